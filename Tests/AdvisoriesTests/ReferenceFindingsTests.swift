import Advisories
import Domain
import Foundation
import TestSupport
import Testing

/// Where the unpacked records are.
private let recordFolder = ProcessInfo.processInfo.environment["GATEHOUSE_OSV_DIR"]

/// Matches every npm package of the shared repositories with the shared advisories and compares with the reference result.
///
/// Needs the records of `data/osv/npm/all.zip` unpacked into the folder that `GATEHOUSE_OSV_DIR` names.
@Suite(
    .enabled(
        if: SharedData.isPresent && recordFolder != nil,
        "needs ../shared and GATEHOUSE_OSV_DIR"
    )
)
struct ReferenceFindingsTests {
    private struct Expected: Decodable {
        struct Entry: Decodable {
            let package: String
            let version: String
            let ids: [String]
        }

        let ecosystem: String
        let findings: [Entry]
    }

    @Test func `the shared repositories have exactly the findings of the reference`() throws {
        let folder = URL(fileURLWithPath: try #require(recordFolder), isDirectory: true)
        var byPackage: [PackageName: [Advisory]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where name.hasSuffix(".json") {
            let advisory = try OSVDecoder.advisory(
                from: [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
            )
            for package in Set(advisory.affected.map(\.package)) {
                byPackage[package, default: []].append(advisory)
            }
        }
        #expect(byPackage.count > 20_000)

        var compared = 0
        let repositories = SharedData.url("data/repos")
        for repository in try FileManager.default.contentsOfDirectory(atPath: repositories.path) {
            let file = repositories.appendingPathComponent(repository).appendingPathComponent("findings.json")
            guard let data = FileManager.default.contents(atPath: file.path) else { continue }
            let expected = try JSONDecoder().decode([Expected].self, from: data).filter {
                $0.ecosystem == "npm"
            }
            for entry in expected.flatMap(\.findings) {
                let component = Samples.component(entry.package, entry.version)
                // One advisory at a time: the reference does not merge aliases.
                let hits = (byPackage[component.packageName] ?? []).filter {
                    !Samples.match([component], [$0]).findings.isEmpty
                }
                #expect(hits.map(\.id).sorted() == entry.ids.sorted(), "\(repository): \(component.purl)")
                compared += 1
            }
        }
        #expect(compared > 1_000)
    }
}
