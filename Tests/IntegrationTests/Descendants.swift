import Foundation

/// The processes that a process has started, and those that they have.
enum Descendants {
    /// Command lines and environments of all processes below one, the process itself left out.
    static func of(_ root: Int32) -> [Int32: Data] {
        var parents: [Int32: Int32] = [:]
        // A process that ends meanwhile has nothing to show.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
            guard let pid = Int32(name),
                let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
                let end = stat.lastIndex(of: ")"),
                let parent = stat[stat.index(after: end)...].split(separator: " ").dropFirst().first
                    .flatMap({ Int32($0) })
            else { continue }
            parents[pid] = parent
        }
        var found: [Int32: Data] = [:]
        for pid in parents.keys where pid != root {
            var ancestor = parents[pid]
            while let next = ancestor, next != root, next > 1 { ancestor = parents[next] }
            guard ancestor == root else { continue }
            found[pid] = ["cmdline", "environ"].reduce(into: Data()) { bytes, file in
                bytes += FileManager.default.contents(atPath: "/proc/\(pid)/\(file)") ?? Data()
            }
        }
        return found
    }
}
