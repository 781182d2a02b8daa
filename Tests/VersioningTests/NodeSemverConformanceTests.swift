import Foundation
import TestSupport
import Testing
import Versioning

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct NodeSemverConformanceTests {
    @Test func `every pair of the comparison table is in its order`() throws {
        let rows = try NodeSemverTable.fixture("comparisons")
        #expect(rows.count > 20)
        for row in rows {
            let loose = row.options(2).loose
            let higher = try #require(NpmVersion(row.text(0) ?? "", loose: loose))
            let lower = try #require(NpmVersion(row.text(1) ?? "", loose: loose))
            #expect(lower < higher && !(higher < lower) && higher != lower, "\(row.values)")
        }
    }

    @Test func `every pair of the equality table is equal`() throws {
        let rows = try NodeSemverTable.fixture("equality")
        #expect(rows.count > 20)
        for row in rows {
            let loose = row.options(2).loose
            let left = try #require(NpmVersion(row.text(0) ?? "", loose: loose))
            let right = try #require(NpmVersion(row.text(1) ?? "", loose: loose))
            #expect(left == right && !(left < right) && !(right < left), "\(row.values)")
            #expect(left.hashValue == right.hashValue && left.description == right.description)
        }
    }

    @Test func `valid versions have the parts the table names`() throws {
        let rows = try NodeSemverTable.fixture("valid-versions")
        #expect(rows.count > 20)
        for row in rows {
            let version = try #require(NpmVersion(row.text(0) ?? ""), "\(row.values)")
            let numbers = [version.major, version.minor, version.patch].map { Int($0) }
            #expect(numbers == row.values[1...3].compactMap { $0 as? Int })
            #expect(version.prerelease.map(\.description) == (row.values[4] as? [Any] ?? []).map { "\($0)" })
            #expect(version.build.split(separator: ".").map(String.init) == row.texts(5) ?? [])
        }
    }

    @Test func `invalid versions are refused`() throws {
        for row in try NodeSemverTable.fixture("invalid-versions") {
            guard let text = row.text(0) else { continue }
            #expect(NpmVersion(text, loose: row.options(2).loose) == nil, "\(row.values)")
        }
    }

    @Test(arguments: [("range-include", true), ("range-exclude", false)])
    func `ranges take and leave the versions of the table`(name: String, expected: Bool) throws {
        let rows = try NodeSemverTable.fixture(name)
        #expect(rows.count > 90)
        for row in rows {
            guard let text = row.text(0), let version = row.text(1) else { continue }
            let options = row.options(2)
            let range = try #require(
                NpmRange(text, loose: options.loose, includePrerelease: options.includePrerelease),
                "\(row.values)"
            )
            #expect(range.satisfies(version) == expected, "\(row.values)")
        }
    }

    @Test func `ranges parse into the comparators of the table or are refused`() throws {
        let rows = try NodeSemverTable.fixture("range-parse")
        #expect(rows.count > 100)
        for row in rows {
            let options = row.options(2)
            let range = NpmRange(
                row.text(0) ?? "",
                loose: options.loose,
                includePrerelease: options.includePrerelease
            )
            #expect(range?.description == row.text(1), "\(row.values)")
        }
    }

    @Test(arguments: ["range-intersection", "comparator-intersection"])
    func `ranges intersect as the table says, both ways round`(name: String) throws {
        for row in try NodeSemverTable.fixture(name) {
            let includePrerelease = row.values.count > 3
            let left = try #require(NpmRange(row.text(0) ?? "", includePrerelease: includePrerelease))
            let right = try #require(NpmRange(row.text(1) ?? "", includePrerelease: includePrerelease))
            let expected = row.values[2] as? Bool
            #expect(left.intersects(right, includePrerelease: includePrerelease) == expected, "\(row.values)")
            #expect(right.intersects(left, includePrerelease: includePrerelease) == expected, "\(row.values)")
        }
    }

    @Test func `every recorded call of satisfies gives its result`() throws {
        let rows = try NodeSemverTable.calls("satisfies")
        #expect(rows.count > 200)
        for row in rows {
            guard let version = row.text(0), let text = row.text(1) else { continue }
            let options = row.options(2)
            let range = NpmRange(text, loose: options.loose, includePrerelease: options.includePrerelease)
            #expect((range?.satisfies(version) ?? false) == (row.result as? Bool), "\(row.values)")
        }
    }

    @Test func `every recorded call of valid gives its result`() throws {
        let rows = try NodeSemverTable.calls("valid")
        #expect(rows.count > 100)
        for row in rows {
            guard let text = row.text(0) else { continue }
            let options = row.options(1)
            let version = NpmVersion(text, loose: options.loose)
            let range = NpmRange(text, loose: options.loose, includePrerelease: options.includePrerelease)
            // The table mixes the calls of two functions, one for versions and one for ranges.
            let answers = [version?.description, range?.description]
            #expect(answers.contains(row.result as? String), "\(row.values)")
        }
    }

    @Test(arguments: ["compare", "rcompare", "compare-loose", "eq", "neq", "gt", "gte", "lt", "lte"])
    func `every recorded comparison gives its result`(name: String) throws {
        let rows = try NodeSemverTable.calls(name)
        #expect(!rows.isEmpty)
        for row in rows {
            guard let leftText = row.text(0), let rightText = row.text(1) else { continue }
            let loose = name == "compare-loose" || row.options(2).loose
            let left = NpmVersion(leftText, loose: loose)
            let right = NpmVersion(rightText, loose: loose)
            guard let left, let right else {
                #expect(row.throwsError, "\(row.values)")
                continue
            }
            #expect(!row.throwsError, "\(row.values)")
            let order = left < right ? -1 : right < left ? 1 : 0
            switch name {
            case "compare", "compare-loose": #expect(row.result as? Int == order, "\(row.values)")
            case "rcompare": #expect(row.result as? Int == -order, "\(row.values)")
            case "eq": #expect(row.result as? Bool == (left == right), "\(row.values)")
            case "neq": #expect(row.result as? Bool == (left != right), "\(row.values)")
            case "gt": #expect(row.result as? Bool == (left > right), "\(row.values)")
            case "gte": #expect(row.result as? Bool == (left >= right), "\(row.values)")
            case "lt": #expect(row.result as? Bool == (left < right), "\(row.values)")
            default: #expect(row.result as? Bool == (left <= right), "\(row.values)")
            }
        }
    }

    @Test(arguments: ["max-satisfying", "min-satisfying"])
    func `the version chosen is the one of the table`(name: String) throws {
        let rows = try NodeSemverTable.calls(name)
        #expect(!rows.isEmpty)
        for row in rows {
            let range = NpmRange(row.text(1) ?? "", loose: row.options(2).loose)
            let versions = row.texts(0) ?? []
            let chosen =
                name == "max-satisfying" ? range?.maxSatisfying(versions) : range?.minSatisfying(versions)
            #expect(chosen == row.result as? String, "\(row.values)")
        }
    }

    @Test func `the lowest version of a range is the one of the table`() throws {
        let rows = try NodeSemverTable.calls("min-version")
        #expect(rows.count > 30)
        for row in rows {
            let lowest = NpmRange(row.text(0) ?? "")?.minVersion?.description
            #expect(lowest == (row.result as? [String: String])?["semver"], "\(row.values)")
        }
    }

    @Test func `every recorded call of intersects gives its result`() throws {
        let rows = try NodeSemverTable.calls("intersects")
        #expect(rows.count > 300)
        for row in rows {
            func range(_ index: Int) -> NpmRange? {
                let object = row.values[index] as? [String: String]
                let text = row.text(index) ?? object?["comparator"] ?? object?["range"]
                let options = row.options(2)
                return text.flatMap {
                    NpmRange($0, loose: options.loose, includePrerelease: options.includePrerelease)
                }
            }
            let left = try #require(range(0))
            let right = try #require(range(1))
            let result = left.intersects(right, includePrerelease: row.options(2).includePrerelease)
            #expect(result == row.result as? Bool, "\(row.values)")
        }
    }

    @Test func `the npm scheme orders the shared table of semantic versions both ways round`() throws {
        let table = String(
            decoding: try SharedData.bytes("data/conformance/versions/semver-versions.txt"),
            as: UTF8.self
        )
        var refused = 0
        for line in table.split(separator: "\n") where !line.hasPrefix("//") && !line.hasPrefix("#") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3 else { continue }
            let expected: VersionOrder = words[1] == "<" ? .ascending : words[1] == ">" ? .descending : .same
            let reverse: VersionOrder = words[1] == "<" ? .descending : words[1] == ">" ? .ascending : .same
            guard let order = NpmScheme().compare(words[0], words[2]) else {
                // Numbers of thirty digits and versions of five numbers are nothing npm would take.
                refused += 1
                continue
            }
            #expect(order == expected, "\(line)")
            #expect(NpmScheme().compare(words[2], words[0]) == reverse, "\(line)")
        }
        #expect(refused == 3)
    }
}
