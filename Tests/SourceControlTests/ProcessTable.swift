import Foundation

/// What processes show of themselves, and who is left of a group.
enum ProcessTable {
    private static var identifiers: [Int32] {
        // Without /proc nobody is seen, which the tests that expect somebody notice.
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { Int32($0) }
    }

    private static func text(_ identifier: Int32, _ file: String) -> String {
        guard let data = FileManager.default.contents(atPath: "/proc/\(identifier)/\(file)") else {
            return ""
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// Living processes whose command line or environment has `text`.
    static func mentioning(_ text: String) -> [Int32] {
        identifiers.filter {
            $0 != getpid() && (self.text($0, "cmdline") + self.text($0, "environ")).contains(text)
        }
    }

    /// Whether a process that runs `program` mentions `text`.
    static func has(_ program: String, mentioning text: String) -> Bool {
        mentioning(text).contains { self.text($0, "cmdline").contains(program) }
    }
}
