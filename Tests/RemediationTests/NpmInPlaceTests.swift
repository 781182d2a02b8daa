import Domain
import Remediation
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct NpmInPlaceTests {
    /// A case, and how our plan differs from the patches another program has for it.
    struct Row: Sendable, CustomTestStringConvertible {
        let path: String
        let expected: String
        /// What they clear and we do not (`id name@version`), and why.
        var less: [String: String] = [:]
        /// Packages that we change besides theirs, for what they clear, and why.
        var more: [String: String] = [:]
        /// Lines of their lockfile that ours has otherwise.
        var lines: [String: String] = [:]

        var testDescription: String { path }
    }

    private static let nodeFetch =
        "node-fetch 2.6.1, which they leave vulnerable, is let go by parents inside the ranges above them"

    static let rows: [Row] = [
        Row(
            path: "inplace-npm/npm",
            expected: "patches.json",
            less: [
                "OSV-000-001 d@1.2.3":
                    "they take 1.4.0, which has OSV-000-003 instead; we bring nothing in that was not there"
            ]
        ),
        Row(
            path: "fix-npm/basic",
            expected: "result.json",
            // We raise the project's own range too, so that nobody gets the vulnerable version again.
            lines: [#"        "baz": "^2.0.0","#: #"        "baz": "^2.0.1","#]
        ),
        Row(
            path: "santatracker/in-place",
            expected: "expected.json",
            more: [
                "nodent-compiler":
                    "lets acorn 5.7.4 in; they lower acorn from 5.7.3 to 5.4.1, which we never do",
                "@firebase/firestore": nodeFetch, "@firebase/functions": nodeFetch,
                "@firebase/storage": nodeFetch, "firebase": nodeFetch, "node-fetch": nodeFetch,
                "tr46": nodeFetch, "webidl-conversions": nodeFetch, "whatwg-url": nodeFetch,
            ]
        ),
    ]

    /// Inside the project's major versions, as they are.
    private static let policy = RemediationPolicy(jump: .minor, overrides: false)

    @Test(arguments: rows)
    func `all is cleared that another program clears, and nothing comes in`(row: Row) throws {
        let one = try RemediationCase(row.path)
        let (project, knowledge) = (try one.project(), try one.knowledge())
        let plan = try #require(
            UpgradeCase.plan(knowledge, NpmPlanner(project, policy: Self.policy).step)
        )
        let theirs = try Self.chosen(one.patches(row.expected)).flatMap(\.cleared)
        let ours = Set(plan.cleared.map { "\($0.id) \($0.package)@\($0.version)" })
        #expect(Set(theirs).subtracting(ours) == Set(row.less.keys))
        #expect(!plan.files.isEmpty && ours.count >= theirs.count - row.less.count)
        let (before, after) = (try one.bytes("package-lock.json"), try Self.lock(plan))
        #expect(try LockLines.changes(before, after) == LockLines.changes(plan))
        #expect(try LockLines.untouched(before, by: plan) == LockLines.untouched(after, by: plan))

        let edited = project.replacing(plan.files)
        let again = try #require(
            UpgradeCase.plan(knowledge, NpmPlanner(edited, policy: Self.policy).step)
        )
        #expect(again.outcome == (plan.remaining.isEmpty ? .nothingToDo : .blocked), "\(again.remarks)")
        #expect(Self.kinds(again).isSubset(of: Self.kinds(plan)))
    }

    /// Everything else set aside, as theirs leave it.
    @Test(arguments: rows)
    func `for what another program clears nothing else is changed`(row: Row) throws {
        let one = try RemediationCase(row.path)
        let (project, knowledge) = (try one.project(), try one.knowledge())
        let patches = try Self.chosen(one.patches(row.expected))
        let wanted = Set(patches.flatMap(\.cleared).map(Self.kind))
        let setAside = try one.advisories().flatMap { advisory in
            advisory.affected.map { AcceptedRisk(id: advisory.id, package: $0.package.name) }
        }.filter { !wanted.contains("\($0.id) \($0.package)") }
        let plan = try #require(
            UpgradeCase.plan(
                knowledge,
                NpmPlanner(project, policy: Self.policy, setAside: Set(setAside)).step
            )
        )
        let updated = Set(patches.flatMap(\.updates).map { "\($0.name)@\($0.from)" })
        let further = plan.changes.filter { !updated.contains("\($0.package)@\($0.from ?? "")") }
        #expect(Set(further.map(\.package)) == Set(row.more.keys))
    }

    @Test
    func `the lockfile is the one another program writes, but for the range`() throws {
        let row = try #require(Self.rows.first { !$0.lines.isEmpty })
        let one = try RemediationCase(row.path)
        let (project, knowledge) = (try one.project(), try one.knowledge())
        let plan = try #require(
            UpgradeCase.plan(knowledge, NpmPlanner(project, policy: Self.policy).step)
        )
        let theirs = String(decoding: try one.bytes("want.package-lock.json"), as: UTF8.self)
        let lines = theirs.split(separator: "\n", omittingEmptySubsequences: false)
            .map { row.lines[String($0)] ?? String($0) }
        #expect(String(decoding: try Self.lock(plan), as: UTF8.self) == lines.joined(separator: "\n"))
    }

    // MARK: Helpers

    private static func lock(_ plan: RemediationPlan) throws -> [UInt8] {
        try #require(plan.files.first { $0.path == "package-lock.json" }?.bytes)
    }

    /// The best one of those that are to choose from.
    private static func chosen(_ patches: [RemediationCase.Patch]) -> [RemediationCase.Patch] {
        var taken: Set<String> = []
        return patches.filter { patch in
            patch.updates.allSatisfy { taken.insert("\($0.name)@\($0.from)").inserted }
        }
    }

    /// `id name` of `id name@version`.
    private static func kind(_ vulnerability: String) -> String {
        vulnerability.lastIndex(of: "@").map { String(vulnerability[..<$0]) } ?? vulnerability
    }

    private static func kinds(_ plan: RemediationPlan) -> Set<String> {
        Set((plan.cleared + plan.remaining.map(\.vulnerability)).map { "\($0.id) \($0.package)" })
    }
}
