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
        let scope = scope(of: item)
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
                        scope: scope,
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

    private func scope(of item: MSBuildFile.Item) -> Scope {
        switch item.kind {
        case .globalPackageReference, .toolReference, .packageDownload: .dev
        case .packageReference: ships(item) ? .runtime : .dev
        case .packageVersion: .unknown
        }
    }

    /// Whether assemblies of the package may lie beside the program: its `runtime` assets are used
    /// (https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#controlling-dependency-assets).
    ///
    /// `PrivateAssets` says nothing about that: it keeps a package from those who use the project, not from the project's own
    /// output. With it NuGet writes `runtime; build; native; contentfiles; analyzers; buildtransitive` for packages that call
    /// themselves development dependencies. Most of these hold analyzers only, but not all do, and what assemblies one has are
    /// copied; whether there are any, no project file tells, so the list counts as what it says.
    private func ships(_ item: MSBuildFile.Item) -> Bool {
        item.includedAssets.contains { may($0, name: ["runtime", "all"]) ?? true }
            && item.excludedAssets.contains { !(may($0, name: ["runtime", "all"]) ?? false) }
    }

    /// Whether one of these assets is in a list; `nil` when it cannot be told.
    private func may(_ list: String, name assets: Set<String>) -> Bool? {
        chain.properties.resolve(list).map { list in
            list.lowercased().split { $0 == ";" || $0 == "," || $0.isWhitespace }.contains {
                assets.contains(String($0))
            }
        }
    }

    /// It asks for nothing.
    var isEmpty: Bool { found == 0 }

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
