import Basics
import StrictYAML

/// A pnpm-lock.yaml of version 6.0 or 9.0 as lines, the way pnpm writes them: two spaces for each level, one key on a line.
///
/// The whole text is read as YAML first; a file that reads otherwise than its lines look is refused.
/// https://github.com/pnpm/spec/tree/master/lockfile
struct PnpmLockText {
    /// How keys are written.
    enum Format { case six, nine }

    /// A line of the document of the project that is not blank.
    struct Line {
        let range: Range<Int>
        let indent: Int
        /// Empty for an element of a list and for what else has none.
        let key: String
        /// What follows the colon, as written.
        let value: Range<Int>
    }

    /// What one package is given for a dependency.
    struct Dependency {
        let name: String
        var reference: String
        let isOptional: Bool
        /// `nil` for one that is new.
        let line: Int?
    }

    /// A dependency of a project of the workspace.
    struct Direct {
        let importer: String
        let section: String
        let name: String
        var specifier: String
        var reference: String
        let specifierLine: Int
        let referenceLine: Int
    }

    /// One of `packages` or `snapshots`.
    struct Entry {
        let key: String
        /// Without the blank line after it.
        var lines: Range<Int>
        var dependencies: [Dependency] = []
        /// Values of the other keys by name: as written, `nil` where they are on lines of their own.
        var others: [String: (line: Int, value: String?)] = [:]
    }

    let bytes: [UInt8]
    let lineEnd: [UInt8]
    let format: Format
    private(set) var lines: [Line] = []
    private(set) var directs: [Direct] = []
    private(set) var packages: [Entry] = []
    /// Version 9.0 only.
    private(set) var snapshots: [Entry] = []
    /// Names that `overrides` decide about.
    private(set) var overridden: Set<String> = []
    /// Of the catalogs: the range and the line of the version, by `catalog:name` and package.
    private(set) var catalogs: [String: (specifier: String, version: String, line: Int)] = [:]
    /// Names that some package has as a peer.
    private(set) var peerNames: Set<String> = []
    /// Has sections that an edit would leave wrong.
    private(set) var isForeign = false
    /// The project changes what packages ask for, by a hook or by extensions.
    private(set) var isExtended = false

    static let lockfile = "pnpm-lock.yaml"

    init(_ bytes: [UInt8], path: String) throws(ProjectError) {
        self.bytes = bytes
        let first = bytes.firstIndex(of: 0x0A)
        lineEnd = first.map { $0 > 0 && bytes[$0 - 1] == 0x0D } == true ? [0x0D, 0x0A] : [0x0A]
        let documents = try PnpmLockText.documents(bytes, path)
        guard let number = documents.lastIndex(where: { !PnpmLockText.isEnvironment($0) }) else {
            throw ProjectError(.unreadable, "\(path) has no project in it")
        }
        let root = documents[number]
        switch root["lockfileVersion"]?.string {
        case "6.0": format = .six
        case "9.0": format = .nine
        default: throw ProjectError(.unsupported, "\(path) has a lockfileVersion that is not edited here")
        }
        let parts = PnpmLockText.parts(bytes)
        guard parts.count == documents.count else {
            throw ProjectError(.unreadable, "\(path) is not laid out as pnpm does")
        }
        try read(parts[number], path)
        let own = Set(packages.map(\.key)).union(snapshots.map(\.key))
        let wanted = Set(root.members(of: "packages").map(\.key)).union(
            root.members(of: "snapshots").map(\.key)
        )
        let count = (root["packages"]?.count ?? 0) + (root["snapshots"]?.count ?? 0)
        guard own == wanted, packages.count + snapshots.count == count else {
            throw ProjectError(.unreadable, "\(path) is not laid out as pnpm does")
        }
        for member in root.members(of: "packages") {
            peerNames.formUnion(member.value.members(of: "peerDependencies").map(\.key))
        }
        overridden = Set(root.members(of: "overrides").map { PnpmLockText.target(of: $0.key) })
        isForeign = root["time"] != nil
        isExtended = root["packageExtensionsChecksum"] != nil || root["pnpmfileChecksum"] != nil
    }

    /// All documents of the text.
    static func documents(_ bytes: [UInt8], _ path: String) throws(ProjectError) -> [YAMLNode] {
        do {
            return try YAMLDocument.all(in: bytes, file: path).map(\.root)
        } catch {
            for sign: UInt8 in [0x3C, 0x3E] {
                let mark = [UInt8](repeating: sign, count: 7)
                if bytes.split(separator: 0x0A).contains(where: { $0.starts(with: mark) }) {
                    throw ProjectError(.mergeConflict, "\(path) has the marks of an unfinished merge")
                }
            }
            let isTwice = error.message.contains("twice") || error.message.contains("duplicate")
            throw ProjectError(
                isTwice ? .duplicateKeys : .unreadable,
                "\(path) cannot be read: line \(error.line ?? 0)"
            )
        }
    }

