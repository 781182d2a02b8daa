import Domain
import Foundation
import TestSupport
import Testing

/// The test suite of the purl specification: every file, every case.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PackageURLConformanceTests {
    /// Cases that are answered otherwise than the suite says, with the reason.
    static let exceptions = [
        "validate pkg:git/github/Package-url/purl-Spec@244fd47e07d1004f0aed9c":
            "The definition of the type git says that namespace and name are case-sensitive; this case lowers them.",
        "parse pkg:Maven/org.apache.xmlgraphics/batik-anim@1.9.1?type=pom&repositorY_url=repo.spring.io/release":
            "Requires a key in upper case to be read, where the cases of gem and rpm require that it is refused.",
    ]

    struct Suite: Decodable { let tests: [Case] }

    struct Case: Decodable {
        let description: String
        let test_group: String
        let test_type: String
        let input: Value
        let expected_output: Value?
        let expected_failure: Bool?

        var key: String {
            guard case .text(let text) = input else { return "" }
            return "\(test_type) \(text)"
        }

        /// Cases that are only recommended are about putting right what writers get wrong.
        var reading: PackageURL.Reading { test_group == "required" ? .conforming : .lenient }
    }

    enum Value: Decodable {
        case text(String)
        case parts(Parts)

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                self = .text(text)
            } else {
                self = .parts(try Parts(from: decoder))
            }
        }
    }

    struct Parts: Decodable, Equatable {
        var type: String?
        var namespace: String?
        var name: String?
        var version: String?
        var qualifiers: [String: String]?
        var subpath: String?

        init(_ parts: PackageURL.Parts) {
            func some(_ text: String) -> String? { text.isEmpty ? nil : text }
            (type, namespace, name) = (parts.type, some(parts.namespace), parts.name)
            (version, subpath) = (some(parts.version), some(parts.subpath))
            qualifiers = parts.qualifiers.isEmpty ? nil : parts.qualifiers
        }

        func purl(_ reading: PackageURL.Reading) throws -> PackageURL {
            try PackageURL.Parts(
                type: type ?? "",
                namespace: namespace ?? "",
                name: name ?? "",
                version: version ?? "",
                qualifiers: qualifiers ?? [:],
                subpath: subpath ?? "",
                reading: reading
            ).purl
        }
    }

    static func json(_ folder: String) throws -> [Data] {
        let url = SharedData.url("data/conformance/purl/\(folder)")
        return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.map { try Data(contentsOf: $0) }
    }

    @Test(arguments: ["tests/spec", "tests/types"])
    func `every case parses, builds or is refused as the suite says`(folder: String) throws {
        var count = 0
        var used: Set<String> = []
        for file in try PackageURLConformanceTests.json(folder) {
            for test in try JSONDecoder().decode(Suite.self, from: file).tests {
                let isRight = holds(test)
                if PackageURLConformanceTests.exceptions[test.key] != nil {
                    #expect(!isRight, "no exception any more: \(test.key)")
                    used.insert(test.key)
                } else {
                    #expect(isRight, "\(test.test_type) \(test.input): \(test.description)")
                }
                count += 1
            }
        }
        #expect(count == (folder == "tests/spec" ? 18 : 568))
        #expect(folder == "tests/spec" || used.count == PackageURLConformanceTests.exceptions.count)
    }

    private func holds(_ test: Case) -> Bool {
        let isRefused = test.expected_failure == true
        switch (test.test_type, test.input, test.expected_output) {
        case ("parse", .text(let input), .parts(let expected)) where !isRefused:
            guard let parts = try? PackageURL.Parts(input, reading: test.reading) else { return false }
            return Parts(parts) == expected && (try? PackageURL.Parts(parts.purl.description)) != nil
        case ("parse", .text(let input), _) where isRefused:
            return (try? PackageURL.Parts(input, reading: test.reading)) == nil
        case ("validate", .text(let input), .text(let expected)):
            return (try? PackageURL(input, reading: test.reading))?.description == expected
        case ("build", .parts(let input), .text(let expected)) where !isRefused:
            return (try? input.purl(test.reading))?.description == expected
        case ("build", .parts(let input), _) where isRefused:
            return (try? input.purl(test.reading)) == nil
        default: return false
        }
    }

    @Test func `the rules of each type are those of its definition`() throws {
        struct Definition: Decodable {
            struct Component: Decodable {
                let requirement: String?
                let case_sensitive: Bool?
            }
            let type: String
            let namespace_definition: Component
            let name_definition: Component
            let version_definition: Component?
        }
        let definitions = try PackageURLConformanceTests.json("types")
            .map { try JSONDecoder().decode(Definition.self, from: $0) }
        #expect(definitions.count == 42)
        for definition in definitions where definition.type != "chrome-extension" {
            func parts(_ namespace: String) throws -> PackageURL.Parts {
                try PackageURL.Parts(
                    type: definition.type,
                    namespace: namespace,
                    name: "N-A",
                    version: "V-A",
                    qualifiers: ["uuid": "1", "tag_id": "1"]
                )
            }
            switch definition.namespace_definition.requirement {
            case "required": #expect(throws: PackageURLError.self, "\(definition.type)") { try parts("") }
            case "prohibited": #expect(throws: PackageURLError.self, "\(definition.type)") { try parts("NS") }
            default: #expect(try parts("").namespace.isEmpty && parts("NS").namespace.lowercased() == "ns")
            }
            let isProhibited = definition.namespace_definition.requirement == "prohibited"
            let built = try parts(isProhibited ? "" : "NS")
            if !isProhibited {
                let isLower = definition.namespace_definition.case_sensitive == false
                #expect(built.namespace == (isLower ? "ns" : "NS"), "\(definition.type)")
            }
            let name = definition.type == "pub" ? "n_a" : "n-a"
            let isLower = definition.name_definition.case_sensitive == false
            #expect(built.name == (isLower ? name : "N-A"), "\(definition.type)")
            let isVersionLower = definition.version_definition?.case_sensitive == false
            #expect(built.version == (isVersionLower ? "v-a" : "V-A"), "\(definition.type)")
        }
    }
}
