import Basics

/// Reads a CycloneDX document in JSON (ECMA-424 and the schemas before it).
struct CycloneDXJSONReader {
    func read(_ root: JSONValue) throws(DocumentError) -> SBOM {
        guard root["bomFormat"]?.string == "CycloneDX" else {
            throw DocumentError(.unreadable, "neither CycloneDX nor SPDX", line: root["bomFormat"]?.line ?? 1)
        }
        guard let value = root["specVersion"], let version = value.string else {
            throw DocumentError(.unreadable, "it has no specVersion", line: 1)
        }
        guard CycloneDXRules.versions.contains(version) else {
            throw DocumentError(.unsupported, "a version of CycloneDX that is not read", line: value.line)
        }
        var sbom = SBOM(format: .cycloneDXJSON, version: version)
        if let serial = root["serialNumber"], !(serial.string.map(CycloneDXRules.isSerialNumber) ?? false) {
            sbom.fault(serial.line, "serialNumber is no UUID")
        }
        if let metadata = root["metadata"] { readMetadata(metadata, &sbom) }
        if let components = root["components"] {
            guard components.kind == .array else {
                throw DocumentError(.unreadable, "components is not a list", line: components.line)
            }
            try readComponents(components, &sbom)
        }
        for service in list(root["services"]) { checkService(service, &sbom) }
        try readDependencies(root, &sbom)
        // Tools that found none write an empty list.
        sbom.listsVulnerabilities = root["vulnerabilities"].map { $0.count > 0 } ?? false
        return sbom
    }

    private func readMetadata(_ metadata: JSONValue, _ sbom: inout SBOM) {
        if let timestamp = metadata["timestamp"] {
            sbom.timestamp = timestamp.string
            if !(timestamp.string.map(CycloneDXRules.isTimestamp) ?? false) {
                sbom.fault(timestamp.line, "timestamp is no date with time")
            }
        }
        if let tools = metadata["tools"] {
            let list = tools.kind == .array ? tools.elements : tools["components"]?.elements
            sbom.tools = list?.compactMap { $0["name"]?.string } ?? []
        }
        if let licenses = metadata["licenses"] { _ = license(licenses, &sbom) }
        checkProperties(metadata, &sbom)
        if let component = metadata["component"] { sbom.subject = item(component, &sbom) }
    }

    /// Components may nest; those inside count like the others.
    private func readComponents(_ list: JSONValue, _ sbom: inout SBOM) throws(DocumentError) {
        var refs: Set<String> = sbom.subject.map { [$0.ref] } ?? []
        var open = Array(list.elements.reversed())
        while let component = open.popLast() {
            guard sbom.items.count < SBOMReader.maximumItems else {
                throw DocumentError(.unreadable, "more than \(SBOMReader.maximumItems) components")
            }
            let item = item(component, &sbom)
            if !item.ref.isEmpty, !refs.insert(item.ref).inserted {
                sbom.fault(component.line, "a bom-ref is there twice")
            }
            sbom.items.append(item)
            if let inner = component["components"] { open.append(contentsOf: inner.elements.reversed()) }
        }
    }

    private func item(_ component: JSONValue, _ sbom: inout SBOM) -> SBOM.Item {
        var item = SBOM.Item()
        item.line = component.line
        guard component.kind == .object else {
            sbom.fault(component.line, "a component is not an object")
            return item
        }
        for member in component.members { read(member, into: &item, &sbom) }
        if component["type"] == nil { sbom.fault(component.line, "a component has no type") }
        if item.name.isEmpty { sbom.fault(component.line, "a component has no name") }
        return item
    }

    private func read(_ member: JSONMember, into item: inout SBOM.Item, _ sbom: inout SBOM) {
        let value = member.value
        let text = value.string ?? ""
        switch member.key {
        case "bom-ref":
            item.ref = text
            if text.isEmpty { sbom.fault(value.line, "an empty bom-ref") }
        case "type":
            item.type = text
            if !CycloneDXRules.isComponentType(text, version: sbom.version) {
                sbom.fault(value.line, "a component type that CycloneDX \(sbom.version) does not know")
            }
        case "group": item.group = text
        case "name": item.name = text
        case "version": item.version = text
        case "purl": item.purl = text
        case "author", "publisher": item.creator = item.creator ?? text
        case "supplier", "manufacturer": item.creator = item.creator ?? value["name"]?.string
        case "scope":
            item.scope = text
            if !CycloneDXRules.scopes.contains(text) { sbom.fault(value.line, "a scope that does not exist") }
        case "licenses": item.license = license(value, &sbom)
        case "hashes": readHashes(value, into: &item, &sbom)
        case "swid":
            if value["tagId"]?.string == nil || value["name"]?.string == nil {
                sbom.fault(value.line, "swid without tagId or name")
            }
        case "pedigree": checkPedigree(value, &sbom)
        case "properties": checkProperties(list: value, &sbom)
        default: break
        }
    }

