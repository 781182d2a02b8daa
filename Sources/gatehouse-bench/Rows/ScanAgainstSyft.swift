import Foundation

/// The whole `gatehouse scan` of a real repository against `syft scan`, which makes the inventory alone.
struct ScanAgainstSyft: Benchmark {
    let name: String
    /// A folder of the shared repositories.
    let repository: String
    let lockfile: String
    let budget = "<= 1/10 time, <= 1/2 memory"

    var what: String {
        let shown = repository.split(separator: "_").last ?? ""
        return "gatehouse scan of \(shown) (\(lockfile)), whole process, against syft"
    }

    static let npm = ScanAgainstSyft(
        name: "scan",
        repository: "facebook__create-react-app",
        lockfile: "package-lock.json"
    )
    static let yarn = ScanAgainstSyft(
        name: "scan-yarn",
        repository: "webpack__webpack",
        lockfile: "yarn.lock"
    )

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let syft = try workshop.syft()
        let folder = try workshop.scratch(name)
        let project = try workshop.shared("data/repos/\(repository)")
        let scan = ScanProcess(workshop, folder: folder, index: try workshop.fullIndex())
        let sbom = folder.appendingPathComponent("syft.json").path
        let other = {
            let child = try ChildProgram(
                syft,
                ["scan", "dir:\(project)", "-o", "json", "-q"],
                environment: ["HOME": folder.path, "SYFT_CHECK_FOR_APP_UPDATE": "false"],
                output: sbom,
                errors: sbom + ".errors"
            )
            let end = try child.waitForEnd()
            guard end.status == 0 else { throw BenchFailure("syft: \(child.outputTail)") }
            return end
        }
        // Both once before: files and index are in the page cache then.
        _ = try scan.run(project)
        _ = try other()
        let summary = try scan.summary()
        var ours: [ChildProgram.End] = []
        var theirs: [ChildProgram.End] = []
        for _ in 0..<workshop.rounds {
            ours.append(try scan.run(project))
            theirs.append(try other())
        }
        let time = (ours.map(\.seconds).median, theirs.map(\.seconds).median)
        let memory = (ours.map(\.peakMemory).median, theirs.map(\.peakMemory).median)
        let bound = ours.contains(where: \.isPeakOfParent)
        return [
            measured(
                """
                \(time.0.milliseconds) against \(time.1.milliseconds): 1/\((time.1 / time.0).text(1)); \
                \(bound ? "at most " : "")\(memory.0.megabytes) against \(memory.1.megabytes): \
                1/\((memory.1 / memory.0).text(1))
                """,
                holds: time.0 * 10 <= time.1 && memory.0 * 2 <= memory.1,
                figures: [
                    "gatehouseSeconds": time.0, "syftSeconds": time.1, "gatehousePeakBytes": memory.0,
                    "syftPeakBytes": memory.1, "gatehouseCPUSeconds": ours.map(\.cpuSeconds).median,
                    "syftCPUSeconds": theirs.map(\.cpuSeconds).median,
                    "timeRatio": time.0 / time.1, "memoryRatio": memory.0 / memory.1,
                ],
                conditions: [
                    "\(workshop.rounds) rounds, alternating, medians, JSON output of both; warm index of all advisories",
                    "gatehouse: \(summary); syft: \(try artifacts(sbom)) artifacts",
                ]
            )
        ]
    }

    private func artifacts(_ path: String) throws -> Int {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return (object?["artifacts"] as? [Any])?.count ?? 0
    }
}

/// `gatehouse scan` as a child, with an index that is there already.
struct ScanProcess {
    private let workshop: Workshop
    private let settings: BotSettings
    private let report: String

    init(_ workshop: Workshop, folder: URL, index: String) {
        self.workshop = workshop
        settings = BotSettings(folder: URL(fileURLWithPath: index).deletingLastPathComponent())
        report = folder.appendingPathComponent("report.json").path
    }

    /// A verdict that blocks is as good as one that passes; one that errs is not.
    func run(_ path: String) throws -> ChildProgram.End {
        let child = try ChildProgram(
            workshop.gatehouse(),
            ["scan", path, "--format", "json", "--config", try settings.write()],
            output: report,
            errors: report + ".errors"
        )
        let end = try child.waitForEnd()
        // Manifests without a lockfile make a real repository incomplete, which is status 3 with a whole report.
        guard [0, 1, 3].contains(end.status) else {
            throw BenchFailure("gatehouse scan ended with \(end.status): \(child.outputTail)")
        }
        return end
    }

    private func object() throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: report))
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    func components() throws -> Int { (try object()["components"] as? [Any])?.count ?? 0 }

    func summary() throws -> String {
        let object = try object()
        let findings = (object["findings"] as? [Any])?.count ?? 0
        let outcome = (object["verdict"] as? [String: Any])?["outcome"] as? String ?? "none"
        return "\(try components()) components, \(findings) findings, verdict \(outcome)"
    }
}
