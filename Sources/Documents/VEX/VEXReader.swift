import Basics

/// Reads VEX documents in JSON: OpenVEX 0.0.1 and 0.2.0, CycloneDX 1.4 to 1.7; told apart by content.
///
/// A statement that cannot be understood refuses the whole document, for it might take back another one. What is about
/// nothing that has a name is left out and among the `faults`.
package enum VEXReader {
    /// Where a repository has its own documents, each a file ending in `.json`.
    package static let folder = ".gatehouse/vex/"
    package static let maximumBytes = 8 << 20
    package static let maximumStatements = 100_000
    /// Products and their parts, of all statements together.
    package static let maximumProducts = 200_000
    /// Of one vulnerability.
    package static let maximumAliases = 64

    /// Whether a path of a repository is that of one of its own documents.
    package static func isOwnDocument(_ path: String) -> Bool {
        path.hasPrefix(folder) && path.hasSuffix(".json") && !path.dropFirst(folder.count).contains("/")
    }

    package static func read(_ bytes: [UInt8]) throws(DocumentError) -> VEXDocument {
        guard bytes.count <= maximumBytes else {
            throw DocumentError(.unreadable, "larger than \(maximumBytes) bytes")
        }
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes, limits: .init(depth: 64, bytes: maximumBytes))
        } catch {
            throw DocumentError(.unreadable, "not JSON: \(error.message)", line: error.line)
        }
        if let duplicate = document.duplicateKeys.first {
            throw DocumentError(.unreadable, "a key is there twice in one object", line: duplicate.line)
        }
        let root = document.root
        if root["bomFormat"] != nil { return try CycloneDXVEXReader(root).document() }
        if let context = root["@context"] { return try OpenVEXReader(root, context).document() }
        if root["document"]?["csaf_version"] != nil {
            throw DocumentError(.unsupported, "CSAF is not read; convert it to OpenVEX", line: 1)
        }
        throw DocumentError(.unreadable, "neither OpenVEX nor CycloneDX", line: 1)
    }

    // MARK: For both formats

    private static let longestID = 256
    private static let longestText = 4000

    /// The id of a vulnerability.
    static func id(_ value: JSONValue?, line: Int) throws(DocumentError) -> String {
        guard let text = value?.string, !text.isEmpty, text.utf8.count <= longestID else {
            throw DocumentError(.unreadable, "a statement does not name its vulnerability", line: line)
        }
        return text
    }

    /// Other ids of the vulnerability.
    static func aliases(_ ids: [String], line: Int) throws(DocumentError) -> [String] {
        guard ids.count <= maximumAliases else {
            throw DocumentError(.unreadable, "more than \(maximumAliases) aliases", line: line)
        }
        return ids.filter { $0.utf8.count <= longestID }
    }

    /// Counts what statements are about, parts that several products share once for each.
    static func add(
        _ products: [VEXStatement.Product],
        to count: inout Int,
        line: Int
    ) throws(DocumentError) {
        for product in products { count += max(1, product.subcomponents.count) }
        guard count <= maximumProducts else {
            throw DocumentError(.unreadable, "more than \(maximumProducts) products", line: line)
        }
    }

    /// Free text, cut where it is too long; `nil` for an empty one.
    static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.string, !text.isEmpty else { return nil }
        return text.utf8.count <= longestText
            ? text : String(decoding: text.utf8.prefix(longestText), as: UTF8.self)
    }

    static func check(count: Int, _ line: Int) throws(DocumentError) {
        guard count <= maximumStatements else {
            throw DocumentError(.unreadable, "more than \(maximumStatements) statements", line: line)
        }
    }
}
