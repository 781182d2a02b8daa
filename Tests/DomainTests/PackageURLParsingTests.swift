import Domain
import Testing

@Suite struct PackageURLParsingTests {
    @Test(arguments: [
        "", "pkg", "pkg:", "pkg:npm", "pkg:npm/", "pkg:npm/@1", "npm/a", "pkg:1a/b", "pkg:n+m/a", "pkg:/npm",
        "pkg:n\u{e9}/a",
        "pkg:npm/a%2", "pkg:npm/a%zz", "pkg:npm/a%FF", "pkg:npm/a%2Fb/c", "pkg:npm/a?b", "pkg:npm/a?=b",
        "pkg:npm/a?1=b",
        "pkg:npm/a?B=c", "pkg:npm/a?b=c&b=d", "pkg:npm/a?b%63=d", "pkg:npm/a#%2F", "pkg:maven/a@1",
        "pkg:pypi/a/b@1",
        "pkg:julia/Dates", "pkg:cocoapods/.a", "pkg:cocoapods/a+b", "pkg:golang/stdlib@1",
    ])
    func `what is no package URL is refused with a reason`(text: String) {
        let error = #expect(throws: PackageURLError.self) { try PackageURL(text) }
        #expect(error?.description.isEmpty == false)
    }

    @Test(arguments: [
        ("PKG:NPM/a@1", "pkg:npm/a@1"), ("pkg:///npm/a", "pkg:npm/a"), ("pkg:npm//a/", "pkg:npm/a"),
        ("pkg:npm/a?b=&c=d", "pkg:npm/a?c=d"), ("pkg:npm/a?", "pkg:npm/a"), ("pkg:npm/a#", "pkg:npm/a"),
        ("pkg:npm/a#./b/../c//d/", "pkg:npm/a#b/c/d"), ("pkg:npm/@s/a", "pkg:npm/%40s/a"),
        ("pkg:npm/@s/a@1", "pkg:npm/%40s/a@1"), ("pkg:npm/a%00%0a", "pkg:npm/a%00%0A"),
        ("pkg:x-y.z/a b", "pkg:x-y.z/a%20b"),
        ("pkg:npm/a@feature/x", "pkg:npm/a@feature%2Fx"), ("pkg:npm/a%2fb", "pkg:npm/a%2Fb"),
        ("pkg:npm/a@1?b=c#d#e", "pkg:npm/a@1?b=c%23d#e"), ("pkg:npm/\u{65E5}", "pkg:npm/%E6%97%A5"),
        ("pkg:git/host/a/b@1", "pkg:git/host/a/b@1"),
    ])
    func `a package URL is written canonically`(text: String, expected: String) throws {
        let purl = try PackageURL(text)
        #expect(purl.description == expected)
        #expect(try PackageURL(purl.description) == purl)
    }

    @Test(arguments: [
        ("pkg:golang/stdlib@1.22.1", "pkg:golang/stdlib@1.22.1"), ("pkg:rpm/curl@7", "pkg:rpm/curl@7"),
        ("pkg:npm/a?Arch=x", "pkg:npm/a?arch=x"), ("pkg:npm/a@100%", "pkg:npm/a@100%25"),
        ("pkg:julia/Dates@1", "pkg:julia/Dates@1"), ("pkg:npm/a?b=1&B=2", "pkg:npm/a?b=2"),
    ])
    func `a lenient reader takes what SBOMs hold`(text: String, expected: String) throws {
        #expect(throws: PackageURLError.self) { try PackageURL(text) }
        #expect(try PackageURL(text, reading: .lenient).description == expected)
    }

    @Test(arguments: [
        "pkg:maven/a@1", "pkg:composer/a", "pkg:pypi/a/b", "pkg:npm/%FF", "pkg:npm/", "pkg:a?B c=d",
    ])
    func `a lenient reader still refuses what names no package`(text: String) {
        #expect(throws: PackageURLError.self) { try PackageURL(text, reading: .lenient) }
    }

    @Test func `a text of more than 8192 bytes is refused, as are parts of that length`() throws {
        let name = String(repeating: "a", count: 8184)
        #expect(try PackageURL("pkg:npm/" + name).description.utf8.count == 8192)
        #expect(throws: PackageURLError.self) { try PackageURL("pkg:npm/" + name + "a") }
        #expect(throws: PackageURLError.self) { try PackageURL.Parts(type: "npm", name: name + name) }
    }

    @Test(arguments: ["/", "@", "%", "%2F", "?", "#", "a=b&", "&", "pkg:", "\u{0}", "a/", "..", "../"])
    func `long runs of separators cost no more than their length`(piece: String) {
        let text = "pkg:npm/" + String(repeating: piece, count: 8100 / piece.utf8.count)
        let time = ContinuousClock().measure {
            for prefix in [text, "pkg:npm/a?" + text.dropFirst(10), "pkg:npm/a#" + text.dropFirst(10)] {
                _ = try? PackageURL(prefix, reading: .lenient)
            }
        }
        #expect(time < .seconds(10))
    }
}
