import Basics

/// Reads an SPDX 2.2 or 2.3 document in JSON.
struct SPDXJSONReader {
    func read(_ root: JSONValue) throws(DocumentError) -> SBOM {
        let version = root["spdxVersion"]
        var document = try SPDXDocument(
            format: .spdxJSON,
            version: version?.string ?? "",
            line: version?.line
        )
        if root["SPDXID"]?.string != "SPDXRef-DOCUMENT" {
            document.sbom.fault(root["SPDXID"]?.line ?? 1, "the document has not the id SPDXRef-DOCUMENT")
        }
        for name in ["name", "dataLicense", "documentNamespace"] where root[name]?.string == nil {
            document.sbom.fault(1, "the document has no \(name)")
        }
        let creation = root["creationInfo"]
        for creator in list(creation?["creators"]) { document.creator(creator.string ?? "") }
        if let created = creation?["created"] {
            document.created(created.string ?? "", line: created.line)
        } else {
            document.sbom.fault(creation?.line ?? 1, "the document does not say when it was made")
        }
        for described in list(root["documentDescribes"]) { document.describes(described.string ?? "") }
        if let packages = root["packages"], packages.kind != .array {
            throw DocumentError(.unreadable, "packages is not a list", line: packages.line)
        }
        for package in list(root["packages"]) { try document.add(item(package, &document.sbom)) }
        for file in list(root["files"]) {
            var item = SBOM.Item()
            item.type = "file"
            item.ref = file["SPDXID"]?.string ?? ""
            item.name = file["fileName"]?.string ?? ""
            item.line = file.line
            try document.add(item)
        }
        for relationship in list(root["relationships"]) {
            guard let element = relationship["spdxElementId"]?.string,
                let type = relationship["relationshipType"]?.string,
                let related = relationship["relatedSpdxElement"]?.string
            else {
                document.sbom.fault(relationship.line, "a relationship is not complete")
                continue
            }
            document.relationship(element, type, related)
        }
        return document.finished()
    }

    private func item(_ package: JSONValue, _ sbom: inout SBOM) -> SBOM.Item {
        var item = SBOM.Item()
        item.line = package.line
        item.ref = package["SPDXID"]?.string ?? ""
        item.name = package["name"]?.string ?? ""
        item.version = package["versionInfo"]?.string ?? ""
        item.license =
            SPDXDocument.license(package["licenseDeclared"]?.string)
            ?? SPDXDocument.license(package["licenseConcluded"]?.string)
        item.creator = SPDXDocument.license(package["supplier"]?.string ?? package["originator"]?.string)
        for checksum in list(package["checksums"]) {
            if let algorithm = checksum["algorithm"]?.string { item.hashAlgorithms.insert(algorithm) }
        }
        for reference in list(package["externalRefs"]) where reference["referenceType"]?.string == "purl" {
            item.purl = reference["referenceLocator"]?.string
        }
        if package["downloadLocation"]?.string == nil {
            sbom.fault(package.line, "a package has no downloadLocation")
        }
        return item
    }

    private func list(_ value: JSONValue?) -> [JSONValue] { value.map { Array($0.elements) } ?? [] }
}
