import Basics
import Domain
import Extractors
import StrictTOML
import Testing

/// What nobody should commit, for every format in TOML.
@Suite struct TOMLHostileInputTests {
    private static let paths = [
        "Cargo.lock", "Cargo.toml", "poetry.lock", "uv.lock", "pdm.lock", "pylock.toml", "pyproject.toml",
        "Manifest.toml", "libs.versions.toml",
    ]

    /// Something of every format, so that each reader finds its tables.
    private static let seed = """
        version = 1
        lock-version = "1.0"
        manifest_format = "2.0"
        [[package]]
        name = "a"
        version = "1.0"
        source = { registry = "x" }
        groups = ["main"]
        dependencies = [{ name = "b", version = "2.0" }, "b 2.0", "b>=1; python_version < '3'"]
        [[package]]
        name = "b"
        version = "2.0"
        source = "registry+https://x"
        [[packages]]
        name = "c"
        version = "1"
        marker = "'x' in extras"
        vcs = { type = "git", commit-id = "0" }
        [[deps.D]]
        uuid = "u"
        version = "1"
        deps = ["D"]
        [versions]
        v = { strictly = "1" }
        [libraries]
        l = { module = "a:b", version.ref = "v" }
        [project]
        dependencies = ["e==1", "f[x]>=2 ; extra == 'y'"]
        optional-dependencies.g = ["h"]
        [tool.poetry.dependencies]
        i = { version = "1.0", optional = true }
        [dependencies]
        j = { version = "=1.0.0", package = "k" }
        [metadata]
        lock_version = "4.5"
        lock-version = "2.1"

        """

