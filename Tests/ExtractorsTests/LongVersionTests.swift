import Basics
import Domain
import Extractors
import Testing

/// Versions and names that are longer than any there is.
@Suite struct LongVersionTests {
    private func inventory(_ text: String, at path: String) -> Inventory {
        InventoryScanner.inventory(of: FileTree(files: [path: text]))
    }

    /// What is kept of a component goes into a database, comments and every format of a report.
    private func expectShort(_ inventory: Inventory, sourceLocation: SourceLocation = #_sourceLocation) {
        for component in inventory.components {
            for text in [component.name, component.version] {
                #expect(text.utf8.count <= 1_024, sourceLocation: sourceLocation)
            }
            #expect(component.purl.description.utf8.count <= 8_192, sourceLocation: sourceLocation)
        }
        for text in inventory.manifests.compactMap(\.reason) + inventory.diagnostics.map(\.message) {
            #expect(text.utf8.count < 1_200, sourceLocation: sourceLocation)
        }
    }

    /// Of a component of the sample that has a version of its own, the last one, so that the choice stays the same.
    private func component(of inventory: Inventory, in text: String) throws -> Component {
        // `v4`, where nothing has more.
        let found = [3, 2].lazy.compactMap { least in
            inventory.components.last { $0.version.utf8.count >= least && text.contains($0.version) }
        }
        return try #require(found.first)
    }

    /// A megabyte where reading one is quick without optimization, else a quarter of it; both are far beyond any limit.
    private func tail(_ sample: HostileSample) -> String {
        let isQuick =
            sample.syntax == .json || ["cargo.cargo-lock", "pypi.poetry-lock"].contains(sample.extractor.id)
        return String(repeating: ".1", count: (isQuick ? 1 << 20 : 1 << 18) / 2)
    }

    @Test(arguments: HostileSample.all)
    func `a version of a megabyte is never passed over in silence`(sample: HostileSample) throws {
        let text = String(decoding: sample.bytes, as: UTF8.self)
        let before = inventory(text, at: sample.path)
        let version = try component(of: before, in: text).version
        let grown = text.replacing(version, with: version + tail(sample))
        let after = inventory(grown, at: sample.path)
        let manifest = try #require(after.manifests.first { $0.path == sample.path })
        #expect(manifest.completeness != .complete)
        let reason = before.manifests.first { $0.path == sample.path }?.reason
        #expect(manifest.reason != nil && manifest.reason != reason, "\(manifest.reason ?? "")")
        expectShort(after)
    }

    @Test(arguments: HostileSample.all)
    func `a name of many kilobytes ends in no component`(sample: HostileSample) throws {
        let text = String(decoding: sample.bytes, as: UTF8.self)
        // As the file writes them: some formats have them folded, or say only half of them.
        let names = inventory(text, at: sample.path).components.map { component in
            component.name.split(separator: ":").last.map(String.init) ?? component.name
        }.filter(text.contains)
        try #require(!names.isEmpty)
        for name in names.suffix(2) {
            let long = name + String(repeating: "a", count: 20_000)
            let after = inventory(text.replacing(name, with: long), at: sample.path)
            expectShort(after)
            // Nor cut short: it would be another package's.
            #expect(!after.components.contains { $0.name.contains("\(name)aaaa") })
            let manifest = try #require(after.manifests.first { $0.path == sample.path })
            #expect(manifest.completeness != .complete, "\(name)")
        }
    }
}
