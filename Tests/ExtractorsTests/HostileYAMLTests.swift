import Basics
import Domain
import Extractors
import Testing

/// Hostile files of the formats written in YAML, and of yarn 1.
@Suite struct HostileYAMLTests {
    /// A small whole file of each format.
    private static let seeds: [(path: String, text: String)] = [
        (
            "pnpm-lock.yaml",
            """
            lockfileVersion: '9.0'
            importers:
              .:
                dependencies:
                  a: {specifier: ^1.0.0, version: 1.0.0(b@2.0.0)}
                devDependencies:
                  c: {specifier: 'github:x/c', version: 'https://codeload.github.com/x/c/tar.gz/abc'}
            packages:
              a@1.0.0: {resolution: {integrity: sha512-x}, peerDependencies: {b: '*'}}
              b@2.0.0: {resolution: {integrity: sha512-y}}
              c@https://codeload.github.com/x/c/tar.gz/abc: {resolution: {tarball: 'https://x/c.tgz'}, version: 3.0.0}
            snapshots:
              a@1.0.0(b@2.0.0):
                dependencies: {b: 2.0.0}
              b@2.0.0: {}
              c@https://codeload.github.com/x/c/tar.gz/abc: {}

            """
        ),
        (
            "yarn.lock",
            """
            # yarn lockfile v1


            "@s/a@^1.0.0", a@1:
              version "1.0.0"
              resolved "https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#1"
              dependencies:
                "b" "^2.0.0"

            b@^2.0.0:
              version "2.0.0"

            """
        ),
        (
            "sub/yarn.lock",
            """
            __metadata:
              version: 8

            "a@npm:^1.0.0":
              version: 1.0.0
              resolution: "a@npm:1.0.0"
              dependencies:
                b: "npm:^2.0.0"
              linkType: hard

            "b@npm:^2.0.0, b@patch:b@npm%3A2#x":
              version: 2.0.0
              resolution: "b@patch:b@npm%3A2.0.0#x::version=2.0.0"
              linkType: hard

            """
        ),
        (
            "pubspec.lock",
            """
            packages:
              a:
                dependency: "direct main"
                description: {name: a, url: "https://pub.dev"}
                source: hosted
                version: "1.0.0"

            """
        ),
        (
            "Podfile.lock",
            """
            PODS:
              - A (1.0.0):
                - B/C (= 2.0)
              - B/C (2.0)
            DEPENDENCIES:
              - A (from `../A`)
            EXTERNAL SOURCES:
              A:
                :path: "../A"
            COCOAPODS: 1.15.2

            """
        ),
        (
            "stack.yaml.lock",
            """
            packages:
            - completed:
                hackage: a-b-1.0@sha256:x,1
              original: {hackage: a-b-1.0}
            snapshots: []

            """
        ),
        (
            ".github/workflows/ci.yml",
            """
            jobs:
              a: {uses: a/b/.github/workflows/c.yml@v1}
              b:
                steps: &s
                  - uses: docker://a/b:c@d
                  - uses: ./x
              c: {steps: *s}

            """
        ),
    ]

    private static let paths = seeds.map(\.path)

