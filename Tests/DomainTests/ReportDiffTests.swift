import Domain
import Foundation
import Testing

@Suite struct ReportDiffTests {
    private static func component(_ name: String, _ version: String, license: String? = nil) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: version,
            source: .registry,
            license: license,
            licenseSource: nil,
            licenseExpression: license,
            occurrences: []
        )
    }

    private static func finding(
        _ component: Component,
        _ id: String = "GHSA-1",
        aliases: [String] = [],
        status: FindingStatus = .open
    ) -> Finding {
        Finding(
            id: id,
            aliases: aliases,
            component: component,
            severity: .high,
            cvss: nil,
            isMalicious: false,
            fixedVersions: [],
            summary: "",
            provenance: nil,
            status: status
        )
    }

    private static func report(_ components: [Component], _ findings: [Finding] = []) -> Report {
        Report(
            repository: "r",
            commit: "c",
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: []),
            inventory: Inventory(manifests: [], components: components, diagnostics: []),
            findings: findings,
            diagnostics: [],
            generatedAt: Date(timeIntervalSince1970: 0)
        )
    }

    @Test func `packages come, go and change their version or licence`() {
        let before = Self.report([
            Self.component("gone", "1"), Self.component("bumped", "1"), Self.component("same", "1"),
            Self.component("relicensed", "1", license: "MIT"),
        ])
        let after = Self.report([
            Self.component("new", "1"), Self.component("bumped", "2"), Self.component("same", "1"),
            Self.component("relicensed", "1", license: "BUSL-1.1"),
        ])
        let diff = ReportDiff(from: before, to: after)
        #expect(diff.added.map(\.description) == ["pkg:npm/new@1"])
        #expect(diff.removed.map(\.description) == ["pkg:npm/gone@1"])
        #expect(diff.changed.map(\.package) == ["pkg:npm/bumped"])
        #expect(diff.changed.first?.before == ["1"] && diff.changed.first?.after == ["2"])
        #expect(diff.licenses.map(\.package) == ["pkg:npm/relicensed"])
        #expect(diff.licenses.first?.after == ["BUSL-1.1"])
    }

    /// The reference portal keys findings by version, so that a bump shows them as resolved and introduced.
    @Test func `a finding that stays across versions, or changes its name, is neither new nor gone`() {
        let (old, new) = (Self.component("a", "1"), Self.component("a", "2"))
        let before = Self.report([old], [Self.finding(old, "CVE-2026-1", aliases: ["GHSA-1"])])
        let after = Self.report([new], [Self.finding(new, "GHSA-1", aliases: ["CVE-2026-1"])])
        let diff = ReportDiff(from: before, to: after)
        #expect(diff.introduced.isEmpty && diff.resolved.isEmpty)
    }

    @Test func `what is set aside is resolved, and what is opened again introduced`() {
        let component = Self.component("a", "1")
        let open = Self.report([component], [Self.finding(component)])
        let waived = Self.report([component], [Self.finding(component, status: .waived)])
        #expect(ReportDiff(from: open, to: waived).resolved.map(\.id) == ["GHSA-1"])
        #expect(ReportDiff(from: waived, to: open).introduced.map(\.id) == ["GHSA-1"])
        #expect(ReportDiff(from: open, to: open) == ReportDiff(from: waived, to: waived))
    }
}
