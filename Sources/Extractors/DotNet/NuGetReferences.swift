import Basics
import Domain

/// The packages that one MSBuild file asks for, being gathered.
struct NuGetReferences {
    private let path: String
    private let chain: MSBuildChain
    private var diagnostics: DiagnosticList
    private var collection = ComponentCollection()
    private var found = 0
    private var occurrences = 0
    private var withoutVersion = 0
    private var misreadLines: [Int] = []
    private var reasons: [String] = []
    /// What the texts of versions stand for, as one item may name thousands of packages.
    private var versions: [String: Set<String>] = [:]

    init(path: String, _ chain: MSBuildChain) {
        self.path = path
        self.chain = chain
        diagnostics = DiagnosticList(path: path)
    }

    /// A reference, or a central version that stands for one.
    mutating func add(_ item: MSBuildFile.Item) {
        // It changes nothing that is told here.
        if item.isUpdate, item.versions.isEmpty { return }
        guard let names = MSBuildChain.names(item, chain.properties) else {
            leaveOut(line: item.line)
            return
        }
        for name in names {
            // One property may hold many names and a name have several versions, so the size of the file is no limit.
            guard found + occurrences <= EntryTally.maximumEntries else { return }
            found += 1
            let versions = versions(of: item, name)
            if versions.isEmpty { withoutVersion += 1 }
            for version in versions.sorted() {
                occurrences += 1
                collection.add(
                    .nuget,
                    name: name,
                    version: version,
                    Occurrence(
                        location: FileLocation(path: path, line: item.line),
                        scope: NuGetReferences.scope(item),
                        isDirect: true,
                        via: []
                    )
                )
            }
        }
    }

    private mutating func versions(of item: MSBuildFile.Item, _ name: String) -> Set<String> {
        var all: Set<String> = []
        for text in chain.written(for: item, name) {
            let known = versions[text] ?? chain.versions(text)
            versions[text] = known
            all.formUnion(known)
        }
        return all
    }

    /// Left out, so the file is read in part only.
    mutating func leaveOut(line: Int) {
        misreadLines.append(line)
        diagnostics.add(.error, line: line, "a package without usable name")
    }

    mutating func addReason(_ reason: String) {
        reasons.append(reason)
    }

    private static func scope(_ item: MSBuildFile.Item) -> Scope {
        switch item.kind {
        case .globalPackageReference, .toolReference, .packageDownload: .dev
        case .packageReference: item.isPrivate ? .dev : .runtime
        case .packageVersion: .unknown
        }
    }

    /// Complete only when nothing is asked for and nothing was left out.
    func extraction() -> Extraction {
        guard found + occurrences <= EntryTally.maximumEntries else {
            return .unreadable("too many packages", path: path)
        }
        var parts: [String] = []
        if let first = misreadLines.min() {
            parts.append("packages not understood: \(misreadLines.count), the first at line \(first)")
        }
        if withoutVersion > 0 {
            parts.append(
                "\(withoutVersion) of \(found) packages have no known version and indirect ones are unknown"
            )
        } else if found > 0 {
            parts.append("indirect dependencies are unknown")
        }
        parts += reasons
        parts += chain.broken.map { "\(Excerpt.quoted($0)) cannot be read" }
        let imports = chain.members.reduce(0) { $0 + $1.file.imports }
        if imports > 0 { parts.append("imports that are not followed: \(imports)") }
        return Extraction(
            completeness: parts.isEmpty ? .complete : .partial,
            reason: parts.isEmpty ? nil : parts.joined(separator: "; "),
            components: collection.components,
            diagnostics: diagnostics.all
        )
    }
}
