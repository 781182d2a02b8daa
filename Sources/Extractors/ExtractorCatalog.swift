// What the user sees: the formats of this list are read wherever they lie in a repository. README.md beside this file is the
// recipe for one more.

import Basics
import Documents

/// The extractors, in the order in which they are asked.
package enum ExtractorCatalog {
    package static let all: [any Extractor] = [
        // JavaScript
        PackageLockExtractor(),
        YarnLockExtractor(),
        PnpmLockExtractor(),
        BunLockExtractor(),
        PackageJSONExtractor(),
        // Python
        RequirementsExtractor(),
        PoetryLockExtractor(),
        PipfileLockExtractor(),
        PDMLockExtractor(),
        UVLockExtractor(),
        PylockExtractor(),
        PyprojectExtractor(),
        // Go
        GoModExtractor(),
        GoWorkExtractor(),
        // Rust
        CargoLockExtractor(),
        CargoTomlExtractor(),
        // Ruby
        GemfileLockExtractor(),
        // PHP
        ComposerLockExtractor(),
        // Java
        PomExtractor(),
        GradleLockfileExtractor(),
        GradleVerificationExtractor(),
        VersionCatalogExtractor(),
        // .NET
        PackagesLockExtractor(),
        PackagesConfigExtractor(),
        DepsJSONExtractor(),
        MSBuildProjectExtractor(),
        CentralPackagesExtractor(),
        // Swift and Objective-C
        PackageResolvedExtractor(),
        PodfileLockExtractor(),
        // Dart
        PubspecLockExtractor(),
        // Elixir and Erlang
        MixLockExtractor(),
        RebarLockExtractor(),
        // Haskell
        CabalFreezeExtractor(),
        StackLockExtractor(),
        // R
        RenvLockExtractor(),
        // C and C++
        ConanLockExtractor(),
        // Julia
        JuliaManifestExtractor(),
        // Builds and images
        GitHubActionsExtractor(),
        DockerfileExtractor(),
        // Any
        SBOMExtractor(),
        UnlockedManifests(),
        UnsupportedFormats(),
    ]

    private static let byName: [String: any Extractor] = all.reduce(into: [:]) { table, extractor in
        for name in extractor.names where table[name] == nil { table[name] = extractor }
    }

    /// The one that reads a path; `nil` for a file that is no manifest.
    ///
    /// A name in a list counts before any pattern. What a repository says of its findings is no SBOM, however it is named.
    package static func extractor(for path: String) -> (any Extractor)? {
        let name = TreePath.name(path)
        let found = byName[name] ?? all.first { $0.accepts(path: path, name: name) }
        return found is SBOMExtractor && VEXReader.isOwnDocument(path) ? nil : found
    }

    /// Reads one file on its own, as if it were all there is; for fuzzing.
    ///
    /// `nil` when the path is no manifest's.
    package static func extraction(of bytes: [UInt8], at path: String) -> Extraction? {
        guard let extractor = extractor(for: path) else { return nil }
        let tree = FileTree(entries: [.init(path: path, kind: .file)], contents: [path: bytes])
        return extractor.extract(path: path, bytes: bytes, tree: tree)
    }
}
