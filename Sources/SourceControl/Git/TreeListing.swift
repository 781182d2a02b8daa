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
    private var bytesLeft: Int
    private let limit: Int

    /// Bytes of one path: what a checkout could still make; git itself takes far longer ones.
    private static let longestPath = 4096
    /// Bytes of an entry's path on average; real trees have less than half of it.
    private static let averagePath = 256

    init(limit: Int) {
        self.limit = limit
        let (bytes, overflow) = limit.multipliedReportingOverflow(by: Self.averagePath)
        bytesLeft = overflow ? .max : max(bytes, 1 << 20)
    }

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
        // A record is a path and fewer than a hundred bytes before it.
        guard rest.count <= Self.longestPath + 100 else { throw Self.longPath }
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
        let path = record[(tab + 1)...]
        guard path.count <= Self.longestPath else { throw Self.longPath }
        bytesLeft -= path.count
        guard bytesLeft >= 0 else {
            throw SourceControlError(
                .limit,
                detail:
                    "the paths of the commit have more than \(Self.averagePath) bytes for each of \(limit) entries (limits.treeEntries)."
            )
        }
        let head = record[..<tab].split(separator: 0x20)
        guard head.count == 3 else { throw Self.unknownAnswer }
        let kind: FileTree.EntryKind
        switch String(decoding: head[0], as: UTF8.self) {
        case "040000": return
        case "120000": kind = .symbolicLink
        case "160000": kind = .submodule
        default: kind = .file
        }
        switch labels.label(for: path) {
        case .new(let label):
            items.append(Item(label: label, kind: kind, object: String(decoding: head[2], as: UTF8.self)))
        case .repeated(let label): ambiguous.insert(label)
        }
    }

    private static let longPath = SourceControlError(
        .limit,
        detail: "a path of the commit is longer than \(longestPath) bytes."
    )

    private static let unknownAnswer = SourceControlError(
        .failed,
        detail: "git ls-tree answered in an unknown form."
    )
}
