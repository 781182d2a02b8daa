import CYaml

/// Turns the events of libyaml into a tape; iterative, so that depth costs no stack.
///
/// libyaml's own composition is not used: it copies every text twice and recurses.
struct YAMLTapeBuilder {
    private struct Open {
        let index: Int
        let isMapping: Bool
        var count: UInt32 = 0
    }

    private let file: String
    private let limits: YAMLLimits
    private let aliases: YAMLDocument.Aliases
    private var open: [Open] = []
    /// Of the document being read.
    private var anchors: [String: Int] = [:]

    private(set) var nodes: [YAMLTape.Node] = []
    private(set) var text: [UInt8] = []
    private(set) var roots: [Int] = []

    init(file: String, limits: YAMLLimits, aliases: YAMLDocument.Aliases) {
        self.file = file
        self.limits = limits
        self.aliases = aliases
    }

    private func failure(_ message: String, line: Int?, column: Int? = nil) -> YAMLError {
        YAMLError(file: file, line: line, column: column, key: "", message: message)
    }

    private func failure(_ message: String, at mark: yaml_mark_t) -> YAMLError {
        failure(message, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    /// Refuses what versions of YAML read in different ways (breaks other than `\n` and `\r\n`), and tag directives, each of
    /// which libyaml compares with all others.
    func refuseAmbiguities(_ bytes: [UInt8]) throws(YAMLError) {
        var line = 1
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case 0x0A: line += 1
            case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A:
                throw failure("a carriage return that does not end a line", line: line)
            case 0x85 where index > 0 && bytes[index - 1] == 0xC2,
                0xA8 where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2,
                0xA9 where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2:
                throw failure("a line break that not every reader takes for one", line: line)
            case 0x25
            where (index == 0 || bytes[index - 1] == 0x0A) && bytes[index...].starts(with: "%TAG".utf8):
                throw failure("tags are not allowed", line: line)
            default: break
            }
        }
    }

