import Basics
import Pipeline

/// Reads `git ls-tree -r -t -z` as it streams.
///
/// Folders are counted too, so that a tree of nothing but nested folders ends at the limit as well.
struct TreeListing: OutputConsumer {
    struct Item: Sendable {
        let label: String
        let kind: FileTree.EntryKind
        let object: String
    }

    private(set) var items: [Item] = []
    /// Labels of paths that the tree names more than once.
    private(set) var ambiguous: Set<String> = []
    private var labels = PathLabels()
    private var rest: [UInt8] = []
    private var count = 0
    private let limit: Int

    /// Bytes of one record; git itself takes far longer names than any file system.
    private static let longestRecord = 1 << 16

    init(limit: Int) { self.limit = limit }

    mutating func consume(_ bytes: [UInt8]) throws {
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: 0) {
            if rest.isEmpty {
                try take(bytes[start..<end])
            } else {
                rest += bytes[start..<end]
                try take(rest[...])
                rest.removeAll(keepingCapacity: true)
            }
            start = end + 1
        }
        rest += bytes[start...]
        guard rest.count <= Self.longestRecord else {
            throw SourceControlError(
                .limit,
                detail: "a path of the commit is longer than \(Self.longestRecord) bytes."
            )
        }
    }

    /// One record: mode, space, type, space, id, tab, path.
    private mutating func take(_ record: ArraySlice<UInt8>) throws {
        count += 1
        guard count <= limit else {
            throw SourceControlError(
                .limit,
                detail: "the commit has more than \(limit) files and folders (limits.treeEntries)."
            )
        }
        guard let tab = record.firstIndex(of: 0x09) else { throw Self.unknownAnswer }
        let head = record[..<tab].split(separator: 0x20)
        guard head.count == 3 else { throw Self.unknownAnswer }
        let kind: FileTree.EntryKind
        switch String(decoding: head[0], as: UTF8.self) {
        case "040000": return
        case "120000": kind = .symbolicLink
        case "160000": kind = .submodule
        default: kind = .file
        }
        switch labels.label(for: record[(tab + 1)...]) {
        case .new(let label):
            items.append(Item(label: label, kind: kind, object: String(decoding: head[2], as: UTF8.self)))
        case .repeated(let label): ambiguous.insert(label)
        }
    }

    private static let unknownAnswer = SourceControlError(
        .failed,
        detail: "git ls-tree answered in an unknown form."
    )
}
