package import Basics
package import Domain

/// Reads one manifest or lockfile format.
///
/// The header of ExtractorCatalog.swift says how to add one.
package protocol Extractor: Sendable {
    /// `ecosystem.format`, equal to the fixture folder's name.
    var id: String { get }

    /// File names that are this format's wherever they lie, compared exactly.
    var names: [String] { get }

    /// Further files by a pattern of the path, for formats whose files have no fixed name.
    ///
    /// `name` is its last part. Cheap: it is asked for every file of a repository whose name is in no list.
    func accepts(path: String, name: String) -> Bool

    /// A path this extractor reads, for tests and the fuzzer.
    var sample: String { get }

    /// Further paths this manifest needs from the tree, e.g. the package.json beside a lockfile. They are fetched too.
    func companions(of path: String) -> [String]

    /// Paths of the repository that the contents name and that have to be read with them, e.g. `-r other.txt`.
    ///
    /// Asked for those files in turn, a few levels deep. Not for files that are manifests by their own name.
    func references(in bytes: [UInt8], at path: String) -> [String]

    /// What a report calls the file: the `id`, unless one extractor reads files of several kinds.
    func kind(of path: String) -> String

    /// `false` when the name of a file says all this extractor tells about it, so that it is not fetched.
    var readsContents: Bool { get }

    /// Never throws: what is broken is said in the result.
    func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction
}

extension Extractor {
    package func accepts(path: String, name: String) -> Bool { false }
    package var sample: String { names.first ?? id }
    package func companions(of path: String) -> [String] { [] }
    package func references(in bytes: [UInt8], at path: String) -> [String] { [] }
    package func kind(of path: String) -> String { id }
    package var readsContents: Bool { true }

    /// The path of a file in the folder of another one.
    func sibling(_ name: String, of path: String) -> String {
        let folder = TreePath.folder(path)
        return folder.isEmpty ? name : "\(folder)/\(name)"
    }
}

/// What one manifest holds.
package struct Extraction: Sendable {
    package var completeness: Completeness
    /// Why it is not complete; required then.
    package var reason: String?
    /// Unique by purl and source within the manifest.
    package var components: [Component]
    package var diagnostics: [Diagnostic]
    /// Paths that this manifest speaks for, so that they are not reported on their own
    /// (the package.json of a lockfile and of its workspaces).
    package var covers: Set<String>
    /// `false` for a manifest that leaves versions open and that no lockfile speaks for.
    package var isLocked: Bool

    package init(
        completeness: Completeness,
        reason: String? = nil,
        components: [Component] = [],
        diagnostics: [Diagnostic] = [],
        covers: Set<String> = [],
        isLocked: Bool = true
    ) {
        self.completeness = completeness
        self.reason = reason
        self.components = components
        self.diagnostics = diagnostics
        self.covers = covers
        self.isLocked = isLocked
    }

    package static func unreadable(_ reason: String, path: String, line: Int? = nil) -> Extraction {
        Extraction(
            completeness: .unreadable,
            reason: reason,
            diagnostics: [Diagnostic(path: path, line: line, severity: .error, message: reason)]
        )
    }

    /// A version of the format that is not read.
    package static func unsupported(_ reason: String, path: String, line: Int? = nil) -> Extraction {
        Extraction(
            completeness: .unsupported,
            reason: reason,
            diagnostics: [Diagnostic(path: path, line: line, severity: .error, message: reason)]
        )
    }
}
