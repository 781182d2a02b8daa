package import Basics
import Domain
import struct Foundation.Date
package import Registries

extension Packument {
    /// Reads what a registry answered when asked for `name`, keeping of each release what a lockfile needs.
    ///
    /// A release that is not what it should be (there twice, a version that is not its key's, no usable address) is left out,
    /// as if it had never been published.
    package init(_ document: JSONDocument, of name: String) throws(RegistryError) {
        var parts: [String: JSONValue] = [:]
        for member in document.root.members where Packument.parts.contains(member.key) {
            guard parts.updateValue(member.value, forKey: member.key) == nil else {
                throw RegistryError(.unusable, "the registry's answer has '\(member.key)' twice")
            }
        }
        guard let versions = parts["versions"], versions.kind == .object else {
            throw RegistryError(.unusable, "the registry's answer has no versions")
        }
        if let own = parts["name"], own.string != name {
            throw RegistryError(.unusable, "the registry answered for another package")
        }
        let dates = Packument.texts(parts["time"]).compactMapValues(InternetTime.date)
        let mayRepeat = !document.duplicateKeys.isEmpty
        var releases: [String: PackageRelease] = [:]
        var seen: Set<String> = []
        for member in versions.members {
            let version = member.key
            guard seen.insert(version).inserted else {
                releases[version] = nil
                continue
            }
            releases[version] = PackageRelease(
                member.value,
                version: version,
                package: name,
                publishedAt: dates[version],
                mayRepeat: mayRepeat
            )
        }
        let tags = Packument.texts(parts["dist-tags"]).filter { releases[$0.value] != nil }
        self.init(name: name, releases: releases, tags: tags)
    }

    private static let parts: Set<String> = ["name", "versions", "time", "dist-tags"]

    /// The texts of an object; what is there twice says nothing.
    private static func texts(_ value: JSONValue?) -> [String: String] {
        guard let value else { return [:] }
        var texts: [String: String] = [:]
        var seen: Set<String> = []
        for member in value.members {
            texts[member.key] = seen.insert(member.key).inserted ? member.value.string : nil
        }
        return texts
    }
}
