import Basics
import Domain
import Extractors
import Testing

@Suite struct MavenHostileInputTests {
    private func extraction(_ text: String, at path: String = "pom.xml") throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
    }

    private func inventory(_ files: [String: String]) -> Inventory {
        InventoryScanner.inventory(of: FileTree(files: files))
    }

    private func dependency(_ name: String, _ version: String) -> String {
        "<dependency><groupId>g</groupId><artifactId>\(name)</artifactId><version>\(version)</version></dependency>"
    }

    @Test func `properties that double each other cost nothing and are no version`() throws {
        for leaf in ["", "x"] {
            let doubling = (1...60).map { "<p\($0)>${p\($0 - 1)}${p\($0 - 1)}</p\($0)>" }.joined()
            let text =
                "<project><properties><p0>\(leaf)</p0>\(doubling)</properties><dependencies>"
                + (0..<1_000).map { dependency("a\($0)", "${p60}.\($0)") }.joined()
                + "</dependencies></project>"
            let extraction = try extraction(text)
            #expect(extraction.components.isEmpty)
            #expect(extraction.reason?.hasPrefix("1000 of 1000 dependencies have no known version") == true)
        }
    }

    @Test(arguments: [
        "${a}", "${b}", "${a", "${", "${}", "$", "${${a}}", "1${project.version}", "${env.HOME}",
    ])
    func `a version that cannot be told is none`(version: String) throws {
        let text = """
            <project><properties><a>${b}</a><b>${a}</b></properties>
            <dependencies>\(dependency("x", version))</dependencies></project>
            """
        let extraction = try extraction(text)
        #expect(extraction.components.isEmpty)
        #expect(extraction.completeness == .partial)
    }

    @Test func `twenty thousand dependencies are read`() throws {
        let text =
            "<project><dependencies>" + (0..<20_000).map { dependency("a\($0)", "1.\($0)") }.joined()
            + "</dependencies></project>"
        #expect(try extraction(text).components.count == 20_000)
    }

    @Test func `too many dependencies are refused`() throws {
        let text =
            "<project><dependencies>" + String(repeating: "<dependency/>", count: 500_001)
            + "</dependencies></project>"
        #expect(try extraction(text).completeness == .unreadable)
    }

    @Test func `a long row of parents is followed only so far`() {
        var files: [String: String] = [:]
        for level in 0..<40 {
            let folder = String(repeating: "m/", count: level)
            let parent =
                level == 0
                ? ""
                : "<parent><groupId>g</groupId><artifactId>l\(level - 1)</artifactId><version>1</version></parent>"
            files["\(folder)pom.xml"] =
                "<project>\(parent)<groupId>g</groupId><artifactId>l\(level)</artifactId><version>1</version></project>"
        }
        let manifests = inventory(files).manifests
        #expect(manifests.count == 40)
        #expect(manifests.count { $0.completeness == .complete } == 16)
        #expect(manifests.count { $0.reason?.contains("too far") == true } == 24)
    }

    @Test func `parents in a circle end`() {
        let files = ["a", "b"].map { name in
            let other = name == "a" ? "b" : "a"
            return (
                "\(name)/pom.xml",
                """
                <project><parent><groupId>g</groupId><artifactId>\(other)</artifactId><version>1</version>
                <relativePath>../\(other)</relativePath></parent><groupId>g</groupId><artifactId>\(name)</artifactId>
                <version>1</version></project>
                """
            )
        }
        let manifests = inventory(Dictionary(uniqueKeysWithValues: files)).manifests
        #expect(manifests.map(\.completeness) == [.partial, .partial])
    }

    @Test func `a BOM that imports itself ends`() {
        let bom = """
            <project><groupId>g</groupId><artifactId>bom</artifactId><version>1</version><modules><module>../bom</module></modules>
            <dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>bom</artifactId><version>1</version>
            <type>pom</type><scope>import</scope></dependency>\(dependency("x", "7"))</dependencies></dependencyManagement>
            <dependencies><dependency><groupId>g</groupId><artifactId>x</artifactId></dependency></dependencies></project>
            """
        #expect(inventory(["bom/pom.xml": bom]).components.map(\.version) == ["7"])
    }

    /// Who asks for a package under the project's own group and version still gets it from the registry, unless the module is there.
    @Test func `a module is local only when its pom is there`() {
        let root = """
            <project><groupId>g</groupId><artifactId>root</artifactId><version>1</version><modules><module>x</module></modules>
            <dependencies>\(dependency("x", "1"))</dependencies></project>
            """
        let module =
            "<project><groupId>g</groupId><artifactId>NAME</artifactId><version>VERSION</version></project>"
        let matching = module.replacing("NAME", with: "x").replacing("VERSION", with: "1")
        #expect(inventory(["pom.xml": root]).components.count == 1)
        #expect(inventory(["pom.xml": root, "x/pom.xml": matching]).components.isEmpty)
        for other in [
            matching.replacing(">x<", with: ">y<"), matching.replacing(">1<", with: ">2<"), "<project>",
        ] {
            #expect(inventory(["pom.xml": root, "x/pom.xml": other]).components.count == 1)
        }
        let profile = root.replacing("<modules>", with: "<profiles><profile><modules>")
            .replacing("</modules>", with: "</modules></profile></profiles>")
        #expect(inventory(["pom.xml": profile, "x/pom.xml": matching]).components.count == 1)
    }

    @Test(arguments: ["../../outside/pom.xml", "/etc/passwd", "..", "../..", "x\\..\\y", "a//b", "."])
    func `a parent's path never leaves the repository`(path: String) throws {
        let text = """
            <project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version>
            <relativePath>\(path)</relativePath></parent><artifactId>a</artifactId></project>
            """
        let extractor = try #require(ExtractorCatalog.extractor(for: "m/pom.xml"))
        for reference in extractor.references(in: Array(text.utf8), at: "m/pom.xml") {
            #expect(!reference.hasPrefix("/") && !reference.split(separator: "/").contains(".."))
        }
        #expect(try extraction(text, at: "m/pom.xml").completeness == .partial)
    }
}
