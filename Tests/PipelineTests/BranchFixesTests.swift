import Domain
import Pipeline
import Testing

/// What a pull request says it clears.
@Suite struct BranchFixesTests {
    /// From `id name@version`.
    private static func finding(_ text: String) -> Finding {
        let words = text.split(separator: " ").map(String.init)
        let parts = words[1].split(separator: "@").map(String.init)
        return Finding(
            id: words[0],
            aliases: [],
            component: Component(
                ecosystem: .npm,
                name: parts[0],
                version: parts[1],
                source: .registry,
                license: nil,
                licenseSource: nil,
                occurrences: []
            ),
            severity: .high,
            cvss: nil,
            isMalicious: false,
            fixedVersions: [],
            summary: "",
            provenance: nil,
            status: .open
        )
    }

    private static let rows: [(before: [String], after: [String], cleared: [String])] = [
        (["A leaf@1", "B leaf@1"], [], ["A leaf@1", "B leaf@1"]),
        (["A leaf@1", "B tree@1"], ["B tree@1"], ["A leaf@1"]),
        // The version it is raised to has one of the two.
        (["A leaf@1", "B leaf@1"], ["B leaf@2"], ["A leaf@1"]),
        // Another place had that version all along.
        (["A leaf@1", "A leaf@2"], ["A leaf@2"], ["A leaf@1"]),
        (["A leaf@1", "A tree@1"], ["A tree@2"], ["A leaf@1"]),
    ]

    @Test(arguments: rows)
    func `what only moved on to another version is not cleared`(
        before: [String],
        after: [String],
        cleared: [String]
    ) {
        let found = BranchFixes.cleared(
            of: before.map(Self.finding),
            leaving: after.map(Self.finding)
        )
        #expect(found == cleared.map(Self.finding))
    }
}
