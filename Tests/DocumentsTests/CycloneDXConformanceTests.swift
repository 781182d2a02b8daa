import Documents
import Foundation
import TestSupport
import Testing

/// The specification's own examples: valid ones are read without fault, invalid ones are not taken for valid.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct CycloneDXConformanceTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let path: String
        var testDescription: String { path }
    }

    static func examples(_ prefix: String) -> [Example] {
        ["1.4", "1.5", "1.6"].flatMap { version in
            let folder = "data/conformance/cyclonedx/\(version)"
            let names = try? FileManager.default.contentsOfDirectory(atPath: SharedData.url(folder).path)
            return (names ?? []).filter { $0.hasPrefix(prefix) }.sorted().map {
                Example(path: "\(folder)/\($0)")
            }
        }
    }

    @Test func `there are as many examples as the data's description says`() {
        #expect(Self.examples("valid").count + Self.examples("invalid").count == 179)
    }

    @Test(arguments: examples("valid"))
    func `a valid example is read without fault`(example: Example) throws {
        let sbom = try SBOMReader.read(try SharedData.bytes(example.path))
        #expect(sbom.faults == [])
        #expect(sbom.format == .cycloneDXJSON)
    }

    @Test(arguments: examples("invalid"))
    func `an invalid example is refused or has a fault with its line`(example: Example) throws {
        do {
            let sbom = try SBOMReader.read(try SharedData.bytes(example.path))
            #expect(!sbom.faults.isEmpty)
            #expect(sbom.faults.allSatisfy { ($0.line ?? 0) > 0 })
        } catch let error as DocumentError {
            #expect(error.reason == .unreadable)
        }
    }

    @Test(arguments: [
        "SPDXJSONExample-v2.2.spdx.json", "SPDXJSONExample-v2.3.spdx.json", "SPDXTagExample-v2.3.spdx",
    ])
    func `the SPDX examples are read without fault`(name: String) throws {
        let sbom = try SBOMReader.read(try SharedData.bytes("data/conformance/spdx/examples/\(name)"))
        #expect(sbom.faults == [])
        #expect(Set(sbom.items.map(\.name)).isSuperset(of: ["glibc", "Jena", "Saxon"]))
        #expect(sbom.items.first { $0.name == "Saxon" }?.version == "8.8")
        #expect(sbom.tools == ["LicenseFind-1.0"])
    }
}