    private func seed(_ path: String) throws -> [UInt8] {
        Array(try #require(Self.seeds.first { $0.path == path }).text.utf8)
    }

    private func extraction(_ bytes: [UInt8], at path: String) throws -> Extraction {
        let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: path))
        #expect((extraction.completeness == .complete) == (extraction.reason == nil))
        return extraction
    }

    @Test(arguments: paths)
    func `the seed itself is understood`(path: String) throws {
        let extraction = try extraction(try seed(path), at: path)
        // A header of two packages is the one thing in them that is not.
        #expect(extraction.completeness == (path == "yarn.lock" ? .partial : .complete), "\(extraction)")
        #expect(!extraction.components.isEmpty)
    }

    /// A workflow cut off between two steps is a whole one, so it is not among these.
    @Test(
        arguments: paths.filter {
            !$0.contains("workflows") && $0 != "stack.yaml.lock" && $0 != "pubspec.lock"
        }
    )
    func `cut off at the end of any line, a file that names packages it has not is not complete`(
        path: String
    ) throws {
        let bytes = try seed(path)
        let whole = try extraction(bytes, at: path).components.count
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            let extraction = try extraction(Array(bytes[...index]), at: path)
            // Yarn 1 writes its header and nothing else for a project without dependencies.
            if path == "yarn.lock", extraction.components.isEmpty { continue }
            if extraction.completeness == .complete { #expect(extraction.components.count == whole) }
        }
    }

    @Test(arguments: paths)
    func `a bomb of aliases is refused, or costs no more than its text`(path: String) throws {
        let lists = (1...100).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        let text = "__metadata: {version: 8}\na0: &a0 [x]\n" + lists + "jobs:\n  x: {steps: *a100}\n"
        #expect(try extraction(Array(text.utf8), at: path).completeness != .complete)
    }

    @Test func `steps that aliases repeat are counted, not multiplied`() throws {
        let steps = (0..<1_000).map { "      - uses: a/b\($0)@v1\n" }.joined()
        let jobs = (0..<1_000).map { "  j\($0): {steps: *s}\n" }.joined()
        let text = "jobs:\n  first:\n    steps: &s\n" + steps + jobs
        let extraction = try extraction(Array(text.utf8), at: ".github/workflows/ci.yml")
        #expect(extraction.completeness == .partial)
        #expect(extraction.components.count == 1_000)
        #expect(extraction.components.allSatisfy { $0.occurrences.count == 1 })
    }

    // MARK: Size

    private static let many = 20_000

    @Test func `twenty thousand packages of pnpm are read`() throws {
        let importers = (0..<100).map {
            "      p\($0):\n        specifier: ^1.0.0\n        version: 1.\($0).0\n"
        }
        let packages = (0..<Self.many).map {
            "  p\($0)@1.\($0).0:\n    resolution: {integrity: sha512-abc==}\n    engines: {node: '>=6'}\n"
        }
        let snapshots = (0..<Self.many).map { number in
            let next = (number + 100) % Self.many
            return "  p\(number)@1.\(number).0:\n    dependencies:\n      p\(next): 1.\(next).0\n"
        }
        let text =
            "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n" + importers.joined()
            + "packages:\n" + packages.joined() + "snapshots:\n" + snapshots.joined()
        let extraction = try extraction(Array(text.utf8), at: "pnpm-lock.yaml")
        #expect(extraction.completeness == .complete)
        #expect(extraction.components.count == Self.many)
        #expect(extraction.components.allSatisfy { $0.scope == .runtime })
    }

    @Test(arguments: [false, true])
    func `twenty thousand packages of yarn are read`(isBerry: Bool) throws {
        let entries = (0..<Self.many).map { number in
            let next = (number + 1) % Self.many
            return isBerry
                ? "\"p\(number)@npm:1\":\n  version: 1.0.0\n  resolution: \"p\(number)@npm:1.0.0\"\n  dependencies:\n    p\(next): 1\n  linkType: hard\n"
                : "p\(number)@1:\n  version \"1.0.0\"\n  dependencies:\n    p\(next) \"1\"\n"
        }
        let head = isBerry ? "__metadata:\n  version: 6\n" : "# yarn lockfile v1\n"
        let text = head + entries.joined()
        let extraction = try extraction(Array(text.utf8), at: "yarn.lock")
        #expect(extraction.completeness == .complete)
        #expect(extraction.components.count == Self.many)
    }

    @Test func `too many entries are refused`() throws {
        let entries = (0...500_000).map { "  a@\($0).0.0: {}\n" }.joined()
        let text = "lockfileVersion: '9.0'\npackages:\n" + entries
        let extraction = try extraction(Array(text.utf8), at: "pnpm-lock.yaml")
        #expect(extraction.reason == "more than 500000 entries")
        let blocks = String(repeating: "a@1:\n", count: 500_001)
        let yarn = try self.extraction(Array(blocks.utf8), at: "yarn.lock")
        #expect(yarn.reason == "not a yarn lockfile: line 500001: more than 500000 entries")
    }

    @Test func `guesses by name cost no square`() throws {
        let versions = (0..<5_000).map { "a@\($0):\n  version \"\($0).0.0\"\n  dependencies:\n    a \"x\"\n" }
        let extraction = try extraction(
            Array(("# yarn lockfile v1\n" + versions.joined()).utf8),
            at: "yarn.lock"
        )
        #expect(extraction.components.allSatisfy { $0.dependencies.count <= 8 })
    }

    @Test func `patterns of workspaces cost no power of their stars`() throws {
        let stars = String(repeating: "*a", count: 200)
        let deep = String(repeating: "**/", count: 200) + "b"
        let folder = String(repeating: "a/", count: 100) + String(repeating: "a", count: 200)
        let tree = FileTree(files: [
            "yarn.lock": "# yarn lockfile v1\n",
            "package.json": #"{"workspaces": ["\#(stars)b", "\#(deep)"]}"#,
            "\(folder)/package.json": #"{"dependencies": {"x": "1"}}"#,
        ])
        let inventory = InventoryScanner.inventory(of: tree)
        #expect(inventory.manifests.contains { $0.path == "\(folder)/package.json" })
    }

    @Test func `hostile text in a reason is short and on one line`() throws {
        let long = String(repeating: "x\u{202E}", count: 5_000)
        let texts = [
            ("pnpm-lock.yaml", "lockfileVersion: '\(long)'\n"),
            ("pnpm-lock.yaml", "lockfileVersion: '9.0'\npackages:\n  '\(long)': {}\n"),
            ("pnpm-lock.yaml", "a: 1\n\"\(long)\\n\": 1\n\"\(long)\\n\": 2\n"),
            ("yarn.lock", "# yarn lockfile v\(long)\n"),
            ("yarn.lock", "a@1:\n  version \"\(long)\"\n"),
            ("yarn.lock", "a@1:\n  version \"1.0.0\"\n  dependencies:\n    \"\(long)\" \"1\"\n"),
            ("yarn.lock", "__metadata:\n  version: \(long)\n"),
            ("pubspec.lock", "packages:\n  '\(long)': {}\n"),
            ("Podfile.lock", "PODS:\n  - A (1.0)\nDEPENDENCIES:\n  - '\(long)'\nCOCOAPODS: 1\n"),
            ("stack.yaml.lock", "packages: []\nsnapshots:\n- original: '\(long)'\n"),
            (".github/workflows/a.yml", "jobs:\n  '\(long)': x\n  b:\n    uses: '\(long)'\n"),
        ]
        for (path, text) in texts {
            let extraction = try extraction(Array(text.utf8), at: path)
            #expect(extraction.completeness != .complete, "\(path)")
            for message in extraction.diagnostics.map(\.message) + [extraction.reason ?? ""] {
                #expect(message.utf8.count < 500)
                #expect(!message.unicodeScalars.contains { $0 == "\n" || $0 == "\u{202E}" })
            }
        }
    }
}
