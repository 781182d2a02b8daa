import Foundation

/// What a running process holds at a moment.
struct ProcessSample: Sendable {
    let moment = ContinuousClock.now
    /// Bytes.
    let resident: Double
    /// Bytes, pages that others share counted in part.
    let proportional: Double
    let threads: Int
    let descriptors: Int
    /// Its own and its children's, since it began.
    let cpuSeconds: Double

    init(of pid: pid_t) throws {
        guard let memory = ProcessMemory(pid: pid) else { throw BenchFailure("the process \(pid) has ended") }
        resident = memory.resident
        proportional = Self.proportional(pid)
        threads = try Self.count("/proc/\(pid)/task")
        descriptors = try Self.count("/proc/\(pid)/fd")
        cpuSeconds = Double(ChildProgram.ticks(of: pid)) / Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
    }

    private static func count(_ folder: String) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: folder).count
    }

    private static func proportional(_ pid: pid_t) -> Double {
        let data = FileManager.default.contents(atPath: "/proc/\(pid)/smaps_rollup") ?? Data()
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") where line.hasPrefix("Pss:")
        {
            let words = line.split(separator: " ")
            return words.count > 1 ? (Double(words[1]) ?? 0) * 1024 : 0
        }
        return 0
    }
}

extension [ProcessSample] {
    /// The median of a property over a part of the samples, `0..<1` being all of them.
    func median(_ property: (ProcessSample) -> Double, in part: Range<Double> = 0..<1) -> Double {
        let from = Int(part.lowerBound * Double(count))
        let to = Int(part.upperBound * Double(count))
        return self[Swift.min(from, count)..<Swift.min(Swift.max(from, to), count)].map(property).median
    }

    /// How much of one core it used on average.
    var cpuShare: Double {
        guard let first, let last, last.moment > first.moment else { return 0 }
        return (last.cpuSeconds - first.cpuSeconds) / (last.moment - first.moment).inSeconds
    }
}
