/// The modules whose contents a `go.sum` file vouches for (https://go.dev/ref/mod#go-sum-files).
struct GoSumFile {
    struct Entry {
        let module: String
        let version: String
        let line: Int
        let checksum: String?
    }

    /// In their order, several of a module where the file vouches for several contents: which of them is built is not told here.
    private(set) var entries: [Entry] = []
    private(set) var firstMisread: Int?

    /// By module and version.
    var checksums: [GoModFile.Module: [String]] {
        Dictionary(grouping: entries) { GoModFile.Module(path: $0.module, version: $0.version) }
            .mapValues { $0.compactMap(\.checksum) }
    }

    init(_ lines: TextLines) {
        for line in lines {
            let words = TextLines.words(line.text)
            if words.isEmpty { continue }
            guard words.count == 3, words[2].hasPrefix("h1:"), entries.count <= EntryTally.maximumEntries
            else {
                firstMisread = firstMisread ?? line.number
                continue
            }
            // Only looked at to choose versions, never built.
            if words[1].hasSuffix("/go.mod") { continue }
            guard GoModuleVersion.isModulePath(words[0]), let version = GoModuleVersion.pinned(words[1])
            else {
                firstMisread = firstMisread ?? line.number
                continue
            }
            entries.append(
                Entry(
                    module: String(words[0]),
                    version: version,
                    line: line.number,
                    checksum: ArchiveChecksum.labelled(words[2])
                )
            )
        }
    }
}
