/// The values read so far, and the rules on what may be added to which table.
struct TOMLTree {
    /// How a value came to be, which says how it may be added to.
    private enum Origin {
        /// A table that a longer header implies; its own header may follow, or dotted keys.
        case implied
        /// A table that dotted keys made; more of them may follow, and headers of tables within it.
        case dotted
        /// A table with a header, or an element of an array of tables.
        case header
        /// An array of tables, to which headers add.
        case tables
        /// What a statement gave as a value: complete.
        case value
    }

    private struct Entry {
        var node: TOMLNode
        let parent: Int
        var origin: Origin
        var lastChild = 0
    }

    /// Keys are compared by their bytes: `String` takes different ones to be equal that Unicode has two ways to write.
    private struct Member: Hashable {
        let table: Int
        let key: String

        static func == (one: Member, other: Member) -> Bool {
            one.table == other.table && one.key.utf8.elementsEqual(other.key.utf8)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(table)
            var key = key
            key.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    private let limit: Int
    /// In the order of the text, the root first.
    private var entries = [
        Entry(node: TOMLNode(key: "", content: .table, line: 1), parent: 0, origin: .header)
    ]
    private var members: [Member: Int] = [:]

    /// `limit` is how many values there may be.
    init(limit: Int) {
        self.limit = limit
    }

    // MARK: Tables

    /// The table of the header `[path.name]`.
    mutating func openTable(_ name: String, in path: [String], line: Int) throws(TOMLError) -> Int {
        let parent = try impliedTable(path, line: line)
        guard let found = members[Member(table: parent, key: name)] else {
            return try append(.table, name, to: parent, .header, line: line)
        }
        guard entries[found].origin == .implied else { throw TOMLTree.isThere(line) }
        entries[found].origin = .header
        entries[found].node.line = UInt32(truncatingIfNeeded: line)
        return found
    }

    /// The new element of the header `[[path.name]]`.
    mutating func openElement(of name: String, in path: [String], line: Int) throws(TOMLError) -> Int {
        let parent = try impliedTable(path, line: line)
        let array: Int
        if let found = members[Member(table: parent, key: name)] {
            guard entries[found].origin == .tables else { throw TOMLTree.isThere(line) }
            array = found
        } else {
            array = try append(.array, name, to: parent, .tables, line: line)
        }
        return try append(.table, nil, to: array, .header, line: line)
    }

    /// The table in which a header's own lies: of an array of tables the last element.
    private mutating func impliedTable(_ path: [String], line: Int) throws(TOMLError) -> Int {
        var table = 0
        for key in path {
            guard let found = members[Member(table: table, key: key)] else {
                table = try append(.table, key, to: table, .implied, line: line)
                continue
            }
            switch entries[found].origin {
            case .implied, .dotted, .header: table = found
            case .tables: table = entries[found].lastChild
            case .value: throw TOMLTree.isThere(line)
            }
        }
        return table
    }

    /// The table in which the last part of a dotted key lies.
    mutating func dottedTable(_ path: [String], in table: Int, line: Int) throws(TOMLError) -> Int {
        var table = table
        for key in path {
            guard let found = members[Member(table: table, key: key)] else {
                table = try append(.table, key, to: table, .dotted, line: line)
                continue
            }
            switch entries[found].origin {
            case .implied, .dotted: entries[found].origin = .dotted
            case .header, .tables, .value: throw TOMLTree.isThere(line)
            }
            table = found
        }
        return table
    }

    // MARK: Values

    /// Adds a value that a statement gives; `key` is `nil` for an element of an array.
    mutating func add(
        _ content: TOMLNode.Content,
        _ key: String?,
        to parent: Int,
        line: Int
    ) throws(TOMLError) -> Int {
        try append(content, key, to: parent, .value, line: line)
    }

    private mutating func append(
        _ content: TOMLNode.Content,
        _ key: String?,
        to parent: Int,
        _ origin: Origin,
        line: Int
    ) throws(TOMLError) -> Int {
        guard entries.count <= limit else { throw TOMLError("more than \(limit) values", line: line) }
        let index = entries.count
        if let key, members.updateValue(index, forKey: Member(table: parent, key: key)) != nil {
            throw TOMLTree.isThere(line)
        }
        let node = TOMLNode(key: key ?? "", content: content, line: line)
        entries.append(Entry(node: node, parent: parent, origin: origin))
        entries[parent].node.count += 1
        entries[parent].lastChild = index
        return index
    }

    private static func isThere(_ line: Int) -> TOMLError {
        TOMLError("a key or table that is there already", line: line)
    }

    // MARK: The result

    /// The nodes with the children of each next to each other; afterwards the tree is of no use.
    mutating func laidOut() -> [TOMLNode] {
        members = [:]
        var end: UInt32 = 1
        for index in entries.indices {
            entries[index].node.first = end
            end &+= entries[index].node.count
        }
        var free = entries.map(\.node.first)
        // Numbers are sorted, because moving nodes would count references to their texts.
        var order = [UInt32](repeating: 0, count: entries.count)
        for (index, entry) in entries.enumerated().dropFirst() {
            order[Int(free[entry.parent])] = UInt32(truncatingIfNeeded: index)
            free[entry.parent] += 1
        }
        for entry in entries where entry.node.count > 1 {
            guard case .table = entry.node.content else { continue }
            order[entry.node.children].sort {
                entries[Int($0)].node.key.precedes(entries[Int($1)].node.key)
            }
        }
        return order.map { entries[Int($0)].node }
    }
}

extension String {
    /// By their bytes, which is by their code points.
    fileprivate func precedes(_ other: String) -> Bool {
        let fast: Bool?? = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { bytes.lexicographicallyPrecedes($0) }
        }
        return (fast ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}
