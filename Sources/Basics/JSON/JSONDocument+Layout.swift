/// How a text is laid out, for edits that look like what is around them.
extension JSONDocument {
    /// White space between the opening bracket and the first member, when that is on a line of its own.
    func block(of node: Int) -> ArraySlice<UInt8>? {
        guard nodes[node].count > 0 else { return nil }
        let start = Int(nodes[node].start) + 1
        let head = bytes[start..<Int(nodes[node + 1].start)]
        return head.contains(0x0A) ? head : nil
    }

    /// What the members of a container are indented by more than the line on which it begins.
    func unit(inside node: Int) -> [UInt8]? {
        guard let head = block(of: node) else { return nil }
        let inner = Array(head).afterLastLineFeed
        let outer = lineIndent(at: Int(nodes[node].start))
        guard inner.count > outer.count, inner.starts(with: outer) else { return nil }
        return Array(inner[outer.count...])
    }

    /// White space at the beginning of the line of an offset.
    func lineIndent(at offset: Int) -> [UInt8] {
        let start = Int(lineStarts[line(ofByte: offset) - 1])
        let first = start == 0 && hasByteOrderMark ? 3 : start
        return Array(bytes[first..<max(first, offset)].prefix { $0 == 0x20 || $0 == 0x09 })
    }

    /// What stands between a key and its value, when that is on one line.
    func colon(of slot: Int, in container: JSONEditContainer) -> [UInt8]? {
        guard container.slots.indices.contains(slot) else { return nil }
        let member = container.slots[slot]
        guard member.key != member.value else { return nil }
        let text = bytes[Int(nodes[member.key].end)..<Int(nodes[member.value].start)]
        return text.contains(0x0A) ? nil : Array(text)
    }

    /// The spacing of the first member there is.
    var firstColon: [UInt8]? {
        guard nodes[0].kind == .object, nodes[0].count > 0 else { return nil }
        let text = bytes[Int(nodes[1].end)..<Int(nodes[2].start)]
        return text.allSatisfy { [0x20, 0x09, 0x3A].contains($0) } ? Array(text) : nil
    }

    /// The first line end there is; a line feed in a text of one line.
    var lineEnd: [UInt8] { bytes.lineEnd ?? [0x0A] }
}

extension [UInt8] {
    /// All of it when there is no line feed.
    var afterLastLineFeed: [UInt8] {
        guard let last = lastIndex(of: 0x0A) else { return self }
        return Array(self[(last + 1)...])
    }

    /// The first line end in it.
    var lineEnd: [UInt8]? {
        guard let first = firstIndex(of: 0x0A) else { return nil }
        return first > 0 && self[first - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
    }
}
