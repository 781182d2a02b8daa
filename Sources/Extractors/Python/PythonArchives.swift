import Domain
import StrictTOML

/// Where the files of a Python package come from and what they must hash to, as lockfiles in TOML list them.
struct PythonArchives {
    /// Where the public index keeps its files.
    private static let publicFiles = "https://files.pythonhosted.org"

    private var origins = ArchiveOrigins()

    /// Of tables with `url`, and `hash` (`sha256:…`) or `hashes` by algorithm; `address` counts where no file has one.
    ///
    /// Where the files lie on several hosts it is the one to look at: without encryption, or else not the public index's.
    mutating func distribution(of files: [TOMLValue], at address: String?) -> Distribution? {
        var found: [String] = []
        var checksums: [String] = []
        for file in files {
            if let origin = origins.origin(of: file["url"]?.string), !found.contains(origin) {
                // Few are looked at, as none has many.
                if found.count < 8 { found.append(origin) }
            }
            if let hash = file["hash"]?.string.flatMap({ ArchiveChecksum.labelled($0) }) {
                checksums.append(hash)
            }
            for (algorithm, digest) in file["hashes"]?.members ?? [] {
                if let hash = ArchiveChecksum.digest(algorithm, digest.string) { checksums.append(hash) }
            }
        }
        let integrity = ArchiveChecksum.joined(checksums)
        let origin =
            found.first { $0.hasPrefix("http:") } ?? found.first { $0 != Self.publicFiles } ?? found.first
            ?? origins.origin(of: address)
        return origin == nil && integrity == nil ? nil : Distribution(origin: origin, integrity: integrity)
    }
}
