/// The nodes of a text in the order of the text: a mapping is followed by key, value, key, value, …, a list by its elements.
final class YAMLTape: Sendable {
    struct Node: Sendable {
        enum Kind: UInt8, Sendable { case plain, quoted, list, mapping, alias }

        let kind: Kind
        /// Both from one.
        let line: UInt32
        let column: UInt32
        /// Of a text its offset, of an alias the node it names.
        let start: UInt32
        /// Of a text its bytes, of a list its elements, of a mapping its keys and values.
        var count: UInt32
        /// Index of the node after this one and all it holds.
        var next: UInt32
    }

    let nodes: [Node]
    /// All texts, one after the other, escapes resolved.
    let text: [UInt8]

    init(nodes: [Node], text: [UInt8]) {
        self.nodes = nodes
        self.text = text
    }

    func string(_ node: Node) -> String {
        String(decoding: text[Int(node.start)..<Int(node.start) + Int(node.count)], as: UTF8.self)
    }

    /// Compares without making a string of the node.
    func isText(_ node: Node, _ wanted: String) -> Bool {
        guard Int(node.count) == wanted.utf8.count else { return false }
        let start = Int(node.start)
        return text.withUnsafeBufferPointer { text in
            var at = start
            for byte in wanted.utf8 {
                if text[at] != byte { return false }
                at += 1
            }
            return true
        }
    }
}
