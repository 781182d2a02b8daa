import Basics
import Domain
import Foundation
import Pipeline

/// The folder of one bare repository of ours, made and cleaned without git.
struct Mirror: Sendable {
    /// Commits with their trees at depth 1, or long histories of commits alone.
    ///
    /// Two folders, because a commit fetched without its trees would not be fetched again with them.
    enum Purpose: String, Sendable { case trees, history }

    let path: String
    private let root: String
    private let usesSHA256: Bool

    /// `root` is absolute.
    init(root: String, repository: RepositoryRef, purpose: Purpose, commit: CommitID) {
        self.root = root
        usesSHA256 = commit.hex.utf8.count == 64
        let name = Digest.sha256Hex(Array(repository.id.utf8)).prefix(32)
        path = "\(root)/\(repository.forge)-\(name)-\(purpose)\(usesSHA256 ? "-sha256" : "").git"
    }

    private static let config = """
        [core]
        \trepositoryformatversion = %
        \tbare = true

        """

    /// Makes the folder if need be, and removes what a killed git left behind.
    ///
    /// To be called with the repository's lock held, while no git runs on it. Starts anew when there are more than `packs`
    /// packs. Returns whether the mirror was there before.
    @discardableResult
    func prepare(packs limit: Int) throws(SourceControlError) -> Bool {
        if access("\(path)/HEAD", F_OK) == 0 {
            removeLeftovers()
            touch()
            guard files(in: "objects/pack").count(where: { $0.hasSuffix(".pack") }) > limit else {
                return true
            }
            try remove()
        }
        for folder in ["", "/objects", "/objects/pack", "/objects/info", "/refs", "/refs/heads"] {
            guard mkdir(path + folder, 0o700) == 0 || errno == EEXIST else { throw failure("make", errno) }
        }
        var config = Self.config.replacing("%", with: usesSHA256 ? "1" : "0")
        if usesSHA256 { config += "[extensions]\n\tobjectFormat = sha256\n" }
        try write(config, to: "config")
        // HEAD last: a folder without it is made again.
        try write("ref: refs/heads/none\n", to: "HEAD")
        return false
    }

    /// Removes lock files and half-written packs: whoever made them is dead.
    ///
    /// To be called with the repository's lock held, while no git runs on it.
    func removeLeftovers() {
        for file in files(in: "") where file.hasSuffix(".lock") || file.hasPrefix("shallow_") {
            unlink("\(path)/\(file)")
        }
        for folder in ["refs/gatehouse", "objects/info"] {
            for file in files(in: folder) where file.hasSuffix(".lock") {
                unlink("\(path)/\(folder)/\(file)")
            }
        }
        for folder in ["objects", "objects/pack"] {
            for file in files(in: folder) where file.hasPrefix("tmp_") || file.hasPrefix(".tmp-") {
                unlink("\(path)/\(folder)/\(file)")
            }
        }
        for file in files(in: "objects/pack") where file.hasSuffix(".keep") {
            unlink("\(path)/objects/pack/\(file)")
        }
    }

    /// What its packs are made of: each is several files.
    var packFiles: Set<String> { Set(files(in: "objects/pack")) }

    /// Removes packs that came since.
    ///
    /// Only for those whose objects nothing in the mirror leads to; to be called like `removeLeftovers`.
    func removePackFiles(except known: Set<String>) {
        // By name: the index goes first, by which git finds a pack.
        for file in packFiles.subtracting(known).sorted() { unlink("\(path)/objects/pack/\(file)") }
    }

    func remove() throws(SourceControlError) {
        guard access(path, F_OK) == 0 else { return }
        guard let trash = Self.discard(path, root: root) else { throw failure("remove", errno) }
        Self.delete(trash)
    }

    /// Bytes of all its files, finished or not.
    var bytes: Int { Self.bytes(below: path) }

    /// Bytes of every mirror below `root`, by path; of what is being removed as well.
    static func sizes(root: String) -> [String: Int] {
        var sizes: [String: Int] = [:]
        for name in names(in: root) { sizes["\(root)/\(name)"] = bytes(below: "\(root)/\(name)") }
        return sizes
    }

    /// How deep the history reaches; 0 when nothing was fetched, `Int.max` when it is whole.
    var depth: Int {
        get {
            guard let data = FileManager.default.contents(atPath: "\(path)/depth") else { return 0 }
            return Int(String(decoding: data, as: UTF8.self)) ?? 0
        }
        nonmutating set {
            // Losing it costs a repeated fetch, nothing more.
            try? write("\(newValue)", to: "depth")
        }
    }

    /// The commits whose parents were cut off.
    var shallowCommits: Set<String> {
        guard let data = FileManager.default.contents(atPath: "\(path)/shallow") else { return [] }
        return Set(String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
    }

    private func files(in folder: String) -> [String] {
        Self.names(in: folder.isEmpty ? path : "\(path)/\(folder)")
    }

    static func names(in folder: String) -> [String] {
        // A folder that is not there has no files.
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    static func bytes(below folder: String) -> Int {
        var sum = 0
        for case let file as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            var status = stat()
            if lstat("\(folder)/\(file)", &status) == 0 { sum += Int(status.st_size) }
        }
        return sum
    }

    private func write(_ text: String, to file: String) throws(SourceControlError) {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file)"), options: .atomic)
        } catch {
            throw failure("write to", (error as? CocoaError)?.systemCode ?? EIO)
        }
    }

    private func failure(_ what: String, _ code: Int32) -> SourceControlError {
        SourceControlError(
            SourceControlError.isNoRoom(code) ? .diskFull : .failed,
            detail: "cannot \(what) the mirror \(path): \(String(cString: strerror(code)))."
        )
    }
}
