import Domain
import Extractors
import TestSupport
import Testing

/// The cases of another project's parsers for lockfiles that are JSON: the same packages must come out, but for what is listed
/// here.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedJSONLockfileTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let folder: String
        /// The name that the file has in a repository.
        let name: String
        let expected: SharedLockfileTests.Case

        var path: String { "\(folder)/\(expected.file)" }
        var testDescription: String { "\(path): \(expected.case)" }
    }

    struct Difference: Sendable {
        let reason: String
        let completeness: Completeness
        /// `name@version`; `nil` when they are the same.
        var packages: Set<String>?
    }

    static let names: [(folder: String, name: String)] = [
        ("javascript-bunlock", "bun.lock"), ("php-composerlock", "composer.lock"),
        ("python-pipfilelock", "Pipfile.lock"), ("dotnet-packageslockjson", "packages.lock.json"),
        ("dotnet-depsjson", "application1.deps.json"), ("swift-packageresolved", "Package.resolved"),
        ("r-renvlock", "renv.lock"), ("cpp-conanlock", "conan.lock"),
    ]

    static let samples = names.flatMap { row in
        SharedLockfileTests.cases(row.folder).map {
            Sample(folder: row.folder, name: row.name, expected: $0)
        }
    }

    private static let differences: [String: Difference] = [
        "javascript-bunlock/empty.json5": Difference(
            reason: "bun refuses a lockfile without a version, so this is none",
            completeness: .unreadable
        ),
        "javascript-bunlock/bad-tuple.json5": Difference(
            reason: "what is understood is kept, and the rest makes it partial",
            completeness: .partial
        ),
        "python-pipfilelock/empty-file": Difference(
            reason: "an empty file says nothing, not that there are no packages",
            completeness: .unreadable
        ),
        "python-pipfilelock/no-version.json": Difference(
            reason: "a package from git is a component, at its commit",
            completeness: .complete,
            packages: [
                "markupsafe@b36054111bc1e8bbadb5d0d60158feb72926f467",
                "itsdangerous@de09cad488a4d7c7bbcbcdb8e1c2dfde64325f48",
            ]
        ),
        "dotnet-depsjson/valid": Difference(
            reason: "the program itself is none of its packages",
            completeness: .complete,
            packages: ["AWSSDK.Core@3.7.10.6", "Microsoft.Extensions.DependencyInjection@6.0.0"]
        ),
        "dotnet-depsjson/nopackagename": Difference(
            reason: "the program itself is none of its packages; an entry without version makes it partial",
            completeness: .partial,
            packages: ["AWSSDK.Core@3.7.10.6"]
        ),
        "r-renvlock/empty.lock": Difference(
            reason: "without Packages it is no lockfile",
            completeness: .unreadable
        ),
        "r-renvlock/with-mixed-sources.lock": Difference(
            reason: "a package from GitHub is a component too, with its source",
            completeness: .complete,
            packages: ["markdown@1.0", "mime@0.12.1"]
        ),
        "r-renvlock/with-bioconductor.lock": Difference(
            reason: "a package of Bioconductor is a component too, though not one of CRAN",
            completeness: .complete,
            packages: ["BH@1.75.0-0", "BSgenome@1.60.0"]
        ),
        "r-renvlock/without-repository.lock": Difference(
            reason: "renv looks for such a package in the configured repositories",
            completeness: .complete,
            packages: ["morning@0.1.0"]
        ),
        "cpp-conanlock/no-name.v1.json": Difference(
            reason: "an entry without name makes it partial",
            completeness: .partial
        ),
        "cpp-conanlock/no-name.v1.revisions.json": Difference(
            reason: "an entry without name makes it partial",
            completeness: .partial
        ),
        "cpp-conanlock/no-name.v2.json": Difference(
            reason: "an entry without name makes it partial",
            completeness: .partial
        ),
    ]

    private func extraction(_ sample: Sample) throws -> Extraction {
        let bytes = try SharedData.bytes("data/lockfiles/\(sample.path)")
        return try #require(ExtractorCatalog.extraction(of: bytes, at: sample.name))
    }

    @Test(arguments: samples)
    func `a lockfile gives the packages that others see`(sample: Sample) throws {
        let extraction = try extraction(sample)
        let difference = SharedJSONLockfileTests.differences[sample.path]
        let usual: Completeness = sample.expected.error == true ? .unreadable : .complete
        #expect(extraction.completeness == difference?.completeness ?? usual)
        let found = Set(extraction.components.map { "\($0.name)@\($0.version)" })
        // A git dependency has its commit there; here too when the lockfile tells no version.
        let expected = Set(
            sample.expected.packages.map {
                "\($0.name)@\($0.version.flatMap { $0.isEmpty ? nil : $0 } ?? $0.commit ?? "")"
            }
        )
        #expect(found == difference?.packages ?? expected)
    }

    @Test(arguments: samples.filter { $0.folder != "javascript-bunlock" })
    func `what others count to a group for development has that scope`(sample: Sample) throws {
        let groups: Set = ["dev", "build-requires"]
        let expected = sample.expected.packages.filter { !groups.isDisjoint(with: $0.groups ?? []) }
        let development = try extraction(sample).components.filter { component in
            component.occurrences.contains { $0.scope == .dev }
        }
        #expect(Set(expected.map(\.name)).isSubset(of: development.map(\.name)))
    }

    @Test func `every difference is one of a case`() {
        #expect(
            Set(SharedJSONLockfileTests.differences.keys).isSubset(
                of: SharedJSONLockfileTests.samples.map(\.path)
            )
        )
    }
}
