import Foundation

/// A lockfile of 100,000 components, and half of it, to see how the cost grows.
struct LargeLockfile: Benchmark {
    let name: String
    let file: String
    /// Seconds for 100,000 components.
    let bound: Double
    let text: @Sendable (_ components: Int) -> String

    var what: String { "100,000 components in one \(file)" }
    var budget: String { "< \(Int(bound)) s, linear" }

    static let npm = LargeLockfile(name: "large", file: "package-lock.json", bound: 2) {
        SampleLockfile.text(components: $0)
    }
    static let pnpm = LargeLockfile(name: "large-pnpm", file: "pnpm-lock.yaml", bound: 6) {
        SampleLockfile.pnpm(components: $0)
    }
    static let toml = LargeLockfile(name: "large-toml", file: "Cargo.lock", bound: 6) {
        SampleLockfile.cargo(components: $0)
    }

    /// Twice the components may cost this much more; the fixed cost of a process only lowers it.
    private static let linear = 2.5

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch(name)
        let scan = ScanProcess(workshop, folder: folder, index: try workshop.fullIndex())
        var seconds: [Int: [Double]] = [50_000: [], 100_000: []]
        var peak = 0.0
        for components in seconds.keys {
            let project = folder.appendingPathComponent("\(components)")
            try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
            try Data(text(components).utf8).write(to: project.appendingPathComponent(file))
        }
        for _ in 0..<workshop.rounds {
            for components in seconds.keys.sorted() {
                let end = try scan.run(folder.appendingPathComponent("\(components)/\(file)").path)
                seconds[components]?.append(end.seconds)
                peak = max(peak, end.peakMemory)
            }
        }
        // Looked at last: reading so large a report makes this process large.
        guard try scan.components() == 100_000 else {
            throw BenchFailure("only \(try scan.components()) components were read")
        }
        let half = (seconds[50_000] ?? []).median
        let whole = (seconds[100_000] ?? []).median
        return [
            measured(
                "\(whole.text(2)) s; \((whole / half).text(2))x of 50,000",
                holds: whole < bound && whole <= half * Self.linear,
                figures: [
                    "seconds100k": whole, "seconds50k": half, "growth": whole / half, "peakBytes": peak,
                ],
                conditions: [
                    "whole process: inventory, match with all advisories, gate, JSON report; median of \(workshop.rounds)",
                    "peak memory \(peak.megabytes); linear means at most \(Self.linear)x for twice as many",
                ]
            )
        ]
    }
}
