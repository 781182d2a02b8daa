import Foundation
import TestSupport
import Testing
import Versioning

/// What the functions of node-semver say about single versions, and about versions beside a range.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct NodeSemverFunctionTests {
    @Test(arguments: ["major", "minor", "patch"])
    func `versions have the numbers of the table`(name: String) throws {
        let rows = try NodeSemverTable.calls(name)
        #expect(!rows.isEmpty)
        for row in rows {
            let version = try #require(
                NpmVersion(row.text(0) ?? "", loose: row.options(1).loose),
                "\(row.values)"
            )
            let number = name == "major" ? version.major : name == "minor" ? version.minor : version.patch
            #expect(Int(number) == row.result as? Int, "\(row.values)")
        }
    }

    @Test func `versions have the prerelease of the table`() throws {
        let rows = try NodeSemverTable.calls("prerelease")
        #expect(rows.count > 5)
        for row in rows {
            let found = NpmVersion(row.text(0) ?? "", loose: row.options(1).loose)?.prerelease ?? []
            let expected = (row.result as? [Any] ?? []).map { "\($0)" }
            #expect(found.map(\.description) == expected, "\(row.values)")
        }
    }

    @Test func `what parses is written as the table says, the rest is refused`() throws {
        let rows = try NodeSemverTable.calls("parse")
        #expect(rows.count > 50)
        for row in rows {
            guard let text = row.text(0) else { continue }
            let version = NpmVersion(text, loose: row.options(1).loose)
            #expect(version?.description == (row.result as? [String: String])?["semver"], "\(row.values)")
        }
    }

    @Test func `signs in front are cleaned away as the table says`() throws {
        let rows = try NodeSemverTable.calls("clean")
        #expect(rows.count > 10)
        for row in rows {
            let text = (row.text(0) ?? "").drop { " \t=v".contains($0) }
            let version = NpmVersion(String(text), loose: row.options(1).loose)
            #expect(version?.description == row.result as? String, "\(row.values)")
        }
    }

    @Test func `operators hold as the table says`() throws {
        let rows = try NodeSemverTable.calls("cmp")
        #expect(rows.count > 100)
        var count = 0
        for row in rows {
            guard let left = NpmVersion(row.text(0) ?? "", loose: row.options(3).loose),
                let right = NpmVersion(row.text(2) ?? "", loose: row.options(3).loose),
                let sign = row.text(1), let holds = holds(left, sign, right)
            else { continue }
            #expect(holds == row.result as? Bool, "\(row.values)")
            count += 1
        }
        #expect(count > 100)
    }

    private func holds(_ left: NpmVersion, _ sign: String, _ right: NpmVersion) -> Bool? {
        switch sign {
        case "", "=", "==": left == right
        case "!=": left != right
        case ">": left > right
        case ">=": left >= right
        case "<": left < right
        case "<=": left <= right
        // Of texts, and of no operator.
        default: nil
        }
    }

    @Test func `a range has the comparators of the table`() throws {
        let rows = try NodeSemverTable.calls("to-comparators")
        #expect(rows.count > 50)
        for row in rows where row.values.count == 1 {
            let sets = try #require(row.result as? [[String]], "\(row.values)")
            let text = sets.map { $0.joined(separator: " ") }.joined(separator: "||")
            #expect(NpmRange(row.text(0) ?? "")?.description == (text.isEmpty ? "*" : text), "\(row.values)")
        }
    }

    /// A version beyond a range is none of it.
    @Test(arguments: ["version-gt-range", "version-lt-range"])
    func `a range leaves the versions beyond it`(name: String) throws {
        let rows = try NodeSemverTable.fixture(name)
        #expect(rows.count > 50)
        for row in rows {
            let options = row.options(2)
            let range = try #require(
                NpmRange(
                    row.text(0) ?? "",
                    loose: options.loose,
                    includePrerelease: options.includePrerelease
                ),
                "\(row.values)"
            )
            #expect(!range.satisfies(row.text(1) ?? ""), "\(row.values)")
        }
    }

    @Test(arguments: [("gtr", 2), ("ltr", 2), ("outside", 3)])
    func `a range leaves the versions outside of it`(name: String, options index: Int) throws {
        let rows = try NodeSemverTable.calls(name).filter { $0.result as? Bool == true }
        #expect(rows.count > 50)
        for row in rows {
            let options = row.options(index)
            let range = try #require(
                NpmRange(
                    row.text(1) ?? "",
                    loose: options.loose,
                    includePrerelease: options.includePrerelease
                ),
                "\(row.values)"
            )
            #expect(!range.satisfies(row.text(0) ?? ""), "\(row.values)")
        }
    }
}
