import Basics
import Domain
import Extractors
import Testing

/// Files that show a reader something else than they show the tool that installs.
@Suite struct DisguiseTests {
    private func extraction(_ text: String, at path: String) throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
    }

    private func lock(_ name: String, _ version: String, _ resolved: String) throws -> Extraction {
        try extraction(
            """
            {"lockfileVersion": 3, "packages": {"": {},
             "node_modules/\(name)": {"version": "\(version)", "resolved": "\(resolved)"}}}
            """,
            at: "package-lock.json"
        )
    }

    @Test(arguments: ["@a/\u{301}b", "a/\u{301}", "@/\u{301}", "@a\u{301}/b", "@a/\u{301}"])
    func `combining marks after a slash are no trap`(name: String) throws {
        for version in 1...3 {
            _ = try extraction(
                """
                {"lockfileVersion": \(version), "packages": {"": {"dependencies": {"\(name)": "1"}},
                 "node_modules/\(name)": {"version": "1.0.0", "name": "\(name)"}},
                 "dependencies": {"\(name)": {"version": "1.0.0"}}}
                """,
                at: "package-lock.json"
            )
        }
        _ = try extraction("{\"dependencies\": {\"\(name)\": \"1.0.0\"}}", at: "package.json")
        _ = try extraction(
            "{\"packages\": [{\"name\": \"\(name)\", \"version\": \"1\"}]}",
            at: "composer.lock"
        )
        _ = try extraction("# x\n\(name)@^1.0.0:\n  version \"1.0.0\"\n", at: "yarn.lock")
    }

    @Test(arguments: [
        (
            "lodash", "4.17.21", "https://registry.npmjs.org/lodash/-/lodash-4.17.11.tgz",
            "pkg:npm/lodash@4.17.11"
        ),
        (
            "lodash", "4.17.21", "https://registry.npmjs.org/event-stream/-/event-stream-3.3.6.tgz",
            "pkg:npm/event-stream@3.3.6"
        ),
        (
            "lodash", "4.17.21", "https://registry.npmmirror.com/lodash/download/lodash-4.17.11.tgz",
            "pkg:npm/lodash@4.17.11"
        ),
    ])
    func `what resolved names is what npm installs`(
        name: String,
        version: String,
        resolved: String,
        purl: String
    ) throws {
        let found = try lock(name, version, resolved)
        #expect(found.components.map(\.purl.description) == [purl])
        #expect(found.completeness == .partial)
        #expect(found.reason == "not understood: line 2")
    }

    @Test(arguments: [
        ("lodash", "https://registry.npmmirror.com/lodash/download/lodash-4.17.21.tgz"),
        (
            "lodash",
            "https://registry.npm.taobao.org/lodash/download/lodash-4.17.21.tgz?cache=0&sync_timestamp=1"
        ),
        ("@babel/core", "https://registry.npm.taobao.org/@babel/core/download/@babel/core-4.17.21.tgz"),
        ("@babel/core", "https://registry.npmmirror.com/@babel/core/download/core-4.17.21.tgz"),
        ("lodash", "https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz"),
    ])
    func `mirrors are registries`(name: String, resolved: String) throws {
        let found = try lock(name, "4.17.21", resolved)
        #expect(found.completeness == .complete)
        #expect(found.components.map(\.source) == [.registry])
    }

    @Test(arguments: [
        "https://github.com/o/r/releases/download/v1.0.0/r-1.0.0.tgz", "https://a.b/c/download/d-1.0.0.tgz",
        "https://a.b/@c/d/download/@e/d-1.0.0.tgz",
    ])
    func `other downloads are not`(resolved: String) throws {
        #expect(try lock("c", "1.0.0", resolved).components.map(\.source) == [.remoteTarball])
    }

    @Test(arguments: [
        "\r", "\u{0B}", "\u{0C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}",
    ])
    func `pip sees a line that hides behind a comment`(end: String) throws {
        let found = try extraction("a==1\r\n# harmless\(end)evil==1\n", at: "requirements.txt")
        #expect(found.completeness == .unreadable)
        #expect(found.diagnostics.first?.line == 2)
    }

    @Test(arguments: ["gradle.lockfile", "go.mod"])
    func `so do others after a carriage return`(path: String) throws {
        let found = try extraction("# a\n# harmless\rg:a:1=compileClasspath\nempty=\n", at: path)
        #expect(found.completeness == .unreadable)
        #expect(found.diagnostics.first?.line == 2)
    }

    @Test(arguments: [
        ("# -*- coding: utf-7 -*-\na==1\n", false), ("#\n# vim: set fileencoding=UTF_16 :\na==1\n", false),
        ("# coding=latin-1\n# \u{c5}\na==1\n", false), ("# coding: utf-8\na==1\n", true),
        ("#\n#\n# coding: utf-7\na==1\n", true), ("a==1 # coding: utf-7\n", true),
        ("# -*- coding: Latin_1 -*-\na==1\n", true),
    ])
    func `pip believes a comment on the coding`(text: String, isReadable: Bool) throws {
        #expect(try (extraction(text, at: "requirements.txt").completeness != .unreadable) == isReadable)
    }
}
