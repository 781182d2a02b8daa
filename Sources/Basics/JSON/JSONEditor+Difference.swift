extension JSONEditor {
    /// What has to change so that a value of the text equals `tree`.
    mutating func difference(
        _ node: Int,
        _ tree: JSONTree,
        parent: Int?,
        path: [String]
    ) throws(JSONEditError) -> Change {
        if document.same(node, tree) { return .keep }
        switch (document.nodes[node].kind, tree) {
        case (.object, .object(let members)):
            let index = try container(node, parent: parent, path: path)
            containers[index].isClosed = true
            try compare(members, with: index, path: path)
            return .edit(index)
        case (.array, .array(let elements)):
            let index = try container(node, parent: parent, path: path)
            containers[index].isClosed = true
            try compare(elements, with: index, path: path)
            return .edit(index)
        default: return .replace(tree)
        }
    }

    private mutating func compare(
        _ members: [JSONTree.Member],
        with index: Int,
        path: [String]
    ) throws(JSONEditError) {
        let slots = containers[index].slots
        var isWanted = [Bool](repeating: false, count: slots.count)
        var new: [(gap: Int, member: JSONTree.Member)] = []
        // From the last to the first, so that the neighbour that follows is known.
        var gap = slots.count
        for member in members.reversed() {
            guard let slot = containers[index].slotOfKey[Array(member.key.utf8)] else {
                new.append((gap, member))
                continue
            }
            isWanted[slot] = true
            gap = slot
            containers[index].changes[slot] = try difference(
                slots[slot].value,
                member.value,
                parent: index,
                path: path + [member.key]
            )
        }
        for (gap, member) in new.reversed() {
            containers[index].append(member.value, key: member.key, before: gap)
        }
        for slot in slots.indices where !isWanted[slot] { containers[index].changes[slot] = .remove }
    }

    /// Elements at the beginning and the end that are the same stay; of those between, each is made the one at its place.
    private mutating func compare(
        _ elements: [JSONTree],
        with index: Int,
        path: [String]
    ) throws(JSONEditError) {
        let slots = containers[index].slots
        let shorter = min(slots.count, elements.count)
        var front = 0
        while front < shorter, document.same(slots[front].value, elements[front]) { front += 1 }
        var back = 0
        while back < shorter - front,
            document.same(slots[slots.count - 1 - back].value, elements[elements.count - 1 - back])
        {
            back += 1
        }
        for place in front..<(shorter - back) {
            containers[index].changes[place] = try difference(
                slots[place].value,
                elements[place],
                parent: index,
                path: path
            )
        }
        for place in (shorter - back)..<(slots.count - back) { containers[index].changes[place] = .remove }
        for place in (shorter - back)..<(elements.count - back) {
            containers[index].append(elements[place], key: "", before: slots.count - back)
        }
    }
}

extension JSONDocument {
    /// Whether a value of the text equals a tree, with its members in the same order.
    ///
    /// Numbers are equal when they are written alike.
    func same(_ node: Int, _ tree: JSONTree) -> Bool {
        let value = nodes[node]
        switch (value.kind, tree) {
        case (.object, .object(let members)):
            guard members.count == Int(value.count) else { return false }
            var at = node + 1
            for member in members {
                guard isText(at, member.key), same(at + 1, member.value) else { return false }
                at = Int(nodes[at + 1].next)
            }
            return true
        case (.array, .array(let elements)):
            guard elements.count == Int(value.count) else { return false }
            var at = node + 1
            for element in elements {
                guard same(at, element) else { return false }
                at = Int(nodes[at].next)
            }
            return true
        case (.string, .string(let text)): return isText(node, text)
        case (.number, .number(let text)):
            return bytes[Int(value.start)..<Int(value.end)].elementsEqual(text.utf8)
        case (.yes, .boolean(true)), (.no, .boolean(false)), (.null, .null): return true
        default: return false
        }
    }

    private func isText(_ node: Int, _ text: String) -> Bool {
        let value = nodes[node]
        if value.hasEscapes { return keyText(node).utf8.elementsEqual(text.utf8) }
        return bytes[Int(value.start) + 1..<Int(value.end) - 1].elementsEqual(text.utf8)
    }
}

extension JSONTree {
    /// An object in it, at any depth, has a key twice.
    var hasDuplicateKeys: Bool {
        var left = [self]
        while let next = left.popLast() {
            switch next {
            case .object(let members):
                guard Set(members.map { Array($0.key.utf8) }).count == members.count else { return true }
                left.append(contentsOf: members.map(\.value))
            case .array(let elements): left.append(contentsOf: elements)
            default: continue
            }
        }
        return false
    }
}
