/// How new members are laid out: taken from the nearest siblings, then from the parent, then from the document.
struct JSONEditLayout {
    /// What stands between the member before (or the opening bracket) and a new one, comma included.
    private(set) var lead: [UInt8] = []
    /// White space at the beginning of the line of a new member.
    private var indent: [UInt8] = []
    private var lineEnd: [UInt8]
    private var colon: [UInt8]
    /// One level; objects and arrays in one line when there is none.
    private var objectUnit: [UInt8]?
    private var arrayUnit: [UInt8]?
    /// In one line: a space inside of the braces, and one after commas.
    private var isPadded = false
    private var isSpaced = true

    /// Of a document's root.
    init(_ document: JSONDocument) {
        lineEnd = document.lineEnd
        colon = document.firstColon ?? Array(": ".utf8)
        let unit = document.unit(inside: 0) ?? Array("  ".utf8)
        objectUnit = unit
        arrayUnit = unit
    }

    /// Of members for a container that has none: as the document is indented, or on one line when its parent is.
    init(emptyContainer index: Int, _ editor: JSONEditor) {
        let document = editor.document
        self.init(document)
        let container = editor.containers[index]
        indent = document.lineIndent(at: Int(document.nodes[container.node].start))
        adopt(unitAbove: index, editor)
        if let parent = container.parent {
            colon = document.colon(of: 0, in: editor.containers[parent]) ?? colon
            if !editor.containers[parent].slots.isEmpty,
                document.block(of: editor.containers[parent].node) == nil
            {
                adoptLine(of: editor.containers[parent], document)
            }
        }
    }

    /// Of a new member before `gap`, and of a new value at it, in a container that has members.
    init(container index: Int, gap: Int, isFirst: Bool, _ editor: JSONEditor) {
        let document = editor.document
        self.init(document)
        let container = editor.containers[index]
        let count = container.slots.count
        let head = Array(document.bytes[container.gapRange(0, document)])
        colon = document.colon(of: min(max(gap - 1, 0), count - 1), in: container) ?? colon
        let isBlock = document.block(of: container.node) != nil
        adopt(unitAbove: index, editor)
        if !isBlock { adoptLine(of: container, document) }
        if isFirst {
            lead = head
        } else if count > 1 {
            let sibling = gap > 1 ? gap - 1 : 1
            lead = JSONEditLayout.oneLine(Array(document.bytes[container.gapRange(sibling, document)]))
        } else {
            let space = isSpaced ? Array(" ".utf8) : []
            lead = [0x2C] + (head.contains(0x0A) ? JSONEditLayout.oneLine(head) : head.isEmpty ? space : head)
        }
        // Without the comma where that begins the line.
        indent = Array((lead.contains(0x0A) ? lead : head).afterLastLineFeed.prefix { $0 != 0x2C })
        if let ending = lead.lineEnd { lineEnd = ending }
        if isBlock { adoptSiblings(of: container, gap: gap, document) }
    }

