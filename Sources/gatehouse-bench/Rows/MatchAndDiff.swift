import Advisories
import Archives
import Domain
import Foundation
import Storage

/// Look-up, matching of both sides and diff of 2,000 packages, in this process.
struct MatchAndDiff: Benchmark {
    let name = "match"
    let what = "Match + diff of 2,000 packages, in process"
    let budget = "< 100 ms"

    private static let packages = 2000

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let index = SQLiteAdvisoryIndex(path: try workshop.npmIndex())
        let (head, base) = try components(workshop)
        let names = Set((head + base).map(\.packageName))
        var seconds: [Double] = []
        var count = 0
        for _ in 0..<workshop.rounds {
            let start = ContinuousClock.now
            let answer = try index.advisories(for: names)
            let ours = AdvisoryMatcher.findings(components: head, answer: answer)
            let theirs = AdvisoryMatcher.findings(components: base, answer: answer)
            let findings = FindingDiff.provenance(head: ours.findings, base: theirs.findings, earlier: nil)
            seconds.append((ContinuousClock.now - start).inSeconds)
            count = findings.count
        }
        let slowest = seconds.max() ?? 0
        return [
            measured(
                "\(seconds.median.milliseconds), slowest \(slowest.milliseconds)",
                holds: slowest < 0.1,
                figures: [
                    "medianSeconds": seconds.median, "firstSeconds": seconds.first ?? 0,
                    "maxSeconds": slowest,
                    "findings": Double(count),
                ],
                conditions: [
                    "\(Self.packages) packages that have advisories, each at a version that one of them names; \(count) findings",
                    "the base has half of them one version line earlier; index look-up included; \(workshop.rounds) times, the slowest counts",
                ]
            )
        ]
    }

    /// The worst that can come: every package has advisories.
    private func components(_ workshop: Workshop) throws -> (head: [Component], base: [Component]) {
        var versions: [String: String] = [:]
        let archive = try workshop.shared("data/osv/npm/all.zip")
        try AdvisoryFileReader().forEachRecord(at: archive) { _, bytes in
            // A record that is none is the import's business, not ours.
            guard versions.count < Self.packages, let advisory = try? OSVDecoder.advisory(from: bytes),
                !advisory.isWithdrawn, !advisory.isMalicious
            else { return }
            for entry in advisory.affected where versions[entry.package.name] == nil {
                versions[entry.package.name] = version(in: entry)
            }
        }
        let names = versions.keys.sorted().prefix(Self.packages)
        guard names.count == Self.packages else { throw BenchFailure("too few packages with advisories") }
        let head = names.map { component($0, versions[$0] ?? "1.0.0") }
        let base = names.enumerated().map { index, name in
            component(name, index % 2 == 0 ? versions[name] ?? "1.0.0" : "0.0.1")
        }
        return (head, base)
    }

    private func version(in entry: AffectedPackage) -> String? {
        for event in entry.ranges.flatMap(\.events) {
            switch event {
            case .introduced(let version) where version != "0", .lastAffected(let version): return version
            default: continue
            }
        }
        return entry.versions.first ?? "0.0.1"
    }

    private func component(_ name: String, _ version: String) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: version,
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "package-lock.json", line: 1),
                    scope: .runtime,
                    isDirect: true,
                    via: []
                )
            ]
        )
    }
}
