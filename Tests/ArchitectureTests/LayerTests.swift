import Testing

@Suite struct LayerTests {
    @Test func `no module imports what its layer may not`() {
        #expect(SourceTree.sources.count > 100)
        #expect(SourceTree.sources.flatMap(LayerTable.strayImports) == [])
    }

    @Test func `pure modules see no disk, network, process or clock`() {
        #expect(SourceTree.sources.flatMap(LayerTable.outsideNames) == [])
    }

    @Test func `arrows of the table go down`() {
        for (name, row) in LayerTable.rows {
            for target in row.ours {
                let layer = LayerTable.rows[target]?.layer
                #expect(layer.map { $0 < row.layer } == true, "\(name) → \(target)")
            }
        }
    }

    @Test func `every folder of Sources has a row and every row a folder`() {
        let folders = Set(SourceTree.names(in: "Sources"))
            .subtracting(LayerTable.systemModules).filter { !LayerTable.isTool($0) }
        // Two targets lie where their files are.
        #expect(folders.union(["DefaultConfiguration", "Templates"]) == Set(LayerTable.rows.keys))
        #expect(LayerTable.pure.isSubset(of: LayerTable.rows.keys))
    }

    @Test func `a heavy dependency has one home`() {
        for name in [
            "ArgumentParser", "CArchive", "CCurl", "COpenSSL", "GRDB", "Hummingbird", "Mustache",
            "Subprocess", "CYaml",
        ] {
            let homes = Set(
                SourceTree.sources.filter { $0.imports.contains { $0.module == name } }.map(\.module)
            )
            #expect(homes.filter { !LayerTable.isTool($0) }.count == 1, "\(name): \(homes)")
        }
    }

    @Test func `what is imported of this package is declared in Package.swift`() {
        let ours = Set(LayerTable.rows.keys)
        for module in Set(SourceTree.sources.map(\.module)) where !LayerTable.isTool(module) {
            let imported = Set(
                SourceTree.sources.filter { $0.module == module }.flatMap { $0.imports.map(\.module) }
            )
            let declared = PackageManifest.dependencies(of: module)
            #expect(declared.contains(module), "no call in Package.swift was found for \(module)")
            #expect(imported.intersection(ours).subtracting(declared) == [], "\(module)")
        }
    }

    @Test func `every exception is still needed`() {
        for (path, words) in LayerTable.exceptions {
            let file = SourceTree.sources.first { $0.path == path }
            for word in words.keys {
                #expect(file?.code.contains { $0.hasWord(word) } == true, "\(path): \(word)")
            }
        }
    }

    // The checks themselves.

    @Test(arguments: [
        ("Domain", "import Basics"), ("Extractors", "package import Forges"),
        ("Storage", "import Hummingbird"),
        ("App", "import GRDB"), ("Reporting", "@preconcurrency import Yams"),
        ("Advisories", "import struct Pipeline.X"),
        ("Nowhere", ""),
    ])
    func `a wrong import is seen`(module: String, text: String) {
        let file = SourceFile(path: "Sources/\(module)/X.swift", text: text)
        #expect(LayerTable.strayImports(in: file).count == 1)
    }

    @Test func `right imports, comments and texts are not held against a file`() {
        let text =
            "import Basics\npackage import struct Foundation.Date\n// import GRDB\nlet x = \"import GRDB\"\n"
        #expect(LayerTable.strayImports(in: SourceFile(path: "Sources/Forges/X.swift", text: text)) == [])
    }

    @Test(arguments: [
        "let x = Date()", "let x = Date.now", "FileManager.default", "let p = Process()", "URLSession.shared",
        "try await Task.sleep(for: x)", "ContinuousClock().now", "Data(contentsOf: url)",
        "let x = \"\\(Date())\"",
    ])
    func `a pure module that looks outside is seen`(line: String) {
        #expect(!LayerTable.outsideNames(in: SourceFile(path: "Sources/Domain/X.swift", text: line)).isEmpty)
    }

    @Test(arguments: [
        "let x: Date", "// Date()", "struct DateProcess {}", "let x = \"Date()\"",
        "/* a /* b */ FileManager */",
        "let x = #\"\\(Date())\"#", "let x = \"\"\"\nDate()\n\"\"\"",
    ])
    func `harmless text in a pure module is let through`(line: String) {
        #expect(LayerTable.outsideNames(in: SourceFile(path: "Sources/Domain/X.swift", text: line)).isEmpty)
    }

    @Test func `the manifest reader takes one call's literals`() {
        let text = #"module("A", ["B", .product(name: "C", package: "c")]), module("D")"#
        #expect(PackageManifest.literals(ofCall: #"module("A""#, in: text) == ["A", "B", "C", "c"])
        #expect(PackageManifest.literals(ofCall: #"module("Z""#, in: text) == [])
    }
}
