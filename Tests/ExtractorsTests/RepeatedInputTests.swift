import Basics
import Domain
import Extractors
import Testing

/// Inputs that repeat something; what is read again for each of them takes minutes, and the tests never end.
@Suite struct RepeatedInputTests {
    private func extraction(_ text: String, at path: String) throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
    }

    private func inventory(_ files: [String: String]) -> Inventory {
        InventoryScanner.inventory(of: FileTree(files: files))
    }

    private func dependency(_ name: String) -> String {
        "<dependency><groupId>g</groupId><artifactId>\(name)</artifactId><version>1</version></dependency>"
    }

    @Test func `a module that is named often is compared once`() {
        let modules = String(repeating: "<module>x</module>", count: 2_000)
        let properties = (0..<2_000).map { "<p\($0)>v</p\($0)>" }.joined()
        let root =
            "<project><groupId>g</groupId><artifactId>root</artifactId><version>1</version>"
            + "<modules>\(modules)</modules><dependencies>"
            + (0..<2_000).map { dependency("a\($0)-x") }.joined() + "</dependencies></project>"
        let module =
            "<project><groupId>g</groupId><artifactId>a7-x</artifactId><version>1</version>"
            + "<properties>\(properties)</properties></project>"
        #expect(inventory(["pom.xml": root, "x/pom.xml": module]).components.count == 1_999)
    }

    @Test func `an artifact of dashes is the name of no module`() throws {
        let text =
            "<project><dependencies>"
            + dependency(String(repeating: "-", count: 500_000)) + "</dependencies></project>"
        #expect(try extraction(text, at: "pom.xml").completeness == .partial)
    }

    @Test func `profiles that are active by default are joined once, the last one first`() throws {
        func managed(_ count: Int, _ version: String) -> String {
            let rest = "<groupId>g</groupId><version>\(version)</version></dependency>"
            return "<dependencyManagement><dependencies>"
                + (0..<count).map { "<dependency><artifactId>a\($0)</artifactId>\(rest)" }.joined()
                + "</dependencies></dependencyManagement>"
        }
        let active = "<profile><activation><activeByDefault>true</activeByDefault></activation>"
        let text =
            "<project>\(managed(20_000, "1"))<profiles>"
            + String(repeating: "\(active)</profile>", count: 20_000)
            + "\(active)\(managed(1, "2"))</profile>\(active)\(managed(1, "3"))</profile></profiles>"
            + "<dependencies><dependency><groupId>g</groupId><artifactId>a0</artifactId></dependency>"
            + "<dependency><groupId>g</groupId><artifactId>a1</artifactId></dependency></dependencies></project>"
        let versions = try extraction(text, at: "pom.xml").components.map(\.version)
        #expect(versions.sorted() == ["1", "3"])
    }

    private var largeManifest: String {
        let names = (0..<5_000).map { "\"d\($0)\":\"1\"" }.joined(separator: ",")
        return "{\"name\":\"own\",\"dependencies\":{\(names)}}"
    }

    @Test func `yarn workspaces of one folder read its package.json once`() {
        let entries = (0..<5_000).map {
            "\"a\($0)@workspace:.\":\n  version: 0.0.0\n  resolution: \"a\($0)@workspace:.\"\n  linkType: soft\n\n"
        }
        let lock = "__metadata:\n  version: 8\n\n" + entries.joined()
        let manifests = inventory(["yarn.lock": lock, "package.json": largeManifest]).manifests
        #expect(manifests.map(\.path) == ["package.json", "yarn.lock"])
    }

    @Test func `pnpm importers of one folder read its package.json once`() {
        let keys = (0..<400).map { String(repeating: "./", count: $0 + 1) + "." }
        let lock =
            "lockfileVersion: '9.0'\n\nimporters:\n\n" + keys.map { "  \($0): {}\n" }.joined()
            + "\npackages: {}\n\nsnapshots: {}\n"
        let manifests = inventory(["pnpm-lock.yaml": lock, "package.json": largeManifest]).manifests
        #expect(manifests.map(\.path) == ["package.json", "pnpm-lock.yaml"])
    }

    @Test func `uv projects of one folder read its pyproject once`() {
        let entries = (0..<3_000).map {
            "[[package]]\nname = \"a\($0)\"\nversion = \"1\"\nsource = { virtual = \".\" }\n"
        }
        let names = (0..<5_000).map { "\"d\($0)\"" }.joined(separator: ",")
        let files = [
            "uv.lock": "version = 1\n" + entries.joined(),
            "pyproject.toml": "[project]\nname = \"a\"\ndependencies = [\(names)]\n",
        ]
        let diagnostics = inventory(files).diagnostics
        #expect(diagnostics.map(\.line) == [3])
        #expect(diagnostics.first?.message.hasPrefix("out of step") == true)
    }

    @Test func `an included file is given to the first includer always, and to others within limits`() {
        let lines = (0..<5_000).map { "a\($0)==1\n" }.joined()
        var files = ["requirements.txt": lines]
        for number in 100..<150 { files["requirements-\(number).txt"] = "-r requirements.txt\nx==1\n" }
        let inventory = inventory(files)
        #expect(inventory.manifests.first?.componentCount == 5_001)
        let counts = inventory.manifests.map(\.componentCount)
        #expect(counts.filter { $0 == 5_001 }.count == 21)
        #expect(counts.filter { $0 == 1 }.count == 29)
        #expect(inventory.manifests.last?.completeness == .partial)
        #expect(inventory.manifests.last?.reason?.contains("(limits)") == true)
        #expect(inventory.components.count == 5_001)
    }

    @Test func `an included file is parsed once, whoever includes it`() {
        let lines = (0..<5_000).map { "a\($0)==1\n" }.joined()
        var files = ["requirements.txt": lines]
        for number in 0..<1_500 { files["requirements-\(number).txt"] = "-r requirements.txt\nx==1\n" }
        let inventory = inventory(files)
        #expect(inventory.components.count == 5_001)
        #expect(inventory.manifests.count == 1_500)
    }

    @Test func `whether a file was compiled is found out once`() throws {
        let lines = (0..<20_000).map { "a\($0)==1\n    # via x\n" }.joined()
        let text = "# This file is autogenerated by pip-compile\n" + lines
        let found = try extraction(text, at: "requirements.txt")
        #expect(found.completeness == .complete)
        #expect(found.components.count == 20_000)
    }

    @Test func `what files of a scan share changes nothing of what each gives alone`() throws {
        let files = [
            "requirements.txt": "-r base.txt\n-c constraints.txt\nflask\n",
            "requirements-dev.txt": "-r base.txt\n-r binary.txt\n-c constraints.txt\npytest==8.0\n",
            "more/requirements.txt": "-c ../base.txt\n-r ../requirements.txt\ndjango\n",
            "base.txt": "django==4.2\n-r nowhere.txt\n?\n", "constraints.txt": "flask==3.0\n",
            "binary.txt": "\u{0}",
            "Directory.Build.props":
                "<Project><PropertyGroup><V>1.0</V><W>$(V).1</W><N>Named</N></PropertyGroup></Project>",
            "Directory.Packages.props":
                "<Project><ItemGroup><PackageVersion Include='Central' Version='$(V).7'/>"
                + "<PackageVersion Include='$(N)' Version='3.0'/></ItemGroup></Project>",
            "a/a.csproj":
                "<Project><PropertyGroup><V>2.0</V><N>Other</N></PropertyGroup><ItemGroup>"
                + "<PackageReference Include='A;B' Version='$(V);$(W)'/><PackageReference Include='central'/>"
                + "<PackageReference Include='Other'/></ItemGroup></Project>",
            "b/b.csproj":
                "<Project><ItemGroup><PackageReference Include='A' Version='$(V)'/>"
                + "<PackageReference Include='Central'/><PackageReference Include='Named'/></ItemGroup></Project>",
        ]
        let tree = FileTree(files: files)
        let together = InventoryScanner.inventory(of: tree)
        for manifest in together.manifests {
            let extractor = try #require(ExtractorCatalog.extractor(for: manifest.path))
            let bytes = try #require(tree.bytes(at: manifest.path))
            let alone = extractor.extract(path: manifest.path, bytes: bytes, tree: tree)
            #expect(alone.completeness == manifest.completeness)
            #expect(alone.reason == manifest.reason)
            #expect(alone.components.count == manifest.componentCount)
            for component in alone.components {
                let found = try #require(together.components.first { $0.purl == component.purl })
                #expect(component.occurrences.allSatisfy(found.occurrences.contains))
            }
        }
        let names = together.components.map { "\($0.name)@\($0.version)" }
        #expect(names.contains("A@2.0") && names.contains("A@1.0.1") && names.contains("A@1.0"))
        #expect(names.contains("Central@2.0.7") || names.contains("central@2.0.7"))
        #expect(names.contains("Central@1.0.7"))
        #expect(names.contains("Named@3.0") && names.contains("Other@3.0"))
    }

    @Test func `manifests after too many components are not read`() {
        let files = ["a", "b", "c"].map { ("\($0)/requirements.txt", "x==1\ny==1\n") }
        let inventory = InventoryScanner.inventory(
            of: FileTree(files: Dictionary(uniqueKeysWithValues: files)),
            maximumComponents: 3
        )
        #expect(inventory.manifests.map(\.completeness) == [.partial, .partial, .unreadable])
        #expect(inventory.manifests.last?.reason?.contains("more than 3 components (limits)") == true)
    }

    @Test func `names and versions of one item do not multiply`() throws {
        let names = (0..<20_000).map { "a\($0)" }.joined(separator: ";")
        let versions = String(repeating: "1;", count: 20_000)
        for items in [
            "<PackageReference Include='\(names)' Version='\(versions)'/>",
            "<PackageVersion Include='\(names)' Version='\(versions)'/><PackageReference Include='\(names)'/>",
        ] {
            let text = "<Project><ItemGroup>\(items)</ItemGroup></Project>"
            #expect(try extraction(text, at: "a.csproj").components.count == 20_000)
        }
    }

    @Test func `runtimes without packages cost nothing`() throws {
        let packages = (0..<20_000).map { "\"a\($0)\":{\"type\":\"Direct\",\"resolved\":\"1.0.0\"}" }
        let runtimes = (0..<20_000).map { ",\"net8.0/r\($0)\":{}" }.joined()
        let text =
            "{\"version\":1,\"dependencies\":{\"net8.0\":{\(packages.joined(separator: ","))}\(runtimes)}}"
        #expect(try extraction(text, at: "packages.lock.json").components.count == 20_000)
    }

    @Test func `what stands above many projects is opened once`() {
        let settings = (0..<20_000).map { "<Other Include='a\($0)'/>" }.joined()
        var files = [
            "Directory.Build.props":
                "<Project><ItemGroup>\(settings)<PackageReference Include='x' Version='1.0'/></ItemGroup></Project>",
            "Directory.Packages.props": "<Project>",
        ]
        for number in 0..<1_000 { files["p\(number)/p.csproj"] = "<Project/>" }
        let inventory = inventory(files)
        #expect(inventory.components.map(\.name) == ["x"])
        let reasons = inventory.manifests.map(\.reason)
        #expect(reasons.filter { $0?.contains("cannot be read") == true }.count > 1_000 - 1)
    }

    @Test func `properties and versions that stand above many projects are evaluated once`() {
        let properties = (0..<5_000).map { "<P\($0)>1.0.$(P\($0 - 1))</P\($0)>" }.joined()
        let versions = (0..<5_000).map { "<PackageVersion Include='a\($0)' Version='1.\($0)'/>" }.joined()
        var files = [
            "Directory.Build.props": "<Project><PropertyGroup>\(properties)</PropertyGroup></Project>",
            "Directory.Packages.props": "<Project><ItemGroup>\(versions)</ItemGroup></Project>",
        ]
        for number in 0..<1_000 {
            files["p\(number)/p.csproj"] =
                "<Project><ItemGroup><PackageReference Include='a\(number)'/></ItemGroup></Project>"
        }
        let inventory = inventory(files)
        #expect(inventory.components.count == 1_000)
        #expect(inventory.components.allSatisfy { $0.version.hasPrefix("1.") })
    }

    @Test func `groups that are named in a string are none`() {
        let noise = String(repeating: "group: ", count: 500)
        let gems = (0..<500).map { "gem 'a\($0)', '\(noise)', group: :test\n" }.joined()
        let names = (0..<500).map { "    a\($0) (1.0)\n" }.joined()
        let wanted = (0..<500).map { "  a\($0)\n" }.joined()
        let lock =
            "GEM\n  remote: https://rubygems.org/\n  specs:\n\(names)\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n\(wanted)"
        let found = inventory(["Gemfile": gems, "Gemfile.lock": lock]).components
        #expect(found.count == 500)
        #expect(found.allSatisfy { $0.occurrences.allSatisfy { $0.scope == .dev } })
    }
}
