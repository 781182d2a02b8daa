import Basics
import Domain
import Extractors
import Testing

@Suite struct NuGetHostileInputTests {
    private func extraction(_ text: String, at path: String) throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
    }

    private static let samples = [
        "packages.config": "<packages><package id='A' version='1.0.0'/></packages>",
        "a/Demo.csproj":
            "<Project><PropertyGroup><V>1.0</V></PropertyGroup><ItemGroup><PackageReference Include='A' Version='$(V)'/></ItemGroup></Project>",
        "Directory.Build.props":
            "<Project><ItemGroup><PackageReference Include='A' Version='[1]'/></ItemGroup></Project>",
        "Directory.Packages.props":
            "<Project><ItemGroup><PackageVersion Include='A' Version='1.0'/></ItemGroup></Project>",
    ]

    @Test(arguments: samples.keys.sorted())
    func `cut off anywhere, a file is unreadable`(path: String) throws {
        let text = try #require(NuGetHostileInputTests.samples[path])
        #expect(try extraction(text, at: path).components.count == 1)
        for length in 0..<text.utf8.count {
            #expect(try extraction(String(text.prefix(length)), at: path).completeness == .unreadable)
        }
    }

    @Test(arguments: samples.keys.sorted(), [1, 2])
    func `flipped bytes never crash`(path: String, seed: Int) throws {
        let original = Array(try #require(NuGetHostileInputTests.samples[path]).utf8)
        var state = UInt64(seed)
        for _ in 0..<1_000 {
            var bytes = original
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: path))
            #expect((extraction.completeness == .complete) == (extraction.reason == nil))
        }
    }

    @Test func `properties that double each other cost nothing and are no version`() throws {
        for leaf in ["", "1"] {
            let doubling = (1...60).map { "<P\($0)>$(P\($0 - 1))$(P\($0 - 1))</P\($0)>" }.joined()
            let text =
                "<Project><PropertyGroup><P0>\(leaf)</P0>\(doubling)</PropertyGroup><ItemGroup>"
                + "<PackageReference Include='A' Version='$(P60)'/></ItemGroup></Project>"
            let extraction = try extraction(text, at: "a.csproj")
            #expect(extraction.components.isEmpty)
            #expect(extraction.completeness == .partial)
        }
    }

    @Test func `deep nesting is refused, nested choices are read without recursion`() throws {
        let deep = String(repeating: "<Choose><When>", count: 100_000)
        #expect(try extraction("<Project>" + deep, at: "a.csproj").completeness == .unreadable)
        let text =
            "<Project>" + String(repeating: "<Choose><When Condition='x'>", count: 100)
            + "<ItemGroup><PackageReference Include='A' Version='1.0'/></ItemGroup>"
            + String(repeating: "</When></Choose>", count: 100) + "</Project>"
        #expect(try extraction(text, at: "a.csproj").components.count == 1)
    }

    @Test(arguments: [
        ("packages.config", 100_000, "<packages>", "<package id='P#' version='1.0.#'/>", "</packages>"),
        (
            "a.csproj", 20_000, "<Project><ItemGroup>", "<PackageReference Include='P#' Version='1.0.#'/>",
            "</ItemGroup></Project>"
        ),
    ])
    func `very many packages are read`(path: String, count: Int, head: String, item: String, tail: String)
        throws
    {
        let parts = item.split(separator: "#", omittingEmptySubsequences: false)
        let items = (0..<count).map { parts.joined(separator: String($0)) }.joined()
        #expect(try extraction(head + items + tail, at: path).components.count == count)
    }

    @Test func `too many packages are refused`() throws {
        let items = String(repeating: "<package/>", count: 500_001)
        #expect(
            try extraction("<packages>\(items)</packages>", at: "packages.config").completeness == .unreadable
        )
    }

    @Test func `lists of names in a property do not multiply without end`() throws {
        let names = (0..<200).map { "N\($0)" }.joined(separator: ";")
        let items = String(repeating: "<PackageReference Include='$(L)' Version='1.0'/>", count: 1_300)
        let text =
            "<Project><PropertyGroup><L>\(names)</L></PropertyGroup><ItemGroup>\(items)</ItemGroup></Project>"
        #expect(try extraction(text, at: "a.csproj").completeness == .unreadable)
    }

    @Test func `many central versions of one package do not multiply with those who ask for it`() throws {
        let versions = (0..<2_000).map { "<PackageVersion Include='A' Version='1.\($0)'/>" }.joined()
        let references = String(repeating: "<PackageReference Include='A'/>", count: 2_000)
        let text = "<Project><ItemGroup>\(versions)\(references)</ItemGroup></Project>"
        #expect(try extraction(text, at: "a.csproj").components.count == 16)
    }

    @Test(arguments: ["a.csproj", "A.CSPROJ", "a.b.fsproj", "x/y.vbproj"])
    func `a project is known by its ending`(path: String) {
        #expect(ExtractorCatalog.extractor(for: path)?.id == "nuget.msbuild-project")
    }

    @Test(arguments: [".csproj", "a.csproj.user", "csproj", "a.proj"])
    func `what only looks like a project is none`(path: String) {
        #expect(ExtractorCatalog.extractor(for: path)?.id != "nuget.msbuild-project")
    }
}
