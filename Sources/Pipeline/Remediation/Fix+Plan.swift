import Basics
import Domain
import Remediation

extension BranchFixes.Fix {
    /// What all plans of the fix change together.
    var fingerprint: String {
        plans.count == 1
            ? plans[0].fingerprint
            : Digest.sha256Hex(Array(plans.map(\.fingerprint).sorted().joined(separator: "\n").utf8))
    }

    /// For display: changes, edits, what is cleared and what remains.
    var planJSON: [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.key("changes")
            writer.array(plans.flatMap(\.changes)) { writer, change in
                writer.object { writer in
                    writer.member("package", change.package)
                    writer.member("from", change.from)
                    writer.member("to", change.to)
                    writer.member("place", change.place)
                    writer.member("means", change.means.rawValue)
                }
            }
            writer.key("edits")
            writer.array(plans.flatMap(\.edits)) { writer, edit in
                writer.object { writer in
                    writer.member("path", edit.path)
                    writer.member("section", edit.section)
                    writer.member("package", edit.package)
                    writer.member("from", edit.from)
                    writer.member("to", edit.to)
                }
            }
            writer.key("cleared")
            writer.array(cleared) { writer, finding in
                writer.object { writer in
                    writer.member("id", finding.id)
                    writer.member("purl", finding.component.purl.description)
                    writer.member("severity", finding.severity.rawValue)
                }
            }
            writer.key("remaining")
            writer.array(plans.flatMap(\.remaining)) { writer, left in
                writer.object { writer in
                    writer.member("id", left.vulnerability.id)
                    writer.member("package", left.vulnerability.package)
                    writer.member("version", left.vulnerability.version)
                    writer.member("reason", left.reason.rawValue)
                }
            }
        }
        return writer.bytes
    }
}
