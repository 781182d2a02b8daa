/// The elements of one XML file (XML 1.0, fifth edition, without document type declarations).
///
/// Reading is strict: anything that is not well-formed is an error, never repaired. Document type declarations are refused, and
/// with them every entity but the five of the language, so that nothing is expanded or fetched. Nothing recurses: elements lie
/// in one array in the order of the file. Encodings are UTF-8, UTF-16, US-ASCII and ISO-8859-1, by byte order mark or as
/// declared; other single-byte ones as long as the file is ASCII.
///
/// Own code, because FoundationXML hands everything to libxml2 in its recovering mode: mismatched tags, doubled attributes and
/// cut-off files parse with success; and it would tie the binary to the system's libxml2 and ICU.
package final class XMLTree: Sendable {
    /// What a file may cost; beyond that it is refused.
    package struct Limits: Sendable {
        /// Of the file, as it is stored.
        package var bytes: Int
        /// Elements within elements, the root being the first level.
        package var depth: Int
        /// Elements and attributes together.
        package var nodes: Int
        package var attributesPerElement: Int

        package init(
            bytes: Int = 128 << 20,
            depth: Int = 256,
            nodes: Int = 4_000_000,
            attributesPerElement: Int = 64
        ) {
            self.bytes = bytes
            self.depth = depth
            // Indices have 32 bits.
            self.nodes = min(nodes, Int(Int32.max))
            self.attributesPerElement = attributesPerElement
        }
    }

    /// A name and its value in a start tag.
    package struct Attribute: Sendable, Equatable {
        /// As written, with prefix.
        package let name: String
        /// References resolved, white space as spaces.
        package let value: String
    }

    struct Node: Sendable {
        let localName: String
        let prefix: String
        let line: Int32
        let attributes: Range<Int32>
        var text = ""
        /// The index after its last descendant.
        var end: Int32
    }

    let nodes: [Node]
    let attributes: [Attribute]

    init(nodes: [Node], attributes: [Attribute]) {
        self.nodes = nodes
        self.attributes = attributes
    }

    /// Reads a file; its root element.
    package static func root(
        _ bytes: [UInt8],
        limits: Limits = Limits()
    ) throws(XMLError) -> XMLTreeElement {
        guard bytes.count <= min(limits.bytes, Int(Int32.max)) else {
            throw XMLError(line: nil, message: "larger than \(limits.bytes) bytes")
        }
        let source = try XMLSource(bytes)
        var reader = XMLReader(source, limits: limits)
        return XMLTreeElement(try reader.read(), 0)
    }
}
