/// Reads the elements of one file into arrays; one pass, a stack of its own.
struct XMLReader {
    private struct Open {
        let index: Int
        let name: Range<Int>
        var text: [UInt8] = []
    }

    private let limits: XMLTree.Limits
    private var scanner: XMLScanner
    private var nodes: [XMLTree.Node] = []
    private var attributes: [XMLTree.Attribute] = []
    private var open: [Open] = []

    init(_ source: XMLSource, limits: XMLTree.Limits) {
        self.limits = limits
        scanner = XMLScanner(source.bytes, at: source.start)
    }

    mutating func read() throws(XMLError) -> XMLTree {
        while true {
            if open.isEmpty { scanner.skipSpace() }
            guard let byte = scanner.current else { break }
            if byte == 0x3C {
                try markup()
            } else {
                try text()
            }
        }
        if let last = open.last {
            let line = nodes[last.index].line
            throw scanner.error("the file ends within \(shown(last.name)) of line \(line)")
        }
        guard !nodes.isEmpty else { throw scanner.error("no element") }
        return XMLTree(nodes: nodes, attributes: attributes)
    }

    private mutating func markup() throws(XMLError) {
        if scanner.skip("</") {
            try endTag()
        } else if scanner.skip("<!--") {
            try comment()
        } else if scanner.skip("<?") {
            try instruction()
        } else if scanner.skip("<![CDATA[") {
            try characterData()
        } else if scanner.starts(with: "<!") {
            throw scanner.error("a document type declaration, which is not read")
        } else {
            try startTag()
        }
    }

    private mutating func startTag() throws(XMLError) {
        let line = scanner.line(of: scanner.position)
        guard open.isEmpty == false || nodes.isEmpty else { throw scanner.error("a second root element") }
        guard open.count < limits.depth else {
            throw scanner.error("nested deeper than \(limits.depth) levels")
        }
        scanner.position += 1
        guard let name = scanner.name() else { throw scanner.error("'<' without an element's name") }
        let (prefix, localName) = try split(name)
        let first = attributes.count
        let isEmpty = try readAttributes()
        guard nodes.count + attributes.count < limits.nodes else {
            throw scanner.error("more than \(limits.nodes) elements and attributes")
        }
        let index = nodes.count
        nodes.append(
            XMLTree.Node(
                localName: localName,
                prefix: prefix,
                line: Int32(clamping: line),
                attributes: Int32(clamping: first)..<Int32(clamping: attributes.count),
                end: Int32(clamping: index + 1)
            )
        )
        if !isEmpty { open.append(Open(index: index, name: name)) }
    }

    /// Up to the end of the start tag; whether the element is empty (`/>`).
    private mutating func readAttributes() throws(XMLError) -> Bool {
        let first = attributes.count
        while true {
            let hadSpace = scanner.skipSpace()
            if scanner.skip(">") { return false }
            if scanner.skip("/>") { return true }
            if scanner.isAtEnd { throw scanner.error("the file ends within a start tag") }
            guard hadSpace, let range = scanner.name() else {
                throw scanner.error("a start tag is malformed")
            }
            let name = String(decoding: scanner.bytes[range], as: UTF8.self)
            guard !attributes[first...].contains(where: { $0.name == name }) else {
                throw scanner.error("an attribute is there twice")
            }
            guard attributes.count - first < limits.attributesPerElement else {
                throw scanner.error("more than \(limits.attributesPerElement) attributes")
            }
            let value = try scanner.equalsQuoted()
            attributes.append(XMLTree.Attribute(name: name, value: try attributeValue(value)))
        }
    }

