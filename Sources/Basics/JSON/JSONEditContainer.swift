/// An object or array of the text that is being edited: its members in order, and what becomes of them.
struct JSONEditContainer {
    /// A member or an element: nodes of its key (of an element: of its value) and its value.
    struct Slot {
        let key: Int
        let value: Int
    }

    let node: Int
    let parent: Int?
    private(set) var slots: [Slot] = []
    /// Keys as bytes: Unicode calls texts equal that a JSON reader does not.
    private(set) var slotOfKey: [[UInt8]: Int] = [:]
    var changes: [Int: JSONEditor.Change] = [:]
    /// New members and elements by the slot they stand before; the number of slots is the end.
    var added: [Int: [NewMember]] = [:]
    private(set) var gapOfNewKey: [[UInt8]: Int] = [:]
    /// Was set as a whole.
    var isClosed = false

    init(node: Int, parent: Int?) {
        self.node = node
        self.parent = parent
    }

    /// Fills in what the text has; what is wrong with it, if anything.
    mutating func read(_ document: JSONDocument) -> JSONEditError.Reason? {
        let container = document.nodes[node]
        let isObject = container.kind == .object
        slots.reserveCapacity(Int(container.count))
        if isObject { slotOfKey.reserveCapacity(Int(container.count)) }
        var at = node + 1
        for slot in 0..<Int(container.count) {
            let value = isObject ? at + 1 : at
            slots.append(Slot(key: at, value: value))
            if isObject, slotOfKey.updateValue(slot, forKey: document.keyBytes(at)) != nil {
                return .duplicateKey
            }
            at = Int(document.nodes[value].next)
        }
        return isPlain(document) ? nil : .comments
    }

    /// Nothing but white space and the commas that must be between members.
    private func isPlain(_ document: JSONDocument) -> Bool {
        func commas(_ range: Range<Int>) -> Int? {
            var count = 0
            for byte in document.bytes[range] {
                switch byte {
                case 0x2C: count += 1
                case 0x20, 0x09, 0x0A, 0x0D: continue
                default: return nil
                }
            }
            return count
        }
        return slots.indices.allSatisfy { commas(gapRange($0, document)) == ($0 == 0 ? 0 : 1) }
            && commas(gapRange(slots.count, document)) == 0
    }

    /// From the end of the member before (or the opening bracket) to the beginning of a slot (or the closing bracket).
    func gapRange(_ slot: Int, _ document: JSONDocument) -> Range<Int> {
        let lower = slot == 0 ? Int(document.nodes[node].start) + 1 : end(slot - 1, document)
        let upper = slot == slots.count ? Int(document.nodes[node].end) - 1 : start(slot, document)
        return lower..<upper
    }

    func start(_ slot: Int, _ document: JSONDocument) -> Int { Int(document.nodes[slots[slot].key].start) }
    func end(_ slot: Int, _ document: JSONDocument) -> Int { Int(document.nodes[slots[slot].value].end) }

    /// The slot before which a new key belongs.
    func gap(for key: String, _ position: JSONEditor.Position, _ document: JSONDocument) -> Int {
        switch position {
        case .last: return slots.count
        case .sorted(let isBefore):
            return partition(slots.count) { isBefore(key, document.keyText(slots[$0].key)) }
        case .inOrder(let list):
            guard let index = list.firstIndex(where: { $0.utf8.elementsEqual(key.utf8) }) else {
                return slots.count
            }
            for next in list[(index + 1)...] {
                let name = Array(next.utf8)
                if let found = slotOfKey[name] ?? gapOfNewKey[name] { return found }
            }
            return slots.count
        }
    }

    mutating func add(_ member: NewMember, _ gap: Int, _ position: JSONEditor.Position) {
        NewMember.insert(member, into: &added[gap, default: []], position)
        gapOfNewKey[Array(member.key.utf8)] = gap
    }

    /// Appends an element, or a member whose place among its neighbours is known.
    mutating func append(_ value: JSONTree, key: String, before slot: Int) {
        added[slot, default: []].append(NewMember(key: key, value: .closed(value)))
    }

    func placeOfNew(_ key: String) -> (gap: Int, index: Int)? {
        guard let gap = gapOfNewKey[Array(key.utf8)],
            let index = added[gap]?.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) })
        else { return nil }
        return (gap, index)
    }
}

/// A member, or an element with an empty key, that the text does not have yet.
struct NewMember {
    let key: String
    var value: NewValue

    /// Places a member among other new ones of the same gap.
    static func insert(_ member: NewMember, into list: inout [NewMember], _ position: JSONEditor.Position) {
        switch position {
        case .last: list.append(member)
        case .sorted(let isBefore):
            list.insert(member, at: partition(list.count) { isBefore(member.key, list[$0].key) })
        case .inOrder(let order):
            let after = order.drop { !$0.utf8.elementsEqual(member.key.utf8) }.dropFirst()
            let index = list.firstIndex { other in
                after.contains { $0.utf8.elementsEqual(other.key.utf8) }
            }
            list.insert(member, at: index ?? list.count)
        }
    }
}

/// A new value: whole, or a parent that was made for others and may get more.
indirect enum NewValue {
    case closed(JSONTree)
    case open([NewMember])

    /// Puts a value below a new parent; false where something is already.
    mutating func set(_ path: ArraySlice<String>, to value: JSONTree, _ position: JSONEditor.Position) -> Bool
    {
        guard let key = path.first, case .open(var members) = self else { return false }
        let rest = path.dropFirst()
        if let index = members.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
            guard members[index].value.set(rest, to: value, position) else { return false }
        } else {
            let inside = rest.reversed().reduce(NewValue.closed(value)) { value, key in
                .open([NewMember(key: key, value: value)])
            }
            NewMember.insert(
                NewMember(key: key, value: inside),
                into: &members,
                rest.isEmpty ? position : .last
            )
        }
        self = .open(members)
        return true
    }

    var tree: JSONTree {
        switch self {
        case .closed(let tree): tree
        case .open(let members): .object(members.map { JSONTree.Member($0.key, $0.value.tree) })
        }
    }
}

/// The first index for which the test holds, given that it holds for all after it.
private func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
        let middle = (low + high) / 2
        if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
}

extension JSONDocument {
    /// The text of a string node.
    func keyText(_ node: Int) -> String {
        bytes.withUnsafeBufferPointer { JSONText.decode(nodes[node], $0) }
    }

    func keyBytes(_ node: Int) -> [UInt8] {
        let key = nodes[node]
        return key.hasEscapes
            ? Array(keyText(node).utf8) : Array(bytes[Int(key.start) + 1..<Int(key.end) - 1])
    }
}