    private func extraction(_ text: String, at path: String) throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
    }

    private func isTOML(_ bytes: [UInt8]) -> Bool { (try? TOMLDocument(bytes)) != nil }

    @Test(arguments: paths, [1, 2, 3])
    func `flipped bytes never crash and never make broken TOML complete`(path: String, seed: UInt64) throws {
        var state = seed
        let original = Array(TOMLHostileInputTests.seed.utf8)
        #expect(isTOML(original))
        for _ in 0..<400 {
            var bytes = original
            for _ in 0..<3 {
                // A linear congruential generator (Knuth, MMIX), so that a failure can be repeated.
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: path))
            #expect((extraction.completeness == .complete) == (extraction.reason == nil))
            if extraction.completeness == .complete { #expect(isTOML(bytes)) }
        }
    }

    @Test(arguments: paths)
    func `cut off anywhere, a file never crashes and is complete only where it is TOML`(path: String) throws {
        let bytes = Array(TOMLHostileInputTests.seed.utf8)
        for length in 0..<bytes.count {
            let cut = Array(bytes.prefix(length))
            let extraction = try #require(ExtractorCatalog.extraction(of: cut, at: path))
            if extraction.completeness == .complete { #expect(isTOML(cut), "cut after \(length) bytes") }
        }
        #expect(
            try extraction("", at: path).completeness != .complete || path.hasSuffix("ject.toml")
                || path == "Cargo.toml"
        )
    }

    @Test(arguments: paths)
    func `deep nesting, binary data and other encodings are unreadable`(path: String) throws {
        let texts = [
            "a = " + String(repeating: "[", count: 100_000),
            "a = " + String(repeating: "{ a = ", count: 100_000),
            "a" + String(repeating: ".a", count: 100_000) + " = 1",
            "[[package]]\n\0",
        ]
        for text in texts { #expect(try extraction(text, at: path).completeness == .unreadable) }
        let utf16 = try #require(ExtractorCatalog.extraction(of: [0xFF, 0xFE, 0x61, 0x00], at: path))
        #expect(utf16.reason == "not UTF-8 (it looks like UTF-16)")
        let latin = try #require(
            ExtractorCatalog.extraction(of: Array("a = \"".utf8) + [0xE9, 0x22], at: path)
        )
        #expect(latin.completeness == .unreadable)
    }

    @Test(arguments: [
        (
            "Cargo.lock", "version = 3\n",
            "[[package]]\nname = \"%\"\nversion = \"1.0.0\"\nsource = \"registry+x\"\n"
        ),
        (
            "poetry.lock", "[metadata]\nlock-version = \"2.0\"\n",
            "[[package]]\nname = \"%\"\nversion = \"1\"\n[package.dependencies]\n&\n"
        ),
        (
            "uv.lock", "version = 1\n",
            "[[package]]\nname = \"%\"\nversion = \"1\"\nsource = { registry = \"x\" }\n"
        ),
        ("pdm.lock", "[metadata]\nlock_version = \"4.5\"\n", "[[package]]\nname = \"%\"\nversion = \"1\"\n"),
        ("pylock.toml", "lock-version = \"1.0\"\n", "[[packages]]\nname = \"%\"\nversion = \"1\"\n"),
    ])
    func `a hundred thousand packages are read`(path: String, head: String, entry: String) throws {
        var text = head
        for index in 0..<100_000 {
            text += entry.replacing("%", with: "p\(index)").replacing("&", with: "p\(index + 1) = \"*\"")
        }
        let extraction = try extraction(text, at: path)
        #expect(extraction.completeness == .complete)
        #expect(extraction.components.count == 100_000)
        let last = try #require(extraction.components.last?.occurrences.first)
        let perEntry = entry.utf8.count { $0 == 0x0A }
        #expect(last.location.line == 2 + (head.utf8.count { $0 == 0x0A }) + 99_999 * perEntry)
    }

    @Test(arguments: [
        (
            "poetry.lock", "[metadata]\nlock-version = \"2.0\"\n",
            "[[package]]\nname = \"a\"\nversion = \"%\"\n[package.dependencies]\na = \"*\"\n"
        ),
        (
            "uv.lock", "version = 1\n",
            "[[package]]\nname = \"a\"\nversion = \"%\"\nsource = { registry = \"x\" }\ndependencies = [{ name = \"a\" }]\n"
        ),
        (
            "pdm.lock", "[metadata]\nlock_version = \"4.5\"\n",
            "[[package]]\nname = \"a\"\nversion = \"%\"\ndependencies = [\"a\"]\n"
        ),
    ])
    func `many versions of one name that all ask for it cost no square of their number`(
        path: String,
        head: String,
        entry: String
    ) throws {
        let text = head + (0..<20_000).map { entry.replacing("%", with: "\($0)") }.joined()
        let extraction = try extraction(text, at: path)
        #expect(extraction.completeness == .partial)
        #expect(extraction.reason == "too many dependencies to follow who needs what")
        #expect(extraction.components.count == 20_000)
    }

    @Test func `hostile text in a reason is short and on one line`() throws {
        let long = String(repeating: "x", count: 10_000)
        let texts = [
            ("Cargo.lock", "version = 3\n[[package]]\nname = \"a\"\nversion = \"1\"\nsource = \"\(long)\"\n"),
            (
                "Cargo.lock",
                "[[package]]\nname = \"a\"\nversion = \"1\"\ndependencies = [\"\(long)\\n\\u2028\"]\n"
            ),
            ("poetry.lock", "package = []\n[metadata]\nlock-version = \"9\(long)\\n\"\n"),
            ("uv.lock", "version = 1\n\(long)"),
            ("Manifest.toml", "manifest_format = \"\\u202e\(long)\"\n"),
        ]
        for (path, text) in texts {
            let extraction = try extraction(text, at: path)
            #expect(extraction.completeness != .complete)
            for message in extraction.diagnostics.map(\.message) + [extraction.reason ?? ""] {
                #expect(message.utf8.count < 400)
                #expect(
                    !message.unicodeScalars.contains { $0 == "\n" || $0 == "\u{2028}" || $0 == "\u{202e}" }
                )
            }
        }
    }

    @Test func `too many entries are refused`() throws {
        let text = "lock-version = \"1.0\"\npackages = [" + String(repeating: "{},", count: 500_001) + "]\n"
        let extraction = try extraction(text, at: "pylock.toml")
        #expect(extraction.completeness == .unreadable)
        #expect(extraction.reason == "more than 500000 entries")
    }

    /// The lockfile beside a manifest must not hide what it does not know.
    @Test func `of two lockfiles for one project both are read`() {
        let tree = FileTree(files: [
            "poetry.lock": "[[package]]\nname = \"a\"\nversion = \"1\"\n[metadata]\nlock-version = \"2.1\"\n",
            "uv.lock":
                "version = 1\n[[package]]\nname = \"b\"\nversion = \"2\"\nsource = { registry = \"x\" }\n",
            "pyproject.toml": "[project]\ndependencies = [\"a\"]\n",
        ])
        let inventory = InventoryScanner.inventory(of: tree)
        #expect(inventory.manifests.map(\.path) == ["poetry.lock", "uv.lock"])
        #expect(inventory.components.map(\.name) == ["a", "b"])
    }
}
