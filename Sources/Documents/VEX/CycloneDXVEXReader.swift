import Basics
import Domain
import struct Foundation.Date

/// The vulnerabilities of a CycloneDX document that say what they mean for its components (`analysis`), 1.4 to 1.7.
struct CycloneDXVEXReader {
    private typealias Product = VEXStatement.Product

    private let root: JSONValue
    private let timestamp: Date?
    /// Names of what a `bom-ref` stands for.
    private let named: [String: [String]]

    init(_ root: JSONValue) throws(DocumentError) {
        let sbom = try CycloneDXJSONReader().read(root)
        guard sbom.version >= "1.4" else {
            throw DocumentError(.unsupported, "CycloneDX before 1.4 has no vulnerabilities", line: 1)
        }
        self.root = root
        timestamp = sbom.timestamp.flatMap(InternetTime.date)
        var named: [String: [String]] = [:]
        for item in sbom.items + (sbom.subject.map { [$0] } ?? []) where !item.ref.isEmpty {
            let name = item.group.isEmpty ? item.name : "\(item.group)/\(item.name)"
            named[item.ref] = item.purl.map { [$0] } ?? [name]
        }
        if let subject = sbom.subject, !subject.ref.isEmpty, subject.purl != nil {
            named[subject.ref]?.append(subject.name)
        }
        self.named = named
    }

    func document() throws(DocumentError) -> VEXDocument {
        var statements: [VEXStatement] = []
        var faults: [SBOM.Fault] = []
        var productCount = 0
        if let list = root["vulnerabilities"] {
            guard list.kind == .array else {
                throw DocumentError(.unreadable, "vulnerabilities is not a list", line: list.line)
            }
            for value in list.elements {
                // Without an analysis it says that a vulnerability is known, and no more.
                guard let analysis = value["analysis"], let state = analysis["state"] else { continue }
                try VEXReader.check(count: statements.count + faults.count + 1, value.line)
                let found = try self.statements(value, analysis, try status(state))
                for statement in found {
                    try VEXReader.add(statement.products, to: &productCount, line: value.line)
                }
                statements += found
                if found.isEmpty {
                    faults.append(SBOM.Fault(line: value.line, message: "a statement about no component"))
                }
            }
        }
        let serial = VEXReader.text(root["serialNumber"])
        return VEXDocument(
            format: .cycloneDX,
            id: serial.map { "\($0)/\(root["version"]?.int ?? 1)" } ?? "",
            author: author,
            statements: statements,
            faults: faults
        )
    }

    private var author: String {
        let metadata = root["metadata"]
        let people = metadata?["authors"]?.elements.compactMap { VEXReader.text($0["name"]) } ?? []
        let firms = ["supplier", "manufacturer", "manufacture"].compactMap {
            VEXReader.text(metadata?[$0]?["name"])
        }
        return (people + firms).first ?? ""
    }

    /// One for the components that the state is about, another for versions that are said to be unaffected all the same.
    private func statements(
        _ value: JSONValue,
        _ analysis: JSONValue,
        _ status: VEXStatement.Status
    ) throws(DocumentError) -> [VEXStatement] {
        let (affected, unaffected) = try products(value)
        let justification = try justification(analysis)
        let detail = VEXReader.text(analysis["detail"])
        let responses = analysis["response"]?.elements.compactMap(\.string) ?? []
        let advice = [
            VEXReader.text(value["recommendation"]), VEXReader.text(value["workaround"]),
            responses.isEmpty ? nil : responses.joined(separator: ", "),
        ]
        .compactMap(\.self).first
        let time =
            self.time(analysis["lastUpdated"]) ?? self.time(analysis["firstIssued"]) ?? timestamp
        let id = try VEXReader.id(value["id"], line: value.line)
        let aliases = try VEXReader.aliases(
            value["references"]?.elements.compactMap { $0["id"]?.string } ?? [],
            line: value.line
        )
        return [(affected, status), (unaffected, .notAffected)].compactMap { products, status in
            if products.isEmpty { return nil }
            return VEXStatement(
                vulnerability: id,
                aliases: aliases,
                products: products,
                status: status,
                justification: justification,
                impact: detail,
                action: advice,
                timestamp: time,
                line: value.line
            )
        }
    }

    private func time(_ value: JSONValue?) -> Date? { value?.string.flatMap(InternetTime.date) }

    private func status(_ state: JSONValue) throws(DocumentError) -> VEXStatement.Status {
        switch state.string {
        case "resolved", "resolved_with_pedigree": return .fixed
        case "exploitable": return .affected
        case "in_triage": return .underInvestigation
        case "false_positive": return .falsePositive
        case "not_affected": return .notAffected
        default:
            throw DocumentError(.unreadable, "a state that CycloneDX does not have", line: state.line)
        }
    }

    private func justification(_ analysis: JSONValue) throws(DocumentError) -> VEXJustification? {
        guard let code = analysis["justification"] else { return nil }
        guard let known = code.string.flatMap({ VEXJustification(cycloneDX: $0) }) else {
            throw DocumentError(.unreadable, "a justification that CycloneDX does not have", line: code.line)
        }
        return known
    }

    // MARK: Products

    private func products(
        _ value: JSONValue
    ) throws(DocumentError) -> (affected: [Product], unaffected: [Product]) {
        var affected: [Product] = []
        var unaffected: [Product] = []
        for target in value["affects"]?.elements.map(\.self) ?? [] {
            guard let ref = target["ref"]?.string, !ref.isEmpty else {
                throw DocumentError(
                    .unreadable,
                    "a statement about a component without ref",
                    line: target.line
                )
            }
            guard let ids = ids(of: ref) else { continue }
            let versions = target["versions"]?.elements.map(\.self) ?? []
            // A component that has a version is meant at that version, whatever is known of others.
            if versions.isEmpty || ids.allSatisfy(CycloneDXVEXReader.hasVersion) {
                affected.append(Product(ids: ids))
                continue
            }
            // Ranges are of what is known about the vulnerability; a statement needs the very version.
            for entry in versions {
                guard let version = entry["version"]?.string, !version.isEmpty else { continue }
                let product = Product(ids: ids.compactMap { CycloneDXVEXReader.id($0, at: version) })
                if product.ids.isEmpty { continue }
                if entry["status"]?.string == "unaffected" {
                    unaffected.append(product)
                } else {
                    affected.append(product)
                }
            }
        }
        return (affected, unaffected)
    }

    /// A `bom-ref` of this document, a package URL, or a BOM-Link that ends in one.
    private func ids(of ref: String) -> [String]? {
        if let known = named[ref] { return known }
        if ref.hasPrefix("pkg:") { return [ref] }
        guard ref.hasPrefix("urn:cdx:"), let hash = ref.firstIndex(of: "#") else { return nil }
        let fragment = ref[ref.index(after: hash)...]
        if let known = named[String(fragment)] { return known }
        return fragment.hasPrefix("pkg:") ? [String(fragment)] : nil
    }

    private static func hasVersion(_ id: String) -> Bool {
        // What is no package URL is no more than a name.
        (try? PackageURL.Parts(id, reading: .lenient))?.version.isEmpty != true
    }

    private static func id(_ id: String, at version: String) -> String? {
        guard let parts = try? PackageURL.Parts(id, reading: .lenient) else { return nil }  // As above.
        let versioned = try? PackageURL.Parts(
            type: parts.type,
            namespace: parts.namespace,
            name: parts.name,
            version: version,
            qualifiers: parts.qualifiers,
            subpath: parts.subpath,
            reading: .lenient
        )
        return versioned?.purl.description
    }
}
