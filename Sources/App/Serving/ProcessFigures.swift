import Foundation

/// What this process takes of the machine; `nil` where there is no `/proc`.
enum ProcessFigures {
    static var residentBytes: Int? {
        // Without the file there is nothing to tell.
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return pages.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }

    static var openDescriptors: Int? {
        // The same. One of them is the folder itself.
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count).map { max(0, $0 - 1) }
    }
}
