import Foundation

/// Records a second of `gatehouse advisories import`, kept on one core.
struct AdvisoryImportRate: Benchmark {
    let name = "import"
    let what = "Advisory import, one core"
    let budget = ">= 5,000 records/s"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let archive = try workshop.shared("data/osv/npm/all.zip")
        let taskset = try workshop.tool("taskset")
        var rates: [Double] = []
        var cpu: [Double] = []
        var peak = 0.0
        var records = 0.0
        for _ in 0..<workshop.rounds {
            let folder = try workshop.scratch("import")
            defer { try? FileManager.default.removeItem(at: folder) }  // Gone with the run at the latest.
            let log = folder.appendingPathComponent("import.log").path
            let child = try ChildProgram(
                taskset,
                [
                    "-c", "0", workshop.gatehouse(), "advisories", "import", archive, "--config",
                    try BotSettings(folder: folder).write(),
                ],
                output: log
            )
            let end = try child.waitForEnd()
            guard end.status == 0 else { throw BenchFailure("the import failed: \(child.outputTail)") }
            let words = child.outputTail.split(separator: " ")
            guard words.count > 1, words[0] == "Imported", let count = Double(words[1]) else {
                throw BenchFailure("the import said \(child.outputTail)")
            }
            records = count
            rates.append(count / end.seconds)
            cpu.append(end.cpuSeconds)
            if !end.isPeakOfParent { peak = max(peak, end.peakMemory) }
        }
        return [
            measured(
                "\(rates.median.text())/s",
                holds: rates.median >= 5000,
                figures: [
                    "recordsPerSecond": rates.median, "records": records, "cpuSeconds": cpu.median,
                    "recordsPerCPUSecond": records / cpu.median, "peakBytes": peak,
                ],
                conditions: [
                    "whole process on core 0: \(records.text()) records of the npm bulk zip into a new index, synced to disk",
                    "median of \(workshop.rounds); \(cpu.median.text(2)) CPU seconds, \((records / cpu.median).text())/s of those; peak memory \(peak > 0 ? peak.megabytes : "not known")",
                    "refresh of what changed alone: not measured here",
                ]
            )
        ]
    }
}
