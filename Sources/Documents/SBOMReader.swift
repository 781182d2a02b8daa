import Basics
import StrictXML

/// Reads CycloneDX 1.2 to 1.7 (JSON, XML) and SPDX 2.2 and 2.3 (JSON, tag-value), told apart by content.
///
/// What a document says wrongly is among its `faults`, and the rest is read all the same: a vulnerable component must not hide
/// behind a misspelt licence. Lenient where tools are known to be sloppy: serial numbers without dashes and the byte order mark.
/// Linear in the size of the document and never recursive.
package enum SBOMReader {
    /// Components and packages of one document.
    package static let maximumItems = 500_000

    package static func read(_ bytes: [UInt8]) throws(DocumentError) -> SBOM {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        switch first {
        case 0x7B: return try readJSON(bytes)
        case 0x3C: return try CycloneDXXMLReader().read(bytes)
        case nil: throw DocumentError(.unreadable, "the file is empty")
        default: return try SPDXTagValueReader().read(bytes)
        }
    }

    /// Whether the beginning of a file looks like an SBOM of any version.
    package static func looksLikeSBOM(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        return ["\"bomFormat\"", "cyclonedx.org/schema/bom", "\"spdxVersion\"", "SPDXVersion:"].contains(
            where: head.contains
        )
    }

    private static func readJSON(_ bytes: [UInt8]) throws(DocumentError) -> SBOM {
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes)
        } catch {
            throw DocumentError(.unreadable, "not JSON: \(error.message)", line: error.line)
        }
        if let duplicate = document.duplicateKeys.first {
            throw DocumentError(.unreadable, "a key is there twice in one object", line: duplicate.line)
        }
        let root = document.root
        if root["spdxVersion"] != nil { return try SPDXJSONReader().read(root) }
        return try CycloneDXJSONReader().read(root)
    }
}
