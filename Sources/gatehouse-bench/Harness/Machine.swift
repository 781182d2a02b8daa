import Foundation

/// The machine and the moment of a run.
struct Machine: Encodable {
    let date: String
    let cores: Int
    let memory: String
    let kernel: String
    let swift: String
    /// Of the last one, five and fifteen minutes: what else ran.
    let load: String
    let notes: [String]

    static func current(notes: [String]) -> Machine {
        let information = ProcessInfo.processInfo
        return Machine(
            date: Date().formatted(.iso8601),
            cores: information.activeProcessorCount,
            memory: "\((Double(information.physicalMemory) / 1_073_741_824).text(1)) GiB",
            kernel: line(of: "/proc/version", words: 3),
            swift: compiler,
            load: line(of: "/proc/loadavg", words: 3),
            notes: notes
        )
    }

    private static func line(of path: String, words: Int) -> String {
        guard let data = FileManager.default.contents(atPath: path) else { return "unknown" }
        return String(decoding: data, as: UTF8.self).split(separator: " ").prefix(words).joined(
            separator: " "
        )
    }

    /// As far as the compiler tells a program about itself.
    private static var compiler: String {
        #if compiler(>=6.4)
        "Swift 6.4 or later"
        #elseif compiler(>=6.3)
        "Swift 6.3"
        #else
        "Swift before 6.3"
        #endif
    }
}
