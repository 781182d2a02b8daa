import Pipeline

/// What one folder of a commit has, read from `git ls-tree -z`.
struct FolderListing {
    struct Item {
        /// As `PathLabels` makes it.
        let name: String
        let bytes: ArraySlice<UInt8>
        let kind: SourceEntry.Kind
        let object: String
    }

    /// Folders first, then everything else, each by the bytes of its name.
    let items: [Item]
    /// Names that the folder has more than once.
    private let ambiguous: Set<String>

    init(_ output: [UInt8]) throws(SourceControlError) {
        var items: [Item] = []
        var ambiguous: Set<String> = []
        var labels = PathLabels()
        for record in output.split(separator: 0) {
            guard let tab = record.firstIndex(of: 0x09) else { throw Self.unknownAnswer }
            let head = ObjectSizes.parts(of: record[..<tab])
            guard head.count == 3 else { throw Self.unknownAnswer }
            let kind: SourceEntry.Kind =
                switch head[0] {
                case "040000": .folder
                case "120000": .symbolicLink
                case "160000": .submodule
                default: .file
                }
            let bytes = record[(tab + 1)...]
            switch labels.label(for: bytes) {
            case .new(let name):
                items.append(Item(name: name, bytes: bytes, kind: kind, object: head[2]))
            case .repeated(let name): ambiguous.insert(name)
            }
        }
        // Git has folders where a slash after their names puts them, which is not where their names do.
        let folders = items.filter { $0.kind == .folder }
        let others = items.filter { $0.kind != .folder }
        self.items =
            folders.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
            + others.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        self.ambiguous = ambiguous
    }

    /// The only entry of a name, the same in every byte.
    func item(named name: String) -> Result<Item, SourceRefusal> {
        // Strings that are equal may differ in their bytes.
        guard let item = items.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
            return .failure(.absent)
        }
        guard !ambiguous.contains(item.name) else {
            return .failure(.path("the commit has more than one entry of that name"))
        }
        return .success(item)
    }

    private static let unknownAnswer = SourceControlError(
        .failed,
        detail: "git ls-tree answered in an unknown form."
    )
}
