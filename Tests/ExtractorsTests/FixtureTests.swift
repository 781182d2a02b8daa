import Extractors
import Foundation
import Testing

@Suite struct FixtureTests {
    @Test(arguments: Fixture.all)
    func `a fixture gives the inventory that was reviewed`(fixture: Fixture) throws {
        let found = InventoryText(InventoryScanner.inventory(of: try fixture.tree()))
        if Fixture.isRecording { try found.json.write(to: fixture.expectation) }
        let expected = try JSONDecoder().decode(
            InventoryText.self,
            from: Data(contentsOf: fixture.expectation)
        )
        #expect(found.manifests == expected.manifests)
        #expect(found.components == expected.components)
        #expect(found.diagnostics == expected.diagnostics)
    }

    /// The recipe in ExtractorCatalog.swift, step 3.
    @Test(
        arguments: ExtractorCatalog.all.filter(\.readsContents).map(\.id),
        ["one-package", "empty", "malformed", "real-world"]
    )
    func `every extractor has the required fixtures`(id: String, name: String) {
        #expect(Fixture.all.contains { $0.group == id && $0.name == name })
    }

    @Test func `every fixture folder belongs to an extractor and ids are unique`() {
        let ids = ExtractorCatalog.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Set(Fixture.all.map(\.group)) == Set(ids))
    }
}