    private func readHashes(_ list: JSONValue, into item: inout SBOM.Item, _ sbom: inout SBOM) {
        for hash in list.elements {
            let algorithm = hash["alg"]?.string ?? ""
            if !CycloneDXRules.isHashAlgorithm(algorithm, version: sbom.version) {
                sbom.fault(hash.line, "a hash algorithm that CycloneDX \(sbom.version) does not know")
            } else if !(hash["content"]?.string.map(CycloneDXRules.isHash) ?? false) {
                sbom.fault(hash.line, "a hash whose value is none")
            } else {
                item.hashAlgorithms.insert(algorithm)
            }
        }
    }

    /// A licence choice: ids and names, or exactly one expression (from 1.7 on both kinds beside each other).
    private func license(_ choice: JSONValue, _ sbom: inout SBOM) -> String? {
        var texts: [String] = []
        var expressions = 0
        for entry in choice.elements {
            let license = entry["license"]
            let expression = entry["expression"]?.string
            if (license == nil) == (expression == nil) {
                sbom.fault(entry.line, "a licence choice needs either a licence or an expression")
            }
            if let expression {
                expressions += 1
                texts.append(expression)
            }
            if let license, let text = self.text(ofLicense: license, &sbom) { texts.append(text) }
        }
        if expressions > 0, choice.count > 1, sbom.version < "1.7" {
            sbom.fault(choice.line, "a licence expression beside other licences")
        }
        return SBOM.joined(licenses: texts)
    }

    private func text(ofLicense license: JSONValue, _ sbom: inout SBOM) -> String? {
        if let encoding = license["text"]?["encoding"], encoding.string != "base64" {
            sbom.fault(encoding.line, "an encoding of a licence text that does not exist")
        }
        checkProperties(license, &sbom)
        if let id = license["id"] {
            if !(id.string.map(SBOM.isListed) ?? false) {
                sbom.fault(id.line, "a licence id that is not in the SPDX list")
            }
            return id.string
        }
        guard let name = license["name"]?.string else {
            sbom.fault(license.line, "a licence without id and name")
            return nil
        }
        return name
    }

    private func checkPedigree(_ pedigree: JSONValue, _ sbom: inout SBOM) {
        for patch in list(pedigree["patches"]) {
            if !CycloneDXRules.patchTypes.contains(patch["type"]?.string ?? "") {
                sbom.fault(patch.line, "a patch type that does not exist")
            }
            for issue in list(patch["resolves"])
            where !CycloneDXRules.issueTypes.contains(issue["type"]?.string ?? "") {
                sbom.fault(issue.line, "an issue type that does not exist")
            }
        }
    }

    private func checkService(_ service: JSONValue, _ sbom: inout SBOM) {
        if service["name"]?.string == nil { sbom.fault(service.line, "a service has no name") }
        guard let data = service["data"] else { return }
        for flow in data.elements {
            if !CycloneDXRules.flows.contains(flow["flow"]?.string ?? "") {
                sbom.fault(flow.line, "a direction of data that does not exist")
            }
        }
    }

    private func list(_ value: JSONValue?) -> [JSONValue] { value.map { Array($0.elements) } ?? [] }

    private func checkProperties(_ owner: JSONValue, _ sbom: inout SBOM) {
        if let list = owner["properties"] { checkProperties(list: list, &sbom) }
    }

    private func checkProperties(list: JSONValue, _ sbom: inout SBOM) {
        guard sbom.version >= "1.6" else { return }
        for property in list.elements where property["name"]?.string == nil {
            sbom.fault(property.line, "a property without name")
        }
    }

    private func readDependencies(_ root: JSONValue, _ sbom: inout SBOM) throws(DocumentError) {
        guard let list = root["dependencies"] else { return }
        for dependency in list.elements {
            guard let from = dependency["ref"]?.string, !from.isEmpty else {
                sbom.fault(dependency.line, "a dependency has no ref")
                continue
            }
            for target in self.list(dependency["dependsOn"]) {
                guard let to = target.string, !to.isEmpty else {
                    sbom.fault(target.line, "a dependency on nothing")
                    continue
                }
                sbom.dependencies.append((from, to))
            }
        }
    }
}
