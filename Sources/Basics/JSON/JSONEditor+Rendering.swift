extension JSONEditor {
    /// The text with all edits; byte order mark, line ends and final newline as they were.
    package func bytes() -> [UInt8] {
        var splicer = Splicer(source: document.bytes)
        let whole = Int(document.nodes[0].start)..<Int(document.nodes[0].end)
        switch root {
        case nil, .keep, .remove: return document.bytes
        case .edit(let index): render(index, &splicer)
        case .replace(let tree):
            splicer.replace(whole, with: JSONEditLayout(document).text(tree))
        }
        return splicer.finish()
    }

    /// Copies a text and puts other bytes in place of some of its ranges, which come in order.
    private struct Splicer {
        let source: [UInt8]
        private var output: [UInt8] = []
        private var at = 0

        init(source: [UInt8]) {
            self.source = source
            output.reserveCapacity(source.count + source.count / 64 + 256)
        }

        mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
            output.append(contentsOf: source[at..<range.lowerBound])
            output.append(contentsOf: bytes)
            at = range.upperBound
        }

        consuming func finish() -> [UInt8] {
            output.append(contentsOf: source[at...])
            return output
        }
    }

    private func render(_ index: Int, _ splicer: inout Splicer) {
        let container = containers[index]
        let count = container.slots.count
        let isArray = document.nodes[container.node].kind == .array
        let isEmptied =
            container.added.isEmpty && count > 0
            && container.slots.indices.allSatisfy { container.isRemoved($0) }
        let inside =
            container.gapRange(0, document).lowerBound..<container.gapRange(count, document).upperBound
        if isEmptied { return splicer.replace(inside, with: []) }
        if count == 0 {
            guard let new = container.added[0], !new.isEmpty else { return }
            let layout = JSONEditLayout(emptyContainer: index, self)
            return splicer.replace(inside, with: layout.inside(new, isArray: isArray))
        }
        var isFirst = true
        for slot in 0...count {
            let new = container.added[slot] ?? []
            let isRemoved = slot < count && container.isRemoved(slot)
            let gap = container.gapRange(slot, document)
            if isRemoved || !new.isEmpty || (isFirst && slot > 0 && slot < count) {
                var text: [UInt8] = []
                for member in new {
                    let layout = JSONEditLayout(container: index, gap: slot, isFirst: isFirst, self)
                    text += layout.lead
                    text += isArray ? layout.text(member.value.tree) : layout.member(member)
                    isFirst = false
                }
                var end = gap.upperBound
                if isRemoved {
                    end = container.end(slot, document)
                } else if slot == count {
                    end = gap.lowerBound
                } else if isFirst {
                    text += document.bytes[container.gapRange(0, document)]
                } else if slot > 0 {
                    text += document.bytes[gap]
                } else {
                    text += JSONEditLayout(container: index, gap: 1, isFirst: false, self).lead
                }
                splicer.replace(gap.lowerBound..<end, with: text)
            }
            guard slot < count, !isRemoved else { continue }
            isFirst = false
            change(of: slot, in: index, &splicer)
        }
    }

    private func change(of slot: Int, in index: Int, _ splicer: inout Splicer) {
        let container = containers[index]
        switch container.changes[slot] {
        case nil, .keep, .remove: return
        case .edit(let inner): render(inner, &splicer)
        case .replace(let tree):
            let node = document.nodes[container.slots[slot].value]
            let layout = JSONEditLayout(container: index, gap: slot, isFirst: slot == 0, self)
            splicer.replace(Int(node.start)..<Int(node.end), with: layout.text(tree))
        }
    }
}

extension JSONEditContainer {
    func isRemoved(_ slot: Int) -> Bool {
        if case .remove = changes[slot] { true } else { false }
    }
}
