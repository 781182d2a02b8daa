import Domain
import Testing

@Suite struct ComponentTests {
    @Test(
        arguments: [
            ([], Scope.unknown), ([.dev], .dev), ([.dev, .runtime], .runtime), ([.dev, .unknown], .unknown),
            ([.optional, .peer], .peer), ([.unknown, .optional], .optional),
        ] as [([Scope], Scope)]
    )
    func `the most demanding scope of all places counts`(scopes: [Scope], expected: Scope) {
        #expect(component(scopes.map { occurrence(scope: $0) }).scope == expected)
    }

    @Test func `one direct place makes a component direct, without a path`() {
        let via = [purl("a"), purl("b")]
        let found = component([occurrence(via: via), occurrence(isDirect: true)])
        #expect(found.isDirect)
        #expect(found.via == [])
    }

    @Test func `the shortest path of all places is shown`() {
        let found = component([occurrence(via: [purl("a"), purl("b")]), occurrence(via: [purl("c")])])
        #expect(!found.isDirect)
        #expect(found.via == [purl("c")])
        #expect(component([]).via == [])
    }

    @Test func `a component knows its purl and its package`() {
        let found = component([], name: "@s/a")
        #expect(found.purl.description == "pkg:npm/%40s/a@1.0.0")
        #expect(found.packageName == PackageName(ecosystem: .npm, name: "@s/a"))
    }

    private func purl(_ name: String) -> PackageURL {
        PackageURL(ecosystem: .npm, name: name, version: "1.0.0")
    }

    private func occurrence(
        scope: Scope = .runtime,
        isDirect: Bool = false,
        via: [PackageURL] = []
    ) -> Occurrence {
        Occurrence(
            location: FileLocation(path: "package-lock.json", line: 1),
            scope: scope,
            isDirect: isDirect,
            via: via
        )
    }

    private func component(_ occurrences: [Occurrence], name: String = "x") -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: "1.0.0",
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: occurrences
        )
    }
}
