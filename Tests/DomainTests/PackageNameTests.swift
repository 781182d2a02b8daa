import Domain
import Testing

@Suite struct PackageNameTests {
    private static let spellings = [
        "acme/some-name", "acme/some_name", "acme/some.name", "Acme/Some-Name", "ACME/SOME_NAME",
        "some-name", "some_name", "some.name", "Some-Name", "SOME_NAME", "Some.Name", "some--name",
        "some-.name",
    ]

    @Test(arguments: Ecosystem.allCases)
    func `what has one package URL has one name`(ecosystem: Ecosystem) {
        var names: [PackageURL: PackageName] = [:]
        for spelling in Self.spellings {
            let purl = PackageURL(ecosystem: ecosystem, name: spelling, version: nil)
            let name = PackageName(ecosystem: ecosystem, name: spelling)
            if let known = names.updateValue(name, forKey: purl) { #expect(known == name, "\(purl)") }
        }
    }

    @Test(arguments: [Ecosystem.hex, .pub, .nuget, .composer, .pypi, .github])
    func `names in other letters are the same`(ecosystem: Ecosystem) {
        #expect(
            PackageName(ecosystem: ecosystem, name: "Phoenix_Html")
                == PackageName(ecosystem: ecosystem, name: "phoenix_html")
        )
    }

    @Test(arguments: [
        "https://github.com/vapor/vapor.git", "https://github.com:443/vapor/vapor",
        "ssh://git@github.com:22/vapor/vapor.git", "git@github.com:vapor/vapor.git",
        "https://www.github.com/vapor/vapor", "https://github.com./vapor/vapor/", "GITHUB.com/Vapor/Vapor",
        "https://WWW.github.com.:443/vapor/vapor",
    ])
    func `addresses of one repository are one name`(address: String) {
        #expect(PackageName(ecosystem: .swift, name: address).name == "github.com/vapor/vapor")
    }

    @Test(arguments: ["www.", "", ":22", "https://", "git@", "www./a", ".", "./a", "/a", "host:8443/a/b"])
    func `addresses without a host do no harm`(address: String) {
        _ = PackageName(ecosystem: .swift, name: address)
        _ = PackageURL(ecosystem: .swift, name: address, version: "1")
    }
}
