import Extractors
import Foundation
import TestSupport
import Testing

@Suite struct PythonRequirementTests {
    @Test func `a requirement is taken apart`() throws {
        let text = "Foo.Bar [a, b-c] >= 1.0, == 2.0 ; (python_version < '3') and os_name not in \"nt\""
        let requirement = try #require(PythonRequirement(text))
        #expect(requirement.name == "Foo.Bar")
        #expect(requirement.extras == ["a", "b-c"])
        #expect(requirement.clauses.map(\.comparison) == [">=", "=="])
        #expect(requirement.clauses.map(\.version) == ["1.0", "2.0"])
        #expect(requirement.marker == "(python_version < '3') and os_name not in \"nt\"")
        #expect(requirement.url == nil)
    }

    @Test func `an address takes the place of versions`() throws {
        let requirement = try #require(PythonRequirement("foo[x] @ https://a.b/c;d=1 ; os_name == 'a'"))
        #expect(requirement.url == "https://a.b/c;d=1")
        #expect(requirement.marker == "os_name == 'a'")
        #expect(requirement.pinned == nil)
    }

    @Test(arguments: [
        ("a==1.0", "1.0"), ("a == 1.0+cpu", "1.0+cpu"), ("a===whatever.1", "whatever.1"),
        ("a (==1.0)", "1.0"),
        ("a>=0.9,==1.0", "1.0"), ("a==1.0,==1.0", "1.0"), ("a == 1!2.0rc1", "1!2.0rc1"), ("a==1.0,", "1.0"),
        ("a==1.*", nil), ("a", nil), ("a>=1", nil), ("a==1.0,==1.1", nil), ("a~=1.0", nil), ("a!=1.0", nil),
        ("a @ https://a.b/a-1.0.zip", nil),
    ])
    func `only one exact version is a pin`(text: String, version: String?) throws {
        #expect(try #require(PythonRequirement(text)).pinned == version)
    }

    @Test(arguments: [
        "", " ", "-a", "a-", "a==", "==1.0", "a 1.0", "a==1.0 b", "a[", "a[b", "a[b c]", "a[,]", "a(==1.0",
        "a==1.0)",
        "a @", "a @ ", "a;", "a; ", "a; x", "a==1.0.*.*", "a>=1.*", "a==1.0.post1.*", "a>=1.0+x", "a=1",
        "a=>1",
        "a==1.0;python_version", "a==${X}", "a==1.0\n", "a\r", "é==1", "a==1.0; os_name == 'x", "a @ b\u{0}",
    ])
    func `what is no requirement is refused`(text: String) {
        #expect(PythonRequirement(text) == nil)
    }

    @Test func `endless nesting of a marker is refused without recursion`() {
        let depth = 100_000
        let open = String(repeating: "(", count: depth)
        #expect(!PythonMarker.isValid(open + "os_name == ''" + String(repeating: ")", count: depth)))
        #expect(!PythonMarker.isValid(open))
        #expect(PythonMarker.isValid("((os_name == '') or (extra == 'a'))"))
    }
}

