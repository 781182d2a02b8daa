import Basics
import Domain
import Extractors
import Testing

@Suite struct NuGetHostileInputTests {
    private func extraction(_ text: String, at path: String) throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
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
        ("packages.config", 20_000, "<packages>", "<package id='P#' version='1.0.#'/>", "</packages>"),
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
