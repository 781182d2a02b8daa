import Domain
import Testing
import Versioning

@Suite struct VersionRangeTests {
    private static let withoutVersions: Set<Ecosystem> = [.docker, .other]

    /// A range, versions it takes, versions it leaves.
    typealias Row = (ecosystem: Ecosystem, range: String, taken: String, left: String)

    @Test(
        arguments: [
            (.npm, "^1.2.3", "1.2.3 1.9.0", "2.0.0 1.2.2 1.5.0-beta"),
            (.pypi, ">=1.0,<2.0,!=1.5.*", "1.0 1.4.post1 1.6+local", "2.0 1.5.1 0.9 1.6rc1"),
            (.pypi, ">=1.0rc1", "1.0rc1 2.0.dev1", "1.0b1"),
            (.pypi, "~=1.4.2", "1.4.2 1.4.9", "1.5 1.4.1"),
            (.pypi, "", "1 2", "1a1"),
            (.maven, "[1.0,2.0)", "1.0 1.9.9 2.0-alpha", "2.0 1.0-SNAPSHOT"),
            (.maven, "(,1.0], [1.2,)", "0.1 1.0 1.2 9", "1.1 1.0.1"),
            (.maven, "[1.5]", "1.5 1.5.0.Final", "1.5.1"),
            (.maven, "1.5", "1.5 1.5.0", "1.6 1.4"),
            (.gem, "~> 1.2.3", "1.2.3 1.2.10 1.2.9.pre", "1.3 1.3.0.pre 1.2.2 1.3.a"),
            (.gem, "~>1.2", "1.2 1.9", "2.0 2.0.rc1 1.1"),
            (.gem, "~> 1", "1 1.9", "2 2.a 0.9"),
            (.gem, ">= 1.0, != 1.5, < 2", "1.0 1.6 2.0.a", "1.5 1.5.0 2.0"),
            (.cocoapods, "~> 1.2.0", "1.2 1.2.9+build.1 1.2.1-beta", "1.3 1.3.0-beta 1.2-rc.1"),
            (.cocoapods, ">= 1.0, < 2", "1.0.0 1.9", "2.0 0.9"),
            (.nuget, "1.0", "1.0 2.0 9.9-beta", "0.9 1.0-rc"),
            (.nuget, "[1.0,2.0)", "1.0.0 1.9.9.9 2.0-beta", "2.0 0.9"),
            (.nuget, "(1.0,)", "1.0.1 2", "1.0 0.1"),
            (.nuget, "[1.0]", "1.0.0.0 1.0+b", "1.0.1"),
            (.nuget, "1.2.*", "1.2.0 1.2.9", "1.3 1.2.0-beta"),
            (.nuget, "1.2.3-beta*", "1.2.3-beta.2 1.2.3-BETA 1.2.3", "1.2.3-alpha 1.2.4"),
            (.nuget, "*", "1 2", "1-a"),
            (.composer, "^1.2", "1.2 1.2.0-beta1 1.99", "2.0 2.0-dev 1.1"),
            (.composer, "^0.3.1", "0.3.1 0.3.9", "0.4.0 0.3.0"),
            (.composer, "^0.0.3", "0.0.3", "0.0.4 0.0.2"),
            (.composer, "~1.2", "1.2 1.9.9", "2.0 1.1"),
            (.composer, "~1.2.3", "1.2.3 1.2.99", "1.3.0 1.2.2"),
            (.composer, "1.0.*", "1.0 1.0.5", "1.1 0.9"),
            (.composer, "*", "1 dev-main 0.0.1-alpha", ""),
            (.composer, "1.0 - 2.0", "1.0 2.0.9", "2.1 0.9"),
            (.composer, "1.0.0 - 2.1.0", "1.0 2.1.0", "2.1.1"),
            (.composer, ">=1.0 <1.1 || >=1.2", "1.0 1.0.9 1.2 3", "1.1 1.1.9"),
            (.composer, ">=1.0,<1.1|2.5.1", "1.0.1 2.5.1", "1.1 2.5.2"),
            (.composer, "!=1.5", "1.4 1.6", "1.5 v1.5.0"),
            (.composer, "dev-main", "dev-main", "dev-master 1.0"),
            (.composer, ">1.0@beta", "1.0.1", "1.0"),
            (.cargo, "1.2.3", "1.2.3 1.9.0", "2.0.0 1.2.2 1.3.0-alpha 2.0.0-alpha"),
            (.cargo, "^0.2.3", "0.2.3 0.2.9", "0.3.0 0.2.2"),
            (.cargo, "^0.0.3", "0.0.3", "0.0.4"),
            (.cargo, "^0.0", "0.0.0 0.0.9", "0.1.0"),
            (.cargo, "^0", "0.0.1 0.9.0", "1.0.0"),
            (.cargo, "~1.2.3", "1.2.3 1.2.9", "1.3.0"),
            (.cargo, "~1", "1.0.0 1.9.9", "2.0.0"),
            (.cargo, "1.2.*", "1.2.0 1.2.9", "1.3.0"),
            (.cargo, "*", "0.0.0 9.9.9", "1.0.0-rc.1"),
            (.cargo, ">=1.2, <1.5", "1.2.0 1.4.9", "1.5.0 1.1.9"),
            (.cargo, ">1.2", "1.3.0", "1.2.9"),
            (.cargo, "<=1.2", "1.2.9", "1.3.0"),
            (.cargo, "=1.2.3", "1.2.3 1.2.3+build", "1.2.4"),
            (.cargo, "^1.0.0-rc.1", "1.0.0-rc.2 1.0.0 1.5.0", "1.1.0-rc.1 1.0.0-alpha"),
            (.hex, "~> 2.0", "2.0.0 2.9.9", "3.0.0 1.9.9 2.1.0-dev 3.0.0-dev"),
            (.hex, "~> 2.1.2", "2.1.2 2.1.9", "2.2.0"),
            (.hex, ">= 1.0.0 and < 1.5.0 or == 2.0.0", "1.0.0 1.4.9 2.0.0", "1.5.0 2.0.1"),
            (.hex, "!= 1.0.0", "1.0.1", "1.0.0"),
            (.hex, ">= 1.0.0-rc.1", "1.0.0-rc.2 2.0.0-a", "1.0.0-alpha"),
            (.pub, "any", "1.0.0 2.0.0-a", ""),
            (.pub, "^1.2.3", "1.2.3 1.9.9 1.3.0-dev", "2.0.0 2.0.0-dev 1.2.2"),
            (.pub, "^0.1.2", "0.1.2 0.1.9", "0.2.0"),
            (.pub, ">=1.0.0 <2.0.0", "1.0.0 1.9.9", "2.0.0 2.0.0-dev"),
            (.pub, ">=2.0.0-a <2.0.0", "2.0.0-b", "2.0.0"),
            (.pub, "1.0.0+1", "1.0.0+1", "1.0.0"),
            (.hackage, "^>=1.2.3", "1.2.3 1.2.9", "1.3 1.2.2"),
            (.hackage, ">=1.0 && <1.5 || ==2.*", "1.0 1.4.9 2.0 2.9", "1.5 3"),
            (.hackage, ">=1 && (<2 || >=3 && <4)", "1.5 3.1", "2.5 4 0.9"),
            (.hackage, "^>={1.2, 1.4.1}", "1.2.9 1.4.1", "1.3 1.4.0"),
            (.hackage, "=={1.0,2.0}", "1.0 2.0", "1.0.0 3"),
            (.hackage, "-any", "1 0", ""),
            (.hackage, "-none", "", "1 0"),
            (.golang, ">=v1.2.0 <1.5.0 || =2.0.0", "v1.2.0 1.4.9 v2.0.0+incompatible", "1.5.0"),
            (.cran, ">= 1.0-1, < 2", "1.0-1 1.9", "1.0 2"),
            (.swift, "<1.0", "0.9.0", "1.0.0"),
            (.conan, ">1.1.1a <1.1.1k", "1.1.1b", "1.1.1k 1.1.1"),
            (.julia, "!=1.0.0", "1.0.1", "1.0"),
            (.github, "<4.1.3", "v4.1.2 v3", "v4 v4.1 4.1.3"),
        ] as [Row]
    )
    func `a range takes its versions and leaves the others`(row: Row) throws {
        let range = try #require(VersionRangeCatalog.range(row.range, for: row.ecosystem))
        for version in row.taken.split(separator: " ").map(String.init) {
            #expect(range.contains(version) == true, "\(version)")
        }
        for version in row.left.split(separator: " ").map(String.init) {
            #expect(range.contains(version) == false, "\(version)")
        }
        #expect(range.description == row.range)
    }

