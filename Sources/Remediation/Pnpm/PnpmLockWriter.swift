import Basics

/// Writes a changed tree into the text of its pnpm-lock.yaml; lines that say the same stay as they are.
struct PnpmLockWriter {
    private let lock: PnpmLockText
    private let old: PnpmTree
    private let new: PnpmTree
    private let oldFlags: [String: PnpmTree.Flags]
    private let newFlags: [String: PnpmTree.Flags]
    /// Bytes for ranges of the text; none overlap but whole sections with what is in them.
    private var splices: [(range: Range<Int>, bytes: [UInt8])] = []

    static func text(_ lock: PnpmLockText, _ new: PnpmTree) -> [UInt8] {
        var writer = PnpmLockWriter(lock, new)
        return writer.write()
    }

    private init(_ lock: PnpmLockText, _ new: PnpmTree) {
        self.lock = lock
        self.new = new
        old = PnpmTree(lock)
        oldFlags = old.flags()
        newFlags = new.flags()
    }

    private mutating func write() -> [UInt8] {
        for (one, other) in zip(old.directs, new.directs) {
            if one.specifier != other.specifier { put(YAMLWord.text(other.specifier), at: one.specifierLine) }
            if one.reference != other.reference { put(YAMLWord.text(other.reference), at: one.referenceLine) }
        }
        let graph = lock.format == .six ? lock.packages : lock.snapshots
        for entry in graph where new.nodes[entry.key] != nil { change(entry) }
        let keys = Set(new.nodes.keys)
        if lock.format == .six {
            section(lock.packages, keys, areSnapshots: false)
        } else {
            section(lock.packages, Set(keys.map(PnpmTree.base)), areSnapshots: false)
            section(lock.snapshots, keys, areSnapshots: true)
        }
        splices.sort { $0.range.lowerBound < $1.range.lowerBound }
        return splice(0..<lock.bytes.count, splices)
    }

