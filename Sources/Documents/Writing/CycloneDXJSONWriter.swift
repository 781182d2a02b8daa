import Basics
import Domain

/// CycloneDX 1.4 to 1.6 in JSON (ECMA-424).
struct CycloneDXJSONWriter {
    private let content: SBOMContent
    private let version: SBOMWriter.CycloneDXVersion

    init(_ content: SBOMContent, _ version: SBOMWriter.CycloneDXVersion) {
        self.content = content
        self.version = version
    }

    func bytes() -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { json in
            json.member("$schema", "http://cyclonedx.org/schema/bom-\(version.rawValue).schema.json")
            json.member("bomFormat", "CycloneDX")
            json.member("specVersion", version.rawValue)
            json.member("serialNumber", "urn:uuid:\(content.uuid)")
            json.member("version", 1)
            json.key("metadata")
            json.object(metadata)
            json.key("components")
            json.array(content.entries) { $0.object(component($1)) }
            json.key("dependencies")
            dependencies(&json)
            json.key("compositions")
            json.array([content.isComplete ? "complete" : "incomplete"]) { json, aggregate in
                json.object {
                    $0.member("aggregate", aggregate)
                    $0.member("assemblies", [SBOMContent.rootRef])
                    $0.member("dependencies", [SBOMContent.rootRef])
                }
            }
            if !content.findings.isEmpty {
                json.key("vulnerabilities")
                json.array(content.findings) { json, row in
                    json.object {
                        $0.member("bom-ref", "gatehouse:\(row.finding.id)")
                        vulnerability(row.finding, row.affects, &$0)
                    }
                }
            }
        }
        return writer.line()
    }

    func metadata(_ json: inout JSONWriter) {
        json.member("timestamp", content.timestamp)
        json.key("tools")
        if version == .v1_4 {
            json.array([SBOMContent.toolName]) { json, name in
                json.object {
                    $0.member("name", name)
                    $0.member("version", GatehouseVersion.current)
                }
            }
        } else {
            json.object {
                $0.key("components")
                $0.array([SBOMContent.toolName]) { json, name in
                    json.object {
                        $0.member("type", "application")
                        $0.member("name", name)
                        $0.member("version", GatehouseVersion.current)
                    }
                }
            }
        }
        json.key("component")
        json.object {
            $0.member("type", "application")
            $0.member("bom-ref", SBOMContent.rootRef)
            $0.member("name", content.name)
            if !content.version.isEmpty { $0.member("version", content.version) }
        }
    }

    func component(_ entry: SBOMContent.Entry) -> (inout JSONWriter) -> Void {
        { json in
            let component = entry.component
            let name = component.nameParts
            json.member("type", CycloneDXText.type(of: component))
            json.member("bom-ref", entry.ref)
            if !name.group.isEmpty { json.member("group", name.group) }
            json.member("name", name.name)
            if !component.version.isEmpty { json.member("version", component.version) }
            json.member("scope", CycloneDXText.scope(of: component))
            if let license = DocumentLicense(component.licenseExpression ?? component.license) {
                json.key("licenses")
                json.array([license]) { json, license in json.object { write(license, to: &$0) } }
            }
            json.member("purl", component.purl.description)
            json.key("properties")
            json.array(CycloneDXText.properties(of: component)) { json, property in
                json.object {
                    $0.member("name", property.name)
                    $0.member("value", property.value)
                }
            }
        }
    }

    private func write(_ license: DocumentLicense, to json: inout JSONWriter) {
        switch license {
        case .expression(let text, _): json.member("expression", text)
        case .id(let id):
            json.key("license")
            json.object { $0.member("id", id) }
        case .name(let name):
            json.key("license")
            json.object { $0.member("name", name) }
        }
    }

    private func dependencies(_ json: inout JSONWriter) {
        let root = (ref: SBOMContent.rootRef, targets: content.direct)
        let rows = [root] + content.entries.map { (ref: $0.ref, targets: $0.dependencies) }
        json.array(rows) { json, row in
            json.object {
                $0.member("ref", row.ref)
                $0.member("dependsOn", row.targets.map { content.entries[$0].ref })
            }
        }
    }

    /// What is known of a vulnerability, after its `bom-ref`.
    func vulnerability(_ finding: Finding, _ affects: [Int], _ json: inout JSONWriter) {
        json.member("id", finding.id)
        json.key("source")
        json.object { $0.member("name", CycloneDXText.source(of: finding.id)) }
        if !finding.aliases.isEmpty {
            json.key("references")
            json.array(finding.aliases.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { json, alias in
                json.object {
                    $0.member("id", alias)
                    $0.key("source")
                    $0.object { $0.member("name", CycloneDXText.source(of: alias)) }
                }
            }
        }
        json.key("ratings")
        json.array([finding]) { json, finding in
            json.object {
                if let cvss = finding.cvss { $0.member("score", cvss.score) }
                $0.member("severity", finding.severity.rawValue)
                if let cvss = finding.cvss {
                    $0.member("method", CycloneDXText.method(cvss, version))
                    $0.member("vector", cvss.vector)
                }
            }
        }
        json.member("description", finding.summary)
        json.key("affects")
        json.array(affects) { json, index in
            json.object { $0.member("ref", content.entries[index].ref) }
        }
    }
}
