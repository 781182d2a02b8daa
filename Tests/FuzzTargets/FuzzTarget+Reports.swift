import Basics
import Domain
import Foundation
import Reporting
import StrictXML

extension FuzzTarget {
    /// Hostile text in every field of a report: what is written stays well-formed, and has the shape it has for harmless text.
    static let reports = FuzzTarget(
        name: "reports",
        seeds: [
            "=cmd|' /c calc'!A1,\"x\"\r\n;y", "</td><script>alert(1)</script>\"'`&",
            "]]><x a=\"1\">&\u{0}\u{8}",
            "[x](https://example.com) {0} \\ %2e", "../../etc/passwd", "//host/path", "javascript:x", "a:b",
            "GHSA-jf85-cpcp-j695", "\u{202E}\u{200B}\u{1B}[31m\u{FFFE}\u{2028}", "", " ", "{{verdict}}",
            "日本語\u{301}",
        ]
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        let report = report(of: text)
        for bytes in [
            ReportJSON.encode(report), SARIFReport.encode(report), DependencyScanningReport.encode(report),
        ] {
            do throws(JSONError) {
                let document = try JSONDocument(bytes)
                Invariant.holds(document.duplicateKeys.isEmpty, "a key twice in JSON")
            } catch {
                Invariant.holds(false, "what is written is no JSON: \(error)")
            }
        }
        do throws(XMLError) {
            _ = try XMLTree.root(JUnitReport.encode(report))
        } catch {
            Invariant.holds(false, "what is written is no XML: \(error)")
        }
        for (write, mark) in [(HTMLReport.encode, UInt8(0x3C)), (ReportCSV.encode, UInt8(0x0A))] {
            let count = write(report).count { $0 == mark }
            Invariant.holds(
                count == write(harmless).count { $0 == mark },
                "another shape than for harmless text"
            )
        }
        Invariant.holds(
            !ReportCSV.encode(report).split(whereSeparator: { $0 == 0x0A || $0 == 0x2C }).contains { cell in
                cell.first.map { [0x3D, 0x2B, 0x2D, 0x40].contains($0) } ?? false
            } || text.contains(","),
            "a cell begins like a formula"
        )
    }

    private static let harmless = report(of: "x")

    private static func report(of text: String) -> Report {
        let component = Component(
            ecosystem: .npm,
            name: text,
            version: text,
            source: .registry,
            license: text,
            licenseSource: text,
            occurrences: [
                Occurrence(location: FileLocation(path: text, line: 1), scope: .dev, isDirect: true, via: [])
            ]
        )
        let finding = Finding(
            id: text,
            aliases: [text],
            component: component,
            severity: .high,
            cvss: nil,
            isMalicious: false,
            fixedVersions: [text],
            summary: text,
            provenance: .introduced,
            status: .waived,
            decision: FindingDecision(source: .waiver, origin: text, reason: text, owner: text)
        )
        let rule = RuleOutcome(rule: text, outcome: .blocked, message: text, findings: ["other"])
        return Report(
            repository: text,
            commit: "c" + text,
            base: text,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: [rule]),
            inventory: Inventory(
                manifests: [
                    Manifest(path: text, kind: text, completeness: .partial, reason: text, componentCount: 1)
                ],
                components: [component],
                diagnostics: [Diagnostic(path: text, line: 1, severity: .error, message: text)]
            ),
            findings: [finding],
            diagnostics: [],
            generatedAt: Date(timeIntervalSince1970: 0)
        )
    }
}
