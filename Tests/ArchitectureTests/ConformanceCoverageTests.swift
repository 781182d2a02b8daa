import Foundation
import TestSupport
import Testing

/// Every file of the conformance data that is about versions, names and advisories is read by a test.
///
/// A test that reads a table names it as a text of its own; what no test names is in `unread`, with the reason.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ConformanceCoverageTests {
    /// Files and folders that no test reads.
    static let unread = [
        "versions/alpine-versions.txt": noDistributions,
        "versions/alpine-versions-generated.txt": noDistributions,
        "versions/debian-versions.txt": noDistributions,
        "versions/debian-versions-generated.txt": noDistributions,
        "versions/redhat-versions.txt": noDistributions,
        "pep440/metadata.json": "No extractor reads core metadata, which is inside of packages.",
        "semver/calls-coerce.json": noFunction, "semver/calls-compare-build.json": noFunction,
        "semver/calls-diff.json": noFunction, "semver/calls-inc.json": noFunction,
        "semver/calls-simplify.json": noFunction, "semver/calls-subset.json": noFunction,
        "semver/calls-truncate.json": noFunction, "semver/fixture-increments.json": noFunction,
        "semver/fixture-truncations.json": noFunction,
        "semver/fixture-version-not-gt-range.json": notOutside,
        "semver/fixture-version-not-lt-range.json": notOutside,
        "purl/schemas": "Schemas of the suite's own files.",
        "purl/purl-types-index.json": "Lists what is in types.",
        "osv/schema-1.6.7.json": noRecords, "osv/schema-1.7.5.json": noRecords,
        "osv/schema-main-2026-03-31.json": noRecords,
    ]

    private static let noDistributions = "Packages of distributions are not looked at."
    private static let noFunction = "Nothing here raises, shortens or guesses versions, or rewrites ranges."
    private static let notOutside =
        "Says which versions are not beyond a range, which is not whether they are in it."
    private static let noRecords = "No advisories are written; they are read more leniently than the schema."

    /// Tables within `pep440` that no test reads.
    static let unreadTables = [
        "test_accepts_value": noMarkers, "test_str": noMarkers, "test_repr": noMarkers,
        "test_value_serialize_chooses_quote_delimiter": noMarkers,
        "test_membership_value_str_normalization": noMarkers,
        "test_membership_value_str_normalization_negated": noMarkers,
        "test_extras_and_dependency_groups": noMarkers,
        "test_extras_and_dependency_groups_disallowed": noMarkers,
        "test_set_valued_marker_on_lhs_raises_undefined_comparison": noMarkers,
        "test_version_like_equality": noMarkers,
        "test_pickle_requirement_preserves_prereleases": noObjects,
        "test_dunder_op_returns_notimplemented": noObjects,
        "test_compare_other": noObjects, "test_base_version_notimplemented_with_non_base_version": noObjects,
        "test_specifier_filter_with_key": noObjects, "test_specifierset_filter_with_key": noObjects,
        "test_empty_specifierset_filter_with_key": noObjects,
        "test_is_subset": noSets, "test_is_superset": noSets, "test_is_disjoint": noSets,
        "test_set_relations_raise_on_prerelease_policy_mismatch": noSets,
        "test_set_relations_require_specifierset": noSets,
        "test_set_relations_reject_arbitrary_equality": noSets,
        "test_parse_wheel_invalid_filename": noWheels,
        "test_parse_wheel_unsorted_tags_valid_by_default": noWheels,
        "test_parse_wheel_unsorted_tags_invalid_with_validate": noWheels,
        "test_parse_sdist_invalid_filename": noWheels,
        // Read as a file, not by its name.
        "test_invalid_spdx_with_or_licenseref_forms": "All of licenses.json is read.",
    ]

    private static let noMarkers =
        "Markers are kept as text and checked; none is ever evaluated or taken apart."
    private static let noObjects = "About objects, operators and callbacks of Python."
    private static let noSets = "Ranges are not compared with each other, but for npm's."
    private static let noWheels = "Names of archives are not read."

    /// Where the tables of a folder must be named, and what of a file's name is.
    private static let readers: [(folder: String, tests: [String], suffixes: [String], prefixes: [String])] =
        [
            ("versions", ["VersioningTests"], ["-versions-generated.txt", "-versions.txt"], []),
            (
                "pep440", ["VersioningTests", "ExtractorsTests", "DomainTests", "LicensingTests"], [".json"],
                []
            ),
            ("semver", ["VersioningTests"], [".json"], ["fixture-", "calls-"]),
            ("cvss", ["AdvisoriesTests"], [".json"], []),
            ("osv", ["AdvisoriesTests"], [".json"], []),
        ]

    /// The texts in the code of the tests of some modules.
    private static func literals(of modules: [String]) -> Set<String> {
        var found: Set<String> = []
        for file in SourceTree.tests where modules.contains(file.module) {
            for line in file.lines {
                guard line.holds("\"") else { continue }
                let pieces = line.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
                found.formUnion(
                    pieces.enumerated().filter { $0.offset % 2 == 1 }.compactMap { String($0.element) }
                )
            }
        }
        return found
    }

    private static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: SharedData.url("data/conformance/\(folder)").path
        ).sorted()
    }

    @Test func `every file is read by a test, or there is a reason`() throws {
        var found: Set<String> = []
        for reader in Self.readers {
            let literals = Self.literals(of: reader.tests)
            for name in try Self.names(reader.folder) {
                found.insert("\(reader.folder)/\(name)")
                let isException = Self.unread["\(reader.folder)/\(name)"] != nil
                #expect(isRead(name, reader.suffixes, reader.prefixes, literals) != isException, "\(name)")
            }
        }
        let purl = Self.literals(of: ["DomainTests"])
        for folder in ["tests/spec", "tests/types", "types"] { #expect(purl.contains(folder), "\(folder)") }
        #expect(try Self.names("purl") == ["purl-types-index.json", "schemas", "tests", "types"])
        #expect(try Self.names("purl/tests") == ["spec", "types"])
        let stale = Self.unread.keys.filter { !$0.hasPrefix("purl/") && !found.contains($0) }
        #expect(stale.isEmpty, "no such file: \(stale)")
    }

    private func isRead(_ name: String, _ suffixes: [String], _ prefixes: [String], _ literals: Set<String>)
        -> Bool
    {
        var stem = name
        if let suffix = suffixes.first(where: stem.hasSuffix) {
            stem = String(stem.dropLast(suffix.count))
            // The generated tables go by another name than those made by hand.
            if suffix == "-versions-generated.txt" { stem += "-generated" }
        }
        if let prefix = prefixes.first(where: stem.hasPrefix) { stem = String(stem.dropFirst(prefix.count)) }
        return literals.contains(stem)
            || literals.contains { $0.hasSuffix("/\(stem)") || $0.hasSuffix("/\(name)") }
    }

    @Test func `every table of PEP 440 is read by a test, or there is a reason`() throws {
        struct Table: Decodable { let test: String }
        let literals = Self.literals(of: ["VersioningTests", "ExtractorsTests", "DomainTests"])
        var found: Set<String> = []
        for name in try Self.names("pep440")
        where name != "versions-in-order.json" && Self.unread["pep440/\(name)"] == nil {
            let bytes = try SharedData.bytes("data/conformance/pep440/\(name)")
            for table in try JSONDecoder().decode([Table].self, from: Data(bytes)) {
                let isException = Self.unreadTables[table.test] != nil
                #expect(literals.contains(table.test) != isException, "\(name): \(table.test)")
                found.insert(table.test)
            }
        }
        #expect(Set(Self.unreadTables.keys).subtracting(found).isEmpty)
    }
}
