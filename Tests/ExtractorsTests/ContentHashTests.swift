import Basics
import Domain
import Extractors
import Testing

/// The sums were made with Composer's and Poetry's own rules in PHP's and Python's own encoders.
@Suite struct ContentHashTests {
    private func isOutOfStep(_ files: [String: String]) -> Bool {
        InventoryScanner.inventory(of: FileTree(files: files)).diagnostics.contains {
            $0.code == .lockfileOutOfStep && $0.message.contains("content-hash")
        }
    }

    private func composer(_ manifest: String, _ hash: String) -> Bool {
        isOutOfStep([
            "composer.json": manifest,
            "composer.lock": #"{"content-hash": "\#(hash)", "packages": [], "packages-dev": []}"#,
        ])
    }

    @Test(arguments: [
        (
            #"{"name": "acme/shop", "require": {"php": ">=8.1", "vendor/a": "^1.0"}, "license": "MIT"}"#,
            "222bb1e47ae2787ed0a78211864d790b"
        ),
        (
            #"{"require": {}, "config": {"platform": {"php": "8.2.0"}, "sort-packages": true}, "prefer-stable": true, "repositories": []}"#,
            "18255e0cbf9aa5a5d32d05e129861ec6"
        ),
        (
            #"{"config": {"sort-packages": true}, "extra": {"text": "Grüße \u2713 \ud83d\ude00 </a>\t\"\\\u0001\u007f", "list": [1, -2, null, {}], "map": {"a": {"b": [[]]}}}}"#,
            "625cc659cbd3eb1c76e8b596fff80e22"
        ),
        (
            #"{}"#,
            "d751713988987e9331980363e24189ce"
        ),
        (
            #"{"require-dev": {"vendor/b": "1.*"}, "require": {"vendor/a": "1"}, "version": "1.0", "minimum-stability": "dev", "conflict": {"x/y": "*"}, "replace": {"x/z": "self.version"}, "provide": {"p/q": "1"}}"#,
            "968b20a9cbc17c0bf077ce0b8eb66915"
        ),
    ])
    func `a composer.lock has the sum of its composer.json`(manifest: String, hash: String) {
        #expect(!composer(manifest, hash))
        #expect(composer(manifest, "0123456789abcdef0123456789abcdef"))
    }

    @Test(arguments: [
        #"{"require": {}, "extra": {"a": 1.5}}"#, #"{"require": {}, "extra": {"0": "a"}}"#,
        #"{"require": {}, "extra": {"a": 1, "a": 2}}"#, #"{"extra": {"a": 99999999999999999999}}"#,
    ])
    func `where it is not certain what PHP writes, nothing is claimed`(manifest: String) {
        #expect(!composer(manifest, "00000000000000000000000000000000"))
    }

    private func poetry(_ manifest: String, _ hash: String) -> Bool {
        isOutOfStep([
            "pyproject.toml": manifest,
            "poetry.lock": "package = []\n[metadata]\nlock-version = \"2.1\"\ncontent-hash = \"\(hash)\"\n",
        ])
    }

    @Test(arguments: [
        (
            #"""
            [tool.poetry]
            name = "a"
            [tool.poetry.dependencies]
            python = "^3.8"
            click = {version = "^8", optional = true, extras = ["x", "y"]}
            [[tool.poetry.source]]
            name = "Grüße"
            url = "https://a.example/"
            priority = 1
            """#,
            "45a7633f2ff86131aaf6f32bd8374676037a43cfc022fa5f72326ff0a2353bd8"
        ),
        (
            #"""
            [tool.poetry]
            name = "a"
            [tool.poetry.dependencies]
            python = "^3.8"
            click = {version = "^8", optional = true, extras = ["x", "y"]}
            [[tool.poetry.source]]
            name = "Grüße"
            url = "https://a.example/"
            priority = 1
            [tool.poetry.group.test.dependencies]
            pytest = "*"
            """#,
            "45a7633f2ff86131aaf6f32bd8374676037a43cfc022fa5f72326ff0a2353bd8"
        ),
        (
            #"""
            [tool.poetry]
            name = "a"
            [tool.poetry.dependencies]
            python = "^3.8"
            click = {version = "^8", optional = true, extras = ["x", "y"]}
            [[tool.poetry.source]]
            name = "Grüße"
            url = "https://a.example/"
            priority = 1
            [tool.poetry.group.test.dependencies]
            pytest = "*"
            """#,
            "1cea035f0eed300a480c4596ace7f5dec97d999e4c6ccb287f22b8cc572e0e86"
        ),
        (
            #"""
            [project]
            name = "a"
            requires-python = ">=3.10"
            dependencies = ["click (>=8,<9)", "b \u0001\u007f😀"]
            """#,
            "b388fed32f84b9779be83da463276eee420e081ba7d215cd5e48465bac9ef180"
        ),
        (
            #"""
            [project]
            name = "a"
            requires-python = ">=3.10"
            dependencies = ["click (>=8,<9)", "b \u0001\u007f😀"]
            [dependency-groups]
            test = ["pytest", {include-group = "lint"}]
            lint = []
            [tool.poetry]
            package-mode = false
            [tool.poetry.group.docs]
            optional = true
            """#,
            "82b2f81f543234be86abb5e80fb07aab41b16c5cedad73574dfeebd5d428614d"
        ),
        (
            #"""
            [project]
            name = "a"
            requires-python = ">=3.10"
            dependencies = ["click (>=8,<9)", "b \u0001\u007f😀"]
            [dependency-groups]
            test = ["pytest", {include-group = "lint"}]
            lint = []
            [tool.poetry]
            package-mode = false
            [tool.poetry.group.docs]
            optional = true
            """#,
            "5bc6f348b52663802cc513fba8ff27f2be84bc51386d532d53293ec3192c6abf"
        ),
    ])
    func `a poetry.lock has one of the sums of its pyproject.toml`(manifest: String, hash: String) {
        #expect(!poetry(manifest, hash))
        #expect(poetry(manifest, String(repeating: "0", count: 64)))
    }

    @Test(arguments: ["1.5", "2024-01-01", "inf"])
    func `where it is not certain what Python writes, nothing is claimed`(value: String) {
        let manifest = "[tool.poetry]\nname = \"a\"\n[tool.poetry.extras]\na = \(value)\n"
        #expect(!poetry(manifest, String(repeating: "0", count: 64)))
    }

    @Test func `deeply nested values are hashed without recursion`() {
        let nested = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        #expect(composer(#"{"extra": \#(nested)}"#, "00000000000000000000000000000000"))
    }
}
