import Domain
import Testing

@Suite struct PackageURLTests {
    @Test(arguments: [
        ("a", "1.0.0", "pkg:npm/a@1.0.0"),
        ("@babel/core", "7.0.0", "pkg:npm/%40babel/core@7.0.0"),
        ("a", nil, "pkg:npm/a"),
        ("a", "", "pkg:npm/a"),
        ("a", "1.0.0-rc.1+build.5", "pkg:npm/a@1.0.0-rc.1%2Bbuild.5"),
        ("lodash.merge", "4", "pkg:npm/lodash.merge@4"),
        ("JSONStream", "1.3.5", "pkg:npm/JSONStream@1.3.5"),
        ("a_b~c", "1", "pkg:npm/a_b~c@1"),
        ("a b%/c?d#e@f", "1/2", "pkg:npm/a%20b%25/c%3Fd%23e%40f@1%2F2"),
        ("日", "1", "pkg:npm/%E6%97%A5@1"),
        ("a\n\u{0}", "1", "pkg:npm/a%0A%00@1"),
        ("//a//", "1", "pkg:npm/a@1"),
    ])
    func `a name and a version become a canonical purl`(name: String, version: String?, expected: String) {
        #expect(PackageURL(ecosystem: .npm, name: name, version: version).description == expected)
    }

    @Test func `purls are ordered by code point`() {
        let names = ["b", "a", "B", "@s/a", "日"]
        let sorted = names.map { PackageURL(ecosystem: .npm, name: $0, version: "1") }.sorted()
        #expect(
            sorted.map(\.description) == [
                "pkg:npm/%40s/a@1", "pkg:npm/%E6%97%A5@1", "pkg:npm/B@1", "pkg:npm/a@1", "pkg:npm/b@1",
            ]
        )
    }

    @Test(
        arguments: [
            (.pypi, "Zope.Interface_x", "1.0RC1", "pkg:pypi/zope.interface-x@1.0rc1"),
            (.pypi, "a/b", "1", "pkg:pypi/a%2Fb@1"),
            (.golang, "github.com/BurntSushi/toml", "v1.0.0", "pkg:golang/github.com/BurntSushi/toml@v1.0.0"),
            (.golang, "stdlib", "1.22.0", "pkg:golang/stdlib@1.22.0"),
            (.cargo, "rand_core", "0.1.0+b", "pkg:cargo/rand_core@0.1.0%2Bb"),
            (.gem, "jruby-launcher", "1.1.2", "pkg:gem/jruby-launcher@1.1.2"),
            (.composer, "Laravel/Framework", "v5.5.0", "pkg:composer/laravel/framework@v5.5.0"),
            (.maven, "org.apache.commons:io", "1.3.4", "pkg:maven/org.apache.commons/io@1.3.4"),
            (.maven, "HTTPClient:HTTPClient", "0.3-3", "pkg:maven/HTTPClient/HTTPClient@0.3-3"),
            (.nuget, "EnterpriseLibrary.Common", "6.0", "pkg:nuget/EnterpriseLibrary.Common@6.0"),
            (
                .swift, "https://github.com/apple/swift-nio.git", "2.1.0",
                "pkg:swift/github.com/apple/swift-nio@2.1.0"
            ),
            (
                .swift, "git@github.com:Alamofire/Alamofire", "5.4.3",
                "pkg:swift/github.com/Alamofire/Alamofire@5.4.3"
            ),
            (.cocoapods, "ShareKit/Twitter/Core", "2.0", "pkg:cocoapods/ShareKit@2.0#Twitter/Core"),
            (.cocoapods, "AFNetworking", "4.0.1", "pkg:cocoapods/AFNetworking@4.0.1"),
            (.pub, "Http-Parser", "1.2.0+1", "pkg:pub/http_parser@1.2.0%2B1"),
            (.hex, "Acme/Foo", "2.3.0", "pkg:hex/acme/foo@2.3.0"),
            (.hackage, "AC-HalfInteger", "1.2.1", "pkg:hackage/AC-HalfInteger@1.2.1"),
            (.cran, "rJava", "1.0-4", "pkg:cran/rJava@1.0-4"),
            (.conan, "openssl", "3.0.3", "pkg:conan/openssl@3.0.3"),
            (.github, "Actions/Checkout", "v4", "pkg:github/actions/checkout@v4"),
            (.github, "github/codeql-action/init", "v3", "pkg:github/github/codeql-action@v3#init"),
            (.docker, "alpine", "3.20", "pkg:docker/alpine@3.20"),
            (.docker, "library/alpine", nil, "pkg:docker/library/alpine"),
            (
                .docker, "ghcr.io/owner/app", "1.2@sha256:244fd47e07d1",
                "pkg:docker/owner/app@sha256:244fd47e07d1?repository_url=ghcr.io"
            ),
            (.docker, "localhost:5000/app", "1", "pkg:docker/app@1?repository_url=localhost:5000"),
            (.other, "vendor/tool", "1", "pkg:generic/vendor/tool@1"),
        ] as [(Ecosystem, String, String?, String)]
    )
    func `the rules of each type are kept, and the name is found again`(
        ecosystem: Ecosystem,
        name: String,
        version: String?,
        expected: String
    ) throws {
        let purl = PackageURL(ecosystem: ecosystem, name: name, version: version)
        #expect(purl.description == expected)
        guard name != "a/b" else { return }
        let parts = try PackageURL.Parts(expected, reading: .lenient)
        #expect(parts.purl == purl)
        #expect(parts.ecosystem == ecosystem)
        #expect(PackageURL(ecosystem: ecosystem, name: parts.registryName, version: parts.version) == purl)
        #expect(
            PackageName(ecosystem: ecosystem, name: parts.registryName)
                == PackageName(ecosystem: ecosystem, name: name) || ecosystem == .hex || ecosystem == .pub
        )
    }

    @Test func `qualifiers that only the manifest knows are written in the order of their keys`() {
        let purl = PackageURL(
            ecosystem: .julia,
            name: "Dates",
            version: "1.9.0",
            qualifiers: ["uuid": "ade2ca70", "repository_url": "https://example.com/r", "empty": ""]
        )
        #expect(
            purl.description
                == "pkg:julia/Dates@1.9.0?repository_url=https:%2F%2Fexample.com%2Fr&uuid=ade2ca70"
        )
    }

    @Test func `a type that is no ecosystem of ours keeps its purl`() throws {
        let parts = try PackageURL.Parts("pkg:deb/debian/curl@7.50.3-1?arch=i386")
        #expect(parts.ecosystem == .other)
        #expect(parts.registryName == "debian/curl")
        #expect(parts.purl.description == "pkg:deb/debian/curl@7.50.3-1?arch=i386")
    }

    @Test func `a subpath leads nowhere but down`() {
        let purl = PackageURL(ecosystem: .github, name: "a/b/../c/.", version: "v3")
        #expect(purl.description == "pkg:github/a/b@v3#c")
    }
}