/// The literal tables of the reference implementation's tests.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedRequirementTests {
    private struct Table: Decodable {
        let test: String
        let arguments: [String]
        let rows: [[Cell]]
    }

    /// Most are text; the others do not matter here.
    private struct Cell: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            // Another type than text is none.
            text = try? decoder.singleValueContainer().decode(String.self)
        }
    }

    private func rows(_ file: String, _ test: String, _ arguments: [String]) throws -> [[String?]] {
        let data = Data(try SharedData.bytes("data/conformance/pep440/\(file).json"))
        let tables = try JSONDecoder().decode([Table].self, from: data)
        let rows = tables.filter { $0.test == test && $0.arguments == arguments }.flatMap(\.rows)
        #expect(!rows.isEmpty, "\(test)")
        return rows.map { $0.map(\.text) }
    }

    /// Every name with every address or range, marker and kind of blank.
    @Test func `basic requirements are read`() throws {
        let test = "test_basic_valid_requirement_parsing"
        let names = try rows("requirements", test, ["name"]).compactMap(\.first).compactMap { $0 }
        let places = try rows("requirements", test, ["url", "specifier"])
        let markers = try rows("requirements", test, ["marker"]).map { $0[0] }
        for blank in try rows("requirements", test, ["whitespace"]).compactMap({ $0[0] }) {
            for name in names {
                for place in places {
                    for extras in ["", "[x]", "[ quux , strange ]"] {
                        for marker in markers {
                            let filled = place.map { $0?.replacingOccurrences(of: "{ws}", with: blank) }
                            var text = name + blank + extras + blank
                            if let url = filled[0] {
                                text += "@" + blank + url
                            } else {
                                text += filled[1] ?? ""
                            }
                            if let marker {
                                text += (filled[0] == nil ? blank : " ") + ";" + blank
                                text += marker.replacingOccurrences(of: "{ws}", with: blank)
                            }
                            let requirement = try #require(PythonRequirement(text), "\(text)")
                            #expect(requirement.name == name)
                            #expect(requirement.url == filled[0])
                            #expect((requirement.marker == nil) == (marker == nil))
                        }
                    }
                }
            }
        }
    }

    @Test func `other requirements of the tables are read`() throws {
        for test in [
            ("test_normalized_requirements", ["input_req", "norm_req"]),
            ("test_pickle_requirement_roundtrip", ["req_str"]),
            ("test_equal_reqs_equal_hashes", ["dep1", "dep2"]),
            ("test_equivalent_reqs_equal_hashes_unequal_strings", ["dep1", "dep2"]),
            ("test_different_reqs_different_hashes", ["dep1", "dep2"]),
        ] {
            for text in try rows("requirements", test.0, test.1).joined() {
                #expect(PythonRequirement(try #require(text)) != nil, "\(text ?? "")")
            }
        }
        for marker in try rows("requirements", "test_valid_marker", ["marker"]).compactMap({ $0[0] }) {
            #expect(PythonRequirement("name; \(marker)")?.marker == marker)
        }
        for place in try rows("requirements", "test_str_and_repr", ["url_or_specifier"]).compactMap({ $0[0] })
        {
            for extras in try rows("requirements", "test_str_and_repr", ["extras"]).compactMap({ $0[0] }) {
                for marker in try rows("requirements", "test_str_and_repr", ["marker"]).compactMap({ $0[0] })
                {
                    #expect(PythonRequirement("name\(extras)\(place)\(marker)") != nil)
                }
            }
        }
        for url in try rows("requirements", "test_file_url", ["url"]).compactMap({ $0[0] }) {
            #expect(PythonRequirement("name @ \(url)")?.url == url)
        }
        for blank in try rows("requirements", "test_trailing_horizontal_whitespace", ["whitespace"]) {
            #expect(PythonRequirement("name>=1" + (blank[0] ?? "")) != nil)
        }
    }

    @Test func `invalid requirements of the tables are refused`() throws {
        let invalid = "test_pickle_requirement_setstate_rejects_invalid_string"
        for text in try rows("requirements", invalid, ["invalid_requirement"]).compactMap({ $0[0] }) {
            #expect(PythonRequirement(text) == nil, "\(text)")
        }
        let malformed = "test_error_invalid_marker_malformed_quoted_string"
        for text in try rows("requirements", malformed, ["to_parse", "expected"]).compactMap({ $0[0] }) {
            #expect(PythonRequirement(text) == nil, "\(text)")
        }
        let broken = "test_error_when_suffixed_with_line_break"
        for end in try rows("requirements", broken, ["line_break"]).compactMap({ $0[0] }) {
            for text in try rows("requirements", broken, ["requirement"]).compactMap({ $0[0] }) {
                #expect(PythonRequirement(text) != nil)
                #expect(PythonRequirement(text + end) == nil)
            }
        }
        let series = "test_error_when_prefix_match_uses_post_release"
        for comparison in try rows("requirements", series, ["operator"]).compactMap({ $0[0] }) {
            #expect(PythonRequirement("name \(comparison) 1.0.post1.*") == nil)
        }
        let local = "test_error_when_local_version_label_is_used_incorrectly"
        for comparison in try rows("requirements", local, ["operator"]).compactMap({ $0[0] }) {
            #expect(PythonRequirement("name \(comparison) 1.0+abc") == nil)
        }
    }

    @Test(arguments: [
        "test_parses_valid", "test_parses_pep345_valid", "test_parses_setuptools_legacy_valid",
        "test_pickle_marker_roundtrip",
    ])
    func `markers of the tables are valid`(test: String) throws {
        let name = test == "test_pickle_marker_roundtrip" ? "marker_str" : "marker_string"
        for text in try rows("markers", test, [name]).compactMap({ $0[0] }) {
            #expect(PythonMarker.isValid(text), "\(text)")
        }
        for text in try rows("markers", "test_str_repr_eq_hash", ["marker_string", "expected"]).joined() {
            #expect(PythonMarker.isValid(text ?? "?"), "\(text ?? "")")
        }
        let different = "test_different_markers_different_hashes"
        for text in try rows("markers", different, ["example1", "example2"]).joined() {
            #expect(PythonMarker.isValid(text ?? "?"), "\(text ?? "")")
        }
        for end in try rows("markers", "test_parses_trailing_horizontal_whitespace", ["whitespace"]) {
            #expect(PythonMarker.isValid("os_name == 'a'" + (end[0] ?? "")))
        }
    }

    @Test func `invalid markers of the tables are refused`() throws {
        for text in try rows("markers", "test_parses_invalid", ["marker_string"]).compactMap({ $0[0] }) {
            #expect(!PythonMarker.isValid(text), "\(text)")
        }
        let malformed = "test_parses_invalid_malformed_quoted_string"
        for text in try rows("markers", malformed, ["marker_string", "expected"]).compactMap({ $0[0] }) {
            #expect(!PythonMarker.isValid(text), "\(text)")
        }
        for end in try rows("markers", "test_parses_invalid_trailing_line_break", ["line_break"]) {
            #expect(!PythonMarker.isValid("os_name == 'a'" + (end[0] ?? "")))
        }
    }
}
