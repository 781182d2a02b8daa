import Basics

/// SPDX 2.3 in JSON.
struct SPDXJSONWriter {
    private let content: SPDXContent

    init(_ content: SBOMContent) { self.content = SPDXContent(content) }

    func bytes() -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { json in
            json.member("spdxVersion", "SPDX-2.3")
            json.member("dataLicense", "CC0-1.0")
            json.member("SPDXID", SPDXContent.documentID)
            json.member("name", content.name)
            json.member("documentNamespace", content.namespace)
            json.key("creationInfo")
            json.object {
                $0.member("created", content.created)
                $0.member("creators", ["Tool: \(SBOMContent.toolName)-\(GatehouseVersion.current)"])
                if !content.isComplete { $0.member("comment", "Not every manifest was read completely.") }
            }
            json.key("packages")
            json.array([nil] + content.packages.map(Optional.some)) { json, package in
                json.object { object in
                    if let package { write(package, to: &object) } else { writeRoot(to: &object) }
                }
            }
            if !content.references.isEmpty {
                json.key("hasExtractedLicensingInfos")
                json.array(content.references) { json, reference in
                    json.object {
                        $0.member("licenseId", reference.id)
                        $0.member("extractedText", reference.text)
                    }
                }
            }
            json.key("relationships")
            json.array(content.relationships) { json, relationship in
                json.object {
                    $0.member("spdxElementId", relationship.element)
                    $0.member("relationshipType", relationship.type)
                    $0.member("relatedSpdxElement", relationship.related)
                }
            }
        }
        return writer.line()
    }

    private func writeRoot(to json: inout JSONWriter) {
        json.member("SPDXID", SPDXContent.rootID)
        json.member("name", content.name)
        if !content.version.isEmpty { json.member("versionInfo", content.version) }
        json.member("downloadLocation", SPDXContent.absent)
        json.member("filesAnalyzed", false)
        json.member("primaryPackagePurpose", "APPLICATION")
    }

    private func write(_ package: SPDXContent.Package, to json: inout JSONWriter) {
        json.member("SPDXID", package.id)
        json.member("name", package.name)
        if !package.version.isEmpty { json.member("versionInfo", package.version) }
        json.member("downloadLocation", SPDXContent.absent)
        json.member("filesAnalyzed", false)
        json.member("licenseConcluded", SPDXContent.absent)
        json.member("licenseDeclared", package.license)
        json.member("copyrightText", SPDXContent.absent)
        json.member("primaryPackagePurpose", package.purpose)
        json.key("externalRefs")
        json.array([package.purl]) { json, purl in
            json.object {
                $0.member("referenceCategory", "PACKAGE-MANAGER")
                $0.member("referenceType", "purl")
                $0.member("referenceLocator", purl)
            }
        }
    }
}
