/// Reads the statements of a TOML text (TOML 1.0) into a tree, in one pass.
///
/// Brackets that are open are kept in a list of its own, so nesting does not use up the stack.
struct TOMLParser {
    /// Where the next value goes.
    private struct Place {
        let parent: Int
        /// `nil` for an element of an array.
        let key: String?
        let line: Int
        /// Levels from the root.
        let depth: Int
    }

    /// An array or inline table that is not closed yet.
    private struct Bracket {
        let node: Int
        let isTable: Bool
        let line: Int
        /// Of its children.
        let depth: Int
        var isEmpty = true
    }

    private let limits: TOMLDocument.Limits
    private var cursor: TOMLCursor
    private var tree: TOMLTree
    /// The table that the last header opened.
    private var table = 0
    private var tableDepth = 0
    /// Kept between statements to save allocations.
    private var path: [String] = []
    private var open: [Bracket] = []

    /// `text` is valid UTF-8.
    init(_ text: [UInt8], limits: TOMLDocument.Limits) {
        self.limits = limits
        cursor = TOMLCursor(text)
        tree = TOMLTree(limit: limits.values)
    }

    /// All values of the text, the root table first.
    mutating func nodes() throws(TOMLError) -> [TOMLNode] {
        while cursor.next != nil {
            cursor.skipBlanks()
            switch cursor.next {
            case nil, UInt8(ascii: "#"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
            case UInt8(ascii: "["): try readHeader()
            default: try readStatement()
            }
            try cursor.endLine()
        }
        return tree.laidOut()
    }

    // MARK: Statements

    private mutating func readHeader() throws(TOMLError) {
        let line = cursor.line
        _ = cursor.skip(UInt8(ascii: "["))
        let isArray = cursor.skip(UInt8(ascii: "["))
        try readPath()
        guard cursor.skip(UInt8(ascii: "]")), !isArray || cursor.skip(UInt8(ascii: "]")) else {
            throw TOMLError("a table's name without \(isArray ? "]]" : "]") after it", line: line)
        }
        try checkDepth(path.count)
        tableDepth = path.count
        let name = path.removeLast()
        table =
            isArray
            ? try tree.openElement(of: name, in: path, line: line)
            : try tree.openTable(name, in: path, line: line)
    }

    private mutating func readStatement() throws(TOMLError) {
        var place: Place? = try readKey(of: table, depth: tableDepth + 1)
        open.removeAll(keepingCapacity: true)
        while let here = place {
            try readValue(at: here)
            place = try nextPlace()
        }
    }

    /// A key with its `=`; what its dots imply is added to the tree.
    private mutating func readKey(of parent: Int, depth: Int) throws(TOMLError) -> Place {
        let line = cursor.line
        try readPath()
        guard cursor.skip(UInt8(ascii: "=")) else { throw TOMLError("a key without = after it", line: line) }
        let depth = depth + path.count - 1
        try checkDepth(depth)
        let key = path.removeLast()
        let table = try tree.dottedTable(path, in: parent, line: line)
        return Place(parent: table, key: key, line: line, depth: depth)
    }

    /// One key or several with dots between them; blanks after it are skipped.
    private mutating func readPath() throws(TOMLError) {
        path.removeAll(keepingCapacity: true)
        repeat {
            cursor.skipBlanks()
            path.append(try cursor.readKey())
            try checkDepth(path.count)
            cursor.skipBlanks()
        } while cursor.skip(UInt8(ascii: "."))
    }

    private func checkDepth(_ depth: Int) throws(TOMLError) {
        guard depth <= limits.depth else {
            throw TOMLError("nested deeper than \(limits.depth) levels", line: cursor.line)
        }
    }

    // MARK: Values

    /// A whole scalar, or the opening bracket of an array or inline table.
    private mutating func readValue(at place: Place) throws(TOMLError) {
        cursor.skipBlanks()
        let line = place.key == nil ? cursor.line : place.line
        switch cursor.next {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            let isTable = cursor.next == UInt8(ascii: "{")
            let depth = place.depth + 1
            try checkDepth(depth)
            let opening = cursor.line
            cursor.step()
            let node = try tree.add(isTable ? .table : .array, place.key, to: place.parent, line: line)
            open.append(Bracket(node: node, isTable: isTable, line: opening, depth: depth))
        default:
            let content = try cursor.readScalar()
            _ = try tree.add(content, place.key, to: place.parent, line: line)
        }
    }

    /// Closes the brackets that end here; `nil` when none is left open.
    private mutating func nextPlace() throws(TOMLError) -> Place? {
        while let bracket = open.last {
            try skipBetween(bracket)
            let closes = cursor.skip(bracket.isTable ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            if closes {
                open.removeLast()
                continue
            }
            if !bracket.isEmpty {
                guard cursor.skip(UInt8(ascii: ",")) else { throw unclosed(bracket) }
                try skipBetween(bracket)
                // Only an array may have a comma after its last value.
                if !bracket.isTable, cursor.skip(UInt8(ascii: "]")) {
                    open.removeLast()
                    continue
                }
            }
            guard cursor.next != nil else { throw .endOfFile(line: bracket.line) }
            open[open.count - 1].isEmpty = false
            if bracket.isTable { return try readKey(of: bracket.node, depth: bracket.depth) }
            return Place(parent: bracket.node, key: nil, line: cursor.line, depth: bracket.depth)
        }
        return nil
    }

    /// An inline table lies on one line; an array may have comments and line ends.
    private mutating func skipBetween(_ bracket: Bracket) throws(TOMLError) {
        if bracket.isTable {
            cursor.skipBlanks()
        } else {
            try cursor.skipFiller()
        }
    }

    private func unclosed(_ bracket: Bracket) -> TOMLError {
        guard cursor.next != nil else { return .endOfFile(line: bracket.line) }
        return TOMLError(
            bracket.isTable
                ? "an inline table without , or } after a value on its line"
                : "an array without , or ] after a value",
            line: cursor.line
        )
    }
}
