import Foundation

extension ChildProgram {
    /// Waits until the program and the children it waits for use no more time, at most a minute.
    ///
    /// Returns how long it was still at work.
    func secondsUntilIdle() async throws -> Double {
        let start = ContinuousClock.now
        var lastChange = start
        var last = Self.ticks(of: pid)
        while ContinuousClock.now - lastChange < .milliseconds(300) {
            try await Task.sleep(for: .milliseconds(20))
            let now = Self.ticks(of: pid)
            if now != last {
                last = now
                lastChange = .now
            }
            guard ContinuousClock.now - start < .seconds(60) else {
                throw BenchFailure("the program never rests")
            }
        }
        return (lastChange - start).inSeconds
    }

    /// A process's own time and that of its ended children, in ticks of the kernel (proc(5): utime, stime, cutime, cstime).
    static func ticks(of pid: pid_t) -> Int {
        guard let data = FileManager.default.contents(atPath: "/proc/\(pid)/stat") else { return 0 }
        let text = String(decoding: data, as: UTF8.self)
        // The name before the last bracket may hold anything.
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        return fields.dropFirst(11).prefix(4).compactMap { Int($0) }.reduce(0, +)
    }
}
