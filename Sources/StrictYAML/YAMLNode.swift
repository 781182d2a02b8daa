/// A value of a `YAMLDocument`: a view that keeps the document alive and costs little to pass on.
package struct YAMLNode: Sendable {
    /// The kinds of node of YAML 1.2.
    package enum Kind: Sendable { case text, list, mapping }

    let tape: YAMLTape
    let index: Int

    /// Aliases are followed.
    init(tape: YAMLTape, index: Int) {
        self.tape = tape
        let node = tape.nodes[index]
        self.index = node.kind == .alias ? Int(node.start) : index
    }

    private var node: YAMLTape.Node { tape.nodes[index] }

    package var kind: Kind {
        switch node.kind {
        case .list: .list
        case .mapping: .mapping
        case .plain, .quoted, .alias: .text
        }
    }

    /// The line, from one, on which the value begins.
    package var line: Int { Int(node.line) }
    package var column: Int { Int(node.column) }
    /// Not in quotes and no block: only then a text may mean a number, a truth value or null.
    package var isPlain: Bool { node.kind == .plain }

    /// `null`, `~` or nothing.
    package var isNull: Bool {
        guard node.kind == .plain else { return false }
        return node.count == 0 || tape.isText(node, "~") || tape.isText(node, "null")
            || tape.isText(node, "Null") || tape.isText(node, "NULL")
    }

    /// A text as written, whatever it looks like (`1.0` and `true` too); `nil` for null, a list or a mapping.
    package var string: String? { kind == .text && !isNull ? tape.string(node) : nil }

    /// `true` or `false` of the core schema.
    package var bool: Bool? {
        guard node.kind == .plain else { return nil }
        switch tape.string(node) {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: return nil
        }
    }

    /// Elements of a list, members of a mapping; 0 for a text.
    package var count: Int {
        switch node.kind {
        case .list: Int(node.count)
        case .mapping: Int(node.count) / 2
        case .plain, .quoted, .alias: 0
        }
    }

    /// The value of a key, `nil` when it is absent or null; linear in the number of members.
    package subscript(key: String) -> YAMLNode? {
        guard node.kind == .mapping else { return nil }
        var at = index + 1
        for _ in 0..<count {
            if tape.isText(tape.nodes[at], key) {
                let value = YAMLNode(tape: tape, index: at + 1)
                return value.isNull ? nil : value
            }
            at = Int(tape.nodes[at + 1].next)
        }
        return nil
    }

    /// The elements of a list; empty for anything else.
    package var elements: YAMLElements { YAMLElements(node: self, count: kind == .list ? count : 0) }
    /// The members of a mapping in the order of the text; empty for anything else.
    package var members: YAMLMembers { YAMLMembers(node: self, count: kind == .mapping ? count : 0) }

    /// Whether a key is there without a value, as in a file that was cut off after it.
    package func isBlank(_ key: String) -> Bool {
        members.contains { $0.value.isNull && tape.isText(tape.nodes[$0.keyNode.index], key) }
    }

    /// The members of the mapping that is the value of a key; empty where that is anything else.
    package func members(of key: String) -> YAMLMembers {
        self[key]?.members ?? YAMLMembers(node: self, count: 0)
    }

    /// The elements of the list that is the value of a key; empty where that is anything else.
    package func elements(of key: String) -> YAMLElements {
        self[key]?.elements ?? YAMLElements(node: self, count: 0)
    }
}

/// The elements of a list, in order.
package struct YAMLElements: Sequence, Sendable {
    let node: YAMLNode
    package let count: Int

    package struct Iterator: IteratorProtocol {
        let tape: YAMLTape
        var at: Int
        var left: Int

        package mutating func next() -> YAMLNode? {
            guard left > 0 else { return nil }
            left -= 1
            defer { at = Int(tape.nodes[at].next) }
            return YAMLNode(tape: tape, index: at)
        }
    }

    package func makeIterator() -> Iterator { Iterator(tape: node.tape, at: node.index + 1, left: count) }
}

/// One key and its value.
package struct YAMLMember: Sendable {
    let keyNode: YAMLNode
    package let value: YAMLNode

    /// Its text, even where that looks like null.
    package var key: String { keyNode.tape.string(keyNode.tape.nodes[keyNode.index]) }
    /// The line of the key, from one.
    package var line: Int { keyNode.line }
    package var column: Int { keyNode.column }
}

/// The members of a mapping in the order of the text.
package struct YAMLMembers: Sequence, Sendable {
    let node: YAMLNode
    package let count: Int

    package struct Iterator: IteratorProtocol {
        let tape: YAMLTape
        var at: Int
        var left: Int

        package mutating func next() -> YAMLMember? {
            guard left > 0 else { return nil }
            left -= 1
            defer { at = Int(tape.nodes[at + 1].next) }
            return YAMLMember(
                keyNode: YAMLNode(tape: tape, index: at),
                value: YAMLNode(tape: tape, index: at + 1)
            )
        }
    }

    package func makeIterator() -> Iterator { Iterator(tape: node.tape, at: node.index + 1, left: count) }
}
