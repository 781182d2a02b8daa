package import Basics

/// Finds the licence files of a tree by their names.
package enum LicenseFinder {
    /// Files that are read, at most; the ones nearest to the root first.
    package static let maximumFiles = 500

    /// Whether a file of this name is a licence: `LICENSE`, `LICENCE.md`, `LICENSE-MIT`, `MIT-LICENSE.txt`, `COPYING.LESSER`,
    /// `UNLICENSE`, or anything in a folder `LICENSES` (REUSE).
    package static func isLicenseFile(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let last = parts.last else { return false }
        let name = last.lowercased()
        let pieces = name.split(whereSeparator: { ".-_ ".contains($0) })
        guard pieces.count <= 5, !codeEndings.contains(where: name.hasSuffix) else { return false }
        if parts.dropLast().last == "LICENSES" { return name.hasSuffix(".txt") }
        return pieces.first.map { stems.contains($0) } == true || licenseEndings.contains(where: name.hasSuffix)
    }

    /// The licence files of a tree, in the order of its paths.
    ///
    /// Files without contents, and those that are too large, are left out.
    package static func files(in tree: FileTree) -> [LicenseFile] {
        let paths = tree.entries.filter { $0.kind == .file && isLicenseFile($0.path) }.map(\.path)
        let nearest = paths.enumerated().sorted {
            (depth($0.element), $0.offset) < (depth($1.element), $1.offset)
        }
        let chosen = Set(nearest.prefix(maximumFiles).map(\.element))
        return paths.filter(chosen.contains).compactMap { path in
            tree.bytes(at: path).flatMap { LicenseFile(path: path, bytes: $0) }
        }
    }

    private static func depth(_ path: String) -> Int { path.utf8.count { $0 == 0x2F } }

    private static let stems: Set<Substring> = [
        "license", "licence", "licenses", "licences", "copying", "unlicense", "unlicence", "copyright",
    ]

    private static let licenseEndings = [
        "-license", "-licence", "-license.txt", "-license.md", "_license", "_license.txt", ".license", "-licence.txt",
    ]

    /// Program text about licences.
    private static let codeEndings = [
        ".js", ".ts", ".jsx", ".tsx", ".mjs", ".cjs", ".go", ".py", ".rb", ".java", ".kt", ".swift", ".rs", ".c", ".h", ".cc",
        ".cpp", ".cs", ".php", ".json", ".yaml", ".yml", ".toml", ".xml", ".sh", ".css", ".png", ".svg", ".jpg", ".gif",
        ".class", ".map", ".lock", ".tmpl", ".snap", ".ex", ".exs", ".hs", ".pl",
    ]
}
