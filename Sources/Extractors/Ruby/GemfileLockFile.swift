/// What Bundler wrote into a `Gemfile.lock` or `gems.locked` file: sections, and in them lines told apart by their indentation.
struct GemfileLockFile {
    struct Spec {
        let name: String
        let version: String
        /// Of the section it stands in.
        let source: Source
        let line: Int
        /// Of the first `remote` of its section.
        let origin: String?
        /// The line, by which the checksums name it.
        let key: Substring
        /// Names of the gems it asks for.
        var requirements: [String] = []

        var isProject: Bool { source == .path(".") }
    }

    enum Source: Hashable {
        case gem, git, plugin
        /// A folder; `.` is the project itself.
        case path(String)
    }

    private enum Section {
        /// One with specs; what stands in it before them belongs to the section as a whole.
        case source(Source)
        case dependencies
        case checksums
        /// Says nothing about which gems there are.
        case silent
        case unknown
    }

    private(set) var specs: [Spec] = []
    /// Names of the gems that the project asks for.
    private(set) var direct: [(name: String, line: Int)] = []
    /// Bundler always writes it, at the end of what matters; without it the file was cut off.
    private(set) var hasDependencies = false

    /// Checksums by `name (version)` or `name (version-platform)`.
    private(set) var checksums: [Substring: [String]] = [:]
    private var origins = ArchiveOrigins()
    /// Of the section.
    private var origin: String?

    /// `nil` before the first heading.
    private var section: Section?
    /// The gem that the lines below belong to; `nil` after one that was not understood.
    private var current: Int?

    init(_ lines: TextLines, _ tally: inout EntryTally) {
        for line in lines {
            guard tally.isWithinLimits else { break }
            let indent = line.text.utf8.prefix { $0 == 0x20 }.count
            let text = TextLines.trimmed(line.text)
            if text.isEmpty { continue }
            if !read(text, indent: indent, line: line.number, &tally) {
                tally.leaveOut(line: line.number, "\(Excerpt.quoted(String(text))) is not understood")
            }
        }
    }

    /// `false` when the line is not understood.
    private mutating func read(_ text: Substring, indent: Int, line: Int, _ tally: inout EntryTally) -> Bool {
        switch (indent, section) {
        case (0, _):
            let opened = GemfileLockFile.section(text)
            section = opened
            origin = nil
            if case .unknown = opened { return false }
            if case .dependencies = opened { hasDependencies = true }
            return true
        case (_, .checksums):
            addChecksums(text)
            return true
        // The heading was named already where it is unknown.
        case (_, .silent), (_, .unknown): return true
        case (2, .source(let source)): return property(text, of: source)
        case (4, .source(let source)):
            tally.count()
            return add(text, source, line: line)
        case (6, .source): return addRequirement(text)
        case (2, .dependencies): return addDirect(text, line: line)
        default: return false
        }
    }

    private static func section(_ heading: Substring) -> Section {
        switch heading {
        case "GEM": .source(.gem)
        case "GIT": .source(.git)
        case "PATH": .source(.path(""))
        case "PLUGIN SOURCE": .source(.plugin)
        case "DEPENDENCIES": .dependencies
        case "PLATFORMS", "RUBY VERSION", "BUNDLED WITH": .silent
        case "CHECKSUMS": .checksums
        default: .unknown
        }
    }

    private mutating func property(_ text: Substring, of source: Source) -> Bool {
        guard let colon = text.utf8.firstIndex(of: 0x3A) else { return false }
        guard text[..<colon] == "remote" else { return true }
        let place = TextLines.trimmed(text[text.utf8.index(after: colon)...])
        if case .path = source {
            section = .source(.path(String(place)))
        } else {
            // Of several, one without encryption is the one to look at.
            let found = origins.origin(of: String(place))
            if origin == nil || found?.hasPrefix("http:") == true { origin = found }
        }
        return true
    }

    /// `name (version) sha256=…,sha512=…`; without a sum for what was installed before there were any.
    private mutating func addChecksums(_ text: Substring) {
        guard let close = text.utf8.firstIndex(of: 0x29) else { return }
        let end = text.utf8.index(after: close)
        let sums = TextLines.trimmed(text[end...]).split(separator: ",")
        checksums[text[..<end], default: []] += sums.compactMap { ArchiveChecksum.labelled($0) }
    }

    /// `name (version)` or `name (version-platform)`; the version itself has no hyphen.
    private mutating func add(_ text: Substring, _ source: Source, line: Int) -> Bool {
        current = nil
        let words = TextLines.words(text)
        guard words.count == 2, GemfileLockFile.isName(words[0]), words[1].hasPrefix("("),
            words[1].hasSuffix(")")
        else { return false }
        let version = words[1].dropFirst().dropLast().utf8.prefix { $0 != 0x2D }
        guard (1...128).contains(version.count), version.allSatisfy(GemfileLockFile.isVersionByte) else {
            return false
        }
        current = specs.count
        specs.append(
            Spec(
                name: String(words[0]),
                version: String(Substring(version)),
                source: source,
                line: line,
                origin: origin,
                key: text
            )
        )
        return true
    }

    private mutating func addRequirement(_ text: Substring) -> Bool {
        guard let name = GemfileLockFile.requiredName(text) else { return false }
        if let current { specs[current].requirements.append(String(name)) }
        return true
    }

    private mutating func addDirect(_ text: Substring, line: Int) -> Bool {
        guard let name = GemfileLockFile.requiredName(text) else { return false }
        direct.append((String(name), line))
        return true
    }

    /// The name in `name`, `name!`, `name (~> 1.0)` and `name (~> 1.0)!`.
    private static func requiredName(_ text: Substring) -> Substring? {
        var name = TextLines.words(text).first ?? text
        if name.hasSuffix("!") { name = name.dropLast() }
        return isName(name) ? name : nil
    }

    private static func isName(_ text: Substring) -> Bool {
        (1...256).contains(text.utf8.count)
            && text.utf8.allSatisfy { isVersionByte($0) || $0 == 0x2D || $0 == 0x5F }
    }

    private static func isVersionByte(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == 0x2E }
}
