import Basics
import Domain
import Extractors
import Testing

@Suite struct InventoryScannerTests {
    private let lock = """
        {"lockfileVersion": 3, "packages": {"": {"dependencies": {"leaf": "1"}}, "node_modules/leaf": {"version": "1.0.0"}}}
        """

    private func tree(
        _ files: [String: String],
        links: [String] = [],
        submodules: [String] = [],
        unread: [String: String] = [:]
    ) -> FileTree {
        let entries =
            (Array(files.keys) + Array(unread.keys)).map { FileTree.Entry(path: $0, kind: .file) }
            + links.map { FileTree.Entry(path: $0, kind: .symbolicLink) }
            + submodules.map { FileTree.Entry(path: $0, kind: .submodule) }
        return FileTree(entries: entries, contents: files.mapValues { Array($0.utf8) }, unread: unread)
    }

    @Test func `an empty tree is an empty inventory`() {
        #expect(InventoryScanner.inventory(of: tree([:])) == .empty)
    }

    @Test func `manifests and companions are selected, links and installed folders are not`() {
        let tree = tree(
            [
                "a/package-lock.json": "", "a/package.json": "", "README.md": "", "bun.lockb": "",
                "node_modules/x/package.json": "", "b/bower_components/x/package.json": "",
                "c/.git/package.json": "",
                "not-package.json": "", "node_modules.x/package.json": "",
            ],
            links: ["package.json"],
            submodules: ["vendor/package.json"]
        )
        let expected: Set = ["a/package-lock.json", "a/package.json", "node_modules.x/package.json"]
        #expect(InventoryScanner.selection(of: tree) == expected)
    }

    /// Else an upload or a scan of such a document, of which nothing is judged, would pass.
    @Test func `a VEX document on its own lists no package`() {
        let text = """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "vulnerabilities": [{"id": "CVE-2021-23337"}]}
            """
        let alone = InventoryScanner.inventory(of: tree(["sbom.json": text]))
        #expect(alone.manifests.map(\.completeness) == [.partial])
        let beside = InventoryScanner.inventory(of: tree(["sbom.json": text, "package-lock.json": lock]))
        #expect(beside.manifests.map(\.completeness) == [.complete, .complete])
    }

    /// One file further down is no document of the repository's own, and so it is an SBOM as everywhere.
    @Test func `the repository's own VEX documents are no manifests`() {
        let folder = ".gatehouse/vex/"
        for name in ["bom.json", "a.cdx.json"] {
            #expect(ExtractorCatalog.extractor(for: folder + name) == nil)
            #expect(ExtractorCatalog.extractor(for: "a/" + folder + name) != nil)
        }
        #expect(ExtractorCatalog.extractor(for: folder + "old/bom.json") != nil)
        #expect(ExtractorCatalog.extractor(for: folder + "bom.xml") != nil)
        // Nor does anything else hide there.
        for name in ["package.json", "package-lock.json", "Cargo.lock"] {
            #expect(ExtractorCatalog.extractor(for: folder + name) != nil, "\(name)")
        }
    }

    @Test(arguments: [
        ("deno.lock", "deno.lock is not read yet"),
        (
            "bun.lockb",
            "bun.lockb is binary and is not read: 'bun install --save-text-lockfile' writes bun.lock, which is"
        ),
    ])
    func `an unsupported format is known by its name alone`(name: String, reason: String) {
        let tree = FileTree(entries: [.init(path: name, kind: .file)], contents: [:])
        let manifest = Manifest(
            path: name,
            kind: name,
            completeness: .unsupported,
            reason: reason,
            componentCount: 0
        )
        #expect(InventoryScanner.inventory(of: tree).manifests == [manifest])
    }

    @Test(arguments: ["package-lock.json", "sub/npm-shrinkwrap.json", "package.json"])
    func `a symbolic link with a manifest's name is unreadable`(path: String) {
        let inventory = InventoryScanner.inventory(of: tree([:], links: [path]))
        #expect(inventory.manifests.map(\.completeness) == [.unreadable])
        #expect(inventory.manifests.map(\.reason) == ["a symbolic link, which is not followed"])
        #expect(inventory.diagnostics.map(\.path) == [path])
    }

    @Test func `what could not be fetched is unreadable with the reason`() {
        let tree = tree([:], unread: ["package-lock.json": "larger than\n64 MiB"])
        let inventory = InventoryScanner.inventory(of: tree)
        #expect(inventory.manifests.map(\.reason) == ["larger than 64 MiB"])
        #expect(inventory.manifests.map(\.completeness) == [.unreadable])
        let lost = FileTree(entries: tree.entries, contents: [:])
        #expect(InventoryScanner.inventory(of: lost).manifests.map(\.completeness) == [.unreadable])
    }

    @Test func `what a cancelled scan did not read is unreadable`() async {
        let tree = tree(["package-lock.json": "{}"])
        let scan = Task {
            while !Task.isCancelled { await Task.yield() }
            return InventoryScanner.inventory(of: tree)
        }
        scan.cancel()
        let manifests = await scan.value.manifests
        #expect(manifests.map(\.completeness) == [.unreadable])
        #expect(manifests.map(\.reason) == ["the time for the scan was over (limits.wallClock)"])
    }

