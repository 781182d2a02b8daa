import Basics
import Domain

/// OpenVEX 0.2.0.
struct OpenVEXWriter {
    private let content: VEXContent
    private let timestamp: String

    init(_ report: Report) {
        content = VEXContent(report)
        timestamp = Timestamp.second(report.generatedAt)
    }

    /// `nil` without a statement.
    func bytes() -> [UInt8]? {
        guard !content.statements.isEmpty else { return nil }
        // The id is made of all the rest.
        let id = DocumentID.uuid(of: document(id: ""))
        return document(id: "urn:uuid:\(id)") + [0x0A]
    }

    private func document(id: String) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { json in
            json.member("@context", "https://openvex.dev/ns/v0.2.0")
            json.member("@id", id)
            json.member("author", "Gatehouse")
            json.member("timestamp", timestamp)
            json.member("version", 1)
            json.member("tooling", "gatehouse \(GatehouseVersion.current)")
            json.key("statements")
            json.array(content.statements) { json, statement in
                json.object { write(statement, to: &$0) }
            }
        }
        return writer.bytes
    }

    private func write(_ statement: VEXContent.Statement, to json: inout JSONWriter) {
        json.key("vulnerability")
        json.object {
            $0.member("name", statement.finding.id)
            let aliases = Set(statement.finding.aliases)
            if !aliases.isEmpty {
                $0.member("aliases", aliases.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
            }
        }
        json.key("products")
        var seen: Set<PackageURL> = []
        json.array(statement.components.map(\.purl).filter { seen.insert($0).inserted }) { json, purl in
            json.object {
                $0.member("@id", purl.description)
                $0.key("identifiers")
                $0.object { $0.member("purl", purl.description) }
            }
        }
        switch statement.status {
        case .notAffected, .falsePositive:
            json.member("status", VEXStatement.Status.notAffected.rawValue)
            if let justification = statement.justification {
                json.member("justification", justification.rawValue)
            }
            json.member("impact_statement", statement.reason ?? "No reason was given.")
        case .affected:
            json.member("status", statement.status.rawValue)
            json.member("action_statement", statement.action)
        case .fixed, .underInvestigation:
            json.member("status", statement.status.rawValue)
            if let reason = statement.reason { json.member("status_notes", reason) }
        }
    }
}
