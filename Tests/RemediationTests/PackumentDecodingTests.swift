import Basics
import Foundation
import Registries
import Remediation
import Testing

@Suite struct PackumentDecodingTests {
    private static let dist = #""dist": {"tarball": "https://r.example/a/-/a-1.0.0.tgz"}"#

    private func packument(_ text: String, of name: String = "a") throws -> Packument {
        try Packument(JSONDocument(Array(text.utf8)), of: name)
    }

    /// The manifest of the only release, as compact JSON.
    private func manifest(_ members: String, of name: String = "a") throws -> String? {
        let text =
            #"{"name": "\#(name)", "versions": {"1.0.0": {\#(members)\#(members.isEmpty ? "" : ", ")\#(Self.dist)}}}"#
        return try packument(text, of: name).releases["1.0.0"].map { Self.text($0.manifest) }
    }

    private static func text(_ tree: JSONTree) -> String {
        switch tree {
        case .object(let members): "{\(members.map { "\($0.key):\(text($0.value))" }.joined(separator: ","))}"
        case .array(let elements): "[\(elements.map(text).joined(separator: ","))]"
        case .string(let text): text
        case .number(let text): text
        case .boolean(let value): "\(value)"
        case .null: "null"
        }
    }

    @Test(arguments: [
        ("", "{}"),
        (#""description": "x", "main": "i.js", "devDependencies": {"x": "1"}"#, "{}"),
        (#""dependencies": {"b": "^1", "a": "~2"}"#, "{dependencies:{b:^1,a:~2}}"),
        (
            #""dependencies": {}, "optionalDependencies": [], "engines": {}, "os": [], "peerDependencies": null"#,
            "{}"
        ),
        (
            #""dependencies": {"a": "1", "b": "1"}, "optionalDependencies": {"b": "2"}"#,
            "{dependencies:{a:1},optionalDependencies:{b:2}}"
        ),
        (#""dependencies": {"b": "1"}, "optionalDependencies": {"b": "2"}"#, "{optionalDependencies:{b:2}}"),
        (
            #""peerDependencies": {"p": "1"}, "peerDependenciesMeta": {"p": {"optional": true}}"#,
            "{peerDependencies:{p:1},peerDependenciesMeta:{p:{optional:true}}}"
        ),
        (
            #""engines": {"node": ">=4"}, "os": ["linux"], "cpu": "x64""#,
            "{engines:{node:>=4},os:[linux],cpu:x64}"
        ),
        (#""bundledDependencies": ["x"]"#, "{bundleDependencies:[x]}"),
        (
            #""bundleDependencies": true, "dependencies": {"x": "1"}"#,
            "{dependencies:{x:1},bundleDependencies:[x]}"
        ),
        (#""bundleDependencies": false, "dependencies": {"x": "1"}"#, "{dependencies:{x:1}}"),
        (#""bundleDependencies": {"x": "1"}"#, "{bundleDependencies:[x]}"),
        (#""license": "MIT""#, "{license:MIT}"),
        (#""license": {"type": "MIT", "url": "https://x"}"#, "{license:MIT}"),
        (#""license": {"url": "https://x"}"#, "{license:{url:https://x}}"),
        (#""license": """#, "{}"),
        (#""funding": "https://x""#, "{funding:{url:https://x}}"),
        (#""funding": [{"url": "https://x"}]"#, "{funding:[{url:https://x}]}"),
        (#""deprecated": "old""#, "{deprecated:old}"),
        (#""deprecated": """#, "{}"),
        (#""deprecated": false"#, "{}"),
        (#""hasInstallScript": true"#, "{hasInstallScript:true}"),
        (#""scripts": {"postinstall": "x"}"#, "{hasInstallScript:true}"),
        (#""scripts": {"test": "x", "install": ""}"#, "{}"),
        (#""_hasShrinkwrap": true"#, "{hasShrinkwrap:true}"),
        (#""_hasShrinkwrap": false"#, "{}"),
    ])
    func `a manifest is cut down to what a lockfile repeats, as npm writes it`(
        members: String,
        expected: String
    ) throws {
        #expect(try manifest(members) == expected)
    }

    @Test(arguments: [
        ("a", #""./cli.js""#, "{bin:{a:cli.js}}"),
        ("@s/a", #""cli.js""#, "{bin:{a:cli.js}}"),
        ("a", #"{"x": "./bin//x.js", "y": "/y"}"#, "{bin:{x:bin/x.js,y:y}}"),
        ("a", #"{"../../x": "../../etc/passwd"}"#, "{bin:{x:etc/passwd}}"),
        ("a", #"{"x": 7, "y": "", "z": "..", "w": ".hidden", "v": "v"}"#, "{bin:{v:v}}"),
        ("a", #"{"c:\\x": "b\\x.js"}"#, "{bin:{x:b/x.js}}"),
        ("a", #"["./bin/one.js", "two"]"#, "{bin:{one.js:bin/one.js,two:two}}"),
        ("a", "{}", "{}"), ("a", "[]", "{}"), ("a", "null", "{}"), ("a", "7", "{}"), ("a", #""""#, "{}"),
    ])
    func `commands stay in the package's folder`(name: String, bin: String, expected: String) throws {
        #expect(try manifest("\"bin\": \(bin)", of: name) == expected)
    }

    @Test(arguments: [
        #""version": "1.0.1""#, #""version": 1"#, #""name": "b""#, #""version": "1.0.0", "version": "1.0.0""#,
        #""dependencies": {"x": "1", "x": "2"}"#, #""dependencies": {"x": 1}"#, #""dependencies": "x""#,
        #""dependencies": ["x"]"#, #""peerDependenciesMeta": {"x": {"optional": true, "optional": false}}"#,
        #""bundleDependencies": [1]"#, #""bundleDependencies": "x""#, #""dist": {}"#,
    ])
    func `a release that is not what it should be is left out`(members: String) throws {
        #expect(try manifest(members) == nil)
    }

    @Test(arguments: [
        ("https://r.example/a.tgz", true), ("http://127.0.0.1:4873/a.tgz", true), ("", false),
        ("ftp://r.example/a.tgz", false), ("file:///a.tgz", false), ("https://u:p@r.example/a.tgz", false),
        ("https://r.example/a b.tgz", false), ("https://", false), ("https:///a.tgz", false),
        (#"https://r.example\\a.tgz"#, false), (#"https://r.example/\u000aa.tgz"#, false),
        ("git+ssh://git@r.example/a.git", false),
    ])
    func `an archive has an address of the web`(tarball: String, isUsable: Bool) throws {
        let found = try packument(#"{"versions": {"1.0.0": {"dist": {"tarball": "\#(tarball)"}}}}"#)
        #expect((found.releases["1.0.0"] != nil) == isUsable)
    }

    private static let sha512 = "sha512-" + Data(repeating: 7, count: 64).base64EncodedString()
    private static let sha1 = String(repeating: "0f", count: 20)

    @Test(arguments: [
        (#""integrity": "\#(sha512)", "shasum": "\#(sha1)""#, sha512),
        (#""shasum": "\#(sha1)""#, "sha1-" + Data(repeating: 0x0F, count: 20).base64EncodedString()),
        (
            #""integrity": "", "shasum": "\#(sha1)""#,
            "sha1-" + Data(repeating: 0x0F, count: 20).base64EncodedString()
        ),
        (#""integrity": "sha512-AAAA", "shasum": "\#(sha1)""#, nil),
        (#""integrity": "md9-AAAA""#, nil), (#""integrity": " ""#, nil), (#""integrity": 7"#, nil),
        (#""shasum": "\#(String(repeating: "+f", count: 20))""#, nil), (#""shasum": "0f""#, nil),
    ])
    func `a checksum is one of a known kind and its length`(dist: String, expected: String?) throws {
        let text = #"{"versions": {"1.0.0": {"dist": {"tarball": "https://r.example/a.tgz", \#(dist)}}}}"#
        #expect(try packument(text).releases["1.0.0"]?.integrity == expected)
    }

    @Test func `dates and tags are those of releases that are there`() throws {
        let found = try packument(
            """
            {"name": "a", "dist-tags": {"latest": "1.0.0", "next": "9.9.9", "x": 1, "y": "1.0.0", "y": "1.0.0"},
             "time": {"created": "2020-01-01T00:00:00.000Z", "1.0.0": "2024-03-01T12:30:00.250Z", "2.0.0": "soon"},
             "versions": {"1.0.0": {\(Self.dist)}, "2.0.0": {\(Self.dist)}, "3.0.0": {\(Self.dist)}, "3.0.0": {\(Self.dist)}}}
            """
        )
        #expect(found.releases.keys.sorted() == ["1.0.0", "2.0.0"])
        #expect(found.releases["1.0.0"]?.publishedAt == Date(timeIntervalSince1970: 1_709_296_200.25))
        #expect(found.releases["2.0.0"]?.publishedAt == nil)
        #expect(found.tags == ["latest": "1.0.0"])
    }

    @Test(arguments: [
        "{}", "[]", "7", #"{"versions": []}"#, #"{"name": "b", "versions": {}}"#,
        #"{"name": 1, "versions": {}}"#,
        #"{"versions": {}, "versions": {}}"#, #"{"error": "not found"}"#,
    ])
    func `an answer that is no packument of the package is of no use`(text: String) throws {
        let error = #expect(throws: RegistryError.self) { try packument(text) }
        #expect(error?.reason == .unusable)
    }
}
