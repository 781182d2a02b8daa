/// The files of one commit or folder that a scan looks at: names of everything, contents of what was selected.
///
/// Paths are labels relative to the root, with `/`; they are never opened again. Contents of a path may be missing for a
/// reason (`unread`), which is different from the path not being there.
package struct FileTree: Sendable {
    /// What git stores under a path; only files have contents.
    package enum EntryKind: Sendable, Hashable { case file, symbolicLink, submodule }

    /// A path and what is there.
    package struct Entry: Sendable, Hashable {
        package let path: String
        package let kind: EntryKind

        package init(path: String, kind: EntryKind) {
            self.path = path
            self.kind = kind
        }
    }

    /// Every entry that is not a folder, sorted by path in code-point order.
    package let entries: [Entry]
    private var contents: [String: [UInt8]]
    /// Why a selected file has no contents (too large, missing object, …).
    package private(set) var unread: [String: String]

    /// Ids of extractors for paths whose names do not tell their format.
    package var formats: [String: String] = [:]

    /// Folders that are there and were not listed, because package managers fill them; sorted.
    package let skippedFolders: [String]

    package init(
        entries: [Entry],
        contents: [String: [UInt8]],
        unread: [String: String] = [:],
        skippedFolders: [String] = []
    ) {
        self.entries = entries.sorted {
            $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars)
        }
        self.contents = contents
        self.unread = unread
        self.skippedFolders = skippedFolders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A tree of ordinary files, for tests and samples.
    package init(files: [String: String]) {
        self.init(
            entries: files.keys.map { Entry(path: $0, kind: .file) },
            contents: files.mapValues { Array($0.utf8) }
        )
    }

    /// Adds contents that were read, or why they were not.
    package mutating func add(contents more: [String: [UInt8]], unread reasons: [String: String]) {
        contents.merge(more) { $1 }
        unread.merge(reasons) { $1 }
    }

    /// The contents of a selected file.
    package func bytes(at path: String) -> [UInt8]? { contents[path] }
}
