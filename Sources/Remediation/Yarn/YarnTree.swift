/// The blocks of a yarn.lock while they are being changed, and who asks for them.
struct YarnTree {
    typealias Request = YarnLockText.Request

    /// A block, and what became of it.
    struct Node {
        var block: YarnLockText.Block
        /// Its number in the old text.
        let original: Int?
        var isChanged = false
        /// It stands for an older version that it took patterns from, not for a dependency that came along.
        var isMoved = false

        var isGone: Bool { block.patterns.isEmpty }
        /// The one package it is of; `nil` for aliases and blocks of several.
        let package: String?
        /// An entry of a registry that may be edited.
        let isEditable: Bool
    }

    /// Whoever asks for a pattern.
    enum Asker: Hashable {
        case manifest(YarnDocuments.Direct)
        case block(Int)
    }

    private(set) var nodes: [Node] = []
    private(set) var nodeOfPattern: [String: Int] = [:]
    private(set) var nodesOfPackage: [String: [Int]] = [:]
    var directs: [YarnDocuments.Direct]
    let resolutions: [String: String]
    let ownNames: Set<String>

    init(_ documents: YarnDocuments) {
        directs = documents.directs
        resolutions = documents.resolutions
        ownNames = documents.ownNames
        for (index, block) in documents.lock.blocks.enumerated() { add(block, original: index) }
    }

    @discardableResult
    mutating func add(_ block: YarnLockText.Block, original: Int?, isMoved: Bool = false) -> Int {
        let package = YarnTree.package(of: block)
        let node = Node(
            block: block,
            original: original,
            isChanged: original == nil,
            isMoved: isMoved,
            package: package,
            isEditable: package != nil && !block.hasOthers && YarnTree.archive(of: block) != nil
        )
        nodes.append(node)
        for pattern in block.patterns { nodeOfPattern[pattern] = nodes.count - 1 }
        if let package { nodesOfPackage[package, default: []].append(nodes.count - 1) }
        return nodes.count - 1
    }

    mutating func put(_ pattern: String, on index: Int) {
        if let old = nodeOfPattern[pattern] { take(pattern, from: old) }
        nodes[index].block.patterns.append(pattern)
        nodes[index].isChanged = true
        nodeOfPattern[pattern] = index
    }

    mutating func take(_ pattern: String, from index: Int) {
        nodes[index].block.patterns.removeAll { $0 == pattern }
        nodes[index].isChanged = true
        nodeOfPattern[pattern] = nil
    }

    /// Puts another release in the place of a block.
    mutating func replace(_ index: Int, with block: YarnLockText.Block) {
        var block = block
        block.patterns = nodes[index].block.patterns
        nodes[index].block = block
        nodes[index].isChanged = true
        nodes[index].isMoved = true
    }

    // MARK: Questions

    /// Who asks for each pattern.
    var askers: [String: [Asker]] {
        var found: [String: [Asker]] = [:]
        for direct in directs { found[direct.request.pattern, default: []].append(.manifest(direct)) }
        for index in nodes.indices where !nodes[index].isGone {
            for request in nodes[index].block.requests {
                found[request.pattern, default: []].append(.block(index))
            }
        }
        return found
    }

    /// Patterns that no block has, but for those that resolutions or workspaces answer.
    var missing: Set<String> {
        var found: Set<String> = []
        let blocks = nodes.lazy.filter { !$0.isGone }.flatMap(\.block.requests)
        for request in directs.map(\.request) + blocks where !isAnswered(request) {
            found.insert(request.pattern)
        }
        return found
    }

    func isAnswered(_ request: Request) -> Bool {
        if nodeOfPattern[request.pattern] != nil || resolutions[request.name] != nil { return true }
        return ownNames.contains(request.name)
    }

    /// Patterns that are asked for, directly or not, by manifests and by what nothing in sight asks for.
    func reachable(from roots: Set<String>) -> Set<String> {
        var found: Set<String> = []
        var left = directs.map(\.request.pattern) + roots
        var isRead = [Bool](repeating: false, count: nodes.count)
        while let pattern = left.popLast() {
            guard let index = nodeOfPattern[pattern], found.insert(pattern).inserted else { continue }
            guard !isRead[index] else { continue }
            isRead[index] = true
            left.append(contentsOf: nodes[index].block.requests.map(\.pattern))
        }
        return found
    }

    /// Patterns that nothing in sight asks for: of workspaces that are not known, or of resolutions.
    var unasked: Set<String> { Set(nodeOfPattern.keys).subtracting(askers.keys) }

    /// The archive of a block from a registry, whose address says what the block says.
    static func archive(of block: YarnLockText.Block) -> RegistryOrigins.Archive? {
        block.resolved.flatMap { RegistryOrigins.archive(String($0.prefix { $0 != "#" })) }
    }

    /// What follows the `#` of its address.
    static func shasum(of block: YarnLockText.Block) -> String? {
        guard let resolved = block.resolved, let mark = resolved.lastIndex(of: "#") else { return nil }
        return String(resolved[resolved.index(after: mark)...])
    }

    static func request(_ pattern: String) -> Request? {
        guard let at = pattern.dropFirst().firstIndex(of: "@") else { return nil }
        return Request(name: String(pattern[..<at]), range: String(pattern[pattern.index(after: at)...]))
    }

    /// The registry's name of the package that an entry is of, aliases resolved; `nil` when it is from elsewhere.
    static func registryName(of block: YarnLockText.Block) -> String? {
        let names = block.patterns.map { pattern in
            request(pattern).flatMap { DependencySpec($0.range).packageName(listedAs: $0.name) }
        }
        guard let first = names.first ?? nil, names.allSatisfy({ $0 == first }) else { return nil }
        if let resolved = block.resolved, resolved.contains("://"), archive(of: block) == nil { return nil }
        return first
    }

    private static func package(of block: YarnLockText.Block) -> String? {
        let isAlias = block.patterns.contains { pattern in
            if let request = request(pattern), case .alias = DependencySpec(request.range) {
                true
            } else {
                false
            }
        }
        return isAlias ? nil : registryName(of: block)
    }
}
