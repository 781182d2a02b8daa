import Basics
import Foundation
import Remediation
import Testing

@Suite struct LockHarvestTests {
    private static let sum = "sha512-" + Data(repeating: 7, count: 64).base64EncodedString()

    private static func lock(_ path: String, _ members: String, version: Int = 3) -> [UInt8] {
        Array(
            #"{"lockfileVersion": \#(version), "packages": {"": {"name": "x"}, "\#(path)": {\#(members)}}}"#
                .utf8
        )
    }

    private static func entry(
        _ more: String = "",
        at resolved: String = "https://r.example/npm/a/-/a-1.0.0.tgz",
        integrity: String = sum
    ) -> String {
        #""version": "1.0.0", "resolved": "\#(resolved)", "integrity": "\#(integrity)"\#(more)"#
    }

    @Test func `an entry of a lockfile is a release, as a packument's would be`() throws {
        let bytes = Self.lock(
            "node_modules/x/node_modules/a",
            Self.entry(
                #", "dev": true, "bin": {"a": "a.js"}, "engines": {"node": ">=4"}, "hasShrinkwrap": true"#
            )
        )
        let found = try #require(LockHarvest.releases(in: bytes).first)
        #expect(found.registry == "https://r.example/npm" && found.name == "a")
        #expect(found.release.version == "1.0.0" && found.release.integrity == Self.sum)
        #expect(
            found.release.manifest
                == .object([
                    .init("engines", .strings([("node", ">=4")])), .init("bin", .strings([("a", "a.js")])),
                    .init("hasShrinkwrap", .boolean(true)),
                ])
        )
        let again = HarvestedRelease(registry: "r", name: "a", version: "1.0.0", body: found.body)
        #expect(again?.release.manifest == found.release.manifest && again?.fingerprint == found.fingerprint)
    }

    @Test(arguments: [
        ("node_modules/b", entry(#", "name": "a""#), "a"),
        ("packages/x/node_modules/@s/a", entry(at: "https://r.example/@s/a/-/a-1.0.0.tgz"), "@s/a"),
        ("node_modules/a", entry(integrity: "sha1-x \(sum)"), "a"),
    ])
    func `names are those of packages`(path: String, members: String, name: String) {
        #expect(LockHarvest.releases(in: Self.lock(path, members)).map(\.name) == [name])
    }

    @Test(arguments: [
        ("node_modules/a", entry(#", "link": true"#)), ("node_modules/a", entry(#", "inBundle": true"#)),
        ("node_modules/a", entry(#", "extraneous": true"#)),
        ("node_modules/a", entry(at: "https://r.example/a/-/a-1.0.1.tgz")),
        ("node_modules/a", entry(at: "https://r.example/b/-/b-1.0.0.tgz")),
        ("node_modules/a", entry(at: "https://u:p@r.example/a/-/a-1.0.0.tgz")),
        ("node_modules/a", entry(at: "git+ssh://git@r.example/a/-/a-1.0.0.tgz")),
        ("node_modules/a", entry(at: "/a/-/a-1.0.0.tgz")),
        ("node_modules/a", entry(at: "https:///a/-/a-1.0.0.tgz")),
        ("node_modules/a", entry(at: "https://r.example/x?y=/a/-/a-1.0.0.tgz")),
        ("node_modules/a", entry(integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=")),
        ("node_modules/a", entry(integrity: "sha512-AAAA")),
        ("node_modules/a", entry(integrity: "\(sum) \(sum)")),
        ("node_modules/a", entry(#", "dependencies": {"x": 1}"#)), ("packages/a", entry()),
        ("my_node_modules/a", entry()), ("node_modules/..", entry(#", "name": "..""#)),
        ("node_modules/a", #""version": "1.0.0""#),
        ("node_modules/a", entry(#", "dependencies": {"x": "\#(String(repeating: "1", count: 20_000))"}"#)),
    ])
    func `what is not a registry's package for certain is left`(path: String, members: String) {
        #expect(LockHarvest.releases(in: Self.lock(path, members)).isEmpty)
    }

    @Test(arguments: [
        lock("node_modules/a", entry(), version: 1), lock("node_modules/a", entry(), version: 4),
        lock("node_modules/a", entry(#", "version": "1.0.0""#)), Array("{".utf8), Array("[]".utf8), [],
    ])
    func `a lockfile that is not understood tells nothing`(bytes: [UInt8]) {
        #expect(LockHarvest.releases(in: bytes).isEmpty)
    }

    @Test(arguments: [
        (#", "license": "MIT""#, true), (#", "deprecated": "x""#, true), (#", "peer": true"#, true),
        (#", "dependencies": {"b": "1"}"#, false), (#", "bin": {"a": "a"}"#, false),
        (#", "hasInstallScript": true"#, false), (#", "os": ["linux"]"#, false),
    ])
    func `sightings agree when what is installed is the same`(more: String, agrees: Bool) throws {
        let plain = try #require(LockHarvest.releases(in: Self.lock("node_modules/a", Self.entry())).first)
        let other = try #require(
            LockHarvest.releases(in: Self.lock("node_modules/a", Self.entry(more))).first
        )
        #expect((plain.fingerprint == other.fingerprint) == agrees)
    }

    @Test func `keys in another order are the same`() throws {
        let one = Self.lock("node_modules/a", Self.entry(#", "dependencies": {"b": "1", "c": "2"}"#))
        let two = Self.lock("node_modules/a", Self.entry(#", "dependencies": {"c": "2", "b": "1"}"#))
        let fingerprints = [one, two].compactMap { LockHarvest.releases(in: $0).first?.fingerprint }
        #expect(fingerprints.count == 2 && Set(fingerprints).count == 1)
    }

    @Test func `only npm's lockfiles of a tree are read`() {
        let text = String(decoding: Self.lock("node_modules/a", Self.entry()), as: UTF8.self)
        let tree = FileTree(files: [
            "a/package-lock.json": text, "npm-shrinkwrap.json": text, "other.json": text,
            "package-lock.json/x": text,
        ])
        #expect(LockHarvest.releases(in: tree).count == 2)
    }
}
