package import Basics
import Domain

/// Reads `renv.lock` of R.
///
/// Packages of CRAN and of repositories that mirror or extend it count as CRAN's; Bioconductor's are listed without ecosystem.
/// What asks for what is in `Requirements`, or, as newer versions of renv write it, in the fields of the package's own
/// description. Which packages the project uses is in its code: what no other package asks for counts as direct.
package struct RenvLockExtractor: Extractor {
    package init() {}

    package var id: String { "cran.renv-lock" }

    package var names: [String] { ["renv.lock"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        do {
            var reading = RenvLockReading(path: path)
            try reading.read(ManifestText.object(bytes))
            return reading.extraction
        } catch {
            return .refused(error, path: path)
        }
    }
}

/// An renv.lock being read.
private struct RenvLockReading {
    private var reading: JSONLockReading
    private var indices: [String: Int] = [:]
    private var requests: [(index: Int, entry: JSONValue)] = []

    init(path: String) {
        reading = JSONLockReading(path: path)
    }

    var extraction: Extraction { reading.extraction() }

    mutating func read(_ root: JSONValue) throws(ManifestText.Refusal) {
        let packages = try JSONLockReading.object("Packages", in: root)
        for member in packages.members { try readPackage(member) }
        try connect()
        reading.graph.requireUnreferenced(scope: .runtime)
    }

    private mutating func readPackage(_ member: JSONMember) throws(ManifestText.Refusal) {
        try reading.countEntry()
        let entry = member.value
        let name = entry["Package"]?.string ?? member.key
        guard entry.kind == .object, PlainWord.isName(name) else {
            reading.tally.leaveOut(line: member.line, "\(Excerpt.quoted(name)) is no package name")
            return
        }
        guard let version = entry["Version"]?.string, PlainWord.isVersion(version) else {
            reading.tally.leaveOut(line: member.line, "\(Excerpt.quoted(name)) has no usable version")
            return
        }
        let origin = entry["Source"]?.string ?? "Repository"
        guard let source = RenvLockReading.sources[origin.lowercased()] else {
            reading.tally.leaveOut(
                line: member.line,
                "\(Excerpt.quoted(name)) is from \(Excerpt.quoted(origin)), which is not known"
            )
            return
        }
        let isBioconductor =
            origin == "Bioconductor" || entry["Repository"]?.string?.hasPrefix("BioC") ?? false
        var package = DependencyGraph.Package(
            isBioconductor ? .other : .cran,
            name: name,
            version: version,
            line: member.line
        )
        package.source = source
        package.license = entry["License"].flatMap(NPMLicense.expression)
        let index = reading.graph.add(package)
        indices[name] = index
        requests.append((index, entry))
    }

    /// What `Source` may say, in lower case; renv asks the repositories for what is `unknown` and for what its cellar lacks.
    private static let sources: [String: ComponentSource] = [
        "repository": .registry, "cran": .registry, "bioconductor": .registry, "unknown": .registry,
        "cellar": .registry, "github": .git, "gitlab": .git, "bitbucket": .git, "git": .git, "git2r": .git,
        "xgit": .git, "local": .local, "url": .remoteTarball,
    ]

    private static let fields = ["Requirements", "Depends", "Imports", "LinkingTo"]

    /// R and the packages that come with it are not in the file.
    private mutating func connect() throws(ManifestText.Refusal) {
        for (index, entry) in requests {
            for field in RenvLockReading.fields {
                guard let value = entry[field], !value.isNull else { continue }
                let texts = value.string.map { $0.split(separator: ",").map(String.init) }
                for text in texts ?? value.elements.compactMap(\.string) {
                    try reading.countRequest()
                    if let target = indices[RenvLockReading.name(text)] {
                        reading.graph.connect(index, to: target)
                    }
                }
            }
        }
    }

    /// `cli (>= 3.6.2)` is `cli`.
    private static func name(_ request: String) -> String {
        let text = request.utf8.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
        let name = text.prefix { $0 != 0x20 && $0 != 0x28 && $0 != 0x0A && $0 != 0x09 }
        return String(decoding: name, as: UTF8.self)
    }
}
