import Foundation

/// Records a second of `gatehouse advisories import` over all advisory data, kept on one core.
struct AdvisoryImportRate: Benchmark {
    let name = "import"
    let what = "Advisory import of all ecosystems with EPSS and KEV, one core"
    let budget = ">= 5,000 records/s"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let data = try AdvisoryData(workshop)
        let taskset = try workshop.tool("taskset")
        var rates: [Double] = []
        var cpu: [Double] = []
        var peak = 0.0
        var records = 0.0
        for _ in 0..<workshop.rounds {
            let folder = try workshop.scratch("import")
            defer { try? FileManager.default.removeItem(at: folder) }  // Gone with the run at the latest.
            let child = try ChildProgram(
                taskset,
                ["-c", "0", workshop.gatehouse(), "advisories", "import"] + data.all + [
                    "--config", try BotSettings(folder: folder).write(),
                ],
                output: folder.appendingPathComponent("import.log").path
            )
            let end = try child.waitForEnd()
            guard end.status == 0 else { throw BenchFailure("the import failed: \(child.outputTail)") }
            records = try ImportReport(child.outputTail).records
            rates.append(records / end.seconds)
            cpu.append(end.cpuSeconds)
            if !end.isPeakOfParent { peak = max(peak, end.peakMemory) }
        }
        return [
            measured(
                "\(rates.median.text())/s, peak memory \(peak > 0 ? peak.megabytes : "not known")",
                holds: rates.median >= 5000,
                figures: [
                    "recordsPerSecond": rates.median, "records": records, "cpuSeconds": cpu.median,
                    "recordsPerCPUSecond": records / cpu.median, "peakBytes": peak,
                ],
                conditions: [
                    "whole process on core 0: \(records.text()) advisories of \(data.archives.count) archives, besides them the EPSS scores and the KEV catalog, into a new index, synced to disk",
                    "only advisories count as records, the time is that of everything",
                    "median of \(workshop.rounds); \(cpu.median.text(2)) CPU seconds, \((records / cpu.median).text())/s of those",
                ]
            )
        ]
    }
}

/// An update of an index of all ecosystems in which some records of one changed.
struct AdvisoryRefresh: Benchmark {
    let name = "refresh"
    let what = "Advisory refresh, 50 records of the largest ecosystem changed"
    let budget = "touches only what changed"

    private static let changed = 50

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let data = try AdvisoryData(workshop)
        var seconds: [Double] = []
        var whole: [Double] = []
        var peak = 0.0
        for _ in 0..<workshop.rounds {
            let folder = try workshop.scratch("refresh")
            defer { try? FileManager.default.removeItem(at: folder) }  // Gone with the run at the latest.
            let npm = folder.appendingPathComponent("npm")
            try FileManager.default.createDirectory(at: npm, withIntermediateDirectories: true)
            for name in ["all.zip", "modified_id.csv"] {
                let file = URL(fileURLWithPath: try workshop.shared("data/osv/npm/\(name)"))
                try Data(contentsOf: file).write(to: npm.appendingPathComponent(name))
            }
            var settings = BotSettings(folder: folder)
            settings.advisories = sources(data, npm.appendingPathComponent("all.zip"))
            let first = try update(workshop, settings)
            whole.append(first.end.seconds)
            try publishAgain(npm)
            let second = try update(workshop, settings)
            guard second.output.contains("npm: \(Self.changed) changed, 0 no longer listed.") else {
                throw BenchFailure("the update said \(second.output)")
            }
            seconds.append(second.end.seconds)
            if !second.end.isPeakOfParent { peak = max(peak, second.end.peakMemory) }
        }
        return [
            measured(
                "\(seconds.median.text(2)) s, all of it anew \(whole.median.text(2)) s",
                holds: seconds.median < whole.median,
                figures: ["seconds": seconds.median, "wholeSeconds": whole.median, "peakBytes": peak],
                conditions: [
                    "whole process, file: sources of all ecosystems, EPSS and KEV; \(Self.changed) records read, the rest not even unpacked; most of the time copies, checks and syncs the index",
                    "median of \(workshop.rounds); peak memory \(peak > 0 ? peak.megabytes : "not known")",
                ]
            )
        ]
    }

    private func sources(_ data: AdvisoryData, _ npm: URL) -> String {
        let archives = data.archives.filter { !$0.hasSuffix("/npm/all.zip") } + [npm.path]
        let list = archives.map { "{ osv: \"\(address($0))\" }" }.joined(separator: ", ")
        return "{ sources: [\(list)], epss: \"\(address(data.epss))\", kev: \"\(address(data.kev))\" }"
    }

    private func address(_ path: String) -> String { URL(fileURLWithPath: path).absoluteString }

    private func update(
        _ workshop: Workshop,
        _ settings: BotSettings
    ) throws -> (end: ChildProgram.End, output: String) {
        let child = try ChildProgram(
            workshop.gatehouse(),
            ["advisories", "update", "--config", try settings.write()],
            output: settings.folder.appendingPathComponent("update.log").path
        )
        let end = try child.waitForEnd()
        guard end.status == 0 else { throw BenchFailure("the update failed: \(child.outputTail)") }
        return (end, child.outputTail)
    }

    /// Other dates for the last records of the list: a date that went back is a change like any other.
    private func publishAgain(_ folder: URL) throws {
        let list = folder.appendingPathComponent("modified_id.csv")
        var rows = String(decoding: try Data(contentsOf: list), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        for index in rows.indices.suffix(Self.changed) {
            guard let comma = rows[index].firstIndex(of: ",") else { throw BenchFailure("no list: \(list)") }
            rows[index] = "2001-01-01T00:00:00Z" + rows[index][comma...]
        }
        try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: list)
        try FileManager.default.setAttributes(
            [.modificationDate: Date()],
            ofItemAtPath: folder.appendingPathComponent("all.zip").path
        )
    }
}

/// What `advisories import` prints.
struct ImportReport {
    let records: Double

    init(_ output: String) throws {
        let words = output.split(separator: " ")
        guard words.count > 1, words[0] == "Imported", let records = Double(words[1]) else {
            throw BenchFailure("the import said \(output)")
        }
        self.records = records
    }
}
