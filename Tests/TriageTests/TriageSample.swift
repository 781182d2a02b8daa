import Domain
import Licensing
import StrictYAML
import Triage

/// Components, findings and waivers as the tests of this target need them.
enum TriageSample {
    static let today = day("2026-06-01")

    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? today }

    static func component(
        _ name: String = "left-pad",
        version: String = "1.0.0",
        ecosystem: Ecosystem = .npm,
        in places: [String] = ["package-lock.json"],
        license: String? = nil,
        purl: String? = nil
    ) -> Component {
        Component(
            ecosystem: ecosystem,
            name: name,
            version: version,
            source: .registry,
            license: license,
            licenseSource: nil,
            licenseExpression: license,
            occurrences: places.map {
                Occurrence(
                    location: FileLocation(path: $0, line: 1),
                    scope: .runtime,
                    isDirect: true,
                    via: []
                )
            },
            purl: purl.flatMap { try? PackageURL($0) }
        )
    }

    static func finding(
        _ component: Component = component(),
        id: String = "GHSA-aaaa-bbbb-cccc",
        aliases: [String] = ["CVE-2026-1234"],
        malicious: Bool = false,
        provenance: Provenance? = .introduced
    ) -> Finding {
        Finding(
            id: id,
            aliases: aliases,
            component: component,
            severity: .high,
            cvss: nil,
            isMalicious: malicious,
            fixedVersions: ["1.0.1"],
            summary: "",
            provenance: provenance,
            status: .open
        )
    }

    static func category(_ term: LicenseTerm) -> LicenseCategory {
        term.id.hasPrefix("GPL") ? .forbidden : .allowed
    }

    /// One waiver in the flow style of YAML; reason and owner are added.
    static func file(
        _ waivers: String...,
        limits: WaiverLimits = WaiverLimits()
    ) throws(YAMLError) -> [Waiver] {
        let lines = waivers.map { "  - { \($0), reason: r, owner: o }\n" }
        let text = "version: 1\nwaivers:\n" + lines.joined()
        return try WaiverFile(Array(text.utf8), limits: limits, today: today, category: category).waivers
    }
}
