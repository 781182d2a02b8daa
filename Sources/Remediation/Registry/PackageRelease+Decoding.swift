package import Basics
package import struct Foundation.Date
import Registries

extension PackageRelease {
    /// Reads one of a packument's `versions`; `nil` when it is not what it should be.
    ///
    /// `mayRepeat` says that somewhere in the document a key is there twice.
    package init?(
        _ value: JSONValue,
        version: String,
        package name: String,
        publishedAt: Date?,
        mayRepeat: Bool
    ) {
        guard
            let parts = PackageRelease.parts(of: value, LockFields.read.union(["name", "version", "dist"])),
            !(mayRepeat && parts.values.contains(where: PackageRelease.repeatsKey)),
            PackageRelease.isAbsent(parts["name"], or: name),
            PackageRelease.isAbsent(parts["version"], or: version),
            let dist = parts["dist"], let tarball = dist["tarball"]?.string,
            PackageRelease.isAddress(tarball),
            let manifest = LockFields.manifest(parts, package: name)
        else { return nil }
        let shasum = dist["shasum"]?.string
        let integrity =
            if let text = dist["integrity"]?.string, !text.isEmpty {
                SubresourceIntegrity.normalized(text)
            } else {
                shasum.flatMap(SubresourceIntegrity.sha1)
            }
        self.init(
            version: version,
            manifest: manifest,
            tarball: tarball,
            integrity: integrity,
            shasum: shasum,
            publishedAt: publishedAt
        )
    }

    /// Some members of an object; `nil` when it is none, or has one of them twice.
    private static func parts(of value: JSONValue, _ wanted: Set<String>) -> [String: JSONValue]? {
        guard value.kind == .object else { return nil }
        var parts: [String: JSONValue] = [:]
        for member in value.members {
            let key = member.key
            guard wanted.contains(key) else { continue }
            guard parts.updateValue(member.value, forKey: key) == nil else { return nil }
        }
        return parts
    }

    private static func isAbsent(_ value: JSONValue?, or expected: String) -> Bool {
        value.map { $0.string == expected } ?? true
    }

    /// Some object in a value has a key twice; depth is limited by whoever read the document.
    private static func repeatsKey(_ value: JSONValue) -> Bool {
        var open = [value]
        while let next = open.popLast() {
            var keys: Set<String> = []
            for member in next.members {
                guard keys.insert(member.key).inserted else { return true }
                open.append(member.value)
            }
            open += Array(next.elements)
        }
        return false
    }

    /// What a lockfile may name: an address of the web without credentials, and nothing that a text must not hold.
    static func isAddress(_ text: String) -> Bool {
        guard text.utf8.count <= 2048, text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != 0x5C }),
            let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        else { return false }
        let authority = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !authority.isEmpty && !authority.contains("@")
    }
}
