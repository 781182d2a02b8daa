import Domain
import Testing
import Versioning

@Suite struct NpmVersionTests {
    @Test(arguments: [
        "", " ", "v", "1", "1.2", "1.2.3.4", "1.2.", "1..3", "01.2.3", "1.2.3-", "1.2.3-01", "1.2.3-a..b",
        "1.2.3+", "1.2.3+a+b", "=1.2.3", "1.2.3 4", "1.2.3-é", "vv1.2.3", "9007199254740992.0.0",
        "1.2.3\u{0}",
        "-1.2.3", "1.2.3-a_b",
    ])
    func `what is no version is refused`(text: String) {
        #expect(NpmVersion(text) == nil)
    }

    @Test(arguments: [
        ("v1.2.3", "1.2.3"), (" \t1.2.3\u{A0}\n", "1.2.3"), ("1.2.3-0.a-b.-", "1.2.3-0.a-b.-"),
        ("1.2.3+build.01", "1.2.3"), ("9007199254740991.0.0", "9007199254740991.0.0"),
    ])
    func `a version is written without what does not count`(text: String, written: String) {
        #expect(NpmVersion(text)?.description == written)
    }

    @Test(arguments: [
        ("=v 1.2.3", "1.2.3"), ("01.02.03", "1.2.3"), ("1.2.3beta", "1.2.3-beta"), ("1.2.3-", "1.2.3--"),
        ("1.2.34.5", "1.2.3-4.5"), ("1.2.3-01", "1.2.3-1"),
    ])
    func `loose mode takes what registries hold`(text: String, written: String) {
        #expect(NpmVersion(text, loose: true)?.description == written)
    }

    @Test func `a text of more than 256 characters is refused`() {
        #expect(NpmVersion("1.2.3-" + String(repeating: "a", count: 250)) != nil)
        #expect(NpmVersion("1.2.3-" + String(repeating: "a", count: 251)) == nil)
        #expect(NpmVersion(String(repeating: "1", count: 1_000_000), loose: true) == nil)
    }

    @Test func `prereleases come before their release, numbers before words, shorter ones first`() {
        let ordered = [
            "0.0.0-0", "0.0.0-alpha", "0.0.0", "1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-9007199254740993",
            "1.0.0-9007199254740994", "1.0.0--", "1.0.0-A", "1.0.0-a", "1.0.0-a.1", "1.0.0-a.b", "1.0.0",
            "1.0.1",
            "1.1.0", "2.0.0",
        ].map { NpmVersion($0) }
        for (index, left) in ordered.enumerated() {
            for (other, right) in ordered.enumerated() {
                guard let left, let right else { continue }
                #expect((left < right) == (index < other), "\(left) \(right)")
            }
        }
        #expect(ordered.allSatisfy { $0 != nil })
    }

    @Test func `the scheme reads loose versions but no fourth number`() throws {
        let scheme = try #require(VersionSchemeCatalog.scheme(for: .npm))
        #expect(scheme.compare("1.2.3beta", "1.2.3") == .ascending)
        #expect(scheme.compare("v1.2.3", "1.2.3+x") == .same)
        #expect(scheme.compare("1.2.34.5", "1.2.3") == nil)
        #expect(scheme.compare("1.2.3", "latest") == nil)
        #expect(scheme.normalised(" 1.2.3+x") == "1.2.3")
        #expect(scheme.normalised("latest") == "latest")
    }
}
