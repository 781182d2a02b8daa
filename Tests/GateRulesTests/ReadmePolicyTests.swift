import Domain
import Foundation
import GateRules
import Testing

/// README, section *Policies by example*: every example is decoded and judges one case that it is about and one that it is not.
@Suite struct ReadmePolicyTests {
    typealias S = RuleSample

    /// Examples in their order.
    private static let examples: [String] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        // Missing text fails the count below.
        let readme =
            (try? String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""
        let section = readme.components(separatedBy: "#### Policies by example").last?
            .components(separatedBy: "\n### ").first
        return (section ?? "").components(separatedBy: "```yaml\n").dropFirst().map { block in
            let lines = (block.components(separatedBy: "```").first ?? "").split(separator: "\n")
            let indent = lines.first?.prefix { $0 == " " }.count ?? 0
            return lines.map { String($0.dropFirst(indent)) }.joined(separator: "\n") + "\n"
        }
    }()

    private static func verdict(_ number: Int, _ context: GateContext) throws -> Outcome {
        let layer = GatePolicy.Layer(file: "policy.yaml", bytes: Array(examples[number - 1].utf8))
        return try GatePolicy(organisation: nil, repository: layer).verdict(context).outcome
    }

    private static func base() -> Inventory { S.inventory([]) }

    private static func branch(_ name: String, _ context: GateContext) -> GateContext {
        var context = context
        context.branch = name
        return context
    }

    @Test func `there are ten`() { #expect(Self.examples.count == 10) }

    @Test(arguments: [
        (1, S.finding(severity: .high, fixed: ["2"]), Outcome.blocked),
        (1, S.finding(severity: .critical), .warned),
        (1, S.finding(severity: .medium, fixed: ["2"]), .passed),
        (2, S.finding(exploited: true, provenance: .known), .blocked),
        (2, S.finding(provenance: .known), .passed),
        (3, S.finding(severity: .critical, published: S.days(8), provenance: .known), .blocked),
        (3, S.finding(severity: .critical, published: S.days(6), provenance: .known), .passed),
        (4, S.finding(published: S.days(15), provenance: .newlyDisclosed), .blocked),
        (4, S.finding(published: S.days(13), provenance: .newlyDisclosed), .warned),
        (4, S.finding(published: S.days(15), provenance: .known), .passed),
        (8, S.finding(epss: EPSSScore(score: 0.3, percentile: 0.9), provenance: .known), .blocked),
        (
            8,
            S.finding(
                S.component(scope: .dev),
                epss: EPSSScore(score: 0.4, percentile: 0.9),
                provenance: .known
            ), .passed
        ),
        (
            8,
            S.finding(
                S.component(path: "examples/package-lock.json"),
                epss: EPSSScore(score: 0.4, percentile: 0.9),
                provenance: .known
            ), .passed
        ),
        (9, S.finding(S.component(path: "legacy/package-lock.json"), severity: .critical), .warned),
        (9, S.finding(S.component(path: "legacy/package-lock.json"), malicious: true), .blocked),
        (9, S.finding(severity: .high), .blocked),
    ])
    func `an example judges a finding`(number: Int, finding: Finding, outcome: Outcome) throws {
        #expect(try Self.verdict(number, S.context([finding], base: Self.base())) == outcome)
    }

    @Test(arguments: [
        (5, S.component(license: "GPL-3.0-only"), Outcome.blocked),
        (5, S.component(license: "EPL-2.0"), .blocked),
        (5, S.component(license: "MPL-2.0"), .passed), (5, S.component(), .warned),
        (6, S.component("@acme-legacy/ui"), .blocked), (6, S.component("event-stream", "3.3.6"), .blocked),
        (6, S.component("event-stream", "3.3.5"), .passed),
        (7, S.component(origin: "https://npm.acme.example"), .passed),
        (7, S.component(source: .git), .blocked),
        (7, S.component(origin: "https://registry.npmjs.org"), .blocked),
    ])
    func `an example judges a component`(number: Int, component: Component, outcome: Outcome) throws {
        let context = try S.context(head: S.inventory([component]), base: Self.base())
        #expect(try Self.verdict(number, context) == outcome)
    }

    @Test(arguments: [("release/1", Outcome.blocked), ("main", .passed)])
    func `an example is about branches`(branch: String, outcome: Outcome) throws {
        let finding = S.finding(S.component(scope: .dev), severity: .low, provenance: .known)
        let context = Self.branch(branch, try S.context([finding], base: Self.base()))
        #expect(try Self.verdict(10, context) == outcome)
        let fixable = S.finding(severity: .high, fixed: ["2"])
        let shipped = Self.branch(branch, try S.context([fixable], base: Self.base()))
        #expect(try Self.verdict(10, shipped) == .blocked)
    }
}
