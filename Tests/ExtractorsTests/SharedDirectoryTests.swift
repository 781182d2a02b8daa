import Basics
import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Whether all cases of the other project are tried, and its sample folders of mixed and broken files.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedDirectoryTests {
    /// Folders of cases whose format is not read, and why.
    private static let unread = [
        "dotnet-paketdependencies": "Paket's manifest; its lockfile is unsupported",
        "dotnet-paketlock": "unsupported, and said so",
        "dotnet-projectassetsjson": "unsupported, and said so: NuGet writes it into obj/ for one machine",
        "gleam-gleamtoml": "a manifest of ranges of an ecosystem that is not asked for",
        "javascript-denojson": "a manifest; deno.lock is unsupported",
        "julia-projecttoml": "a manifest of ranges, read beside its Manifest.toml",
        "osv-scanner-dirs": "folders without expectations, below",
        "python-condameta": "what an environment has installed, not what a repository asks for",
    ]

    @Test func `every folder of cases is tried, or its format is not read`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: SharedData.url("data/lockfiles").path
        )
        let tried =
            ["javascript-packagelockjson", "javascript-packagejson"]
            + SharedJSONLockfileTests.names.map(\.folder) + SharedTOMLLockfileTests.formats.map(\.folder)
            + SharedTextLockfileTests.formats.map(\.folder) + SharedXMLLockfileTests.folders.map(\.0)
            + SharedYAMLLockfileTests.formats.map(\.0)
        #expect(Set(tried).count == tried.count)
        #expect(Set(folders) == Set(tried).union(Self.unread.keys))
        for name in ["paket.lock", "project.assets.json", "deno.lock"] {
            #expect(ExtractorCatalog.extractor(for: name)?.id == "unsupported")
        }
    }

    /// What is not complete in the sample folders, and why.
    private static let notComplete: [String: (completeness: Completeness, reason: String)] = [
        "locks-empty/Gemfile.lock": (.unreadable, "an empty file says nothing"),
        "locks-empty/composer.lock": (.unreadable, "an empty object is no lockfile"),
        "locks-many-with-invalid/composer.lock": (.unreadable, "not JSON"),
        "locks-scalibr/Podfile.lock": (.partial, "cut down: what its pods need has no entry"),
        "locks-scalibr/stack.yaml.lock": (.partial, "the packages of its snapshot are not in the file"),
    ]

    /// Manifests without a lockfile are never complete; SBOMs are the matter of Documents.
    private static let others: Set<String> = [
        "pypi.requirements", "maven.pom", "nuget.msbuild-project", "nuget.central-packages",
        "npm.package-json",
        "sbom.document",
    ]

    @Test func `sample folders are read but for what is broken in them`() throws {
        let root = "data/lockfiles/osv-scanner-dirs"
        let names = FileManager.default.enumerator(atPath: SharedData.url(root).path)?.compactMap {
            $0 as? String
        }
        let paths = (names ?? []).filter { !SharedData.url("\(root)/\($0)").hasDirectoryPath }
        let contents = try paths.map { ($0, try SharedData.bytes("\(root)/\($0)")) }
        let tree = FileTree(
            entries: paths.map { .init(path: $0, kind: .file) },
            contents: Dictionary(uniqueKeysWithValues: contents)
        )
        let inventory = InventoryScanner.inventory(of: tree)
        let locks = inventory.manifests.filter { !Self.others.contains($0.kind) }
        #expect(locks.count > 30)
        let found = locks.filter { $0.completeness != .complete }.map { ($0.path, $0.completeness) }
        #expect(Dictionary(uniqueKeysWithValues: found) == Self.notComplete.mapValues(\.completeness))
        for manifest in inventory.manifests where manifest.completeness == .complete {
            #expect(
                manifest.componentCount > 0 || manifest.path.hasPrefix("locks-empty/"),
                "\(manifest.path)"
            )
        }
    }
}