    /// Blank lines between siblings are not repeated.
    private static func oneLine(_ separator: [UInt8]) -> [UInt8] {
        guard let last = separator.lastIndex(of: 0x0A) else { return separator }
        let comma = separator.firstIndex(of: 0x2C)
        let before = comma.map { Array(separator[...$0]) } ?? []
        // A comma at the beginning of the line.
        if let comma, comma > last { return separator }
        let ending: [UInt8] = last > 0 && separator[last - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
        return before + ending + separator[(last + 1)...]
    }

    private mutating func adopt(unitAbove index: Int, _ editor: JSONEditor) {
        var at: Int? = index
        while let here = at {
            if let unit = editor.document.unit(inside: editor.containers[here].node) {
                objectUnit = unit
                arrayUnit = unit
                return
            }
            at = editor.containers[here].parent
        }
    }

    private mutating func adoptLine(of container: JSONEditContainer, _ document: JSONDocument) {
        objectUnit = nil
        arrayUnit = nil
        isPadded = !document.bytes[container.gapRange(0, document)].isEmpty
        isSpaced =
            container.slots.count > 1
            ? document.bytes[container.gapRange(1, document)].count > 1 : colon.last == 0x20
    }

    /// The nearest objects and arrays beside a new value; in one line only where several are and none is otherwise.
    private mutating func adoptSiblings(of container: JSONEditContainer, gap: Int, _ document: JSONDocument) {
        let near = max(0, gap - 8)..<min(container.slots.count, gap + 8)
        for kind in [JSONNode.Kind.object, .array] {
            let nodes =
                near.sorted { abs(2 * $0 + 1 - 2 * gap) < abs(2 * $1 + 1 - 2 * gap) }
                .map { container.slots[$0].value }
                .filter { document.nodes[$0].kind == kind && document.nodes[$0].count > 0 }
            let unit = nodes.lazy.compactMap { document.unit(inside: $0) }.first
            let isInLine = nodes.count > 1 && nodes.allSatisfy { document.block(of: $0) == nil }
            guard unit != nil || isInLine else { continue }
            if kind == .object { objectUnit = unit } else { arrayUnit = unit }
            guard isInLine, let sibling = nodes.first else { continue }
            isPadded = document.bytes[Int(document.nodes[sibling].start) + 1] == 0x20
        }
    }
}

extension JSONEditLayout {
    /// A key, its colon and its value.
    func member(_ member: NewMember) -> [UInt8] {
        JSONEditLayout.quoted(member.key) + colon + text(member.value.tree)
    }

    func text(_ value: JSONTree) -> [UInt8] {
        var bytes: [UInt8] = []
        write(value, indent: indent, &bytes)
        return bytes
    }

    /// What stands between the brackets of a container that had nothing.
    func inside(_ members: [NewMember], isArray: Bool) -> [UInt8] {
        let value: JSONTree =
            isArray ? .array(members.map(\.value.tree)) : NewValue.open(members).tree
        return Array(text(value).dropFirst().dropLast())
    }

    private func write(_ value: JSONTree, indent: [UInt8], _ bytes: inout [UInt8]) {
        switch value {
        case .object(let members):
            nest(members, unit: objectUnit, 0x7B, 0x7D, indent: indent, &bytes) { member, indent, bytes in
                bytes += JSONEditLayout.quoted(member.key) + colon
                write(member.value, indent: indent, &bytes)
            }
        case .array(let elements):
            nest(elements, unit: arrayUnit, 0x5B, 0x5D, indent: indent, &bytes) { element, indent, bytes in
                write(element, indent: indent, &bytes)
            }
        case .string(let text): bytes += JSONEditLayout.quoted(text)
        case .number(let text): bytes += Array(text.utf8)
        case .boolean(let value): bytes += Array((value ? "true" : "false").utf8)
        case .null: bytes += Array("null".utf8)
        }
    }

    private func nest<Item>(
        _ items: [Item],
        unit: [UInt8]?,
        _ open: UInt8,
        _ close: UInt8,
        indent: [UInt8],
        _ bytes: inout [UInt8],
        _ item: (Item, [UInt8], inout [UInt8]) -> Void
    ) {
        bytes.append(open)
        let inner = indent + (unit ?? [])
        for (number, element) in items.enumerated() {
            if number > 0 { bytes.append(0x2C) }
            if unit != nil {
                bytes += lineEnd + inner
            } else if number > 0 ? isSpaced : isPadded && open == 0x7B {
                bytes.append(0x20)
            }
            item(element, inner, &bytes)
        }
        if !items.isEmpty {
            if unit != nil {
                bytes += lineEnd + indent
            } else if isPadded, open == 0x7B {
                bytes.append(0x20)
            }
        }
        bytes.append(close)
    }

    /// As JavaScript's `JSON.stringify` writes it (ECMA-262, QuoteJSONString).
    static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = [0x22]
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes += [0x5C, 0x22]
            case 0x5C: bytes += [0x5C, 0x5C]
            case 0x08: bytes += [0x5C, 0x62]
            case 0x09: bytes += [0x5C, 0x74]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x0C: bytes += [0x5C, 0x66]
            case 0x0D: bytes += [0x5C, 0x72]
            case 0x00..<0x20:
                let digits = String(byte, radix: 16)
                bytes += Array("\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
        return bytes
    }
}
