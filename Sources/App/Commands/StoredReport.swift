import Basics
package import Domain
import Foundation

/// A report of the store, read back from its JSON as far as a VEX document needs it: its findings and their components.
package enum StoredReport {
    /// `nil` for what is no report.
    package static func report(_ bytes: [UInt8]) -> Report? {
        // Why it is none says nothing to a reader: this program wrote it.
        guard let root = try? JSONDocument(bytes).root, root["schemaVersion"]?.int == 1,
            let list = root["findings"], list.kind == .array
        else { return nil }
        var findings: [Finding] = []
        for value in list.elements {
            guard let finding = finding(value) else { return nil }
            findings.append(finding)
        }
        var seen: Set<PackageURL> = []
        let components = findings.map(\.component).filter { seen.insert($0.purl).inserted }
        return Report(
            repository: root["repository"]?.string ?? "",
            commit: root["commit"]?.string ?? "",
            base: root["base"]?.string,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: []),
            inventory: Inventory(
                manifests: [],
                components: components.sorted { $0.purl < $1.purl },
                diagnostics: []
            ),
            findings: findings,
            diagnostics: [],
            generatedAt: root["generatedAt"]?.string.flatMap(Timestamp.parse)
                ?? Date(timeIntervalSince1970: 0)
        )
    }

    private static func finding(_ value: JSONValue) -> Finding? {
        guard let id = value["id"]?.string, let component = component(value),
            let severity = value["severity"]?.string.flatMap(Severity.init),
            let status = value["status"]?.string.flatMap(FindingStatus.init)
        else { return nil }
        return Finding(
            id: id,
            aliases: value["aliases"]?.elements.compactMap(\.string) ?? [],
            component: component,
            severity: severity,
            cvss: value["cvss"].flatMap(score),
            isMalicious: value["malicious"]?.bool ?? false,
            fixedVersions: value["fixedVersions"]?.elements.compactMap(\.string) ?? [],
            summary: value["summary"]?.string ?? "",
            provenance: value["provenance"]?.string.flatMap(Provenance.init),
            status: status,
            decision: value["decision"].flatMap(decision)
        )
    }

    private static func component(_ value: JSONValue) -> Component? {
        // As above.
        guard let text = value["purl"]?.string, let parts = try? PackageURL.Parts(text, reading: .lenient)
        else {
            return nil
        }
        let places = value["locations"]?.elements.map(\.self) ?? []
        return Component(
            ecosystem: parts.ecosystem,
            name: parts.registryName,
            version: parts.version,
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: places.map { place in
                Occurrence(
                    location: FileLocation(path: place["path"]?.string ?? "", line: place["line"]?.int),
                    scope: .unknown,
                    isDirect: value["direct"]?.bool ?? false,
                    via: []
                )
            },
            purl: parts.purl
        )
    }

    private static func score(_ value: JSONValue) -> CVSSScore? {
        guard let version = value["version"]?.string, let score = value["score"]?.double,
            let vector = value["vector"]?.string
        else { return nil }
        return CVSSScore(version: version, score: score, vector: vector)
    }

    private static func decision(_ value: JSONValue) -> FindingDecision? {
        guard let source = value["source"]?.string.flatMap(FindingDecision.Source.init) else { return nil }
        return FindingDecision(
            source: source,
            origin: value["origin"]?.string ?? "",
            reason: value["reason"]?.string ?? "",
            owner: value["owner"]?.string,
            expires: value["expires"]?.string.flatMap { CalendarDay($0) },
            justification: value["justification"]?.string
        )
    }
}
