import Remediation
import TestSupport
import Testing
import Versioning

@Suite(.enabled(if: SharedData.isPresent && Python.has("zipfile"), "needs ../shared and python3"))
struct NpmUpgradeTests {
    /// A commit, and how our plan differs from it.
    struct Row: Sendable, CustomTestStringConvertible {
        let folder: String
        var outcome = RemediationPlan.Outcome.fixed
        /// Why the files are not byte for byte those that people committed; empty when they are.
        var because = ""

        var testDescription: String { folder }
    }

    static let rows: [Row] = [
        Row(folder: "SwiftPackageIndex__SwiftPackageIndex-Server__d8098d7485"),
        Row(folder: "SwiftPackageIndex__SwiftPackageIndex-Server__ec0607aee6"),
        Row(folder: "apollographql__apollo-server__97103718ca"),
        Row(folder: "apollographql__apollo-server__d9f944cdd3"),
        Row(folder: "louislam__uptime-kuma__c0cddb9311", outcome: .partlyFixed),
        Row(folder: "npm__cli__415a70b204"),
        Row(folder: "npm__cli__8ecbcb9a54"),
        Row(folder: "probot__probot__017e87e576"),
        Row(folder: "probot__probot__93d7ba8669"),
        Row(
            folder: "probot__probot__a1891d6877",
            because: "the range of package.json is raised too, which still admitted the vulnerable version"
        ),
    ]

    @Test(arguments: rows)
    func `the advisory that people cleared is cleared, and nothing else is touched`(row: Row) throws {
        let upgrade = try UpgradeCase(row.folder)
        let (base, head) = (try upgrade.files("base"), try upgrade.files("head"))
        let lock = try #require(base["package-lock.json"])
        let theirs = try #require(head["package-lock.json"])
        let known = LockHarvest.releases(in: lock) + LockHarvest.releases(in: theirs)
        let knowledge = UpgradeCase.knowledge(
            try UpgradeCase.advisories(upgrade.fixes + upgrade.stillAffectedBy),
            known.map(\.release),
            known.map(\.name)
        )
        let isMajor = NpmVersion(upgrade.from)?.major != NpmVersion(upgrade.to)?.major
        let policy = RemediationPolicy(jump: isMajor ? .major : .minor)
        let project = NpmProject(directory: "", files: base)
        let plan = try #require(
            UpgradeCase.plan(knowledge, NpmPlanner(project, policy: policy).step)
        )

        #expect(plan.outcome == row.outcome, "\(plan.remarks)")
        let cleared = plan.cleared.filter { $0.package == upgrade.package && $0.version == upgrade.from }
        #expect(Set(cleared.map(\.id)) == Set(upgrade.fixes))
        #expect(Set(plan.remaining.map(\.vulnerability.id)) == Set(upgrade.stillAffectedBy))

        let ours = try #require(plan.files.first { $0.path == "package-lock.json" }?.bytes)
        #expect(try LockLines.changes(lock, ours) == LockLines.changes(plan))
        #expect(try LockLines.untouched(lock, by: plan) == LockLines.untouched(ours, by: plan))
        // The same places and versions, also where a fix takes others along.
        #expect(try LockLines.changes(plan) == LockLines.changes(lock, theirs))
        let isSame = plan.files.allSatisfy { head[$0.path] == $0.bytes }
        #expect(isSame == row.because.isEmpty)

        // What was edited is in step, and leaves nothing to do.
        let edited = project.replacing(plan.files)
        let again = try #require(
            UpgradeCase.plan(knowledge, NpmPlanner(edited, policy: policy).step)
        )
        #expect(again.outcome == (row.outcome == .fixed ? .nothingToDo : .blocked))
        #expect(again.files.isEmpty)
    }
}
