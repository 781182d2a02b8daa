import Basics
import Extractors
import Testing

/// Which project files a lockfile of NuGet speaks for.
@Suite struct PackagesLockCoverageTests {
    private static let files = [
        "My Shop.csproj", "Other.fsproj", "only/A.vbproj", "only/B-tests/B.csproj", "only/B/B.csproj",
        "only/B/C/C.csproj", "only/packages.config", "only0/D.csproj", "two/A.csproj", "two/B.csproj",
    ]

    @Test(arguments: [
        ("packages.lock.json", []), ("packages.My_Shop.lock.json", ["My Shop.csproj"]),
        ("packages.Other.lock.json", ["Other.fsproj"]), ("packages.Nobody.lock.json", []),
        ("only/packages.lock.json", ["only/A.vbproj"]), ("only/B/packages.lock.json", ["only/B/B.csproj"]),
        ("only/B/C/packages.lock.json", ["only/B/C/C.csproj"]), ("two/packages.lock.json", []),
        ("two/packages.B.lock.json", ["two/B.csproj"]), ("none/packages.lock.json", []),
    ])
    func `a lockfile speaks for the one project that it can be of`(path: String, expected: [String]) throws {
        let entries = (PackagesLockCoverageTests.files + [path]).map {
            FileTree.Entry(path: $0, kind: .file)
        }
        let extractor = try #require(ExtractorCatalog.extractor(for: path))
        #expect(extractor.id == "nuget.packages-lock")
        let tree = FileTree(entries: entries, contents: [:])
        #expect(extractor.extract(path: path, bytes: Array("{".utf8), tree: tree).covers == Set(expected))
    }
}
