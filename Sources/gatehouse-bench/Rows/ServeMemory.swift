import Advisories
import Archives
import Domain
import Foundation
import Storage

/// Resident memory of `serve` over a very large index.
struct ServeMemory: Benchmark {
    let name = "memory"
    let what = "Resident memory of serve, index of 500,000 records, idle / scanning"
    let budget = "< 100 MB / < 200 MB"

    private static let records = 500_000

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch("memory")
        let project = try workshop.shared("data/repos/facebook__create-react-app")
        var files: [String: String] = [:]
        for name in ["package.json", "package-lock.json"] {
            files[name] = try String(contentsOfFile: "\(project)/\(name)", encoding: .utf8)
        }
        let index = folder.appendingPathComponent("large.sqlite").path
        let count = try LargeIndex.build(
            at: index,
            from: AdvisoryData(workshop).archives,
            Self.records
        )
        let repositories = ["acme/one", "acme/two"]
        let forge = try FakeForge(workshop, in: folder, repositories: repositories, files: files)
        defer { forge.stop() }
        let server = try BotServer(
            workshop,
            in: folder.appendingPathComponent("data"),
            forge: forge.origin,
            advisories: index
        )
        defer { server.stop() }
        // Readiness and the gauges open the index, as they do in life.
        _ = try LoopbackHTTP.send("GET", "/health/ready", port: server.port)
        _ = try server.metric("gatehouse_advisories")
        try await Task.sleep(for: .seconds(2))
        guard let idle = ProcessMemory(pid: server.child.pid) else { throw BenchFailure("serve has ended") }
        var pulls = try repositories.map { try forge.openPullRequest($0) }
        for round in 0..<workshop.rounds {
            for index in pulls.indices {
                if round > 0 {
                    pulls[index].head = try forge.commit(to: pulls[index], ["note.txt": "\(round)\n"])
                }
                _ = try forge.deliver(pulls[index], to: server)
            }
            for pull in pulls { _ = try forge.waitForVerdict(pull, server, seconds: 60) }
        }
        guard let busy = ProcessMemory(pid: server.child.pid) else { throw BenchFailure("serve has ended") }
        return [
            measured(
                "\(idle.resident.megabytes) / \(busy.peak.megabytes)",
                holds: idle.resident < 100e6 && busy.peak < 200e6,
                figures: [
                    "idleBytes": idle.resident, "peakBytes": busy.peak, "afterwardsBytes": busy.resident,
                    "records": Double(count),
                ],
                conditions: [
                    "\(count) records: the advisories of all ecosystems with packages renamed; VmRSS idle, VmHWM after the scans, \(busy.resident.megabytes) afterwards",
                    "\(workshop.rounds * 2) jobs on two pull requests of create-react-app, two at a time",
                ]
            )
        ]
    }
}

/// The advisories of all ecosystems over and over, each time about packages of other names.
private enum LargeIndex {
    /// Returns how many records it has: at least nine tenths of `wanted`.
    static func build(at path: String, from archives: [String], _ wanted: Int) throws -> Int {
        var available = 0
        for archive in archives {
            try AdvisoryFileReader().forEachRecord(at: archive) { _, _ in available += 1 }
        }
        guard available > 0 else { throw BenchFailure("the archives hold no records") }
        let copies = (wanted + available - 1) / available
        var plan = AdvisoryIndexBuilder.Plan(path: path, dropping: nil, now: Date())
        plan.isDurable = false
        let snapshot = try AdvisoryIndexBuilder.build(plan) { builder in
            for archive in archives {
                try add(archive, to: builder, as: AdvisorySourceName.derived(from: archive), copies)
            }
        }
        guard snapshot.advisoryCount > wanted * 9 / 10 else {
            throw BenchFailure("the large index has only \(snapshot.advisoryCount) advisories")
        }
        return snapshot.advisoryCount
    }

    private static func add(
        _ archive: String,
        to builder: AdvisoryIndexBuilder,
        as name: String,
        _ copies: Int
    ) throws {
        let source = try builder.begin(name)
        var result = AdvisorySourceImport(name: name)
        var newest = ""
        try AdvisoryFileReader().forEachRecord(at: archive) { _, bytes throws(AdvisoryError) in
            // A record that is none is left out here as in an import.
            guard let advisory = try? OSVDecoder.advisory(from: bytes), !advisory.affected.isEmpty else {
                return
            }
            newest = max(newest, advisory.modified)
            for copy in 0..<copies {
                let renamed = copy == 0 ? advisory : self.renamed(advisory, "\(copy)")
                do {
                    _ = try builder.add(renamed, to: source)
                } catch {
                    throw AdvisoryError(.invalid, detail: "\(error)")
                }
                result.count(renamed)
            }
        }
        try builder.end(source, result, newest: newest)
    }

    private static func renamed(_ advisory: Advisory, _ suffix: String) -> Advisory {
        Advisory(
            id: "\(advisory.id)-\(suffix)",
            aliases: advisory.aliases.map { "\($0)-\(suffix)" },
            modified: advisory.modified,
            isWithdrawn: advisory.isWithdrawn,
            summary: advisory.summary,
            severities: advisory.severities,
            ratedSeverity: advisory.ratedSeverity,
            isMalicious: advisory.isMalicious,
            informational: advisory.informational,
            affected: advisory.affected.map { entry in
                let name = PackageName(
                    ecosystem: entry.package.ecosystem,
                    name: "\(entry.package.name)-\(suffix)"
                )
                return AffectedPackage(package: name, ranges: entry.ranges, versions: entry.versions)
            }
        )
    }
}
