package import Basics
import Domain

/// Reads `packages.lock.json` and `packages.<project>.lock.json` of NuGet, versions 1 and 2 (central package management).
///
/// Every framework, and every runtime of one (`net8.0/linux-x64`), is a graph of its own. Other projects of the repository are no
/// packages; what they ask for counts as direct.
package struct PackagesLockExtractor: Extractor {
    static let name = "packages.lock.json"
    static let prefix = "packages."
    static let suffix = ".lock.json"

    package init() {}

    package var id: String { "nuget.packages-lock" }

    package var names: [String] { [PackagesLockExtractor.name] }

    package func accepts(path: String, name: String) -> Bool {
        name.hasPrefix(PackagesLockExtractor.prefix) && name.hasSuffix(PackagesLockExtractor.suffix)
            && name.utf8.count > PackagesLockExtractor.prefix.utf8.count
                + PackagesLockExtractor.suffix.utf8.count
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction: Extraction
        do {
            var reading = PackagesLockReading(path: path)
            try reading.read(ManifestText.object(bytes))
            extraction = reading.extraction
        } catch {
            extraction = .refused(error, path: path)
        }
        extraction.covers = NuGetProjectFiles.covered(by: path, tree)
        return extraction
    }
}

/// A packages.lock.json being read.
private struct PackagesLockReading {
    private enum Kind: String {
        case direct = "Direct"
        case transitive = "Transitive"
        /// Raised by central package management, though no project asks for it by name.
        case centralTransitive = "CentralTransitive"
        case project = "Project"
    }

    private struct Entry {
        let kind: Kind
        let index: Int?
        let dependencies: JSONValue?
    }

    private struct Framework {
        var entries: [Entry] = []
        /// Packages by name in lower case.
        var index: [String: Int] = [:]
    }

    private var reading: JSONLockReading
    private var frameworks: [String: Framework] = [:]

    init(path: String) {
        reading = JSONLockReading(path: path)
    }

    var extraction: Extraction { reading.extraction() }

    mutating func read(_ root: JSONValue) throws(ManifestText.Refusal) {
        try JSONLockReading.checkVersion(of: root, "version", known: 1...2)
        let dependencies = try JSONLockReading.object("dependencies", in: root)
        // The framework itself before its runtimes, which hold only what differs.
        let members = dependencies.members.map { (key: $0.key, member: $0) }
        for (key, member) in members where !key.utf8.contains(0x2F) { try readFramework(key, member) }
        for (key, member) in members where key.utf8.contains(0x2F) { try readFramework(key, member) }
    }

    private mutating func readFramework(
        _ key: String,
        _ framework: JSONMember
    ) throws(ManifestText.Refusal) {
        guard framework.value.kind == .object else {
            reading.tally.leaveOut(
                line: framework.line,
                "the framework \(Excerpt.quoted(key)) is not an object"
            )
            return
        }
        var found = Framework()
        for member in framework.value.members {
            try reading.countEntry()
            guard let entry = entry(member) else { continue }
            if let index = entry.index { found.index[member.key.lowercased()] = index }
            found.entries.append(entry)
        }
        let base = frameworks[String(key.prefix { $0 != "/" })] ?? Framework()
        for entry in found.entries { try connect(entry, found.index, base.index) }
        // For its runtime a package of the framework gets what is listed there.
        if !found.index.isEmpty {
            for entry in base.entries { try connect(entry, found.index, [:]) }
        }
        frameworks[key] = found
    }

    /// `nil` when it was left out.
    private mutating func entry(_ member: JSONMember) -> Entry? {
        let name = member.key
        let line = member.line
        guard let type = member.value["type"]?.string, let kind = Kind(rawValue: type) else {
            reading.tally.leaveOut(line: line, "\(Excerpt.quoted(name)) has no type that is known")
            return nil
        }
        let dependencies = member.value["dependencies"]
        if let dependencies, dependencies.kind != .object {
            reading.tally.leaveOut(line: dependencies.line, "dependencies is not an object")
            return nil
        }
        if kind == .project { return Entry(kind: kind, index: nil, dependencies: dependencies) }
        guard PlainWord.isName(name) else {
            reading.tally.leaveOut(line: line, "\(Excerpt.quoted(name)) is no package name")
            return nil
        }
        guard let version = member.value["resolved"]?.string, PlainWord.isVersion(version) else {
            reading.tally.leaveOut(line: line, "\(Excerpt.quoted(name)) has no usable version")
            return nil
        }
        var package = DependencyGraph.Package(.nuget, name: name, version: version, line: line)
        if let sum = ArchiveChecksum.digest("sha512", member.value["contentHash"]?.string) {
            package.distribution = Distribution(origin: nil, integrity: sum)
        }
        let index = reading.graph.add(package)
        if kind == .direct { reading.graph.require(index, scope: .runtime) }
        return Entry(kind: kind, index: index, dependencies: dependencies)
    }

    private mutating func connect(
        _ entry: Entry,
        _ index: [String: Int],
        _ base: [String: Int]
    ) throws(ManifestText.Refusal) {
        guard let dependencies = entry.dependencies else { return }
        for member in dependencies.members {
            try reading.countRequest()
            let name = member.key.lowercased()
            // Another project, or one that the framework itself brings.
            guard let target = index[name] ?? base[name] else { continue }
            if let source = entry.index {
                reading.graph.connect(source, to: target)
            } else {
                reading.graph.require(target, scope: .runtime)
            }
        }
    }
}
