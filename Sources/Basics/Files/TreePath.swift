/// Arithmetic on repository paths (`/` separated, relative, never opened).
package enum TreePath {
    /// The last part: `a/b.json` → `b.json`.
    package static func name(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// The folder part without trailing slash, empty at the root: `a/b.json` → `a`.
    package static func folder(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "" }
        return String(path[..<slash])
    }

    /// Joins folder and relative path, resolving `.` and `..`; `nil` when it would leave the root.
    package static func join(_ folder: String, _ relative: String) -> String? {
        var parts = folder.split(separator: "/").map(String.init)
        for part in relative.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
