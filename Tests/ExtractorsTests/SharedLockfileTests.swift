import Basics
import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Parser cases of another project (see its README): the same packages must come out, but for what is listed here.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedLockfileTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        struct Package: Decodable, Sendable {
            let name: String
            let version: String?
            let groups: [String]?
            let commit: String?
            let line: Int?
            let requirement: String?
        }

        let `case`: String
        let file: String
        let packages: [Package]
        let error: Bool?

        var testDescription: String { `case` }
    }

    static func cases(_ folder: String) -> [Case] {
        guard SharedData.isPresent else { return [] }
        do {
            let data = Data(try SharedData.bytes("data/lockfiles/\(folder)/expected.json"))
            return try JSONDecoder().decode([Case].self, from: data)
        } catch {
            Issue.record(error)
            return []
        }
    }

    private func extraction(_ folder: String, _ file: String, as name: String) throws -> Extraction {
        let bytes = try SharedData.bytes("data/lockfiles/\(folder)/\(file)")
        return try #require(ExtractorCatalog.extraction(of: bytes, at: name))
    }

    /// Where we differ, and what comes out instead.
    private static let lockDifferences: [String: (reason: String, packages: Set<String>)] = [
        "both/package-lock.json": (
            "there the file beside it silences this one; here that is the scanner's decision, with a warning",
            ["wrappy@1.0.2", "supports-color@5.5.0"]
        ),
        "files.v2.json": (
            "there version is believed where resolved names another one, which is what npm installs",
            ["abbrev@1.0.9", "etag@1.8.0"]
        ),
    ]

    @Test(arguments: cases("javascript-packagelockjson"))
    func `a lockfile gives the packages that others see`(sample: Case) throws {
        let extraction = try extraction("javascript-packagelockjson", sample.file, as: "package-lock.json")
        if sample.error == true {
            #expect(extraction.completeness == .unreadable)
            return
        }
        #expect(extraction.completeness == (sample.file == "files.v2.json" ? .partial : .complete))
        let found = Set(extraction.components.map { "\($0.name)@\($0.version)" })
        // A git dependency has its commit there; here too when the lockfile tells no version.
        let expected = Set(
            sample.packages.map {
                "\($0.name)@\($0.version.flatMap { $0.isEmpty ? nil : $0 } ?? $0.commit ?? "")"
            }
        )
        #expect(found == SharedLockfileTests.lockDifferences[sample.file]?.packages ?? expected)
        for package in sample.packages where package.line != nil {
            let lines = extraction.components.filter { $0.name == package.name }.flatMap(\.occurrences).map(
                \.location.line
            )
            #expect(lines.contains(package.line))
        }
        let dev = Set(sample.packages.filter { $0.groups?.contains("dev") == true }.map(\.name))
        #expect(Set(extraction.components.filter { $0.scope == .dev }.map(\.name)).isSubset(of: dev))
    }

    /// There a package.json is an installed package, so the first component is the project itself, which is none of its
    /// dependencies; and there a range gives its lower bound.
    @Test(arguments: cases("javascript-packagejson"))
    func `a package json gives the exact versions that others see`(sample: Case) throws {
        let extraction = try extraction("javascript-packagejson", sample.file, as: "package.json")
        if sample.error == true {
            #expect(extraction.completeness == .unreadable)
            return
        }
        let found = Set(extraction.components.map { "\($0.name)@\($0.version)" })
        let others = Set(sample.packages.dropFirst().map { "\($0.name)@\($0.version ?? "")" })
        switch sample.file {
        case "package-with-deps.json": #expect(found == ["dep1@1.0.0"])
        case "duplicate-keys.json": #expect(found == others)
        default: #expect(others.isEmpty)
        }
        #expect(extraction.completeness == .complete || extraction.completeness == .partial)
    }

    @Test func `shrinkwrap and lockfile side by side give the shrinkwrap`() throws {
        let folder = "data/lockfiles/javascript-packagelockjson/both"
        let names = ["package-lock.json", "npm-shrinkwrap.json"]
        let contents = Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try SharedData.bytes("\(folder)/\($0)")) }
        )
        let tree = FileTree(entries: names.map { .init(path: $0, kind: .file) }, contents: contents)
        #expect(InventoryScanner.inventory(of: tree).manifests.map(\.kind) == ["npm.shrinkwrap"])
    }
}
