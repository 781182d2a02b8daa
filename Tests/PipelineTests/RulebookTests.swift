import Advisories
import Basics
import Domain
import Extractors
import Foundation
import GateRules
import Licensing
import Pipeline
import Testing
import Triage

/// Whose rules count: the base branch's, never those of the change that is judged (promise P11).
@Suite struct RulebookTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_000)

    /// One advisory about left-pad, below 1.4.0.
    private struct OneAdvisory: AdvisorySource {
        private static let current = AdvisorySnapshot(id: "s", date: now, advisoryCount: 1)

        func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? { Self.current }

        func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
            let package = PackageName(ecosystem: .npm, name: "left-pad")
            let advisory = Advisory(
                id: "GHSA-aaaa-bbbb-cccc",
                aliases: [],
                modified: "2026-01-01T00:00:00Z",
                isWithdrawn: false,
                summary: "pads wrongly",
                severities: [],
                ratedSeverity: .high,
                affected: [
                    AffectedPackage(
                        package: package,
                        ranges: [AffectedRange(kind: .semver, events: [.introduced("0"), .fixed("1.4.0")])],
                        versions: []
                    )
                ]
            )
            return AdvisoryAnswer(snapshot: Self.current, advisories: [package: [advisory]])
        }
    }

    private static let lock = """
        {"lockfileVersion": 3, "packages": {"": {}, "node_modules/left-pad": {"version": "1.3.0"}}}
        """

    private static func tree(_ files: [String: String]) -> FileTree {
        FileTree(files: files.merging(["package-lock.json": lock]) { own, _ in own })
    }

    /// A change that brings left-pad, and `head` in place of what `base` holds.
    private func report(
        base: [String: String],
        head: [String: String]? = nil,
        tip: [String: String]? = nil,
        memory: RepositoryMemory? = nil
    ) async throws -> Report {
        let judgement = Judgement(
            advisories: OneAdvisory(),
            settings: ScanSettings(
                maxAdvisoryAge: .seconds(86_400),
                organisationPolicy: nil,
                exclusions: .standard,
                licenses: try LicenseCatalog.standard()
            )
        )
        let empty = ["package-lock.json": "{\"lockfileVersion\": 3, \"packages\": {\"\": {}}}"]
        return try await judgement.judge(
            Judgement.Subject(repository: "a", commit: "b", base: "c", branch: "main"),
            head: Self.tree(head ?? base),
            base: FileTree(files: base.merging(empty) { _, new in new }),
            on: Judgement.Grounds(
                rulebook: Rulebook(FileTree(files: tip ?? base)),
                proposed: Rulebook(FileTree(files: head ?? base)),
                memory: memory
            ),
            now: Self.now
        ).report
    }

    private static let policy = ".gatehouse/policy.yaml"
    private static let lax = "version: 1\nrules: { severity: { level: warn } }\n"
    private static let waivers = ".gatehouse/waivers.yaml"
    private static let waiver = """
        version: 1
        waivers:
          - { advisory: GHSA-aaaa-bbbb-cccc, package: "pkg:npm/left-pad", reason: not reached, owner: "@sec", expires: 2027-02-01 }
        """

    @Test func `without rules of its own the built-in policy counts`() async throws {
        let report = try await report(base: [:])
        #expect(report.verdict.outcome == .blocked)
        #expect(report.proposal == nil)
        #expect(report.findings.map(\.provenance) == [.introduced])
    }

    @Test func `the base branch's policy counts`() async throws {
        #expect(try await report(base: [Self.policy: Self.lax]).verdict.outcome == .warned)
    }

    @Test func `a change cannot relax the gate that judges it, and what it proposes is told`() async throws {
        let report = try await report(base: [:], head: [Self.policy: Self.lax])
        #expect(report.verdict.outcome == .blocked)
        #expect(report.proposal?.files == [Self.policy])
        #expect(report.proposal?.verdict.outcome == .warned)
    }

    @Test func `a change cannot waive its own finding`() async throws {
        let report = try await report(base: [:], head: [Self.waivers: Self.waiver])
        #expect(report.verdict.outcome == .blocked)
        #expect(report.findings.map(\.status) == [.open])
        #expect(report.proposal?.verdict.outcome == .passed)
    }

    @Test func `a waiver of the base branch counts and is reported`() async throws {
        let report = try await report(base: [Self.waivers: Self.waiver])
        #expect(report.verdict.outcome == .passed)
        #expect(report.findings.map(\.status) == [.waived])
        #expect(report.findings.first?.decision?.reason == "not reached")
        #expect(report.waivers.map(\.state) == [.used])
        #expect(report.proposal == nil)
    }

    @Test func `what the base branch did since the fork is no proposal`() async throws {
        let report = try await report(base: [:], head: [:], tip: [Self.policy: Self.lax])
        #expect(report.verdict.outcome == .warned)
        #expect(report.proposal == nil)
    }

    @Test(arguments: [
        (policy, "version: 2\n"), (policy, ""), (waivers, "version: 1\nwaivers: [{ advisory: GHSA-x }]\n"),
        (".gatehouse/vex/a.json", "{"),
    ])
    func `broken rules of the base branch are errored, and the change that mends them can pass`(
        path: String,
        text: String
    ) async throws {
        let broken = try await report(base: [path: text])
        #expect(broken.verdict.outcome == .errored)
        let reason = broken.verdict.reasons.filter { $0.outcome == .errored }.map(\.message).joined()
        #expect(reason.contains(path), "\(reason)")

        let mended = path == Self.policy ? Self.lax : path == Self.waivers ? Self.waiver : nil
        let mend = try await report(base: [path: text], head: mended.map { [path: $0] } ?? [:])
        // By the built-in policy: what the change itself says does not count yet.
        #expect(mend.verdict.outcome == .blocked)
        #expect(mend.proposal?.files == [path])
        let worse = try await report(base: [path: text], head: [path: text + "["])
        #expect(worse.verdict.outcome == .errored)
    }

    /// The base branch broke its policy after the fork; a change that does not mend it gets no other judge.
    @Test func `an old fork point mends nothing`() async throws {
        let report = try await report(
            base: [Self.policy: Self.lax],
            head: [Self.policy: Self.lax, Self.waivers: "version: 1\nwaivers: []\n"],
            tip: [Self.policy: "version: 2\n"]
        )
        #expect(report.verdict.outcome == .errored)
        #expect(report.proposal?.files == [Self.waivers])
    }

    /// It is text of whoever opened the pull request, and must not keep a worker busy.
    @Test func `a proposed policy that would cost too much is not tried out`() async throws {
        let names = (0..<9_000).map { "\"pkg:npm/*\($0)\"" }.joined(separator: ", ")
        let heavy = "version: 1\nrules: { denied-package: { packages: [\(names)] } }\n"
        let entries = (0..<8_000).map { "\"node_modules/p\($0)\": {\"version\": \"1.0.0\"}" }
        let lock = "{\"lockfileVersion\": 3, \"packages\": {\"\": {}, \(entries.joined(separator: ", "))}}"
        let head = [Self.policy: heavy, "package-lock.json": lock]
        let report = try await report(base: [:], head: head)
        #expect(report.verdict.outcome == .passed)
        #expect(report.proposal?.verdict.outcome == .errored)
        #expect(report.proposal?.verdict.reasons.first?.message.contains("too many patterns") == true)
        let light = try await self.report(base: [:], head: [Self.policy: heavy])
        #expect(light.proposal?.verdict.outcome == .blocked)
    }

    @Test func `a delay counts from when the store saw a finding first`() async throws {
        let delayed = "version: 1\nrules: { severity: { level: block, delayDays: 7 } }\n"
        let reference = "GHSA-aaaa-bbbb-cccc pkg:npm/left-pad@1.3.0"
        for (days, outcome) in [(6.9, Outcome.warned), (7.0, .blocked)] {
            let memory = RepositoryMemory(
                firstSeen: [reference: Self.now.addingTimeInterval(-days * 86_400)],
                triage: StoredTriage()
            )
            let report = try await report(base: [Self.policy: delayed], memory: memory)
            #expect(report.verdict.outcome == outcome)
        }
    }

    @Test func `rules are stored and read again`() throws {
        let rulebook = Rulebook(FileTree(files: [Self.policy: Self.lax, Self.waivers: Self.waiver]))
        let stored = try JSONDecoder().decode(Rulebook.self, from: JSONEncoder().encode(rulebook))
        #expect(stored == rulebook)
        #expect(stored.policy?.bytes == Array(Self.lax.utf8))
        #expect(stored.changes(since: .empty) == [Self.policy, Self.waivers])
        #expect(stored.without([Self.policy]).policy == nil)
    }
}
