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
        let scan = ScanProcess(workshop, folder: folder, index: try workshop.npmIndex())
        let folder = try workshop.scratch("scan")
        let project = try workshop.shared("data/repos/facebook__create-react-app")
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

/// Kept in the table so that nobody takes it for measured.
struct ScanOfYarnLock: Benchmark {
    let name = "scan-yarn"
    let what = "gatehouse scan of webpack (yarn.lock) against syft"
    let budget = "<= 1/10 time, <= 1/2 memory"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        throw Missing("yarn.lock is not read yet")
    }
}
/// A lockfile of 100,000 components, and half of it, to see how the cost grows.
struct LargeLockfile: Benchmark {
    let name = "large"
    let what = "100,000 components in one package-lock v3"
    let budget = "< 2 s, linear"
    /// Twice the components may cost this much more; the fixed cost of a process only lowers it.
    private static let linear = 2.5
        let folder = try workshop.scratch("large")
        let scan = ScanProcess(workshop, folder: folder, index: try workshop.fullIndex())
        var seconds: [Int: [Double]] = [50_000: [], 100_000: []]
        var peak = 0.0
        for components in seconds.keys {
            let project = folder.appendingPathComponent("\(components)")
            try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
            let file = project.appendingPathComponent("package-lock.json")
            try Data(SampleLockfile.text(components: components).utf8).write(to: file)
        }
        for _ in 0..<workshop.rounds {
            for components in seconds.keys.sorted() {
                let file = folder.appendingPathComponent("\(components)/package-lock.json").path
                let end = try scan.run(file)
                seconds[components]?.append(end.seconds)
                peak = max(peak, end.peakMemory)
            }
        // Looked at last: reading so large a report makes this process large.
        guard try scan.components() == 100_000 else {
            throw BenchFailure("only \(try scan.components()) components were read")
        let half = (seconds[50_000] ?? []).median
        let whole = (seconds[100_000] ?? []).median
        return [
            measured(
                "\(whole.text(2)) s; \((whole / half).text(2))x of 50,000",
                holds: whole < 2 && whole <= half * Self.linear,
                figures: [
                    "seconds100k": whole, "seconds50k": half, "growth": whole / half, "peakBytes": peak,
                ],
                conditions: [
                    "whole process: inventory, match with all advisories, gate, JSON report; median of \(workshop.rounds)",
                    "peak memory \(peak.megabytes); linear means at most \(Self.linear)x for twice as many",
                ]
            )
        ]
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
