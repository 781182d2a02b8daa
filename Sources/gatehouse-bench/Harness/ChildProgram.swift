import Foundation

/// A program started by a row, with its output in a file; ended when the value goes away.
///
/// `posix_spawn` and `wait4`, since Foundation's `Process` hands on blocked signals and does not tell what a child used.
final class ChildProgram {
    /// What an ended child used.
    struct End {
        /// The exit status, or 128 and the signal.
        let status: Int32
        let seconds: Double
        let cpuSeconds: Double
        /// Bytes of resident memory at the most.
        let peakMemory: Double
        /// The kernel counts a child's peak from what its parent held when it was started: then `peakMemory` is only a bound.
        let isPeakOfParent: Bool
    }

    let pid: pid_t
    private let started: ContinuousClock.Instant
    private let outputPath: String
    private let parentPeak: Double
    private var end: End?

    /// The environment is PATH and `environment`, nothing else.
    init(
        _ program: String,
        _ arguments: [String],
        environment: [String: String] = [:],
        output: String,
        errors: String? = nil
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
        if let errors {
            posix_spawn_file_actions_addopen(&actions, 2, errors, flags, 0o600)
        } else {
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var variables = environment
        variables["PATH"] = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        var argv = ([program] + arguments).map { strdup($0) } + [nil]
        var envp = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        outputPath = errors ?? output
        parentPeak = ProcessMemory(pid: getpid())?.peak ?? 0
        var pid: pid_t = 0
        started = ContinuousClock.now
        let code = posix_spawn(&pid, program, &actions, &attributes, &argv, &envp)
        guard code == 0 else {
            throw BenchFailure("\(program) cannot be started: \(String(cString: strerror(code)))")
        }
        self.pid = pid
    }

    deinit { kill() }

    /// Blocks until it ends.
    @discardableResult
    func waitForEnd() throws -> End {
        if let end { return end }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(pid, &status, 0, &usage) < 0 {
            guard errno == EINTR else {
                throw BenchFailure("wait4 failed: \(String(cString: strerror(errno)))")
            }
        }
        let seconds = (ContinuousClock.now - started).inSeconds
        let signal = status & 0x7F
        let peak = Double(usage.ru_maxrss) * 1024
        let result = End(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
            seconds: seconds,
            cpuSeconds: usage.ru_utime.inSeconds + usage.ru_stime.inSeconds,
            peakMemory: peak,
            isPeakOfParent: peak <= parentPeak
        )
        end = result
        return result
    }

    var secondsSinceStart: Double { (ContinuousClock.now - started).inSeconds }

    /// Whether it runs; takes note of its end when it does not.
    var isRunning: Bool {
        guard end == nil else { return false }
        var information = siginfo_t()
        return waitid(P_PID, id_t(pid), &information, WEXITED | WNOHANG | WNOWAIT) == 0
            && information.si_signo == 0
    }

    /// kill -9, and waits.
    func kill() {
        guard end == nil else { return }
        _ = Foundation.kill(pid, SIGKILL)
        // It was ours and was killed: there is nothing else to learn.
        _ = try? waitForEnd()
    }

    /// The end of what it wrote, for error texts.
    var outputTail: String {
        guard let data = FileManager.default.contents(atPath: outputPath) else { return "" }
        return String(decoding: data.suffix(2000), as: UTF8.self)
    }
}

/// Resident memory of a running process, in bytes.
struct ProcessMemory {
    let resident: Double
    /// Since its start.
    let peak: Double

    init?(pid: pid_t) {
        guard let data = FileManager.default.contents(atPath: "/proc/\(pid)/status") else { return nil }
        var values: [Substring: Double] = [:]
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let words = line.split(whereSeparator: { $0 == ":" || $0 == "\t" || $0 == " " })
            if words.count == 3, words[2] == "kB", let kibibytes = Double(words[1]) {
                values[words[0]] = kibibytes * 1024
            }
        }
        guard let resident = values["VmRSS"], let peak = values["VmHWM"] else { return nil }
        self.resident = resident
        self.peak = peak
    }
}

extension timeval {
    fileprivate var inSeconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
