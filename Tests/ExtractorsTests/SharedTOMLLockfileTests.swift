import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Parser cases of another project for formats in TOML: the same packages must come out, but for what is listed here.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedTOMLLockfileTests {
    struct Format: Sendable, CustomTestStringConvertible {
        let folder: String
        /// What a file of the format is called.
        let name: String

        var testDescription: String { folder }
    }

    static let formats = [
        Format(folder: "rust-cargolock", name: "Cargo.lock"),
        Format(folder: "rust-cargotoml", name: "Cargo.toml"),
        Format(folder: "python-poetrylock", name: "poetry.lock"),
        Format(folder: "python-uvlock", name: "uv.lock"),
        Format(folder: "python-pdmlock", name: "pdm.lock"),
        Format(folder: "python-pylock", name: "pylock.toml"),
        Format(folder: "python-pyprojecttoml", name: "pyproject.toml"),
        Format(folder: "julia-manifesttoml", name: "Manifest.toml"),
        Format(folder: "java-gradleversioncatalog", name: "libs.versions.toml"),
    ]

    struct Sample: Sendable, CustomTestStringConvertible {
        let format: Format
        let value: SharedLockfileTests.Case

        var path: String { "\(format.folder)/\(value.file)" }
        var testDescription: String { "\(path): \(value.case)" }
    }

    private static var samples: [Sample] {
        formats.flatMap { format in
            SharedLockfileTests.cases(format.folder).map { Sample(format: format, value: $0) }
        }
    }

    /// Where we differ: why, which packages we have not, and which we have instead.
    private static let differences: [String: (reason: String, without: Set<String>, with: Set<String>)] = [
        "rust-cargolock/two-packages-with-local.lock": (
            "there the project itself is a package", ["local-rust-pkg@0.1.0"], []
        ),
        "rust-cargotoml/two-dependencies.toml": (
            "0.3 is a range to Cargo; there only git dependencies with a commit count",
            ["futures@0.3"], ["regex@"]
        ),
        "rust-cargotoml/only-version-dependency.toml": (
            "0.0.1 is a range to Cargo", ["regex@0.0.1"], []
        ),
        "rust-cargotoml/git-dependency-tagged.toml": (
            "there only git dependencies with a commit count", [], ["regex@"]
        ),
        "rust-cargotoml/git-dependency-with-pr.toml": (
            "there only git dependencies with a commit count", [], ["regex@"]
        ),
        "python-pyprojecttoml/simple_deps.toml": (
            "there a range gives its lower bound", ["flask@3.0.0", "numpy@"], []
        ),
        "python-pyprojecttoml/optional_deps.toml": (
            "there a range gives its lower bound", ["pytest@7.0.0", "aiohttp@3.8.0"], []
        ),
        "python-pyprojecttoml/extras_syntax.toml": (
            "there a range gives its lower bound", ["requests@2.20.0"], []
        ),
        "python-pyprojecttoml/env_markers.toml": (
            "there a range gives its lower bound", ["requests@2.20.0"], []
        ),
        "python-uvlock/names-outside-package-block.lock": (
            "entries without a source, which uv never writes, are not understood",
            ["first-pkg@1.0.0", "second-pkg@2.0.0"], []
        ),
        "java-gradleversioncatalog/libs.versions.toml": (
            "a library without a version is counted in the reason", ["org.example:noversion@"], []
        ),
    ]

    /// Refused there, read in part here: one dependency is not understood and the rest is.
    private static let partlyRead: Set<String> = ["rust-cargotoml/invalid-dependency.toml"]

    /// Read there as a lockfile without packages, here not at all: the file does not say that it has none.
    private static let sayNothing: Set<String> = [
        "python-poetrylock/empty-file.lock", "python-uvlock/empty.lock", "python-pdmlock/empty-file.toml",
        "python-pylock/empty.toml",
    ]

    @Test(arguments: samples)
    func `a file gives the packages that others see`(sample: Sample) throws {
        let bytes = try SharedData.bytes("data/lockfiles/\(sample.path)")
        let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: sample.format.name))
        if SharedTOMLLockfileTests.partlyRead.contains(sample.path) {
            #expect(extraction.completeness == .partial)
            #expect(extraction.components.isEmpty)
            return
        }
        if sample.value.error == true || SharedTOMLLockfileTests.sayNothing.contains(sample.path) {
            #expect(extraction.completeness == .unreadable)
            return
        }
        #expect(extraction.completeness == .complete || extraction.completeness == .partial)
        let isManifest = sample.format.name == "Cargo.toml"
        // There the first package of a Cargo.toml is the project itself.
        var expected = Set(sample.value.packages.dropFirst(isManifest ? 1 : 0).map(identity))
        if let difference = SharedTOMLLockfileTests.differences[sample.path] {
            #expect(difference.without.isSubset(of: expected))
            expected = expected.subtracting(difference.without).union(difference.with)
        }
        #expect(Set(extraction.components.map { "\($0.name)@\($0.version)" }) == expected)
        for package in sample.value.packages where package.line != nil && expected.contains(identity(package))
        {
            let lines = extraction.components.filter {
                $0.name == package.name && $0.version == package.version
            }
            .flatMap(\.occurrences).map(\.location.line)
            #expect(lines.contains(package.line), "\(package.name)")
        }
        for package in sample.value.packages where package.groups?.contains("optional") == true {
            let found = extraction.components.filter { $0.name == package.name }
            #expect(found.allSatisfy { $0.scope == .optional }, "\(package.name)")
        }
    }

    private func identity(_ package: SharedLockfileTests.Case.Package) -> String {
        "\(package.name)@\(package.version ?? package.commit ?? "")"
    }

    @Test func `every difference is that of a case`() {
        let paths = Set(SharedTOMLLockfileTests.samples.map(\.path))
        #expect(Set(SharedTOMLLockfileTests.differences.keys).isSubset(of: paths))
        #expect(
            SharedTOMLLockfileTests.partlyRead.union(SharedTOMLLockfileTests.sayNothing).isSubset(of: paths)
        )
    }
}
