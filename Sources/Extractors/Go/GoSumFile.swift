/// The modules whose contents a `go.sum` file vouches for (https://go.dev/ref/mod#go-sum-files).
struct GoSumFile {
    struct Entry {
        let version: String
        let line: Int
    }

    /// By module path, the last version named: the go command keeps the file sorted, and of several versions of a module the
    /// highest is built.
    private(set) var entries: [String: Entry] = [:]
    private(set) var firstMisread: Int?

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
            entries[String(words[0])] = Entry(version: version, line: line.number)
        }
    }
}