    @Test(
        arguments: [
            (.npm, "latest"), (.pypi, ">1.0.*"), (.pypi, "1.0"), (.pypi, "~=1"), (.pypi, ">=1.0+local"),
            (.maven, "[1.0"),
            (.maven, "[1.0,2.0,3.0]"), (.maven, "(1.0)"), (.maven, "[]"), (.maven, "[1.0] [2.0]"),
            (.maven, ""),
            (.gem, "~> "), (.gem, ">= 1.0 < 2.0"), (.gem, "=> 1"), (.gem, "1 || 2"),
            (.nuget, "[1.0,2.0),[3.0]"),
            (.nuget, "1.*.2"), (.nuget, "**"), (.nuget, "[,]"), (.composer, "^"), (.composer, "1 ||"),
            (.composer, "^1.*"),
            (.composer, ">=1.*"), (.composer, "foo"), (.composer, "~dev-main"), (.cargo, ">=1.*"),
            (.cargo, "1 2"),
            (.cargo, "1.2.3.4"), (.cargo, "v1"), (.cargo, "1 || 2"), (.cargo, "^1-a"), (.hex, "~> 1"),
            (.hex, ">= 1.0"),
            (.hex, "1.0.0 and"), (.hex, "1.0.0 nor 2.0.0"), (.pub, "^1.0"), (.pub, "1.0.0,2.0.0"),
            (.pub, "^any"),
            (.hackage, ">=1 &&"), (.hackage, "(>=1"), (.hackage, ">=1)"), (.hackage, "1"), (.hackage, "()"),
            (.hackage, ">=1 & <2"), (.hackage, "-all"), (.hackage, "^>={}"), (.golang, "^1.0.0"),
            (.golang, "| 1.0.0"),
            (.golang, ">=1.0.0 | 2.0.0"), (.cran, "1.0a"), (.docker, "1"), (.other, "1"),
            (.cocoapods, "^1"), (.cocoapods, ">= 1.0+"),
        ] as [(Ecosystem, String)]
    )
    func `what the ecosystem's tools refuse is no range`(ecosystem: Ecosystem, text: String) {
        #expect(VersionRangeCatalog.range(text, for: ecosystem) == nil)
    }

