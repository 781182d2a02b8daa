import Foundation
import TestSupport
import Testing
import Versioning

/// The tables of `packaging`, the library that installers use.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PythonConformanceTests {
    private func rows(_ file: String, _ test: String) throws -> [[Any]] {
        try PythonTable.rows(file, test)
    }

    private func version(_ value: Any) -> PythonVersion? { (value as? String).flatMap(PythonScheme().parse) }

    @Test func `the sorted list is sorted, every pair of it`() throws {
        let data = Data(try SharedData.bytes("data/conformance/pep440/versions-in-order.json"))
        let texts = try JSONSerialization.jsonObject(with: data) as? [String] ?? []
        let versions = texts.compactMap(PythonScheme().parse)
        #expect(versions.count == texts.count && versions.count > 80)
        for (index, left) in versions.enumerated() {
            for (other, right) in versions.enumerated() {
                #expect(
                    (left < right) == (index < other) && (left == right) == (index == other),
                    "\(left) \(right)"
                )
            }
        }
    }

    @Test func `versions are read or refused, and written in their normal form`() throws {
        for row in try rows("version", "test_valid_versions") { #expect(version(row[0]) != nil, "\(row)") }
        for row in try rows("version", "test_invalid_versions") { #expect(version(row[0]) == nil, "\(row)") }
        for row in try rows("version", "test_oversized_version_raises_valueerror") {
            #expect(version(row[0]) == nil)
        }
        for test in ["test_normalized_versions", "test_version_str_repr"] {
            for row in try rows("version", test) {
                #expect(version(row[0])?.normalForm == row[1] as? String, "\(row)")
            }
        }
    }

    @Test(arguments: [
        "test_version_public", "test_version_base_version", "test_version_epoch", "test_version_release",
        "test_version_local", "test_version_pre", "test_version_dev", "test_version_post",
        "test_version_is_prerelease", "test_version_is_devrelease", "test_version_is_postrelease",
    ])
    func `versions have the parts the table names`(test: String) throws {
        let name = String(test.dropFirst("test_version_".count))
        for row in try rows("version", test) {
            let expected =
                switch row[1] {
                case is NSNull: ""
                case let list as [Any]: list.map { "\($0)" }.joined(separator: ",")
                case let flag as Bool where name.hasPrefix("is_"): flag.description
                default: "\(row[1])"
                }
            let parsed = try #require(version(row[0]))
            #expect(part(name, of: parsed) == expected, "\(row)")
        }
    }

    private func part(_ name: String, of version: PythonVersion) -> String {
        switch name {
        case "public": version.withoutLocal.normalForm
        case "base_version": version.base.normalForm
        case "epoch": version.epoch.description
        case "release": version.release.map(\.description).joined(separator: ",")
        case "local": version.local.map(\.description).joined(separator: ".")
        case "pre": version.prerelease.map { "\($0.phase.rawValue),\($0.number)" } ?? ""
        case "dev": version.dev?.description ?? ""
        case "post": version.post?.description ?? ""
        case "is_prerelease": version.isPrerelease.description
        case "is_devrelease": version.isDevelopment.description
        default: version.isPostRelease.description
        }
    }

    @Test func `specifiers are read or refused`() throws {
        for row in try rows("specifiers", "test_specifiers_valid") {
            #expect(PythonSpecifierSet(row[0] as? String ?? "") != nil, "\(row)")
        }
        for row in try rows("specifiers", "test_specifiers_invalid") {
            #expect(PythonSpecifierSet(row[0] as? String ?? "x") == nil, "\(row)")
        }
    }

    /// Tables of (version, specifiers, whether it is one of them), the columns in the order they are named here.
    @Test(arguments: [
        ("test_specifiers", 1, 0, 2), ("test_invalid_version", 0, 1, 2), ("test_arbitrary_equality", 1, 0, 2),
        ("test_boundary_closure_short_release", 0, 1, 2),
        ("test_contains_post_release_boundary_intersection", 0, 1, 2),
        ("test_contains_arbitrary_equality_contains", 1, 0, 2), ("test_comparison_ignores_local", 1, 0, 2),
    ])
    func `specifiers take and leave the versions of the table`(
        test: String,
        specifiers: Int,
        version: Int,
        expected: Int
    ) throws {
        for row in try rows("specifiers", test) {
            let set = try #require(PythonSpecifierSet(row[specifiers] as? String ?? "x"), "\(row)")
            #expect(set.contains(row[version] as? String ?? "") == row[expected] as? Bool, "\(row)")
        }
    }

    @Test func `prereleases are taken or passed over as the table says`() throws {
        for row in try rows("specifiers", "test_specifiers_prereleases") {
            let set = try #require(PythonSpecifierSet(row[0] as? String ?? "x"))
            // The call's setting counts before that of the specifiers.
            let setting = row[3] as? Bool ?? row[2] as? Bool ?? true
            #expect(set.contains(row[1] as? String ?? "", prereleases: setting) == row[4] as? Bool, "\(row)")
        }
        for row in try rows("specifiers", "test_contains_exclusionary_bridges") {
            let set = try #require(PythonSpecifierSet(row[0] as? String ?? "x"))
            let setting = row[1] as? Bool ?? true
            #expect(set.contains(row[2] as? String ?? "", prereleases: setting) == row[3] as? Bool, "\(row)")
        }
        for row in try rows("specifiers", "test_specifier_prereleases_detection") {
            let set = try #require(PythonSpecifierSet(row[0] as? String ?? "x"))
            #expect(set.namesPrerelease == row[1] as? Bool, "\(row)")
        }
    }
}
