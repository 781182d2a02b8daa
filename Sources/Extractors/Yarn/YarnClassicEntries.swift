import Domain

/// The entries of a yarn.lock version 1.
enum YarnClassicEntries {
    static func entries(of text: YarnClassicText, _ tally: inout EntryTally) -> [YarnEntry] {
        var origins = ArchiveOrigins()
        return text.blocks.compactMap { block in
            var entry = entry(of: block, &tally)
            entry?.distribution = origins.distribution(of: block.properties["resolved"], checksum(of: block))
            return entry
        }
    }

    /// Older entries have the archive's SHA-1 behind its address only, as hexadecimal digits.
    private static func checksum(of block: YarnClassicText.Block) -> String? {
        if let integrity = block.properties["integrity"] { return ArchiveChecksum.integrity(integrity) }
        guard let resolved = block.properties["resolved"], let hash = resolved.utf8.lastIndex(of: 0x23),
            resolved.hasPrefix("http"), !resolved[..<hash].hasSuffix(".git")
        else { return nil }
        return ArchiveChecksum.digest("sha1hex", String(resolved[resolved.utf8.index(after: hash)...]))
    }

    private static func entry(of block: YarnClassicText.Block, _ tally: inout EntryTally) -> YarnEntry? {
        let names = Set(block.patterns.map(packageName))
        let name = block.properties["name"] ?? packageName(of: block.patterns[0])
        guard NPMName.isUsable(name) else {
            tally.leaveOut(line: block.line, "the entry has no usable package name")
            return nil
        }
        if names.count > 1, block.properties["name"] == nil {
            tally.leaveOut(
                line: block.line,
                "the entry is of several packages, \(Excerpt.quoted(name)) is one"
            )
        }
        guard let version = block.properties["version"] else {
            tally.leaveOut(line: block.line, "\(Excerpt.quoted(name)) has no version")
            return nil
        }
        let origin = origin(of: block)
        let source = origin?.source ?? .registry
        guard NPMVersion.isUsable(version, from: source) else {
            tally.leaveOut(
                line: block.line,
                "\(Excerpt.quoted(name)) has an unusable version \(Excerpt.quoted(version))"
            )
            return nil
        }
        if let origin, source == .registry {
            compare(origin, name: name, version: version, line: block.line, &tally)
        }
        return YarnEntry(
            line: block.line,
            descriptors: block.patterns,
            content: .package(name: name, version: version, source: source, isPatched: false),
            requests: requests(of: block)
        )
    }

    /// The name that a pattern stands for, an alias resolved.
    private static func packageName(of pattern: String) -> String {
        NPMAlias(YarnEntry.range(of: pattern))?.name ?? YarnEntry.name(of: pattern)
    }

    /// Where it is fetched from; `nil` for a registry that is not told (an offline mirror keeps file names only).
    private static func origin(of block: YarnClassicText.Block) -> NPMOrigin? {
        if let resolved = block.properties["resolved"] { return NPMOrigin(resolved) }
        let range = YarnEntry.range(of: block.patterns[0])
        return range.hasPrefix("npm:") ? nil : NPMOrigin(range)
    }

    private static func compare(
        _ origin: NPMOrigin,
        name: String,
        version: String,
        line: Int,
        _ tally: inout EntryTally
    ) {
        let isSameVersion = origin.version.map { NPMVersion.isSame($0, version) }
        if (origin.name ?? name) != name || isSameVersion == false {
            let found = "\(origin.name ?? "") \(origin.version ?? "")"
            tally.warn(
                line: line,
                "\(Excerpt.quoted(name)): resolved is an address of \(Excerpt.quoted(found)), and yarn installs that",
                code: .addressMismatch
            )
        }
    }

    private static func requests(of block: YarnClassicText.Block) -> [YarnEntry.Request] {
        let sections: [(String, Scope)] = [("dependencies", .runtime), ("optionalDependencies", .optional)]
        return sections.flatMap { key, scope in
            (block.maps[key] ?? []).map {
                YarnEntry.Request(name: $0.key, range: $0.value, scope: scope, line: $0.line)
            }
        }
    }
}
