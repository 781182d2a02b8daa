import Basics
import Domain
import Extractors
import Foundation

extension FuzzTarget {
    /// One target for each format, named after its extractor, with the fixtures of its tests for seeds.
    static let manifests: [FuzzTarget] = ExtractorCatalog.all.filter(\.readsContents).map { extractor in
        FuzzTarget(name: extractor.id, seeds: seeds(of: extractor)) { check($0, at: extractor.sample) }
    }

    private static func seeds(of extractor: any Extractor) -> [String] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Tests/ExtractorsTests/Fixtures/\(extractor.id)")
            .standardizedFileURL
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.sorted().compactMap { name in
            // A path within its case's folder.
            let path = name.split(separator: "/").dropFirst().joined(separator: "/")
            guard ExtractorCatalog.extractor(for: path)?.id == extractor.id else { return nil }
            // Seeds that are not text are made by the fuzzer itself soon enough.
            return try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        }
    }

    private static func check(_ input: [UInt8], at path: String) {
        guard let extraction = ExtractorCatalog.extraction(of: input, at: path) else {
            return Invariant.holds(false, "no extractor for \(path)")
        }
        let isComplete = extraction.completeness == .complete
        Invariant.holds(isComplete == (extraction.reason == nil), "a reason is given exactly when incomplete")
        // An SBOM is what its contents say, whatever its name.
        if isComplete, path.hasSuffix(".json"), path != SBOMExtractor().sample {
            let document = try? JSONDocument(input)  // Why it failed does not matter to the check.
            Invariant.holds(document != nil, "broken JSON was read as complete")
            Invariant.holds(
                document?.root.kind == .object,
                "something else than an object was read as complete"
            )
        }
        let lines = input.count { $0 == 0x0A } + 1
        var seen: Set<String> = []
        for component in extraction.components {
            let purl = component.purl.description
            Invariant.holds(
                seen.insert("\(purl) \(component.source)").inserted,
                "two components are the same: \(purl)"
            )
            Invariant.holds(purl.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "a purl is not printable")
            Invariant.holds(!component.occurrences.isEmpty, "a component occurs nowhere")
            for occurrence in component.occurrences {
                Invariant.holds(
                    occurrence.location.line.map { (1...lines).contains($0) } ?? true,
                    "a line outside of the file"
                )
            }
        }
        for diagnostic in extraction.diagnostics {
            Invariant.holds(diagnostic.message.utf8.count < 2_000, "a diagnostic quotes too much")
            Invariant.holds(!diagnostic.message.utf8.contains(0x0A), "a diagnostic of several lines")
        }
    }
}
