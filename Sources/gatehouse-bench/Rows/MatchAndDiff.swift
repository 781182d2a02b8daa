import Advisories
import Archives
import Basics
import Domain
import Extractors
import Foundation
import SourceControl
import Storage

/// Look-up, matching of both sides and diff of 2,000 packages, in this process.
struct MatchAndDiff: Benchmark {
    let name = "match"
    let what = "Match + diff of 2,100 packages, in process"
    let budget = "< 100 ms"

    private static let packages = 2000

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let index = SQLiteAdvisoryIndex(path: try workshop.fullIndex())
        let head = try inventory(of: "facebook__create-react-app", workshop)
        let base = try inventory(of: "facebook__create-react-app@5.0.0", workshop)
        let real = try measure(head, base, index, workshop)
        let (worstHead, worstBase) = try components(workshop)
        let worst = try measure(worstHead, worstBase, index, workshop)
        let (mixedHead, mixedBase) = try mixture(workshop)
        let mixed = try measure(mixedHead, mixedBase, index, workshop)
        let ecosystems = Set(mixedHead.map(\.ecosystem.rawValue)).sorted()
        return [
            measured(
                "\(real.seconds.median.milliseconds), slowest \(real.slowest.milliseconds)",
                holds: real.slowest < 0.1 && mixed.slowest < 0.1,
                figures: [
                    "medianSeconds": real.seconds.median, "maxSeconds": real.slowest,
                    "findings": Double(real.findings), "worstCaseMedianSeconds": worst.seconds.median,
                    "worstCaseFindings": Double(worst.findings), "mixedMaxSeconds": mixed.slowest,
                    "mixedFindings": Double(mixed.findings),
                ],
                conditions: [
                    "index of all ecosystems with EPSS and KEV; head: the \(head.count) packages of create-react-app, base: the \(base.count) of its version 5.0.0; \(real.findings) findings; index look-up included; \(workshop.rounds) times, the slowest counts",
                    "\(mixedHead.count) packages spread over the real repositories of \(ecosystems.joined(separator: ", ")), half of them changed, \(mixed.findings) findings: slowest \(mixed.slowest.milliseconds)",
                    "for comparison, \(Self.packages) npm packages that all have advisories, each at a version that one names, \(worst.findings) findings: \(worst.seconds.median.milliseconds)",
                ]
            )
        ]
    }

    private struct Timing {
        let seconds: [Double]
        let findings: Int

        var slowest: Double { seconds.max() ?? 0 }
    }

    private func measure(
        _ head: [Component],
        _ base: [Component],
        _ index: SQLiteAdvisoryIndex,
        _ workshop: Workshop
    ) throws -> Timing {
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
        return Timing(seconds: seconds, findings: count)
    }

    private func inventory(of repository: String, _ workshop: Workshop) throws -> [Component] {
        let path = "package-lock.json"
        let file = try workshop.shared("data/repos/\(repository)/\(path)")
        guard let data = FileManager.default.contents(atPath: file) else {
            throw BenchFailure("cannot read \(file)")
        }
        let tree = FileTree(
            entries: [FileTree.Entry(path: path, kind: .file)],
            contents: [path: [UInt8](data)]
        )
        return InventoryScanner.inventory(of: tree).components
    }

    /// Packages of all ecosystems, evenly spread over all repositories of the development data; every other one is not in the base.
    private func mixture(_ workshop: Workshop) throws -> (head: [Component], base: [Component]) {
        let tree = try DirectoryTree.read(path: workshop.shared("data/repos")) {
            InventoryScanner.selection(of: $0)
        }
        let all = InventoryScanner.inventory(of: tree).components.filter { $0.source == .registry }
        guard all.count >= Self.packages else { throw BenchFailure("only \(all.count) packages are there") }
        let head = (0..<Self.packages).map { all[$0 * all.count / Self.packages] }
        return (head, head.indices.filter { $0 % 2 == 0 }.map { head[$0] })
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
