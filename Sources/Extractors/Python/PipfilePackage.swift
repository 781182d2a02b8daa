import Basics
import Domain

/// One package of a group of a Pipfile.lock.
enum PipfilePackage {
    struct Misshapen: Error {
        let message: String
    }

    private static let versionControl = ["git", "hg", "svn", "bzr"]

    /// Of the repository or archive, else of the index; `sources` are the indexes by name.
    static func address(_ entry: JSONValue, _ sources: [String: String]) -> String? {
        let named = (versionControl + ["file"]).lazy.compactMap { entry[$0]?.string }.first
        return named ?? entry["index"]?.string.flatMap { sources[$0] }
    }

    static func checksum(_ entry: JSONValue) -> String? {
        let hashes = entry["hashes"]?.elements.compactMap {
            $0.string.flatMap { ArchiveChecksum.labelled($0) }
        }
        return ArchiveChecksum.joined(hashes ?? [])
    }

    /// `nil` for the project itself.
    static func package(_ member: JSONMember) throws(Misshapen) -> DependencyGraph.Package? {
        let name = member.key
        let entry = member.value
        guard entry.kind == .object, PlainWord.isName(name) else {
            throw Misshapen(message: "\(Excerpt.quoted(name)) is no package name")
        }
        var package = DependencyGraph.Package(.pypi, name: name, version: "", line: member.line)
        if versionControl.contains(where: { entry[$0] != nil }) {
            package.source = .git
            package.version = try usable(entry["ref"]?.string ?? "", name)
        } else if let folder = entry["path"]?.string ?? entry["file"]?.string {
            if folder == "." || folder == "./" { return nil }
            package.source = isRemote(folder) ? .remoteTarball : .local
            package.version = try usable(plain(entry["version"]?.string ?? ""), name)
        } else {
            package.version = plain(entry["version"]?.string ?? "")
            guard PlainWord.isVersion(package.version), package.version != "*" else {
                throw Misshapen(message: "\(Excerpt.quoted(name)) has no usable version")
            }
        }
        return package
    }

    private static func usable(_ version: String, _ name: String) throws(Misshapen) -> String {
        guard version.isEmpty || PlainWord.isVersion(version) else {
            throw Misshapen(message: "\(Excerpt.quoted(name)) has an unusable version")
        }
        return version
    }

    /// `==1.0` is `1.0`; anything but an exact version is none.
    private static func plain(_ specifier: String) -> String {
        let digits = specifier.drop { $0 == "=" }
        guard (2...3).contains(specifier.count - digits.count) else { return "" }
        return String(digits)
    }

    private static func isRemote(_ place: String) -> Bool {
        ["https://", "http://", "ftp://"].contains { place.lowercased().hasPrefix($0) }
    }
}
