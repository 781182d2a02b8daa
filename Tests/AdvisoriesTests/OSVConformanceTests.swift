import Advisories
import Domain
import Foundation
import TestSupport
import Testing
import Versioning

/// The samples of the OSV schema's repository.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct OSVConformanceTests {
    private static let folder = "data/conformance/osv"

    private static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: SharedData.url("\(Self.folder)/\(folder)").path)
            .sorted()
    }

    @Test func `every ecosystem has the name that the schema lists`() throws {
        let bytes = try SharedData.bytes("\(Self.folder)/ecosystems.json")
        let listed = try JSONDecoder().decode([String: String].self, from: Data(bytes))
        for ecosystem in Ecosystem.allCases {
            guard let name = ecosystem.osvName else { continue }
            #expect(listed[name] != nil, "\(name)")
        }
    }

    // MARK: Linter samples

    /// What each sample affects of ours, and what it names besides.
    private static let samples: [String: (affected: Int, others: Set<String>)] = [
        "CVE-2018-5407.json": (0, ["Alpine", "commits"]),
        "CVE-2023-41045.json": (0, ["commits"]),
        "GHSA-9v2f-6vcg-3hgv.json": (1, []),
        "GO-2020-0001.json": (1, []),
        "GO-2024-2963.json": (1, []),
        "MAL-2024-10238.json": (1, []),
        "PYSEC-2023-74.json": (1, []),
        "RHSA-2022_0216.json": (0, []),
        "SUSE-FU-2022_0444-1.json": (0, []),
        // The three that the linter finds fault with can be read: what is wrong with them is their sense.
        "nointroduced-CVE-2023-41045.json": (0, ["commits"]),
        "nondistinct-CVE-2018-5407.json": (0, ["Alpine", "commits"]),
        "nopackage-GHSA-9v2f-6vcg-3hgv.json": (1, []),
    ]

    @Test func `every sample of the linter is read`() throws {
        let names = try Self.names("linter-samples")
        #expect(names == Self.samples.keys.sorted())
        for name in names {
            let bytes = try SharedData.bytes("\(Self.folder)/linter-samples/\(name)")
            let record = try OSVDecoder.record(from: bytes)
            #expect(record.advisory.affected.count == Self.samples[name]?.affected, "\(name)")
            #expect(record.otherEcosystems == Self.samples[name]?.others, "\(name)")
            #expect(record.advisory.isMalicious == name.hasPrefix("MAL-"), "\(name)")
        }
    }

    // MARK: Conversion of GHSA

    /// The answer of GitHub's interface that the record was made of.
    private struct Source: Decodable {
        struct Nodes: Decodable { let nodes: [Vulnerability] }
        struct Vulnerability: Decodable {
            struct Package: Decodable { let name: String }
            struct Patched: Decodable { let identifier: String }
            let package: Package
            /// Such as `>= 2.5.0, < 2.5.16`.
            let vulnerableVersionRange: String
            let firstPatchedVersion: Patched?
        }
        let ghsaId: String
        let withdrawnAt: String?
        let vulnerabilities: Nodes
    }

    /// The converter widens `<= 1.2.1` without a patched version to all versions.
    private static let widened: Set<String> = ["less_than_equals_no_patch"]

    @Test func `a converted record reaches the versions of its source`() throws {
        let cases = try Self.names("ghsa-conversion").filter { $0.hasSuffix(".osv.json") }
            .map { String($0.dropLast(".osv.json".count)) }
        #expect(cases.count == 11)
        for name in cases {
            let folder = "\(Self.folder)/ghsa-conversion"
            let advisory = try OSVDecoder.advisory(from: SharedData.bytes("\(folder)/\(name).osv.json"))
            let source = try JSONDecoder().decode(
                Source.self,
                from: Data(SharedData.bytes("\(folder)/\(name).json"))
            )
            #expect(advisory.id == source.ghsaId)
            #expect(advisory.isWithdrawn == (source.withdrawnAt != nil), "\(name)")
            for vulnerability in source.vulnerabilities.nodes {
                try check(advisory, source, vulnerability, isWidened: Self.widened.contains(name))
            }
        }
    }

    private func check(
        _ advisory: Advisory,
        _ source: Source,
        _ vulnerability: Source.Vulnerability,
        isWidened: Bool
    ) throws {
        let ecosystem = try #require(advisory.affected.first?.package.ecosystem)
        let package = PackageName(ecosystem: ecosystem, name: vulnerability.package.name)
        #expect(advisory.affected.contains { $0.package == package }, "\(package)")
        let ranges = source.vulnerabilities.nodes.filter {
            PackageName(ecosystem: ecosystem, name: $0.package.name) == package
        }
        let bounds = ranges.flatMap { range in
            Self.conditions(range.vulnerableVersionRange).map(\.version)
                + [range.firstPatchedVersion?.identifier].compactMap(\.self)
        }
        for version in Set(bounds.flatMap(Self.neighbours)) {
            let component = Component(
                ecosystem: ecosystem,
                name: package.name,
                version: version,
                source: .registry,
                license: nil,
                licenseSource: nil,
                occurrences: []
            )
            let found = Samples.match([component], [advisory])
            #expect(found.unevaluated.isEmpty && found.assumptions.isEmpty, "\(advisory.id) \(version)")
            let isInside = try ranges.contains {
                try Self.holds($0.vulnerableVersionRange, version, ecosystem)
            }
            let isExpected = (isInside || isWidened) && !advisory.isWithdrawn
            #expect(found.findings.map(\.id) == (isExpected ? [advisory.id] : []), "\(component.purl)")
        }
    }

    /// The version, and those right before and after it.
    private static func neighbours(of version: String) -> [String] {
        var numbers = version.split(separator: ".").compactMap { Int($0) }
        guard let last = numbers.popLast() else { return [version] }
        return [last - 1, last, last + 1].filter { $0 >= 0 }.map { number in
            (numbers + [number]).map(String.init).joined(separator: ".")
        }
    }

    private static func conditions(_ range: String) -> [(sign: String, version: String)] {
        range.split(separator: ",").compactMap { part in
            let words = part.split(separator: " ").map(String.init)
            return words.count == 2 ? (words[0], words[1]) : nil
        }
    }

    private static func holds(_ range: String, _ version: String, _ ecosystem: Ecosystem) throws -> Bool {
        let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
        return try conditions(range).allSatisfy { condition in
            let order = try #require(scheme.compare(version, condition.version))
            switch condition.sign {
            case "=": return order == .same
            case ">": return order == .descending
            case ">=": return order != .ascending
            case "<": return order == .ascending
            default: return order != .descending
            }
        }
    }
}
