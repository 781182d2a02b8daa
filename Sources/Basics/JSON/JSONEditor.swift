/// Edits a JSON text where it stands: every byte outside of the edited members stays as it is.
///
/// Edits are collected and written by `bytes()`. No two of them may be about the same place, nor one about a place inside
/// another's: such an edit is refused, as is one through an object that has a key twice. The members of an object are looked
/// at once, so many edits in a large document stay linear. An edit that threw may have left traces: drop the editor then.
package struct JSONEditor {
    /// Where a new member goes among its siblings; those that exist are never moved.
    package enum Position {
        case last
        /// By an order of keys, in which the siblings are taken to be already.
        case sorted((String, String) -> Bool)
        /// Before the sibling that follows it next in this list; last when none does.
        case inOrder([String])
    }

    /// What becomes of a member, an element, or the root.
    enum Change {
        /// Was found equal to what it was to be.
        case keep
        case remove
        case replace(JSONTree)
        /// Index of a container with changes inside.
        case edit(Int)
    }

    let document: JSONDocument
    var containers: [JSONEditContainer] = []
    var root: Change?

    package init(_ document: JSONDocument) {
        self.document = document
    }

    /// Makes the value at a path of keys equal to `value` and changes the fewest bytes for it.
    ///
    /// Members and elements that are equal stay byte for byte, objects are compared member by member at every depth; the order of
    /// their members is not compared. A new member inside goes before the neighbour that follows it in `value`. Parents that are
    /// missing are made, last among their siblings; `position` is about the last key of the path.
    package mutating func set(
        _ path: [String],
        to value: JSONTree,
        position: Position = .last
    ) throws(JSONEditError) {
        guard !value.hasDuplicateKeys else { throw JSONEditError(.duplicateKey, path: path) }
        guard let key = path.last else {
            guard root == nil else { throw JSONEditError(.alreadyEdited, path: path) }
            root = try difference(0, value, parent: nil, path: path)
            return
        }
        switch try parent(of: path) {
        case .container(let index):
            let name = Array(key.utf8)
            if let slot = containers[index].slotOfKey[name] {
                guard containers[index].changes[slot] == nil else {
                    throw JSONEditError(.alreadyEdited, path: path)
                }
                let node = containers[index].slots[slot].value
                containers[index].changes[slot] = try difference(node, value, parent: index, path: path)
            } else if containers[index].gapOfNewKey[name] != nil {
                throw JSONEditError(.alreadyEdited, path: path)
            } else {
                add(NewMember(key: key, value: .closed(value)), to: index, position)
            }
        case .missing(let container, let depth):
            let inside = path[(depth + 1)...].reversed().reduce(NewValue.closed(value)) { value, key in
                .open([NewMember(key: key, value: value)])
            }
            add(NewMember(key: path[depth], value: inside), to: container, .last)
        case .new(let container, let depth):
            let place = containers[container].placeOfNew(path[depth])
            guard let (gap, index) = place,
                containers[container].added[gap]?[index].value
                    .set(path[(depth + 1)...], to: value, position) == true
            else { throw JSONEditError(.alreadyEdited, path: path) }
        }
    }

    /// Removes a member with its comma and its line; nothing happens when there is none.
    package mutating func remove(_ path: [String]) throws(JSONEditError) {
        guard let key = path.last else { throw JSONEditError(.emptyPath, path: path) }
        let index: Int
        switch try parent(of: path) {
        case .container(let found): index = found
        case .missing: return
        case .new: throw JSONEditError(.alreadyEdited, path: path)
        }
        let name = Array(key.utf8)
        guard containers[index].gapOfNewKey[name] == nil else {
            throw JSONEditError(.alreadyEdited, path: path)
        }
        guard let slot = containers[index].slotOfKey[name] else { return }
        guard containers[index].changes[slot] == nil else { throw JSONEditError(.alreadyEdited, path: path) }
        containers[index].changes[slot] = .remove
    }
}

extension JSONEditor {
    /// What holds, or is to hold, the last key of a path.
    private enum Parent {
        case container(Int)
        /// The key at `depth` is missing in this container.
        case missing(Int, depth: Int)
        /// The key at `depth` was added to this container by an earlier edit.
        case new(Int, depth: Int)
    }

    private mutating func parent(of path: [String]) throws(JSONEditError) -> Parent {
        var at: Int
        switch root {
        case nil:
            at = try open(0, parent: nil, path: [])
            root = .edit(at)
        case .edit(let index) where !containers[index].isClosed: at = index
        default: throw JSONEditError(.alreadyEdited, path: path)
        }
        for (depth, key) in path.dropLast().enumerated() {
            let name = Array(key.utf8)
            guard let slot = containers[at].slotOfKey[name] else {
                let isNew = containers[at].gapOfNewKey[name] != nil
                return isNew ? .new(at, depth: depth) : .missing(at, depth: depth)
            }
            switch containers[at].changes[slot] {
            case nil:
                let inner = try open(
                    containers[at].slots[slot].value,
                    parent: at,
                    path: Array(path[...depth])
                )
                containers[at].changes[slot] = .edit(inner)
                at = inner
            case .edit(let inner) where !containers[inner].isClosed: at = inner
            default: throw JSONEditError(.alreadyEdited, path: path)
            }
        }
        return .container(at)
    }

    private mutating func open(_ node: Int, parent: Int?, path: [String]) throws(JSONEditError) -> Int {
        guard document.nodes[node].kind == .object else { throw JSONEditError(.notAnObject, path: path) }
        return try container(node, parent: parent, path: path)
    }

    /// Looks at the members of an object, or the elements of an array, once.
    mutating func container(_ node: Int, parent: Int?, path: [String]) throws(JSONEditError) -> Int {
        var container = JSONEditContainer(node: node, parent: parent)
        if let reason = container.read(document) { throw JSONEditError(reason, path: path) }
        containers.append(container)
        return containers.count - 1
    }

    private mutating func add(_ member: NewMember, to index: Int, _ position: Position) {
        let gap = containers[index].gap(for: member.key, position, document)
        containers[index].add(member, gap, position)
    }
}
