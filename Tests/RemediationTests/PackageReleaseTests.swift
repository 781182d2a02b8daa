import Basics
import Remediation
import Testing

struct PackageReleaseTests {
    @Test
    func `ranges come in the manifest's order, other values left out`() {
        let release = PackageRelease(
            version: "1.0.0",
            manifest: .object([
                .init(
                    "dependencies",
                    .object([
                        .init("b", .string("^1.0.0")), .init("a", .null), .init("c", .string("*")),
                    ])
                )
            ]),
            tarball: "https://registry.example/a/-/a-1.0.0.tgz",
            integrity: nil,
            shasum: nil,
            publishedAt: nil
        )
        #expect(release.ranges("dependencies").map(\.name) == ["b", "c"])
        #expect(release.ranges("peerDependencies").isEmpty)
        #expect(!release.isDeprecated)
    }
}