    mutating func read(_ bytes: [UInt8]) throws(YAMLError) {
        // libyaml keeps pointers to its parser and to the text.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { throw failure("out of memory", line: nil) }
        defer { yaml_parser_delete(parser) }
        text.reserveCapacity(bytes.count)
        try bytes.withUnsafeBufferPointer { (buffer) throws(YAMLError) in
            // An empty text has no address.
            guard let start = buffer.baseAddress, !buffer.isEmpty else { return }
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, start, buffer.count)
            try readEvents(of: parser, bytes)
        }
    }

    private mutating func readEvents(
        of parser: UnsafeMutablePointer<yaml_parser_t>,
        _ bytes: [UInt8]
    ) throws(YAMLError) {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw problem(parser.pointee, bytes) }
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT: return
            case YAML_DOCUMENT_START_EVENT: anchors = [:]
            case YAML_SCALAR_EVENT: try addText(event)
            case YAML_ALIAS_EVENT: try addAlias(event)
            case YAML_SEQUENCE_START_EVENT:
                let start = event.data.sequence_start
                try begin(.list, event.start_mark, anchor: start.anchor, tag: start.tag)
            case YAML_MAPPING_START_EVENT:
                let start = event.data.mapping_start
                try begin(.mapping, event.start_mark, anchor: start.anchor, tag: start.tag)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try end()
            default: break
            }
        }
    }

    /// Library texts quote the offending lines, so only the problem and its line are kept.
    private func problem(_ parser: yaml_parser_t, _ bytes: [UInt8]) -> YAMLError {
        let message = parser.problem.map { String(cString: $0) } ?? "out of memory"
        guard parser.error == YAML_READER_ERROR else {
            return failure("not YAML: \(message)", at: parser.problem_mark)
        }
        let line = bytes.prefix(parser.problem_offset).count { $0 == 0x0A } + 1
        return failure("not YAML: \(message)", line: line)
    }

    // MARK: Nodes

    private mutating func addText(_ event: yaml_event_t) throws(YAMLError) {
        let scalar = event.data.scalar
        guard scalar.tag == nil else { throw failure("tags are not allowed", at: event.start_mark) }
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        if isPlain, isKey, value.elementsEqual("<<".utf8) {
            throw failure("merge keys are not allowed", at: event.start_mark)
        }
        let start = text.count
        text.append(contentsOf: value)
        guard text.count < Int(UInt32.max) else { throw failure("too much text", at: event.start_mark) }
        try add(
            isPlain ? .plain : .quoted,
            event.start_mark,
            anchor: scalar.anchor,
            start: start,
            count: value.count
        )
    }

    private mutating func addAlias(_ event: yaml_event_t) throws(YAMLError) {
        guard aliases == .followed else {
            throw failure("anchors and aliases are not allowed", at: event.start_mark)
        }
        let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
        guard let target = anchors[name] else {
            throw failure("an alias without anchor", at: event.start_mark)
        }
        if isKey { throw failure("a key must be plain text", at: event.start_mark) }
        guard !open.contains(where: { $0.index == target }) else {
            throw failure("an alias inside of its own anchor", at: event.start_mark)
        }
        try add(.alias, event.start_mark, anchor: nil, start: target, count: 0)
    }

    private mutating func begin(
        _ kind: YAMLTape.Node.Kind,
        _ mark: yaml_mark_t,
        anchor: UnsafePointer<UInt8>?,
        tag: UnsafePointer<UInt8>?
    ) throws(YAMLError) {
        guard tag == nil else { throw failure("tags are not allowed", at: mark) }
        if isKey { throw failure("a key must be plain text", at: mark) }
        guard open.count < limits.depth else {
            throw failure("nested deeper than \(limits.depth) levels", at: mark)
        }
        let index = nodes.count
        try add(kind, mark, anchor: anchor, start: 0, count: 0)
        open.append(Open(index: index, isMapping: kind == .mapping))
    }

    /// Whether the next node is a mapping's key.
    private var isKey: Bool {
        guard let last = open.last else { return false }
        return last.isMapping && last.count.isMultiple(of: 2)
    }

    private mutating func add(
        _ kind: YAMLTape.Node.Kind,
        _ mark: yaml_mark_t,
        anchor: UnsafePointer<UInt8>?,
        start: Int,
        count: Int
    ) throws(YAMLError) {
        guard nodes.count < limits.nodes else {
            throw failure("more than \(limits.nodes) values", at: mark)
        }
        if let anchor {
            guard aliases == .followed else {
                throw failure("anchors and aliases are not allowed", at: mark)
            }
            anchors[String(cString: anchor)] = nodes.count
        }
        if open.isEmpty { roots.append(nodes.count) } else { open[open.count - 1].count += 1 }
        nodes.append(
            YAMLTape.Node(
                kind: kind,
                line: UInt32(truncatingIfNeeded: mark.line + 1),
                column: UInt32(truncatingIfNeeded: mark.column + 1),
                start: UInt32(truncatingIfNeeded: start),
                count: UInt32(truncatingIfNeeded: count),
                next: UInt32(truncatingIfNeeded: nodes.count + 1)
            )
        )
    }

    private mutating func end() throws(YAMLError) {
        guard let last = open.popLast() else { return }
        nodes[last.index].count = last.count
        nodes[last.index].next = UInt32(truncatingIfNeeded: nodes.count)
        if last.isMapping { try refuseDuplicates(in: last.index) }
    }

    // MARK: Duplicate keys

    private func refuseDuplicates(in mapping: Int) throws(YAMLError) {
        let count = Int(nodes[mapping].count) / 2
        guard count > 1 else { return }
        var key = mapping + 1
        var few: [Int] = []
        var many: Set<String> = []
        for _ in 0..<count {
            // Most mappings are small: comparing beats hashing.
            let isKnown: Bool
            if count <= 8 {
                isKnown = few.contains { isSame(nodes[$0], nodes[key]) }
                few.append(key)
            } else {
                isKnown = !many.insert(string(nodes[key])).inserted
            }
            if isKnown {
                let shown = YAMLValue.shown(string(nodes[key]))
                throw failure(
                    "the key '\(shown)' is here twice in one mapping",
                    line: Int(nodes[key].line),
                    column: Int(nodes[key].column)
                )
            }
            key = Int(nodes[key + 1].next)
        }
    }

    private func string(_ node: YAMLTape.Node) -> String {
        String(decoding: text[Int(node.start)..<Int(node.start) + Int(node.count)], as: UTF8.self)
    }

    private func isSame(_ left: YAMLTape.Node, _ right: YAMLTape.Node) -> Bool {
        guard left.count == right.count else { return false }
        let (first, second) = (Int(left.start), Int(right.start))
        return (0..<Int(left.count)).allSatisfy { text[first + $0] == text[second + $0] }
    }
}
