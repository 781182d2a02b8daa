package import Basics
import Domain

/// Reads `*.deps.json`, which the .NET build writes beside a program: what it loads at run time.
///
/// `libraries` lists everything, `targets` who needs whom, for the framework and runtime named in `runtimeTarget`. The program
/// and the other projects are no packages; what they ask for counts as direct.
package struct DepsJSONExtractor: Extractor {
    private static let suffix = ".deps.json"

    package init() {}

    package var id: String { "nuget.deps-json" }

    package var names: [String] { [] }

    package var sample: String { "Program.deps.json" }

    package func accepts(path: String, name: String) -> Bool {
        name.hasSuffix(DepsJSONExtractor.suffix) && name.utf8.count > DepsJSONExtractor.suffix.utf8.count
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        do {
            var reading = DepsJSONReading(path: path)
            try reading.read(ManifestText.object(bytes))
            return reading.extraction
        } catch {
            return .refused(error, path: path)
        }
    }
}

/// A deps.json being read.
private struct DepsJSONReading {
    /// What runtime packs are called here, before the name they have in the registry.
    private static let runtimePack = "runtimepack."

    private var reading: JSONLockReading
    /// By `name/version` in lower case.
    private var packages: [String: Int] = [:]
    private var projects: Set<String> = []

    init(path: String) {
        reading = JSONLockReading(path: path)
    }

    var extraction: Extraction { reading.extraction() }

    mutating func read(_ root: JSONValue) throws(ManifestText.Refusal) {
        let libraries = try JSONLockReading.object("libraries", in: root)
        let targets = try JSONLockReading.object("targets", in: root)
        for member in libraries.members { try readLibrary(member) }
        // One that runs anywhere has a single target; one for a runtime also that of its framework, which is empty.
        let name = root["runtimeTarget"]?["name"]?.string ?? root["runtimeTarget"]?.string
        if let target = name.flatMap({ targets[$0] }) {
            try connect(target)
        } else {
            for target in targets.members { try connect(target.value) }
        }
        if projects.isEmpty { reading.graph.requireUnreferenced(scope: .runtime) }
    }

    private mutating func readLibrary(_ member: JSONMember) throws(ManifestText.Refusal) {
        try reading.countEntry()
        let key = member.key
        let type = member.value["type"]?.string
        if type == "project" {
            projects.insert(key.lowercased())
            return
        }
        guard let slash = key.utf8.firstIndex(of: 0x2F) else {
            reading.tally.leaveOut(line: member.line, "\(Excerpt.quoted(key)) is not a name and version")
            return
        }
        var name = String(key[..<slash])
        let version = String(key[key.utf8.index(after: slash)...])
        var source = ComponentSource.registry
        switch type {
        case "package": break
        case "runtimepack":
            if name.hasPrefix(DepsJSONReading.runtimePack) {
                name.removeFirst(DepsJSONReading.runtimePack.count)
            }
        case "reference", "referenceassembly": source = .local
        default:
            reading.tally.leaveOut(line: member.line, "\(Excerpt.quoted(key)) has no type that is known")
            return
        }
        guard PlainWord.isName(name), PlainWord.isVersion(version) else {
            reading.tally.leaveOut(line: member.line, "\(Excerpt.quoted(key)) is not a name and version")
            return
        }
        var package = DependencyGraph.Package(.nuget, name: name, version: version, line: member.line)
        package.source = source
        packages[key.lowercased()] = reading.graph.add(package)
    }

    private mutating func connect(_ target: JSONValue) throws(ManifestText.Refusal) {
        guard target.kind == .object else {
            reading.tally.leaveOut(line: target.line, "a target is not an object")
            return
        }
        for member in target.members {
            let key = member.key.lowercased()
            let source = packages[key]
            guard let dependencies = member.value["dependencies"], source != nil || projects.contains(key)
            else { continue }
            for dependency in dependencies.members {
                try reading.countRequest()
                let wanted = "\(dependency.key)/\(dependency.value.string ?? "")".lowercased()
                guard let found = packages[wanted] else { continue }
                if let source {
                    reading.graph.connect(source, to: found)
                } else {
                    reading.graph.require(found, scope: .runtime)
                }
            }
        }
    }
}
