import Domain
import StrictYAML

/// The entries of the yarn.lock of yarn 2 and later.
enum YarnBerryEntries {
    static func entries(of root: YAMLNode, _ tally: inout EntryTally) -> [YarnEntry] {
        let cacheKey = root["__metadata"]?["cacheKey"]?.string ?? ""
        var origins = ArchiveOrigins()
        return root.members.compactMap { member in
            if member.key == "__metadata" { return nil }
            guard let content = content(of: member) else {
                tally.leaveOut(
                    line: member.line,
                    "no package can be told from the entry \(Excerpt.quoted(member.key))"
                )
                return nil
            }
            return YarnEntry(
                line: member.line,
                descriptors: descriptors(member.key),
                content: content,
                requests: requests(of: member.value, &tally),
                distribution: origins.distribution(
                    of: address(of: member.value),
                    checksum(of: member.value, cacheKey)
                )
            )
        }
    }

    private static func descriptors(_ key: String) -> [String] {
        key.utf8.split(separator: 0x2C).map { part in
            String(decoding: part.drop { $0 == 0x20 }, as: UTF8.self)
        }
    }

    /// Of a package of a registry only where the archive lies elsewhere than the registry says.
    private static func address(of entry: YAMLNode) -> String? {
        guard let resolution = entry["resolution"]?.string else { return nil }
        let mark = "::__archiveUrl="
        guard let bound = resolution.firstRange(of: mark) else { return YarnEntry.range(of: resolution) }
        return String(resolution[bound.upperBound...]).replacing("%3A", with: ":").replacing("%2F", with: "/")
    }

    /// Of the archive as yarn keeps it, so it counts within one form of its cache only: `10c0/…`, in older files without the form.
    private static func checksum(of entry: YAMLNode, _ cacheKey: String) -> String? {
        guard let text = entry["checksum"]?.string else { return nil }
        guard let slash = text.utf8.firstIndex(of: 0x2F) else {
            return ArchiveChecksum.digest("yarn\(cacheKey)", text)
        }
        return ArchiveChecksum.digest(
            "yarn\(text[..<slash])",
            String(text[text.utf8.index(after: slash)...])
        )
    }

    private static func content(of member: YAMLMember) -> YarnEntry.Content? {
        guard let resolution = member.value["resolution"]?.string,
            let version = member.value["version"]?.string
        else { return nil }
        let name = YarnEntry.name(of: resolution)
        var reference = Substring(YarnEntry.range(of: resolution))
        guard NPMName.isUsable(name) else { return nil }
        // A copy for one set of peers; the package is what comes after the hash.
        if reference.hasPrefix("virtual:"), let hash = reference.utf8.firstIndex(of: 0x23) {
            reference = reference[reference.utf8.index(after: hash)...]
        }
        if reference.hasPrefix("workspace:") {
            return .workspace(folder: String(reference.dropFirst("workspace:".count)))
        }
        let isPatched = reference.hasPrefix("patch:")
        guard let source = source(of: isPatched ? original(of: reference) : String(reference)),
            NPMVersion.isUsable(version, from: source)
        else { return nil }
        return .package(name: name, version: version, source: source, isPatched: isPatched)
    }

    /// `patch:name@npm%3A1.0.0#…` changes the package `name@npm:1.0.0`.
    private static func original(of reference: Substring) -> String {
        let locator = reference.dropFirst("patch:".count).utf8.prefix { $0 != 0x23 }
        let range = YarnEntry.range(of: String(decoding: locator, as: UTF8.self))
        return range.replacing("%3A", with: ":", maxReplacements: 1)
    }

    private static func source(of reference: String) -> ComponentSource? {
        if reference.hasPrefix("npm:") { return .registry }
        if reference.hasPrefix("exec:") { return .local }
        // Whatever the scheme, a commit means a git repository.
        if reference.utf8.contains(0x23), reference.contains("#commit") { return .git }
        return NPMOrigin(reference)?.source
    }

    private static func requests(of entry: YAMLNode, _ tally: inout EntryTally) -> [YarnEntry.Request] {
        let optional = Set(
            entry.members(of: "dependenciesMeta").lazy.filter { $0.value["optional"]?.bool == true }.map(
                \.key
            )
        )
        var requests: [YarnEntry.Request] = []
        for member in entry.members(of: "dependencies") {
            guard let range = member.value.string else {
                tally.leaveOut(line: member.line, "a dependency is not understood")
                continue
            }
            requests.append(
                YarnEntry.Request(
                    name: member.key,
                    range: range,
                    scope: optional.contains(member.key) ? .optional : .runtime,
                    line: member.line
                )
            )
        }
        return requests
    }
}
