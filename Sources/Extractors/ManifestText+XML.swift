import StrictXML

extension ManifestText {
    /// The root element of an XML file, which has this name (namespaces aside).
    static func xml(_ bytes: [UInt8], root name: String) throws(Refusal) -> XMLTreeElement {
        let root: XMLTreeElement
        do {
            root = try XMLTree.root(bytes)
        } catch {
            // The causes a user can act on come first.
            if let refusal = refusal(ofXML: bytes) { throw refusal }
            throw Refusal(reason: "not XML: \(error.description)", line: error.line)
        }
        guard root.localName == name else {
            throw Refusal(
                reason: "the root element is \(Excerpt.quoted(root.localName)), not '\(name)'",
                line: root.line
            )
        }
        return root
    }
}
