import Domain
import Extractors
import Testing

/// Bad input for the lockfiles that are JSON and are not npm's own.
@Suite struct JSONLockfileHostileTests {
    struct Format: Sendable, CustomTestStringConvertible {
        let id: String
        /// Around the packages.
        let head: String
        let tail: String
        let entry: @Sendable (Int) -> String

        var testDescription: String { id }
    }

    static let formats: [Format] = [
        Format(
            id: "npm.bun-lock",
            head: #"{"lockfileVersion": 1, "workspaces": {"": {"dependencies": {"p0": "1"}}}, "packages": {"#,
            tail: "}}",
            entry: {
                let next = $0 == 19_999 ? "" : #""dependencies": {"p\#($0 + 1)": "1"}"#
                return #""p\#($0)": ["p\#($0)@1.0.0", "", {\#(next)}, ""]"#
            }
        ),
        Format(
            id: "composer.composer-lock",
            head: #"{"packages-dev": [], "packages": ["#,
            tail: "]}",
            entry: { #"{"name": "v/p\#($0)", "version": "1.0.0", "require": {"v/p\#($0 + 1)": "1"}}"# }
        ),
        Format(
            id: "pypi.pipfile-lock",
            head: #"{"_meta": {"pipfile-spec": 6}, "default": {"#,
            tail: "}}",
            entry: { #""p\#($0)": {"version": "==1.0"}"# }
        ),
        Format(
            id: "nuget.packages-lock",
            head: #"{"version": 1, "dependencies": {"net8.0": {"#,
            tail: "}}}",
            entry: {
                #""p\#($0)": {"type": "Transitive", "resolved": "1.0.0", "dependencies": {"p\#($0 + 1)": "1"}}"#
            }
        ),
        Format(
            id: "nuget.deps-json",
            head: #"{"targets": {}, "libraries": {"#,
            tail: "}}",
            entry: { #""p\#($0)/1.0.0": {"type": "package"}"# }
        ),
        Format(
            id: "swift.package-resolved",
            head: #"{"version": 2, "pins": ["#,
            tail: "]}",
            entry: {
                #"{"identity": "p\#($0)", "location": "https://example.com/p\#($0)", "state": {"version": "1.0.0"}}"#
            }
        ),
        Format(
            id: "cran.renv-lock",
            head: #"{"Packages": {"#,
            tail: "}}",
            entry: { #""p\#($0)": {"Version": "1.0", "Requirements": ["p\#($0 + 1)"]}"# }
        ),
        Format(
            id: "conan.conan-lock",
            head: #"{"version": "0.4", "graph_lock": {"nodes": {"#,
            tail: "}}}",
            entry: { #""\#($0)": {"ref": "p\#($0)/1.0", "requires": ["\#($0 + 1)"]}"# }
        ),
    ]

    private func path(_ format: Format) throws -> String {
        try #require(ExtractorCatalog.all.first { $0.id == format.id }).sample
    }

    private func extraction(_ text: String, _ format: Format) throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: try path(format)))
    }

    @Test(arguments: formats)
    func `twenty thousand packages in a chain are read in full`(format: Format) throws {
        let count = 20_000
        let entries = (0..<count).map(format.entry).joined(separator: ",\n")
        let extraction = try extraction(format.head + entries + format.tail, format)
        #expect(extraction.completeness == .complete, "\(extraction.reason ?? "")")
        #expect(extraction.components.count == count)
        #expect(extraction.components.allSatisfy { $0.via.count <= 32 })
    }

    @Test(arguments: formats)
    func `too many packages are refused`(format: Format) throws {
        // What is not understood counts too; and objects are refused for their equal keys.
        guard format.head.hasSuffix("[") else { return }
        let entries = Array(repeating: "1", count: 500_001).joined(separator: ",")
        let extraction = try extraction(format.head + entries + format.tail, format)
        #expect(extraction.completeness == .unreadable)
        #expect(extraction.reason == "more than 500000 entries")
    }

    @Test(arguments: formats)
    func `an empty object or list, a word or nothing is not a lockfile`(format: Format) throws {
        for text in ["{}", "[]", "null", "\"a\"", "1", "", " \n", "{\"a\": {}}"] {
            let extraction = try extraction(text, format)
            #expect(extraction.completeness == .unreadable, "\(text)")
            #expect(extraction.components.isEmpty)
        }
    }

    @Test func `a path in a bun lockfile that nests absurdly is not understood`() throws {
        let bun = JSONLockfileHostileTests.formats[0]
        let key = Array(repeating: "a", count: 101).joined(separator: "/")
        let head = #"{"lockfileVersion": 1, "workspaces": {"": {}}, "packages": {"#
        let extraction = try extraction(head + "\"\(key)\": [\"a@1.0.0\", \"\", {}, \"\"]}}", bun)
        #expect(extraction.completeness == .partial)
        #expect(extraction.components.isEmpty)
    }

    @Test func `a cycle ends`() throws {
        let conan = try #require(JSONLockfileHostileTests.formats.last)
        let entries = #""1": {"ref": "a/1", "requires": ["2", "1"]}, "2": {"ref": "b/1", "requires": ["1"]}"#
        let text = conan.head + #""0": {"path": "x", "requires": ["1"]}, "# + entries + conan.tail
        #expect(try extraction(text, conan).components.map(\.via.count) == [0, 1])
    }
}
