import Basics
import Domain

/// One entry of `packages` or `packages-dev` in a composer.lock.
struct ComposerPackage {
    let name: String
    let version: String
    let license: String?
    /// Names it asks for, without those of the platform.
    let requests: [String]
    /// Names it stands in for or offers to implement.
    let replaces: [String]
    let provides: [String]
    /// From a folder of the project's own.
    let isLocal: Bool
    /// Where the code is cloned from, when no repository of packages is told about its installation.
    let cloneAddress: String?
    /// Of the archive, else of the repository.
    let address: String?
    let checksum: String?
    /// That nobody looks after it any more, and what to use in its place where that is said.
    let deprecation: String?
    let line: Int

    struct Misshapen: Error {
        let message: String
    }

    init(_ entry: JSONValue) throws(Misshapen) {
        guard entry.kind == .object else { throw Misshapen(message: "the entry is not an object") }
        guard let named = entry["name"], let name = named.string, ComposerPackage.isName(name) else {
            throw Misshapen(message: "the entry has no package name")
        }
        guard let version = entry["version"]?.string, PlainWord.isVersion(version) else {
            throw Misshapen(message: "\(Excerpt.quoted(name)) has no usable version")
        }
        self.name = name
        self.version = version
        line = named.line
        license = entry["license"].flatMap(NPMLicense.expression)
        requests = try ComposerPackage.names("require", in: entry)
        replaces = try ComposerPackage.names("replace", in: entry)
        provides = try ComposerPackage.names("provide", in: entry)
        isLocal = entry["dist"]?["type"]?.string == "path" || entry["source"]?["type"]?.string == "path"
        address = entry["dist"]?["url"]?.string ?? entry["source"]?["url"]?.string
        checksum = ArchiveChecksum.digest("sha1", entry["dist"]?["shasum"]?.string)
        deprecation = ComposerPackage.deprecation(entry["abandoned"])
        cloneAddress = entry["notification-url"] == nil ? entry["source"]?["url"]?.string : nil
    }

    /// `true`, or the name of another package.
    private static func deprecation(_ value: JSONValue?) -> String? {
        guard let other = value?.string, !other.isEmpty else {
            return value?.bool == true ? "abandoned" : nil
        }
        return Excerpt.line("abandoned; \(other) takes its place")
    }

    /// The names of a map in lower case; those without vendor are the platform's (`php`, `ext-json`).
    private static func names(_ key: String, in entry: JSONValue) throws(Misshapen) -> [String] {
        guard let map = entry[key], !map.isNull else { return [] }
        guard map.kind == .object else {
            // PHP writes an empty map as an empty list.
            if map.kind == .array, map.count == 0 { return [] }
            throw Misshapen(message: "\(key) is not an object")
        }
        return map.members.lazy.map { $0.key.lowercased() }.filter { $0.utf8.contains(0x2F) }
    }

    /// `vendor/name`.
    static func isName(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { PlainWord.isName(String($0)) }
    }
}
