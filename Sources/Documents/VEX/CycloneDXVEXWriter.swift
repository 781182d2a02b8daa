import Basics
import Domain

/// CycloneDX 1.4 to 1.6 in JSON with the components that have findings, and an analysis of each.
struct CycloneDXVEXWriter {
    private let content: SBOMContent
    private let statements: [VEXContent.Statement]
    private let version: SBOMWriter.CycloneDXVersion
    private let timestamp: String

    init(_ report: Report, _ version: SBOMWriter.CycloneDXVersion) {
        var reduced = report
        statements = VEXContent(report).statements
        let affected = Set(statements.flatMap(\.components).map(\.purl))
        reduced.inventory.components = report.inventory.components.filter { affected.contains($0.purl) }
        // Decisions may be younger than the advisories they are about.
        reduced.advisorySnapshot = nil
        content = SBOMContent(reduced)
        timestamp = content.timestamp
        self.version = version
    }

    func bytes() -> [UInt8] {
        let id = DocumentID.uuid(of: document(serial: ""))
        return document(serial: "urn:uuid:\(id)") + [0x0A]
    }

    private func document(serial: String) -> [UInt8] {
        let common = CycloneDXJSONWriter(content, version)
        var indices: [PackageURL: Int] = [:]
        for (index, entry) in content.entries.enumerated() where indices[entry.component.purl] == nil {
            indices[entry.component.purl] = index
        }
        var writer = JSONWriter(pretty: true)
        writer.object { json in
            json.member("$schema", "http://cyclonedx.org/schema/bom-\(version.rawValue).schema.json")
            json.member("bomFormat", "CycloneDX")
            json.member("specVersion", version.rawValue)
            json.member("serialNumber", serial)
            json.member("version", 1)
            json.key("metadata")
            json.object(common.metadata)
            json.key("components")
            json.array(content.entries) { $0.object(common.component($1)) }
            json.key("vulnerabilities")
            json.array(statements) { json, statement in
                json.object {
                    let ordinal = statement.ordinal == 0 ? "" : "#\(statement.ordinal + 1)"
                    $0.member("bom-ref", "gatehouse:\(statement.finding.id)\(ordinal)")
                    let affects = Set(statement.components.compactMap { indices[$0.purl] }).sorted()
                    common.vulnerability(statement.finding, affects, &$0)
                    $0.key("analysis")
                    $0.object { analysis(of: statement, &$0) }
                }
            }
        }
        return writer.bytes
    }

    private func analysis(of statement: VEXContent.Statement, _ json: inout JSONWriter) {
        let state =
            switch statement.status {
            case .notAffected: "not_affected"
            case .falsePositive: "false_positive"
            case .affected: "exploitable"
            case .fixed: "resolved"
            case .underInvestigation: "in_triage"
            }
        json.member("state", state)
        if let justification = statement.justification, statement.status == .notAffected {
            json.member("justification", justification.cycloneDX)
        }
        if statement.status == .affected {
            let isAccepted = statement.finding.status == .waived
            if isAccepted {
                json.member("response", ["will_not_fix"])
            } else if !statement.finding.fixedVersions.isEmpty {
                json.member("response", ["update"])
            }
            json.member("detail", isAccepted ? statement.action : statement.reason ?? statement.action)
        } else if let reason = statement.reason {
            json.member("detail", reason)
        }
        // Earlier versions have no place for times.
        if version != .v1_4 { json.member("lastUpdated", timestamp) }
    }
}
