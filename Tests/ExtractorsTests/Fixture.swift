import Testing
import Basics
import Domain
import Extractors
import Foundation

/// A golden case: `Fixtures/<extractor id>/<case>/`, a small repository with the inventory it must give in expected.json.
struct Fixture: CustomTestStringConvertible, Sendable {
    let group: String
    let name: String
    let folder: URL

    var testDescription: String { "\(group)/\(name)" }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Fixtures"
    )
    static let isRecording = ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record"

    static let all: [Fixture] = folders(of: root).flatMap { group in
        folders(of: group).map {
            Fixture(group: group.lastPathComponent, name: $0.lastPathComponent, folder: $0)
        }
    }

    private static func folders(of url: URL) -> [URL] {
        let found = try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
        return (found ?? []).filter(\.hasDirectoryPath).sorted { $0.path < $1.path }
    }

    var expectation: URL { folder.appendingPathComponent("expected.json") }

    /// Every file but the expectation.
    func tree() throws -> FileTree {
        var contents: [String: [UInt8]] = [:]
        let names = FileManager.default.enumerator(atPath: folder.path)
        while let name = names?.nextObject() as? String {
            let url = folder.appendingPathComponent(name)
            guard name != "expected.json", !url.hasDirectoryPath else { continue }
            contents[name] = [UInt8](try Data(contentsOf: url))
        }
        return FileTree(entries: contents.keys.map { .init(path: $0, kind: .file) }, contents: contents)
    }
}

/// An inventory as text that a human reviews: one line for each manifest, occurrence and diagnostic.
struct InventoryText: Codable, Equatable {
    var manifests: [String]
    var components: [String]
    var diagnostics: [String]

    init(_ inventory: Inventory) {
        manifests = inventory.manifests.map {
            "\($0.path) \($0.kind) \($0.completeness.rawValue) \($0.componentCount)"
                + ($0.isLocked ? "" : " unlocked") + ($0.reason.map { ": \($0)" } ?? "")
        }
        components = inventory.components.flatMap { component in
            component.occurrences.map { occurrence in
                var text = "\(component.purl) \(component.source.rawValue) \(occurrence.scope.rawValue)"
                text +=
                    occurrence.isDirect
                    ? " direct" : " via [\(occurrence.via.map(\.description).joined(separator: " > "))]"
                if occurrence.isBundled { text += " bundled" }
                text += " \(occurrence.location.path):\(occurrence.location.line ?? 0)"
                if let license = component.license {
                    text += " \(license) (\(component.licenseSource ?? "?"))"
                }
                if let found = occurrence.distribution {
                    // Of long sums the beginning tells them apart.
                    let sums = found.integrity?.split(separator: " ").map { $0.prefix(16) } ?? []
                    text += " from \(([found.origin ?? "?"] + sums.map(String.init)).joined(separator: " "))"
                }
                if let deprecation = component.deprecation { text += " deprecated: \(deprecation)" }
                return text
            }
        }
        diagnostics = inventory.diagnostics.map {
            "\($0.severity.rawValue) \($0.path):\($0.line ?? 0): \($0.message)"
                + ($0.code.map { " [\($0.rawValue)]" } ?? "")
        }
    }

    var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self) + Data("\n".utf8)
        }
    }
}
