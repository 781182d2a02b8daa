import StrictXML

/// Reads a CycloneDX document in XML.
struct CycloneDXXMLReader {
    private static let namespace = "http://cyclonedx.org/schema/bom/"

    func read(_ bytes: [UInt8]) throws(DocumentError) -> SBOM {
        let root: XMLTreeElement
        do {
            root = try XMLTree.root(bytes)
        } catch {
            throw DocumentError(.unreadable, "not XML: \(error.message)", line: error.line)
        }
        let spaces = root.attributes.filter { $0.name == "xmlns" || $0.name.hasPrefix("xmlns:") }
        guard root.localName == "bom", let space = spaces.first(where: { $0.value.hasPrefix(Self.namespace) })
        else {
            throw DocumentError(.unreadable, "XML that is no CycloneDX", line: root.line)
        }
        let version = String(space.value.dropFirst(Self.namespace.count))
        guard CycloneDXRules.versions.contains(version) else {
            throw DocumentError(.unsupported, "a version of CycloneDX that is not read", line: root.line)
        }
        var sbom = SBOM(format: .cycloneDXXML, version: version)
        if let serial = root.attribute("serialNumber"), !CycloneDXRules.isSerialNumber(serial) {
            sbom.fault(root.line, "serialNumber is no UUID")
        }
        if let metadata = root.child("metadata") { readMetadata(metadata, &sbom) }
        if let components = root.child("components") { try readComponents(components, &sbom) }
        for dependency in root.child("dependencies")?.children("dependency") ?? [] {
            read(dependency: dependency, &sbom)
        }
        let vulnerabilities = root.child("vulnerabilities")?.children("vulnerability") ?? []
        sbom.listsVulnerabilities = !vulnerabilities.isEmpty
        return sbom
    }

    private func readMetadata(_ metadata: XMLTreeElement, _ sbom: inout SBOM) {
        if let timestamp = metadata.child("timestamp") {
            sbom.timestamp = timestamp.text
            if !CycloneDXRules.isTimestamp(timestamp.text) {
                sbom.fault(timestamp.line, "timestamp is no date with time")
            }
        }
        let tools = metadata.child("tools")
        let list = (tools?.children("tool") ?? []) + (tools?.child("components")?.children("component") ?? [])
        sbom.tools = list.compactMap { $0.child("name")?.text }
        if let component = metadata.child("component") { sbom.subject = item(component, &sbom) }
    }

    private func readComponents(_ list: XMLTreeElement, _ sbom: inout SBOM) throws(DocumentError) {
        var refs: Set<String> = sbom.subject.map { [$0.ref] } ?? []
        var open = Array(list.children("component").reversed())
        while let component = open.popLast() {
            guard sbom.items.count < SBOMReader.maximumItems else {
                throw DocumentError(.unreadable, "more than \(SBOMReader.maximumItems) components")
            }
            let item = item(component, &sbom)
            if !item.ref.isEmpty, !refs.insert(item.ref).inserted {
                sbom.fault(component.line, "a bom-ref is there twice")
            }
            sbom.items.append(item)
            if let inner = component.child("components") {
                open.append(contentsOf: inner.children("component").reversed())
            }
        }
    }

    private func item(_ component: XMLTreeElement, _ sbom: inout SBOM) -> SBOM.Item {
        var item = SBOM.Item()
        item.line = component.line
        item.ref = component.attribute("bom-ref") ?? ""
        item.type = component.attribute("type") ?? ""
        if !CycloneDXRules.isComponentType(item.type, version: sbom.version) {
            sbom.fault(component.line, "a component type that CycloneDX \(sbom.version) does not know")
        }
        for child in component.children { read(child, into: &item, &sbom) }
        if item.name.isEmpty { sbom.fault(component.line, "a component has no name") }
        return item
    }

    private func read(_ child: XMLTreeElement, into item: inout SBOM.Item, _ sbom: inout SBOM) {
        switch child.localName {
        case "group": item.group = child.text
        case "name": item.name = child.text
        case "version": item.version = child.text
        case "purl": item.purl = child.text
        case "author", "publisher": item.creator = item.creator ?? child.text
        case "supplier", "manufacturer": item.creator = item.creator ?? child.child("name")?.text
        case "scope":
            item.scope = child.text
            if !CycloneDXRules.scopes.contains(child.text) {
                sbom.fault(child.line, "a scope that does not exist")
            }
        case "licenses": item.license = license(child, &sbom)
        case "hashes":
            for hash in child.children("hash") {
                let algorithm = hash.attribute("alg") ?? ""
                if CycloneDXRules.isHashAlgorithm(algorithm, version: sbom.version),
                    CycloneDXRules.isHash(hash.text)
                {
                    item.hashAlgorithms.insert(algorithm)
                } else {
                    sbom.fault(hash.line, "a hash that is none")
                }
            }
        default: break
        }
    }

    private func license(_ choice: XMLTreeElement, _ sbom: inout SBOM) -> String? {
        var texts: [String] = []
        for entry in choice.children {
            if entry.localName == "expression" {
                texts.append(entry.text)
            } else if let id = entry.child("id") {
                if !SBOM.isListed(license: id.text) {
                    sbom.fault(id.line, "a licence id that is not in the SPDX list")
                }
                texts.append(id.text)
            } else if let name = entry.child("name") {
                texts.append(name.text)
            } else {
                sbom.fault(entry.line, "a licence without id and name")
            }
        }
        return SBOM.joined(licenses: texts)
    }

    private func read(dependency: XMLTreeElement, _ sbom: inout SBOM) {
        guard let from = dependency.attribute("ref"), !from.isEmpty else {
            return sbom.fault(dependency.line, "a dependency has no ref")
        }
        for target in dependency.children("dependency") {
            guard let to = target.attribute("ref"), !to.isEmpty else {
                sbom.fault(target.line, "a dependency on nothing")
                continue
            }
            sbom.dependencies.append((from, to))
        }
    }
}