    /// A part of the text with those of the splices, which are in order, that are in it.
    private func splice(_ part: Range<Int>, _ all: [(range: Range<Int>, bytes: [UInt8])]) -> [UInt8] {
        var output: [UInt8] = []
        var at = part.lowerBound
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].range.lowerBound < at { low = middle + 1 } else { high = middle }
        }
        for splice in all[low...] {
            guard splice.range.upperBound <= part.upperBound else { break }
            // Of two at one place the first one counts.
            guard splice.range.lowerBound >= at else { continue }
            output += lock.bytes[at..<splice.range.lowerBound] + splice.bytes
            at = splice.range.upperBound
        }
        return output + lock.bytes[at..<part.upperBound]
    }

    private mutating func put(_ text: String, at line: Int) {
        splices.append((lock.lines[line].value, Array(text.utf8)))
    }

    /// The bytes of an entry, without its last line end.
    private func range(_ entry: PnpmLockText.Entry) -> Range<Int> {
        lock.lines[entry.lines.lowerBound].range
            .lowerBound..<lock.lines[entry.lines.upperBound - 1].range.upperBound
    }

    // MARK: What stays

    private mutating func change(_ entry: PnpmLockText.Entry) {
        guard let node = new.nodes[entry.key], node.release == nil else { return }
        for (one, other) in zip(entry.dependencies, node.dependencies) where one.reference != other.reference
        {
            guard let line = one.line else { continue }
            put(YAMLWord.text(other.reference), at: line)
        }
        guard let before = oldFlags[entry.key], let after = newFlags[entry.key], before != after else {
            return
        }
        let wanted = flagLines(after)
        if lock.format == .nine, before.optional == after.optional { return }
        let gone = ["dev", "optional"].compactMap { entry.others[$0]?.line }
        let header = lock.lines[entry.lines.lowerBound]
        if gone.count == entry.lines.count - 1, wanted.isEmpty {
            splices.append((header.range.upperBound..<range(entry).upperBound, Array(" {}".utf8)))
            return
        }
        for line in gone {
            splices.append((lock.lines[line - 1].range.upperBound..<lock.lines[line].range.upperBound, []))
        }
        if lock.text(header.value) == "{}" {
            splices.append((header.value.lowerBound - 1..<header.value.upperBound, []))
        }
        let end = range(entry).upperBound
        splices.append((end..<end, wanted.flatMap { lock.lineEnd + Array($0.utf8) }))
    }

    private func flagLines(_ flags: PnpmTree.Flags) -> [String] {
        var lines: [String] = []
        if lock.format == .six, let dev = flags.dev { lines.append("    dev: \(dev)") }
        if flags.optional { lines.append("    optional: true") }
        return lines
    }

    // MARK: What comes and goes

    /// Rewrites a section where entries come or go, in the order of their keys.
    private mutating func section(
        _ entries: [PnpmLockText.Entry],
        _ keys: Set<String>,
        areSnapshots: Bool
    ) {
        let present = Set(entries.map(\.key))
        let added = keys.subtracting(present).sorted(by: YarnLockWriter.isBefore)
        guard let first = entries.first, let last = entries.last,
            !added.isEmpty || !present.isSubset(of: keys)
        else { return }
        splices.sort { $0.range.lowerBound < $1.range.lowerBound }
        var items = entries.filter { keys.contains($0.key) }.map {
            (key: $0.key, bytes: splice(range($0), splices))
        }
        for key in added {
            guard let lines = areSnapshots ? snapshot(key) : package(key) else { continue }
            let bytes = Array(lines.map { Array($0.utf8) }.joined(separator: lock.lineEnd))
            let place = items.firstIndex { YarnLockWriter.isBefore(key, $0.key) } ?? items.count
            items.insert((key, bytes), at: place)
        }
        let body = range(first).lowerBound..<range(last).upperBound
        splices.removeAll { body.contains($0.range.lowerBound) || $0.range.lowerBound == body.upperBound }
        splices.append((body, Array(items.map(\.bytes).joined(separator: lock.lineEnd + lock.lineEnd))))
    }

    private func package(_ key: String) -> [String]? {
        guard let node = new.nodes[key], let release = node.release, let integrity = release.integrity else {
            return nil
        }
        var lines = ["  \(YAMLWord.text(key)):", "    resolution: {integrity: \(integrity)}"]
        if let engines = release.manifest["engines"]?.members, !engines.isEmpty {
            let words = engines.compactMap { member in
                member.value.string.map { "\(YAMLWord.text(member.key)): \(YAMLWord.text($0))" }
            }
            lines.append("    engines: {\(words.joined(separator: ", "))}")
        }
        for key in ["cpu", "os", "libc"] {
            guard case .array(let elements) = release.manifest[key], !elements.isEmpty else { continue }
            lines.append(
                "    \(key): [\(elements.compactMap(\.string).map(YAMLWord.text).joined(separator: ", "))]"
            )
        }
        if let text = release.manifest["deprecated"]?.string {
            lines.append("    deprecated: \(YAMLWord.text(text))")
        }
        if release.manifest["bin"] != nil { lines.append("    hasBin: true") }
        guard lock.format == .six else { return lines }
        if release.manifest["hasInstallScript"] == .boolean(true) { lines.append("    requiresBuild: true") }
        return lines + dependencyLines(node) + flagLines(newFlags[key] ?? .init(dev: nil, optional: false))
    }

    private func snapshot(_ key: String) -> [String]? {
        guard let node = new.nodes[key] else { return nil }
        let lines = dependencyLines(node) + flagLines(newFlags[key] ?? .init(dev: nil, optional: false))
        return lines.isEmpty ? ["  \(YAMLWord.text(key)): {}"] : ["  \(YAMLWord.text(key)):"] + lines
    }

    private func dependencyLines(_ node: PnpmTree.Node) -> [String] {
        [("dependencies", false), ("optionalDependencies", true)].flatMap { section, isOptional in
            let own = node.dependencies.filter { $0.isOptional == isOptional }
                .sorted { YarnLockWriter.isBefore($0.name, $1.name) }
            guard !own.isEmpty else { return [String]() }
            return ["    \(section):"]
                + own.map { "      \(YAMLWord.text($0.name)): \(YAMLWord.text($0.reference))" }
        }
    }
}

/// Texts in YAML as js-yaml writes them.
enum YAMLWord {
    /// Plain where that reads as the same text, else in quotes.
    static func text(_ text: String) -> String {
        if isPlain(text) { return text }
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            var writer = JSONWriter(pretty: false)
            writer.string(text)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
        return "'\(text.replacing("'", with: "''"))'"
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, last != 0x20, last != 0x3A,
            !" -?:,[]{}#&*!|=>'\"%@`".utf8.contains(first), Double(text) == nil, text != "~",
            !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased()),
            !text.hasPrefix("0x"), !text.hasPrefix("0o")
        else { return false }
        return text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !",[]{}".utf8.contains($0) }
            && !text.contains(": ") && !text.contains(" #")
    }
}