    /// Long lockfiles of formats that are read in different ways.
    static let long: [(path: String, text: String)] = {
        func list(_ separator: String, _ entry: (Int) -> String) -> String {
            (0..<3_000).map(entry).joined(separator: separator)
        }
        let npm = list(",") { #""node_modules/p\#($0)": {"version": "1.0.0"}"# }
        let composer = list(",") { #"{"name": "v/p\#($0)", "version": "1.0.0"}"# }
        let registry = "registry+https://github.com/rust-lang/crates.io-index"
        return [
            ("package-lock.json", #"{"lockfileVersion": 3, "packages": {"": {}, \#(npm)}}"#),
            ("composer.lock", #"{"packages": [\#(composer)], "packages-dev": []}"#),
            (
                "Cargo.lock",
                "version = 3\n"
                    + list("\n") {
                        "[[package]]\nname = \"p\($0)\"\nversion = \"1.0.0\"\nsource = \"\(registry)\"\n"
                    }
            ),
            (
                "poetry.lock",
                list("\n") { "[[package]]\nname = \"p\($0)\"\nversion = \"1.0.0\"\n" }
                    + "\n[metadata]\nlock-version = \"2.0\"\n"
            ),
            ("gradle.lockfile", list("\n") { "g:p\($0):1.0.0=compileClasspath" } + "\nempty=\n"),
        ]
    }()

    @Test(arguments: long)
    func `a manifest is not read to its end when the time is over`(path: String, text: String) async throws {
        let extractor = try #require(ExtractorCatalog.extractor(for: path))
        let bytes = Array(text.utf8)
        let tree = tree([path: text])
        #expect(extractor.extract(path: path, bytes: bytes, tree: tree).components.count == 3_000)
        let reading = Task {
            while !Task.isCancelled { await Task.yield() }
            return extractor.extract(path: path, bytes: bytes, tree: tree)
        }
        reading.cancel()
        let extraction = await reading.value
        #expect(extraction.completeness == .unreadable && extraction.components.isEmpty)
        #expect(extraction.reason == "the time for the scan was over (limits.wallClock)")
    }

    @Test func `a submodule is a warning`() {
        let inventory = InventoryScanner.inventory(
            of: tree([:], submodules: ["vendor/lib", "node_modules/x"])
        )
        let expected = Diagnostic(
            path: "vendor/lib",
            line: nil,
            severity: .warning,
            message: "a submodule is not scanned"
        )
        #expect(inventory.diagnostics == [expected])
    }

    @Test func `many submodules are counted`() {
        let names = (0..<60).map { "m\($0)" }
        let inventory = InventoryScanner.inventory(of: tree([:], submodules: names))
        #expect(inventory.diagnostics.count == 50)
        #expect(
            inventory.diagnostics.contains { $0.message == "a submodule is not scanned, nor are 10 others" }
        )
    }

    @Test func `components merge over manifests with all occurrences`() throws {
        let inventory = InventoryScanner.inventory(
            of: tree(["b/package-lock.json": lock, "a/package-lock.json": lock])
        )
        let component = try #require(inventory.components.first)
        #expect(inventory.components.count == 1)
        #expect(component.occurrences.map(\.location.path) == ["a/package-lock.json", "b/package-lock.json"])
        #expect(inventory.manifests.map(\.path) == ["a/package-lock.json", "b/package-lock.json"])
    }

    @Test func `components are sorted by purl in code-point order`() {
        let dependencies = ["b", "a", "Z", "é", "@s/x", "a-b"].map { "\"\($0)\": \"1.0.0\"" }.joined(
            separator: ","
        )
        let inventory = InventoryScanner.inventory(
            of: tree(["package.json": "{\"dependencies\": {\(dependencies)}}"])
        )
        #expect(inventory.components.map(\.purl) == inventory.components.map(\.purl).sorted())
        #expect(inventory.components.count == 6)
    }

    @Test func `too many manifests can never look complete`() {
        let names = (0...InventoryScanner.maximumManifests).map { "p\($0)/package.json" }
        let tree = tree(Dictionary(uniqueKeysWithValues: names.map { ($0, "{}") }))
        #expect(InventoryScanner.selection(of: tree).count == InventoryScanner.maximumManifests)
        let inventory = InventoryScanner.inventory(of: tree)
        #expect(inventory.manifests.filter { $0.completeness == .unreadable }.count == 1)
    }

    @Test func `a linked lockfile does not make its package json look fine`() {
        let inventory = InventoryScanner.inventory(
            of: tree(["package.json": #"{"dependencies": {"leaf": "^1.0.0"}}"#], links: ["package-lock.json"])
        )
        #expect(inventory.manifests.map(\.completeness) == [.unreadable, .partial])
    }

    @Test func `the same tree gives the same inventory`() {
        let tree = tree(
            ["package-lock.json": lock, "x/package.json": "{", "yarn.lock": ""],
            submodules: ["m"]
        )
        #expect(InventoryScanner.inventory(of: tree) == InventoryScanner.inventory(of: tree))
    }

    @Test func `what is installed, vendored or named by settings is listed and not read`() {
        let tree = tree([
            "package.json": "{}", "node_modules/a/package.json": "{}", "node_modules/b/package.json": "{}",
            "go/vendor/x/go.mod": "module x\n", "test/fixtures/package.json": "{}",
            "fixtures/package.json": "{}",
            ".git/package.json": "{}",
        ])
        let exclusions = ScanExclusions(patterns: [GlobPattern("**/fixtures/**")])
        #expect(InventoryScanner.selection(of: tree, except: exclusions) == ["package.json"])
        let inventory = InventoryScanner.inventory(of: tree, except: exclusions)
        #expect(inventory.manifests.map(\.path) == ["package.json"])
        #expect(
            inventory.ignored == [
                IgnoredFolder(path: "fixtures", reason: "settings: ignore **/fixtures/**", manifests: 1),
                IgnoredFolder(path: "go/vendor", reason: "vendored", manifests: 1),
                IgnoredFolder(path: "node_modules", reason: "installed by a package manager", manifests: 2),
                IgnoredFolder(path: "test/fixtures", reason: "settings: ignore **/fixtures/**", manifests: 1),
            ]
        )
    }
}
