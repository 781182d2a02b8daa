// What the user sees: the formats of this list are read wherever they lie in a repository. A file belongs to the first extractor
// that accepts its path.
//
// To read one more format:
// 1. Write `Sources/Extractors/<Ecosystem>/<Format>Extractor.swift`: a struct that conforms to `Extractor`. Its `id` is
//    `ecosystem.format`. It never throws and never crashes: what it does not understand makes the result partial, what is broken
//    makes it unreadable, an unknown version of the format unsupported; each with a reason. Only what was read in full is
//    complete. `ManifestText` opens JSON, `ComponentCollection` gathers components, `DiagnosticList` keeps remarks short.
// 2. Add it to `all` below, and take its file names out of `UnsupportedFormats`.
// 3. Add `Tests/ExtractorsTests/Fixtures/<id>/<case>/` with the input files and their expected.json: at least the cases
//    `one-package`, `empty`, `malformed` and `real-world`. They are found by themselves; with SNAPSHOTS=record the tests
//    write expected.json, to be reviewed like code.
// 4. For a new ecosystem only: a case of `Ecosystem`, and its order of versions.

import Basics

/// The extractors, in the order in which they are asked.
package enum ExtractorCatalog {
    package static let all: [any Extractor] = [
        PackageLockExtractor(),
        PackageJSONExtractor(),
        UnsupportedFormats(),
    ]

    /// The one that reads a path; `nil` for a file that is no manifest.
    package static func extractor(for path: String) -> (any Extractor)? {
        all.first { $0.accepts(path: path) }
    }

    /// Reads one file on its own, as if it were all there is; for fuzzing.
    ///
    /// `nil` when the path is no manifest's.
    package static func extraction(of bytes: [UInt8], at path: String) -> Extraction? {
        guard let extractor = extractor(for: path) else { return nil }
        let tree = FileTree(entries: [.init(path: path, kind: .file)], contents: [path: bytes])
        return extractor.extract(path: path, bytes: bytes, tree: tree)
    }
}