    @Test(
        arguments: [
            (.npm, "^1.0.0", "1.5.0-beta"), (.pypi, ">=1.0", "1.5b1"), (.cargo, "1", "1.5.0-beta"),
            (.hex, "~> 1.0", "1.5.0-beta"),
        ] as [(Ecosystem, String, String)]
    )
    func `prereleases within the bounds are taken when asked for`(
        ecosystem: Ecosystem,
        text: String,
        version: String
    ) throws {
        let range = try #require(VersionRangeCatalog.range(text, for: ecosystem))
        #expect(range.contains(version) == false)
        #expect(range.contains(version, includingPrereleases: true) == true)
        #expect(range.contains("nothing at all") == nil)
    }

    @Test func `every ecosystem has versions and ranges, but for images`() throws {
        for ecosystem in Ecosystem.allCases {
            let hasVersions = VersionSchemeCatalog.scheme(for: ecosystem) != nil
            #expect(hasVersions == !Self.withoutVersions.contains(ecosystem), "\(ecosystem)")
            let range = VersionRangeCatalog.range(ecosystem == .hackage ? ">=1" : ">=1.0.0", for: ecosystem)
            #expect(
                (range != nil) == (hasVersions && ecosystem != .maven && ecosystem != .nuget),
                "\(ecosystem)"
            )
        }
    }

    @Test(arguments: [
        "(", "[", ",", "|", "||", " ", "1", "1.", ">=", "~> 1,", "^", "-", "&& ", "1 && ", "1 || ", "(1", "{",
        "*", ".",
        "a", "1a", "1-a.", "[1,2],", "=", "and ", "1.0.0 and ", "\u{0}", "\u{E9}",
    ])
    func `long hostile text costs no more than its length`(piece: String) {
        let text = String(repeating: piece, count: 4000 / piece.utf8.count)
        let version = String(repeating: piece, count: 250 / piece.utf8.count)
        let time = ContinuousClock().measure {
            for ecosystem in Ecosystem.allCases {
                for range in [text, ">=" + text, "[" + text, "1" + text] {
                    _ = VersionRangeCatalog.range(range, for: ecosystem)?.contains(version)
                }
                let scheme = VersionSchemeCatalog.scheme(for: ecosystem)
                for version in [version, "1" + version, "1-" + version, "1+" + version] {
                    _ = scheme?.compare(version, version + "1")
                }
            }
        }
        #expect(time < .seconds(20))
    }

    /// Lockfiles, advisories and registries are whoever wrote them: such a text is refused by its length, before anything looks at it.
    @Test(arguments: Ecosystem.allCases.filter { !withoutVersions.contains($0) })
    func `a megabyte is no version and no range, and no number is too large to compare`(ecosystem: Ecosystem)
        throws
    {
        let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
        let wide =
            switch ecosystem {
            case .maven, .nuget: "[1.0,2.0)"
            case .hackage: ">=1"
            default: ">=1.0.0"
            }
        let range = try #require(VersionRangeCatalog.range(wide, for: ecosystem))
        let time = ContinuousClock().measure {
            for piece in ["1", "1.", "0", "a", "-", "1-a.", "v1 || ", ">=1, ", "[1,2],", "(", "\u{E9}"] {
                let long = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
                for text in [long, "1" + long, "1.0.0-" + long, "1.0.0+" + long] {
                    #expect(scheme.compare(text, "1.0.0") == nil && scheme.compare("1.0.0", text) == nil)
                    #expect(VersionRangeCatalog.range(text, for: ecosystem) == nil)
                    #expect(range.contains(text) == nil)
                    // Two spellings of it are not made one.
                    #expect(scheme.normalised(text).utf8.count == text.utf8.count)
                }
            }
        }
        #expect(time < .seconds(20))
    }
}
