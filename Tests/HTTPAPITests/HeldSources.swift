import Domain
import Pipeline
import Synchronization

/// Folders and files of one commit, in memory.
final class HeldSources: CommitBrowser {
    private let files: [String: [UInt8]]
    /// What reading throws.
    private let failure: SourceControlError.Reason?
    private let asked = Mutex<[CommitPlace]>([])

    init(files: [String: [UInt8]] = [:], failure: SourceControlError.Reason? = nil) {
        self.files = files
        self.failure = failure
    }

    /// Of every call.
    var places: [CommitPlace] { asked.withLock { $0 } }

    private func note(_ place: CommitPlace) throws(SourceControlError) {
        asked.withLock { $0.append(place) }
        if let failure { throw SourceControlError(failure, detail: "canary-detail") }
    }

    func folder(_ path: SourcePath, of place: CommitPlace, skipping: Int, limit: Int)
        async throws(SourceControlError) -> Result<SourceFolder, SourceRefusal>
    {
        try note(place)
        let start = path.names.isEmpty ? "" : "\(path.text)/"
        let below = files.filter { $0.key.hasPrefix(start) }
        guard !below.isEmpty else { return .failure(.absent) }
        var entries: [String: SourceEntry] = [:]
        for (key, bytes) in below {
            let parts = key.dropFirst(start.count).split(separator: "/")
            let name = String(parts.first ?? "")
            entries[name] =
                parts.count > 1
                ? SourceEntry(name: name, kind: .folder, size: 0)
                : SourceEntry(name: name, kind: .file, size: bytes.isEmpty ? nil : bytes.count)
        }
        let sorted = entries.values.sorted { first, second in
            let (one, two) = (first.kind == .folder ? 0 : 1, second.kind == .folder ? 0 : 1)
            return (one, first.name) < (two, second.name)
        }
        let shown = Array(sorted.dropFirst(skipping).prefix(limit))
        return .success(SourceFolder(entries: shown, total: sorted.count))
    }

    func file(_ path: SourcePath, of place: CommitPlace, limit: Int)
        async throws(SourceControlError) -> Result<SourceFile, SourceRefusal>
    {
        try note(place)
        if path.text == "link" { return .failure(.path("a symbolic link is never followed")) }
        if path.text == "huge" { return .failure(.tooLarge(5)) }
        guard let bytes = files[path.text] else { return .failure(.absent) }
        return .success(SourceFile(bytes: Array(bytes.prefix(limit)), size: bytes.count))
    }
}
