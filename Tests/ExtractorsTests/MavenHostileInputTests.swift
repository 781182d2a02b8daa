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

    @Test(arguments: ["pom.xml", "gradle/verification-metadata.xml"])
    func `cut off anywhere, a file is unreadable`(path: String) throws {
        let text =
            path == "pom.xml"
            ? "<project><dependencies>\(dependency("a", "1"))</dependencies></project>"
            : "<verification-metadata><components><component group='a' name='b' version='1'/></components></verification-metadata>"
        #expect(try extraction(text, at: path).components.count == 1)
        for length in 0..<text.utf8.count {
            #expect(try extraction(String(text.prefix(length)), at: path).completeness == .unreadable)
        }
    }

    @Test(arguments: ["pom.xml", "gradle.lockfile", "gradle/verification-metadata.xml"], [1, 2, 3])
    func `flipped bytes never crash`(path: String, seed: Int) throws {
        let texts = [
            "pom.xml": """
            <?xml version="1.0" encoding="UTF-8"?><project><parent><groupId>g</groupId></parent><properties><a>1${b}</a>
            <b>2</b></properties><dependencyManagement><dependencies>\(dependency("m", "${a}"))</dependencies>
            </dependencyManagement><dependencies>\(dependency("x", "[1]"))</dependencies></project>
            """,
            "gradle.lockfile": "# comment\na.b:c:1.0=runtimeClasspath,testRuntimeClasspath\nempty=x\n",
            "gradle/verification-metadata.xml":
                "<verification-metadata><configuration><trusted-keys><k/></trusted-keys></configuration><components><component group='a' name=\"b\" version='1'/></components></verification-metadata>",
        ]
        let original = Array(try #require(texts[path]).utf8)
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

    @Test func `a hundred thousand dependencies are read`() throws {
        let text =
            "<project><dependencies>" + (0..<100_000).map { dependency("a\($0)", "1.\($0)") }.joined()
            + "</dependencies></project>"
        #expect(try extraction(text).components.count == 100_000)
    }

    @Test func `too many dependencies are refused`() throws {
        let text =
            "<project><dependencies>" + String(repeating: "<dependency/>", count: 500_001)
            + "</dependencies></project>"
        #expect(try extraction(text).completeness == .unreadable)
        let lock = String(repeating: "a:b:1=x\n", count: 500_001)
        #expect(try extraction(lock, at: "gradle.lockfile").completeness == .unreadable)
    }

    @Test func `deep nesting is refused`() throws {
        let text = "<project>" + String(repeating: "<dependencies>", count: 100_000)
        let extraction = try extraction(text)
        #expect(extraction.completeness == .unreadable)
        #expect(extraction.reason?.contains("nested deeper") == true)
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
