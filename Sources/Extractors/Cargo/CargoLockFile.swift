import Domain
import StrictTOML

/// The entries of a Cargo.lock and which of them each dependency means.
struct CargoLockFile {
    struct Package {
        let name: String
        let version: String
        /// As written; `nil` for what lies in the repository or beside it.
        let address: String?
        let source: ComponentSource
        let distribution: Distribution?
        let line: Int
        /// Texts and lines of `dependencies`, and of `replace`.
        let requests: [(text: String?, line: Int)]
    }

    private(set) var packages: [Package] = []
    /// Entry by `name`, `name version` and `name version (source)`; `nil` where that fits several.
    private var index: [String: Int?] = [:]
    /// Before version 2 they stand apart, by `checksum name version (source)`.
    private var checksums: [String: String] = [:]
    private var origins = ArchiveOrigins()

    /// `[root]` is where the oldest files keep the project itself.
    init(_ root: TOMLValue, _ tally: inout EntryTally) {
        let entries = root["package"]?.elements ?? []
        packages.reserveCapacity(entries.count + 1)
        for (key, value) in root["metadata"]?.members ?? [] { checksums[key] = value.string }
        for entry in entries + (root["root"].map { [$0] } ?? []) {
            tally.count()
            guard tally.isWithinLimits else { return }
            add(entry, &tally)
        }
    }

    /// The entry that a dependency means; `nil` when there is none, or several fit.
    func package(meant text: String) -> Int? {
        index[CargoLockFile.withoutFragment(text)] ?? nil
    }

    private mutating func add(_ entry: TOMLValue, _ tally: inout EntryTally) {
        guard let name = entry["name"], let version = entry["version"]?.string,
            let text = name.string, PlainWord.isName(text), PlainWord.isVersion(version)
        else {
            return tally.leaveOut(line: entry.line, "the entry has no usable name and version")
        }
        var address: String?
        var source = ComponentSource.local
        if let value = entry["source"] {
            guard let written = value.string, let known = CargoLockFile.source(written) else {
                return tally.leaveOut(
                    line: value.line,
                    "the source of \(Excerpt.quoted(text)) is not understood"
                )
            }
            address = written
            source = known
        }
        var requests = entry["dependencies"]?.texts ?? []
        if let list = entry["dependencies"], list.kind != .array {
            tally.leaveOut(line: list.line, "dependencies is not a list")
        }
        if let replacement = entry["replace"] { requests.append((replacement.string, replacement.line)) }
        let package = Package(
            name: text,
            version: version,
            address: address,
            source: source,
            distribution: distribution(
                address,
                entry["checksum"]?.string ?? checksums["checksum \(text) \(version) (\(address ?? ""))"]
            ),
            line: name.line,
            requests: requests
        )
        let full = CargoLockFile.withoutFragment("\(text) \(version) (\(address ?? ""))")
        guard index[full] == nil else {
            return tally.leaveOut(line: name.line, "a second entry for \(Excerpt.quoted(text)) \(version)")
        }
        index[full] = packages.count
        for key in [text, "\(text) \(version)"] {
            index.updateValue(index[key] == nil ? packages.count : nil, forKey: key)
        }
        packages.append(package)
    }

    /// Cargo keeps the address of the index; the public one has two, for git and for HTTP.
    private mutating func distribution(_ source: String?, _ checksum: String?) -> Distribution? {
        var address = source.map {
            String($0[($0.firstIndex(of: "+").map($0.index(after:)) ?? $0.startIndex)...])
        }
        if address == "https://github.com/rust-lang/crates.io-index" { address = "https://index.crates.io/" }
        // Written for what has none.
        let digest = checksum == "<none>" ? nil : checksum
        return origins.distribution(of: address, ArchiveChecksum.digest("sha256", digest))
    }

    private static func source(_ address: String) -> ComponentSource? {
        guard let plus = address.firstIndex(of: "+") else { return nil }
        switch address[..<plus] {
        case "registry", "sparse", "local-registry", "directory": return .registry
        case "git": return .git
        case "path": return .local
        default: return nil
        }
    }

    /// Entries name the commit of a git source after `#`, dependencies leave it out.
    private static func withoutFragment(_ text: String) -> String {
        guard let hash = text.utf8.lastIndex(of: 0x23), text.utf8.last == 0x29 else { return text }
        return text[..<hash] + ")"
    }
}
