import Basics
import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Parser cases of another project for the formats written in YAML and for yarn 1.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedYAMLLockfileTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let folder: String
        let path: String
        let content: SharedLockfileTests.Case

        var testDescription: String { "\(folder)/\(content.file)" }
    }

    /// What comes out where we differ.
    struct Difference: Sendable {
        let reason: String
        var completeness = Completeness.partial
        /// `nil`: the same packages.
        var packages: Set<String>?
    }

    static let formats = [
        ("javascript-pnpmlock", "pnpm-lock.yaml"), ("javascript-yarnlock", "yarn.lock"),
        ("dart-pubspec", "pubspec.lock"), ("swift-podfilelock", "Podfile.lock"),
        ("haskell-stacklock", "stack.yaml.lock"),
    ]

    static let samples = formats.flatMap { folder, path in
        SharedLockfileTests.cases(folder).map { Sample(folder: folder, path: path, content: $0) }
    }

    /// Cut down to a few entries for the other project's tests: what these need has none, so they are partial here.
    private static let cutDown = [
        "javascript-pnpmlock/peer-dependencies-advanced.v9.yaml",
        "javascript-pnpmlock/multiple-versions.v9.yaml",
        "javascript-pnpmlock/peer-dependencies-advanced.yaml",
        "javascript-pnpmlock/multiple-versions.yaml",
        "javascript-pnpmlock/commits.yaml",
        "javascript-yarnlock/two-packages.v1.lock",
        "javascript-yarnlock/with-quotes.v1.lock",
        "javascript-yarnlock/multiple-versions.v1.lock",
        "javascript-yarnlock/multiple-constraints.v1.lock",
        "javascript-yarnlock/scoped-packages.v1.lock",
        "javascript-yarnlock/with-prerelease.v1.lock",
        "javascript-yarnlock/commits.v1.lock",
        "javascript-yarnlock/two-packages.v2.lock",
        "javascript-yarnlock/with-quotes.v2.lock",
        "javascript-yarnlock/multiple-versions.v2.lock",
        "javascript-yarnlock/scoped-packages.v2.lock",
        "javascript-yarnlock/with-prerelease.v2.lock",
        "javascript-yarnlock/commits.v2.lock",
        "swift-podfilelock/valid",
        "swift-podfilelock/valid2",
    ]

    private static let differences: [String: Difference] = [
        "javascript-pnpmlock/invalid-path.yaml": Difference(reason: "the entries that can be read are kept"),
        "javascript-pnpmlock/invalid-paths.yaml": Difference(reason: "the entries that can be read are kept"),
        "javascript-pnpmlock/no-packages.yaml": Difference(reason: "keys without values, as after a cut"),
        "javascript-pnpmlock/no-packages.v9.yaml": Difference(reason: "keys without values, as after a cut"),
        "javascript-pnpmlock/exotic.yaml": Difference(
            reason: "entries without resolution, and one without version"
        ),
        "javascript-pnpmlock/files.yaml": Difference(
            reason: "an entry without name, and a request that leads nowhere"
        ),
        "javascript-pnpmlock/empty.yaml": Difference(
            reason: "a file without content says nothing, and nothing is not complete",
            completeness: .unreadable
        ),
        "javascript-pnpmlock/missing-packages.yaml": Difference(
            reason: "a version alone does not say that there are no packages",
            completeness: .unreadable
        ),
        "javascript-yarnlock/empty.v2.lock": Difference(
            reason: "comments alone do not say that there are no packages",
            completeness: .unreadable
        ),
        "javascript-yarnlock/exclude-root.v2.lock": Difference(
            reason: "a workspace is the project itself, not one of its components",
            completeness: .complete,
            packages: ["ansi-regex@6.1.0"]
        ),
        "haskell-stacklock/valid": Difference(reason: "the packages of its snapshot are not in the file"),
        "haskell-stacklock/invalid": Difference(
            reason: "cut off after `packages:`",
            completeness: .unreadable
        ),
    ].merging(cutDown.map { ($0, Difference(reason: "cut down")) }) { first, _ in first }

    @Test(arguments: samples)
    func `a lockfile gives the packages that others see`(sample: Sample) throws {
        let file = "\(sample.folder)/\(sample.content.file)"
        let bytes = try SharedData.bytes("data/lockfiles/\(file)")
        let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: sample.path))
        let difference = Self.differences[file]
        if sample.content.error == true, difference == nil {
            #expect(extraction.completeness == .unreadable)
            return
        }
        #expect(
            extraction.completeness == difference?.completeness ?? .complete,
            "\(extraction.reason ?? "")"
        )
        let found = Set(extraction.components.map { "\($0.name)@\($0.version)" })
        let expected = Set(sample.content.packages.map { "\($0.name)@\($0.version ?? "")" })
        #expect(found == difference?.packages ?? expected)
        for package in sample.content.packages
        where found.contains("\(package.name)@\(package.version ?? "")") {
            let own = extraction.components.filter {
                $0.name == package.name && $0.version == package.version ?? ""
            }
            if let line = package.line {
                #expect(own.flatMap(\.occurrences).contains { $0.location.line == line })
            }
            if package.groups?.contains("dev") == true { #expect(own.allSatisfy { $0.scope == .dev }) }
            // A commit tells of git; an archive of a commit is an archive to us.
            if package.commit != nil { #expect(own.allSatisfy { $0.source != .registry }) }
        }
    }

    @Test func `every difference is one of a case`() {
        let files = Set(Self.samples.map { "\($0.folder)/\($0.content.file)" })
        #expect(Set(Self.differences.keys).subtracting(files) == [])
    }
}
