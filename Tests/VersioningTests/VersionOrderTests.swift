import Domain
import Testing
import Versioning

/// The order of versions in ecosystems that have no published table of comparisons.
@Suite struct VersionOrderTests {
    @Test(
        arguments: [
            (
                .golang,
                """
                v0.0.0-20170915032832-14c0d48ead0c v0.0.0-20180515022832-14c0d48ead0c v0.1.0 v1.2.3-pre \
                v1.2.3-pre.0.20200101000000-abcdefabcdef v1.2.3 v1.2.4-0.20200101000000-abcdefabcdef v1.2.4-rc.1 v1.2.4 \
                v2.0.0+incompatible v10.0.0
                """
            ),
            (.golang, "1.20.14 go1.21beta1 go1.21rc2 go1.21 go1.21.1 1.22.0"),
            (.cocoapods, "1.0.0-alpha.1 1.0.0-beta.1 1.0.0-rc.1 1.0.0 1.0.1 1.10 2"),
            (.swift, "1.0.0-beta 1.0.0 1.0.1 1.10.0 v2.0.0"),
            (.conan, "1.1.1 1.1.1a 1.1.1k 1.1.2 1.10 3.0.0-alpha 3.0.0 cci.20200101 cci.20210101"),
            (.julia, "1.0.0-rc1 1.0.0 1.0.0+1 1.0.0+2 1.0.1 1.10.0"),
            (.github, "v1.2.3 v1.2 v1.3.0 v1 v2.0.0-beta v2.0.0 v2"),
            (.hex, "1.0.0-alpha.1 1.0.0-rc.0 1.0.0 1.0.1 1.10.0"),
            (.cargo, "0.0.9 0.1 0.1.1 0.2.0-alpha 0.2 1.0.0"),
        ] as [(Ecosystem, String)]
    )
    func `each version of the list is below those behind it`(ecosystem: Ecosystem, list: String) throws {
        let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
        let texts = list.split(separator: " ").map(String.init)
        for (index, left) in texts.enumerated() {
            for (other, right) in texts.enumerated() {
                let expected: VersionOrder = index < other ? .ascending : index == other ? .same : .descending
                #expect(scheme.compare(left, right) == expected, "\(left) \(right)")
            }
        }
    }

    @Test(
        arguments: [
            (.golang, "v1.2.3", "1.2.3"), (.golang, "v2.0.0", "v2.0.0+incompatible"),
            (.golang, "go1.21", "1.21.0"), (.cocoapods, "1.0", "1.0.0"), (.cocoapods, "1.0.0+7", "1.0.0"),
            (.cargo, "0.1", "0.1.0"), (.cargo, "1.0.0+a", "1.0.0+b"), (.github, "4.1.2", "v4.1.2"),
            (.swift, "v1.0", "1.0.0"), (.conan, "1.0", "1.0.0"), (.julia, "v1.2", "1.2.0"),
        ] as [(Ecosystem, String, String)]
    )
    func `two spellings are one version`(ecosystem: Ecosystem, left: String, right: String) throws {
        let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
        #expect(scheme.compare(left, right) == .same)
        #expect(scheme.normalised(left) == scheme.normalised(right))
    }

    @Test(
        arguments: [
            (.golang, "master"), (.golang, "v1.2.3.4"), (.cocoapods, "main"), (.cocoapods, "1.0+"),
            (.swift, "1.2.3.4"), (.conan, "1..0"), (.julia, "1.x"), (.github, "main"),
            (.github, "11bd71901bbe5b1630ceea73d27597364c9af683"), (.hex, "1.0"), (.cargo, "^1"),
        ] as [(Ecosystem, String)]
    )
    func `what is no version is refused`(ecosystem: Ecosystem, text: String) throws {
        #expect(try #require(VersionSchemeCatalog.scheme(for: ecosystem)).parse(text) == nil)
    }
}
