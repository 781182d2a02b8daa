/// Writes into the parsed nodes on which lines they are.
///
/// The n-th header of an array of tables belongs to its n-th element. What has no line of its own has that of what holds it.
struct TOMLLineMarker: TOMLVisitor {
    private var nodes: [TOMLNode]
    /// The table that the last header opened; `nil` when it was not found.
    private var current: Int? = 0
    private var elements: Range<Int> = 0..<0

    init(nodes: [TOMLNode]) {
        self.nodes = nodes
        self.nodes[0].line = 1
    }

    mutating func header(_ path: [Range<Int>], in text: [UInt8], isArray: Bool, line: Int) {
        current = nil
        var table = 0
        for (position, range) in path.enumerated() {
            guard var found = child(range, of: table, in: text) else { return }
            mark(found, line)
            if case .array = nodes[found].content {
                if isArray, position == path.count - 1 { nodes[found].begun += 1 }
                let last = Int(nodes[found].begun) - 1
                guard nodes[found].children.indices.contains(Int(nodes[found].first) + last) else { return }
                found = Int(nodes[found].first) + last
                mark(found, line)
            }
            table = found
        }
        // A table may have been implied by a longer header before its own.
        nodes[table].line = UInt32(truncatingIfNeeded: line)
        current = table
    }

    mutating func key(_ path: [Range<Int>], in text: [UInt8], line: Int) {
        elements = 0..<0
        guard var table = current else { return }
        for range in path {
            guard let found = child(range, of: table, in: text) else { return }
            mark(found, line)
            table = found
        }
        if case .array = nodes[table].content { elements = nodes[table].children }
    }

    mutating func element(line: Int) {
        guard let next = elements.popFirst() else { return }
        mark(next, line)
    }

    mutating func dottedInlineKey() {}

    /// All nodes with a line: those that hold others come before them.
    consuming func finished() -> [TOMLNode] {
        var result = nodes
        for index in result.indices {
            for child in result[index].children where result[child].line == 0 {
                result[child].line = result[index].line
            }
        }
        return result
    }

    private mutating func mark(_ node: Int, _ line: Int) {
        if nodes[node].line == 0 { nodes[node].line = UInt32(truncatingIfNeeded: line) }
    }

    /// `nil` for a key with escapes too, which is rare and has its table's line then.
    private func child(_ key: Range<Int>, of table: Int, in text: [UInt8]) -> Int? {
        guard case .table = nodes[table].content else { return nil }
        return nodes.child(named: text[key], of: nodes[table].children)
    }
}
