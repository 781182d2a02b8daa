package import Basics

/// Finds the licence files of a tree by their names.
package enum LicenseFinder {
    /// Files that are read, at most; the ones nearest to the root first.
    package static let maximumFiles = 200
    private static let longestName = 64

    /// Whether a file of this name is a licence: `LICENSE`, `LICENCE.md`, `LICENSE-MIT`, `MIT-LICENSE.txt`, `COPYING.LESSER`,
    /// `UNLICENSE`, or anything in a folder `LICENSES` (REUSE).
    package static func isLicenseFile(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let last = parts.last else { return false }
        let name = last.lowercased()
        let pieces = name.split(whereSeparator: { ".-_ ".contains($0) })
        guard pieces.count <= 5, !codeEndings.contains(where: name.hasSuffix) else { return false }
        if parts.dropLast().last == "LICENSES" { return name.hasSuffix(".txt") }
        return pieces.first.map { stems.contains($0) } == true
            || licenseEndings.contains(where: name.hasSuffix)
    }

    /// The licence files at the root, in its folder `LICENSES`, and beside manifests; ordinary files, in the order of the
    /// tree's paths.
    package static func paths(in tree: FileTree, beside manifests: some Sequence<String>) -> [String] {
        let folders = Set(manifests.map(TreePath.folder)).union(["", "LICENSES"])
        let paths = tree.entries.lazy.filter { entry in
            entry.kind == .file && mayBeOne(entry.path.utf8) && folders.contains(TreePath.folder(entry.path))
                && isLicenseFile(entry.path)
        }.map(\.path)
        let nearest = paths.enumerated().sorted {
            (depth($0.element), $0.offset) < (depth($1.element), $1.offset)
        }
        return nearest.prefix(maximumFiles).sorted { $0.offset < $1.offset }.map(\.element)
    }

    /// Whether the name has `icen` or `copy` in it, in any case; quick, since a tree may have a million files.
    private static func mayBeOne(_ path: String.UTF8View) -> Bool {
        if path.starts(with: "LICENSES/".utf8) { return true }
        // Read from the end, four letters at a time.
        var letters: UInt32 = 0
        for (length, byte) in path.reversed().enumerated() {
            guard byte != UInt8(ascii: "/"), length < longestName else { return false }
            letters = letters >> 8 | UInt32(byte | 0x20) << 24
            if letters == 0x6963_656E || letters == 0x636F_7079 { return true }
        }
        return false
    }

    private static func depth(_ path: String) -> Int { path.utf8.count { $0 == 0x2F } }

    private static let stems: Set<Substring> = [
        "license", "licence", "licenses", "licences", "copying", "unlicense", "unlicence", "copyright",
    ]

    private static let licenseEndings = [
        "-license", "-licence", "-license.txt", "-license.md", "_license", "_license.txt", ".license",
        "-licence.txt",
    ]

    /// Program text about licences.
    private static let codeEndings = [
        ".js", ".ts", ".jsx", ".tsx", ".mjs", ".cjs", ".go", ".py", ".rb", ".java", ".kt", ".swift", ".rs",
        ".c", ".h", ".cc",
        ".cpp", ".cs", ".php", ".json", ".yaml", ".yml", ".toml", ".xml", ".sh", ".css", ".png", ".svg",
        ".jpg", ".gif",
        ".class", ".map", ".lock", ".tmpl", ".snap", ".ex", ".exs", ".hs", ".pl",
    ]
}
