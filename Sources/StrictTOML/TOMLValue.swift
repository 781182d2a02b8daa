/// A value of a `TOMLDocument`: a view that keeps the document alive and costs nothing to pass on.
package struct TOMLValue: Sendable {
    /// The types of TOML 1.0; a moment is a date, a time or both.
    package enum Kind: Sendable { case string, integer, float, boolean, moment, array, table }

    let document: TOMLDocument
    let index: Int

    private var node: TOMLNode { document.nodes[index] }

    package var kind: Kind {
        switch node.content {
        case .string: .string
        case .integer: .integer
        case .float: .float
        case .boolean: .boolean
        case .moment: .moment
        case .array: .array
        case .table: .table
        }
    }

    /// The line, from one, of its key or header, or of an array's element itself.
    package var line: Int { max(1, Int(node.line)) }

    package var string: String? {
        guard case .string(let text) = node.content else { return nil }
        return text
    }

    package var int: Int? {
        guard case .integer(let number) = node.content else { return nil }
        return number
    }

    package var double: Double? {
        guard case .float(let number) = node.content else { return nil }
        return number
    }

    package var bool: Bool? {
        guard case .boolean(let value) = node.content else { return nil }
        return value
    }

    /// Elements of an array or members of a table; 0 for anything else.
    package var count: Int { Int(node.count) }

    /// The value of a key; `nil` too when this is not a table.
    package subscript(key: String) -> TOMLValue? {
        guard case .table = node.content else { return nil }
        return document.nodes.child(named: key.utf8, of: node.children).map { at($0) }
    }

    /// The elements of an array in their order; empty for anything else.
    package var elements: [TOMLValue] {
        guard case .array = node.content else { return [] }
        return node.children.map(at)
    }

    /// The members of a table in the order of their keys' code points; empty for anything else.
    package var members: [(key: String, value: TOMLValue)] {
        guard case .table = node.content else { return [] }
        return node.children.map { (document.nodes[$0].key, at($0)) }
    }

    private func at(_ index: Int) -> TOMLValue { TOMLValue(document: document, index: index) }
}

extension [TOMLNode] {
    /// A binary search: members of a table are sorted by their keys' bytes.
    func child(named key: some Collection<UInt8>, of children: Range<Int>) -> Int? {
        var low = children.lowerBound
        var high = children.upperBound
        while low < high {
            let middle = (low + high) / 2
            if self[middle].key.utf8.lexicographicallyPrecedes(key) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < children.upperBound && self[low].key.utf8.elementsEqual(key) ? low : nil
    }
}