    private func attributeValue(_ range: Range<Int>) throws(XMLError) -> String {
        let raw = scanner.bytes[range]
        guard raw.contains(where: { $0 == 0x26 || $0 < 0x20 }) else {
            return String(decoding: raw, as: UTF8.self)
        }
        var value: [UInt8] = []
        try XMLText.append(scanner.bytes, range, to: &value, resolvingReferences: true, isAttribute: true)
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func endTag() throws(XMLError) {
        guard let name = scanner.name() else { throw scanner.error("an end tag without a name") }
        guard let last = open.popLast() else { throw scanner.error("an end tag without its start tag") }
        guard scanner.bytes[name] == scanner.bytes[last.name] else {
            throw scanner.error("\(shown(last.name)) of line \(nodes[last.index].line) is not closed")
        }
        scanner.skipSpace()
        guard scanner.skip(">") else { throw scanner.error("an end tag is malformed") }
        let end = last.text.lastIndex { !XMLScanner.isSpace($0) }.map { $0 + 1 } ?? 0
        nodes[last.index].text = String(decoding: last.text[..<end], as: UTF8.self)
        nodes[last.index].end = Int32(clamping: nodes.count)
    }

    private mutating func comment() throws(XMLError) {
        let start = scanner.position
        guard scanner.until("--") != nil else {
            scanner.position = start
            throw scanner.error("a comment without end")
        }
        guard scanner.skip(">") else { throw scanner.error("'--' within a comment") }
    }

    private mutating func instruction() throws(XMLError) {
        let start = scanner.position
        guard let target = scanner.name() else { throw scanner.error("a malformed processing instruction") }
        if String(decoding: scanner.bytes[target], as: UTF8.self).lowercased() == "xml" {
            throw scanner.error("an XML declaration that is not at the start")
        }
        let hasSpace = scanner.current.map(XMLScanner.isSpace) ?? false
        guard hasSpace || scanner.starts(with: "?>") else {
            throw scanner.error("a malformed processing instruction")
        }
        guard scanner.until("?>") != nil else {
            scanner.position = start
            throw scanner.error("a processing instruction without end")
        }
    }

    private mutating func characterData() throws(XMLError) {
        guard !open.isEmpty else { throw scanner.error("text outside of the root element") }
        let start = scanner.position
        guard let range = scanner.until("]]>") else {
            scanner.position = start
            throw scanner.error("a CDATA section without end")
        }
        try add(range, resolvingReferences: false)
    }

    private mutating func text() throws(XMLError) {
        guard !open.isEmpty else { throw scanner.error("text outside of the root element") }
        let start = scanner.position
        while let byte = scanner.current, byte != 0x3C {
            if byte == 0x5D, scanner.starts(with: "]]>") { throw scanner.error("']]>' within text") }
            scanner.position += 1
        }
        try add(start..<scanner.position, resolvingReferences: true)
    }

    /// Leading white space is not kept, so that elements with children alone keep nothing.
    private mutating func add(_ range: Range<Int>, resolvingReferences: Bool) throws(XMLError) {
        var range = range
        if open[open.count - 1].text.isEmpty {
            let first = scanner.bytes[range].firstIndex { !XMLScanner.isSpace($0) } ?? range.upperBound
            range = first..<range.upperBound
        }
        guard !range.isEmpty else { return }
        try XMLText.append(
            scanner.bytes,
            range,
            to: &open[open.count - 1].text,
            resolvingReferences: resolvingReferences,
            isAttribute: false
        )
    }

    /// Prefix and local name (Namespaces in XML 1.0, production 7).
    private func split(_ name: Range<Int>) throws(XMLError) -> (String, String) {
        let bytes = scanner.bytes[name]
        guard let colon = bytes.firstIndex(of: 0x3A) else {
            return ("", String(decoding: bytes, as: UTF8.self))
        }
        let local = bytes[(colon + 1)...]
        guard colon > name.lowerBound, !local.isEmpty, !local.contains(0x3A) else {
            throw scanner.error("a colon where a name has none")
        }
        return (String(decoding: bytes[..<colon], as: UTF8.self), String(decoding: local, as: UTF8.self))
    }

    /// An element's name as messages quote it: only what is plain and short, because a name may be any text.
    private func shown(_ name: Range<Int>) -> String {
        guard name.count <= 60, scanner.bytes[name].allSatisfy({ $0 < 0x80 }) else { return "an element" }
        return "<\(String(decoding: scanner.bytes[name], as: UTF8.self))>"
    }
}
