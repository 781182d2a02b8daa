import Basics
import Domain

/// CycloneDX 1.4 to 1.6 in XML; elements in the order of the schema's sequences.
struct CycloneDXXMLWriter {
    private let content: SBOMContent
    private let version: SBOMWriter.CycloneDXVersion

    init(_ content: SBOMContent, _ version: SBOMWriter.CycloneDXVersion) {
        self.content = content
        self.version = version
    }

    func bytes() -> [UInt8] {
        var writer = XMLWriter()
        let attributes = [
            (name: "xmlns", value: "http://cyclonedx.org/schema/bom/\(version.rawValue)"),
            (name: "serialNumber", value: "urn:uuid:\(content.uuid)"), (name: "version", value: "1"),
        ]
        writer.element("bom", attributes) { xml in
            xml.element("metadata", [], metadata)
            xml.element("components") { xml in
                for entry in content.entries { write(entry, to: &xml) }
            }
            xml.element("dependencies", [], dependencies)
            xml.element("compositions") {
                $0.element("composition") {
                    $0.element("aggregate", text: content.isComplete ? "complete" : "incomplete")
                    for name in ["assemblies", "dependencies"] {
                        let inner = name == "assemblies" ? "assembly" : "dependency"
                        $0.element(name) { $0.element(inner, [("ref", SBOMContent.rootRef)], text: "") }
                    }
                }
            }
            if !content.findings.isEmpty {
                xml.element("vulnerabilities") { xml in
                    for row in content.findings { write(row, to: &xml) }
                }
            }
        }
        return writer.bytes
    }

    private func metadata(_ xml: inout XMLWriter) {
        xml.element("timestamp", text: content.timestamp)
        xml.element("tools") {
            if version == .v1_4 {
                $0.element("tool") {
                    $0.element("name", text: SBOMContent.toolName)
                    $0.element("version", text: GatehouseVersion.current)
                }
            } else {
                $0.element("components") {
                    $0.element("component", [("type", "application")]) {
                        $0.element("name", text: SBOMContent.toolName)
                        $0.element("version", text: GatehouseVersion.current)
                    }
                }
            }
        }
        xml.element("component", [("type", "application"), ("bom-ref", SBOMContent.rootRef)]) {
            $0.element("name", text: content.name)
            if !content.version.isEmpty { $0.element("version", text: content.version) }
        }
    }

    private func write(_ entry: SBOMContent.Entry, to xml: inout XMLWriter) {
        let component = entry.component
        let name = component.nameParts
        xml.element("component", [("type", CycloneDXText.type(of: component)), ("bom-ref", entry.ref)]) {
            if !name.group.isEmpty { $0.element("group", text: name.group) }
            $0.element("name", text: name.name)
            if !component.version.isEmpty { $0.element("version", text: component.version) }
            $0.element("scope", text: CycloneDXText.scope(of: component))
            if let license = DocumentLicense(component.licenseExpression ?? component.license) {
                $0.element("licenses") { write(license, to: &$0) }
            }
            $0.element("purl", text: component.purl.description)
            $0.element("properties") {
                for property in CycloneDXText.properties(of: component) {
                    $0.element("property", [("name", property.name)], text: property.value)
                }
            }
        }
    }

    private func write(_ license: DocumentLicense, to xml: inout XMLWriter) {
        switch license {
        case .expression(let text, _): xml.element("expression", text: text)
        case .id(let id): xml.element("license") { $0.element("id", text: id) }
        case .name(let name): xml.element("license") { $0.element("name", text: name) }
        }
    }

    private func dependencies(_ xml: inout XMLWriter) {
        let root = (ref: SBOMContent.rootRef, targets: content.direct)
        for row in [root] + content.entries.map({ (ref: $0.ref, targets: $0.dependencies) }) {
            guard !row.targets.isEmpty else {
                xml.element("dependency", [("ref", row.ref)], text: "")
                continue
            }
            xml.element("dependency", [("ref", row.ref)]) {
                for target in row.targets {
                    $0.element("dependency", [("ref", content.entries[target].ref)], text: "")
                }
            }
        }
    }

    private func write(_ row: (finding: Finding, affects: [Int]), to xml: inout XMLWriter) {
        let finding = row.finding
        xml.element("vulnerability", [("bom-ref", "gatehouse:\(finding.id)")]) {
            $0.element("id", text: finding.id)
            $0.element("source") { $0.element("name", text: CycloneDXText.source(of: finding.id)) }
            let aliases = finding.aliases.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            if !aliases.isEmpty {
                $0.element("references") {
                    for alias in aliases {
                        $0.element("reference") {
                            $0.element("id", text: alias)
                            $0.element("source") { $0.element("name", text: CycloneDXText.source(of: alias)) }
                        }
                    }
                }
            }
            $0.element("ratings") {
                $0.element("rating") {
                    if let cvss = finding.cvss { $0.element("score", text: "\(cvss.score)") }
                    $0.element("severity", text: finding.severity.rawValue)
                    if let cvss = finding.cvss {
                        $0.element("method", text: CycloneDXText.method(cvss, version))
                        $0.element("vector", text: cvss.vector)
                    }
                }
            }
            $0.element("description", text: finding.summary)
            $0.element("affects") {
                for index in row.affects {
                    $0.element("target") { $0.element("ref", text: content.entries[index].ref) }
                }
            }
        }
    }
}
