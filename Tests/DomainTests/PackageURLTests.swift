import Domain
import Foundation
import TestSupport
import Testing

@Suite struct PackageURLTests {
    @Test(arguments: [
        ("a", "1.0.0", "pkg:npm/a@1.0.0"),
        ("@babel/core", "7.0.0", "pkg:npm/%40babel/core@7.0.0"),
        ("a", nil, "pkg:npm/a"),
        ("a", "", "pkg:npm/a"),
        ("a", "1.0.0-rc.1+build.5", "pkg:npm/a@1.0.0-rc.1%2Bbuild.5"),
        ("lodash.merge", "4", "pkg:npm/lodash.merge@4"),
        ("JSONStream", "1.3.5", "pkg:npm/JSONStream@1.3.5"),
        ("a_b~c", "1", "pkg:npm/a_b~c@1"),
        ("a b%/c?d#e@f", "1/2", "pkg:npm/a%20b%25/c%3Fd%23e%40f@1%2F2"),
        ("日", "1", "pkg:npm/%E6%97%A5@1"),
        ("a\n\u{0}", "1", "pkg:npm/a%0A%00@1"),
        ("//a//", "1", "pkg:npm/a@1"),
    ])
    func `a name and a version become a canonical purl`(name: String, version: String?, expected: String) {
        #expect(PackageURL(ecosystem: .npm, name: name, version: version).description == expected)
    }

    @Test func `purls are ordered by code point`() {
        let names = ["b", "a", "B", "@s/a", "日"]
        let sorted = names.map { PackageURL(ecosystem: .npm, name: $0, version: "1") }.sorted()
        #expect(
            sorted.map(\.description) == [
                "pkg:npm/%40s/a@1", "pkg:npm/%E6%97%A5@1", "pkg:npm/B@1", "pkg:npm/a@1", "pkg:npm/b@1",
            ]
        )
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `the specification's npm cases are built as it says`() throws {
        struct Suite: Decodable { let tests: [Case] }
        struct Case: Decodable {
            let kind: String
            let input: Parts?
            let expected: String?

            enum Keys: String, CodingKey {
                case kind = "test_type"
                case input
                case expected = "expected_output"
            }

            init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: Keys.self)
                kind = try values.decode(String.self, forKey: .kind)
                guard kind == "build" else {
                    (input, expected) = (nil, nil)
                    return
                }
                input = try values.decode(Parts.self, forKey: .input)
                expected = try values.decode(String?.self, forKey: .expected)
            }
        }
        struct Parts: Decodable {
            let namespace: String?
            let name: String?
            let version: String?
            let qualifiers: [String: String]?
            let subpath: String?
        }
        let file = "data/conformance/purl/tests/types/npm-test.json"
        let suite = try JSONDecoder().decode(Suite.self, from: Data(SharedData.bytes(file)))
        var count = 0
        for test in suite.tests {
            // Qualifiers and subpaths are never built here.
            guard let input = test.input, let name = input.name, input.qualifiers == nil, input.subpath == nil
            else { continue }
            let full = [input.namespace, name].compactMap(\.self).joined(separator: "/")
            let purl = PackageURL(ecosystem: .npm, name: full, version: input.version)
            #expect(purl.description == test.expected)
            count += 1
        }
        #expect(count >= 3)
    }
}