    /// pnpm 11 and later keep their own tools in a document before the project's.
    private static func isEnvironment(_ root: YAMLNode) -> Bool {
        root.members(of: "importers").contains { importer in
            importer.value["configDependencies"] != nil || importer.value["packageManagerDependencies"] != nil
        }
    }

    /// The package of an override such as `a>leaf@1`.
    private static func target(of rule: String) -> String {
        let last = rule.split(separator: ">").last.map(String.init) ?? rule
        guard let at = last.dropFirst().firstIndex(of: "@") else { return last }
        return String(last[..<at])
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: Lines

    private mutating func read(_ part: Range<Int>, _ path: String) throws(ProjectError) {
        var start = part.lowerBound
        if bytes[part].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        var levels: [String] = []
        while start < part.upperBound {
            let end = bytes[start..<part.upperBound].firstIndex(of: 0x0A) ?? part.upperBound
            let stop = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
            if bytes[start..<stop].contains(where: { $0 != 0x20 }) {
                let line = PnpmLockText.line(bytes, start..<stop)
                lines.append(line)
                let level = line.indent / 2
                levels.removeLast(max(0, levels.count - level))
                // Elements of lists and texts of several lines have no key of their own here.
                if levels.count == level, line.indent % 2 == 0, !line.key.isEmpty {
                    levels.append(line.key)
                    note(lines.count - 1, levels)
                }
            }
            extend(stop > start ? lines.count : nil)
            start = end + 1
        }
    }

    /// The last entry goes on to this line.
    private mutating func extend(_ end: Int?) {
        guard let end else { return }
        if isInSnapshots, let last = snapshots.indices.last {
            snapshots[last].lines = snapshots[last].lines.lowerBound..<end
        } else if isInPackages, let last = packages.indices.last {
            packages[last].lines = packages[last].lines.lowerBound..<end
        }
    }

    private var isInPackages = false
    private var isInSnapshots = false

    private mutating func note(_ index: Int, _ levels: [String]) {
        let value = PnpmLockText.scalar(text(lines[index].value))
        if levels.count == 1 {
            isInPackages = levels[0] == "packages"
            isInSnapshots = levels[0] == "snapshots"
        }
        switch (levels.first, levels.count) {
        case ("packages", 2): packages.append(Entry(key: levels[1], lines: index..<(index + 1)))
        case ("snapshots", 2): snapshots.append(Entry(key: levels[1], lines: index..<(index + 1)))
        case ("packages", 3...): PnpmLockText.note(index, levels, value, &packages)
        case ("snapshots", 3...): PnpmLockText.note(index, levels, value, &snapshots)
        case ("importers", 5): noteDirect(index, levels[1], levels[2], levels[3], levels[4], value)
        case ("dependencies", 3), ("devDependencies", 3), ("optionalDependencies", 3):
            noteDirect(index, ".", levels[0], levels[1], levels[2], value)
        case ("catalogs", 4):
            let key = "\(levels[1]):\(levels[2])"
            let old = catalogs[key] ?? ("", "", index)
            catalogs[key] =
                levels[3] == "specifier" ? (value, old.version, old.line) : (old.specifier, value, index)
        default: break
        }
    }

    private static func note(_ index: Int, _ levels: [String], _ value: String, _ entries: inout [Entry]) {
        guard let last = entries.indices.last else { return }
        if levels.count == 3 {
            entries[last].others[levels[2]] = (index, value.isEmpty ? nil : value)
        } else if levels.count == 4, levels[2] == "dependencies" || levels[2] == "optionalDependencies" {
            entries[last].dependencies.append(
                Dependency(
                    name: levels[3],
                    reference: value,
                    isOptional: levels[2] != "dependencies",
                    line: index
                )
            )
        }
    }

    private mutating func noteDirect(
        _ index: Int,
        _ importer: String,
        _ section: String,
        _ name: String,
        _ key: String,
        _ value: String
    ) {
        guard key == "specifier" || key == "version" else { return }
        if key == "specifier" {
            directs.append(
                Direct(
                    importer: importer,
                    section: section,
                    name: name,
                    specifier: value,
                    reference: "",
                    specifierLine: index,
                    referenceLine: index
                )
            )
        } else if let last = directs.last, last.name == name, last.importer == importer,
            last.reference.isEmpty
        {
            directs[directs.count - 1] = Direct(
                importer: importer,
                section: section,
                name: name,
                specifier: last.specifier,
                reference: value,
                specifierLine: last.specifierLine,
                referenceLine: index
            )
        }
    }
}
