import Basics
import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// A whole file of one format, from its fixture `real-world`: what the hostile input is made of.
struct HostileSample: Sendable, CustomTestStringConvertible {
    let extractor: any Extractor
    let path: String
    let bytes: [UInt8]

    var testDescription: String { extractor.id }

    /// One for each format of the catalog whose contents are read.
    static let all: [HostileSample] = ExtractorCatalog.all.filter(\.readsContents).compactMap(
        HostileSample.init
    )

    private init?(_ extractor: any Extractor) {
        let folder = Fixture.root.appendingPathComponent("\(extractor.id)/real-world")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let name = TreePath.name(extractor.sample)
        let own = paths.filter { ExtractorCatalog.extractor(for: $0)?.id == extractor.id }.sorted()
        do {
            let files = try own.map { ($0, [UInt8](try Data(contentsOf: folder.appendingPathComponent($0)))) }
            // Of several the one with the usual name, or else one that holds something.
            let usual = files.first { TreePath.name($0.0) == name }
            let filled = files.first {
                ExtractorCatalog.extraction(of: $0.1, at: $0.0)?.components.isEmpty == false
            }
            guard let file = usual ?? filled else { return nil }
            (path, bytes) = file
            self.extractor = extractor
        } catch {
            Issue.record(error)
            return nil
        }
    }

    /// How deep nesting is written in files of this kind.
    enum Syntax {
        case json, xml
        /// TOML, YAML, terms of Erlang, or lines.
        case other
    }

    var syntax: Syntax {
        switch bytes.first(where: { !" \t\r\n".utf8.contains($0) }) {
        case 0x7B: .json
        case 0x3C: .xml
        default: .other
        }
    }

    /// Without the white space at its end.
    var trimmed: [UInt8] {
        Array(bytes.prefix((bytes.lastIndex { !" \t\r\n".utf8.contains($0) } ?? -1) + 1))
    }

    /// Reads other bytes at the path of the sample, and checks what holds whatever they are.
    func extraction(_ bytes: [UInt8]) throws -> Extraction {
        let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: path))
        #expect((extraction.completeness == .complete) == (extraction.reason == nil))
        #expect(extraction.reason?.isEmpty != true)
        for message in extraction.diagnostics.map(\.message) + [extraction.reason ?? ""] {
            #expect(message.utf8.count < 600)
            #expect(!message.unicodeScalars.contains { $0 == "\n" || $0 == "\u{2028}" || $0 == "\u{202E}" })
        }
        for path in extractor.references(in: bytes, at: path) {
            #expect(!path.hasPrefix("/") && !path.split(separator: "/").contains(".."))
        }
        return extraction
    }
}

extension [UInt8] {
    /// With one to four bytes replaced by others.
    func flipped(_ random: inout SplitMix) -> [UInt8] {
        guard !isEmpty else { return self }
        var bytes = self
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        return bytes
    }

    static func random(_ count: Int, _ random: inout SplitMix) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}
