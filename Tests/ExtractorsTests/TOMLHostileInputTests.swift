import Basics
import Domain
import Extractors
import Testing

/// Hostile files of the formats in TOML, beyond what is tried on every format.
@Suite struct TOMLHostileInputTests {
    private func extraction(_ text: String, at path: String) throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
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
    func `twenty thousand packages are read`(path: String, head: String, entry: String) throws {
        var text = head
        for index in 0..<20_000 {
            text += entry.replacing("%", with: "p\(index)").replacing("&", with: "p\(index + 1) = \"*\"")
        }
        let extraction = try extraction(text, at: path)
        #expect(extraction.completeness == .complete)
        #expect(extraction.components.count == 20_000)
        let last = try #require(extraction.components.last?.occurrences.first)
        let perEntry = entry.utf8.count { $0 == 0x0A }
        #expect(last.location.line == 2 + (head.utf8.count { $0 == 0x0A }) + 19_999 * perEntry)
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
        let text = head + (0..<5_000).map { entry.replacing("%", with: "\($0)") }.joined()
        let extraction = try extraction(text, at: path)
        #expect(extraction.completeness == .partial)
        #expect(extraction.reason == "too many dependencies to follow who needs what")
        #expect(extraction.components.count == 5_000)
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
