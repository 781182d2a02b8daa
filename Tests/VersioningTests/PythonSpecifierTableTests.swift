import Foundation
import TestSupport
import Testing
import Versioning

/// The remaining tables of specifiers: what they were made for there, and what they tell about ours.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PythonSpecifierTableTests {
    private func set(_ value: Any) throws -> PythonSpecifierSet {
        try #require(PythonSpecifierSet(PythonTable.text(value)), "\(value)")
    }

    @Test(arguments: [
        "test_pickle_specifier_roundtrip", "test_pickle_specifierset_roundtrip",
        "test_specifier_construction_is_lazy", "test_specifierset_construction_is_lazy",
        "test_specifiers_str_and_repr", "test_specifiers_hash", "test_specifier_operator_property",
        "test_specifier_version_property", "test_length", "test_iteration", "test_contains_equivalent",
        "test_filter_equivalent", "test_to_specifier_set_roundtrip_matches",
        "test_contains_equivalent_with_version_objects",
    ])
    func `every specifier of a table is read`(test: String) throws {
        for row in try PythonTable.rows("specifiers", test) {
            // Some tables hold settings besides.
            guard let text = row[0] as? String else { continue }
            #expect(PythonSpecifierSet(text) != nil, "\(text)")
        }
    }

    @Test func `a specifier takes every spelling of its version`() throws {
        for row in try PythonTable.rows("specifiers", "test_specifiers_normalized") {
            let version = PythonTable.text(row[0])
            // Only equality knows local versions.
            let signs = version.contains("+") ? ["==", "!="] : ["~=", "==", "!=", "<=", ">=", "<", ">"]
            for sign in signs { #expect(PythonSpecifierSet(sign + version) != nil, "\(sign)\(version)") }
            #expect(try set("==" + version).contains(version), "\(version)")
            #expect(try !set("!=" + version).contains(version), "\(version)")
        }
    }

    @Test(arguments: ["test_specifier_prereleases_set", "test_specifier_prereleases_explicit"])
    func `a setting for prereleases counts before the specifiers`(test: String) throws {
        // (setting before, setting after, version, answer before, answer after)
        let first = test == "test_specifier_prereleases_set" ? 1 : 0
        for row in try PythonTable.rows("specifiers", test) {
            let set = try set(row[first == 1 ? 0 : 5])
            let version = PythonTable.text(row[first + 2])
            for (setting, answer) in [(row[first], row[first + 3]), (row[first + 1], row[first + 4])] {
                let found = set.contains(version, prereleases: setting as? Bool ?? true)
                #expect(found == answer as? Bool, "\(row)")
            }
        }
    }

    @Test func `an installed prerelease is taken whatever the setting`() throws {
        for row in try PythonTable.rows("specifiers", "test_specifier_contains_installed_prereleases") {
            let version = PythonTable.text(row[1])
            let isPrerelease = PythonScheme().parse(version)?.isPrerelease == true
            let isInstalled = row[4] as? Bool == true && isPrerelease
            let setting = isInstalled ? true : row[3] as? Bool ?? row[2] as? Bool ?? true
            #expect(try set(row[0]).contains(version, prereleases: setting) == row[5] as? Bool, "\(row)")
        }
    }

    /// Where prereleases are said to be taken or not; without, `filter` looks at the whole list, which nothing here does.
    @Test func `a filter with a setting keeps what is contained`() throws {
        var count = 0
        let filters = try PythonTable.rows("specifiers", "test_specifier_filter")
            .map { (row: $0, setting: $0[2] as? Bool ?? $0[1] as? Bool, input: $0[3], expected: $0[4]) }
        let bridges = try PythonTable.rows("specifiers", "test_filter_exclusionary_bridges")
            .map { (row: $0, setting: $0[1] as? Bool, input: $0[2], expected: $0[3]) }
        for (row, setting, input, expected) in filters + bridges {
            guard let setting, let versions = input as? [String] else { continue }
            let set = try set(row[0])
            let kept = versions.filter { set.contains($0, prereleases: setting) }
            #expect(kept == expected as? [String], "\(row)")
            count += 1
        }
        #expect(count > 20)
    }

    @Test(arguments: [
        "test_spec_version_cache_consistency", "test_spec_version_cache_with_wildcards",
        "test_spec_version_cache_compatible_operator", "test_contains_identical_across_canonicalization",
    ])
    func `an answer does not depend on those before it`(test: String) throws {
        for row in try PythonTable.rows("specifiers", test) {
            let versions = try #require(row[1] as? [String])
            let set = try set(row[0])
            let answers = versions.map { set.contains($0) }
            #expect(versions.reversed().map { set.contains($0) } == answers.reversed(), "\(row)")
            // Two conditions hold exactly where each of them holds.
            let conditions = try PythonTable.text(row[0]).split(separator: ",").map {
                try self.set(String($0))
            }
            #expect(versions.map { text in conditions.allSatisfy { $0.contains(text) } } == answers, "\(row)")
            #expect(answers.contains(true) && answers.contains(false), "\(row)")
        }
    }

    @Test func `two specifiers together take what both take`() throws {
        for row in try PythonTable.rows("specifiers", "test_arbitrary_equality_is_intersection_preserving") {
            let (first, second) = (PythonTable.text(row[0]), PythonTable.text(row[1]))
            let both = try set("\(first),\(second)")
            for version in try #require(row[2] as? [String]) {
                let expected = try set(first).contains(version) && set(second).contains(version)
                #expect(both.contains(version) == expected, "\(row)")
            }
        }
        for row in try PythonTable.rows("specifiers", "test_specifiers_combine") {
            for version in ["1.9", "2.0", "2.1", "4.9", "5.0", "6"] {
                let expected = try set(row[0]).contains(version) && set(row[1]).contains(version)
                #expect(try set(row[2]).contains(version) == expected, "\(version)")
            }
        }
        for row in try PythonTable.rows("specifiers", "test_comparison_canonicalizes") {
            for version in ["2.8", "2.8.0", "2.8.1", "2.8rc1"] {
                #expect(try set(row[0]).contains(version) == set(row[1]).contains(version), "\(version)")
            }
        }
    }

    @Test func `an arbitrary text equals itself alone`() throws {
        for row in try PythonTable.rows("specifiers", "test_spec_version_cache_with_arbitrary_equality") {
            let text = PythonTable.text(row[0])
            #expect(try set(text).contains(String(text.dropFirst(3))))
            #expect(try !set(text).contains(text.dropFirst(3) + "0"))
        }
        for test in ["test_empty_specifier_arbitrary_string", "test_empty_specifier_ordering_with_arbitrary"]
        {
            for row in try PythonTable.rows("specifiers", test) {
                let versions = row[test.hasSuffix("string") ? 1 : 0] as? [String] ?? []
                #expect(try versions.allSatisfy { try set("").contains($0) }, "\(row)")
            }
        }
        for row in try PythonTable.rows("specifiers", "test_contains_rejects_invalid_specifier") {
            #expect(try !set(row[0]).contains(PythonTable.text(row[1])), "\(row)")
        }
    }

    @Test func `nothing lies between a version and its own post-release`() throws {
        for row in try PythonTable.rows("specifiers", "test_post_release_boundary_unsatisfiable") {
            let set = try set(row[0])
            let base = PythonTable.text(row[0]).split(separator: ",")[0].dropFirst()
            for end in [
                "", ".dev1", "rc1", ".post0", ".post1", ".post1.dev1", ".post5", ".post6", "+local", ".1",
            ] {
                #expect(!set.contains(base + end), "\(row) \(base)\(end)")
            }
        }
    }

    @Test func `a number without end is refused, in a range as in a version`() throws {
        for row in try PythonTable.rows("specifiers", "test_contains_oversized_version_raises_valueerror") {
            let text = PythonTable.text(row[0])
            #expect(text.utf8.count > 256)
            #expect(PythonSpecifierSet(text)?.contains("1.0") != true)
        }
    }

    @Test(arguments: ["test_pickle_roundtrip", "test_version_hash"])
    func `equal versions hash alike`(test: String) throws {
        for row in try PythonTable.rows("version", test) {
            let version = try #require(PythonScheme().parse(PythonTable.text(row[0])))
            let again = try #require(PythonScheme().parse(version.normalForm))
            #expect(version == again && version.hashValue == again.hashValue)
        }
    }

    @Test func `the normal form keeps zeros`() throws {
        for row in try PythonTable.rows("utils", "test_canonicalize_version_no_strip_trailing_zero") {
            let text = PythonTable.text(row[0])
            #expect(PythonScheme().parse(text)?.normalForm == text)
        }
        // What is built there from its parts is written here as text, once without its dot.
        for row in try PythonTable.rows("version", "test_from_parts") {
            let text = PythonTable.text(row[1])
            let normal = try #require(PythonScheme().parse(text)).normalForm
            #expect(normal.filter { $0 != "." } == text.filter { $0 != "." })
        }
    }
}
