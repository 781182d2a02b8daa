import Basics
import Domain
import struct Foundation.Date

/// OpenVEX 0.2.0, and 0.0.1, in which products and vulnerabilities are texts.
struct OpenVEXReader {
    private let root: JSONValue
    private let timestamp: Date?

    init(_ root: JSONValue, _ context: JSONValue) throws(DocumentError) {
        let known = ["", "/", "/v0.0.1", "/v0.2.0", "/v0.2.0/"].map { "https://openvex.dev/ns\($0)" }
        guard let text = context.string, text.hasPrefix("https://openvex.dev/ns") else {
            throw DocumentError(.unreadable, "neither OpenVEX nor CycloneDX", line: context.line)
        }
        guard known.contains(text) else {
            throw DocumentError(.unsupported, "a version of OpenVEX that is not read", line: context.line)
        }
        self.root = root
        timestamp = root["timestamp"]?.string.flatMap(InternetTime.date)
    }

    func document() throws(DocumentError) -> VEXDocument {
        guard let list = root["statements"], list.kind == .array else {
            throw DocumentError(.unreadable, "it has no statements", line: root["statements"]?.line ?? 1)
        }
        try VEXReader.check(count: list.count, list.line)
        var statements: [VEXStatement] = []
        var faults: [SBOM.Fault] = []
        var productCount = 0
        for value in list.elements {
            let statement = try statement(value, productCount)
            try VEXReader.add(statement.products, to: &productCount, line: value.line)
            if statement.products.isEmpty {
                faults.append(SBOM.Fault(line: value.line, message: "a statement about no product"))
            } else {
                statements.append(statement)
            }
        }
        return VEXDocument(
            format: .openVEX,
            id: VEXReader.text(root["@id"]) ?? "",
            author: VEXReader.text(root["author"]) ?? "",
            statements: statements,
            faults: faults
        )
    }

    private func statement(_ value: JSONValue, _ productCount: Int) throws(DocumentError) -> VEXStatement {
        let vulnerability = value["vulnerability"]
        let status = try status(value)
        let impact = VEXReader.text(value["impact_statement"]) ?? VEXReader.text(value["status_notes"])
        let justification = try justification(value)
        if status == .notAffected, justification == nil, impact == nil {
            throw DocumentError(.unreadable, "not_affected without justification", line: value.line)
        }
        return VEXStatement(
            vulnerability: try VEXReader.id(vulnerability?["name"] ?? vulnerability, line: value.line),
            aliases: try VEXReader.aliases(
                vulnerability?["aliases"]?.elements.compactMap(\.string) ?? [],
                line: value.line
            ),
            products: try products(value, productCount),
            status: status,
            justification: justification,
            impact: impact,
            action: VEXReader.text(value["action_statement"]),
            timestamp: time(value["last_updated"]) ?? time(value["timestamp"]) ?? timestamp,
            line: value.line
        )
    }

    private func time(_ value: JSONValue?) -> Date? { value?.string.flatMap(InternetTime.date) }

    private func status(_ value: JSONValue) throws(DocumentError) -> VEXStatement.Status {
        switch value["status"]?.string {
        case "not_affected": return .notAffected
        case "affected": return .affected
        case "fixed": return .fixed
        case "under_investigation": return .underInvestigation
        default:
            throw DocumentError(
                .unreadable,
                "a statement without one of OpenVEX's statuses",
                line: value["status"]?.line ?? value.line
            )
        }
    }

    private func justification(_ value: JSONValue) throws(DocumentError) -> VEXJustification? {
        guard let code = value["justification"], code.string != "" else { return nil }
        guard let known = code.string.flatMap({ VEXJustification(rawValue: $0) }) else {
            throw DocumentError(.unreadable, "a justification that OpenVEX does not have", line: code.line)
        }
        return known
    }

    // MARK: Products

    private func products(_ statement: JSONValue, _ before: Int) throws(DocumentError) -> [VEXStatement
        .Product]
    {
        // Version 0.0.1 has the parts beside the products.
        let shared = try parts(statement["subcomponents"])
        guard let list = statement["products"], !list.isNull else { return [] }
        guard list.kind == .array else {
            throw DocumentError(.unreadable, "products is not a list", line: list.line)
        }
        var products: [VEXStatement.Product] = []
        var count = before
        for value in list.elements {
            let ids = ids(value)
            guard !ids.isEmpty else {
                throw DocumentError(.unreadable, "a product without identifier", line: value.line)
            }
            let product = VEXStatement.Product(
                ids: ids,
                subcomponents: try shared + parts(value["subcomponents"])
            )
            // Before the next one, for shared parts multiply.
            try VEXReader.add([product], to: &count, line: value.line)
            products.append(product)
        }
        return products
    }

    /// A part that has no identifier would make a statement about all of the product.
    private func parts(_ list: JSONValue?) throws(DocumentError) -> [String] {
        guard let list, !list.isNull else { return [] }
        guard list.kind == .array else {
            throw DocumentError(.unreadable, "subcomponents is not a list", line: list.line)
        }
        var parts: [String] = []
        for value in list.elements {
            let ids = ids(value)
            guard !ids.isEmpty else {
                throw DocumentError(.unreadable, "a subcomponent without identifier", line: value.line)
            }
            parts += ids
        }
        return parts
    }

    private func ids(_ value: JSONValue) -> [String] {
        if let text = value.string { return text.isEmpty ? [] : [text] }
        let identifiers = value["identifiers"]
        let all = [value["@id"], identifiers?["purl"], identifiers?["cpe23"], identifiers?["cpe22"]]
        var seen: Set<String> = []
        return all.compactMap { $0?.string }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
