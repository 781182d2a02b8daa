package import Basics
package import Domain

/// Reads one manifest or lockfile format.
///
/// The header of ExtractorCatalog.swift says how to add one.
package protocol Extractor: Sendable {
    /// `ecosystem.format`, equal to the fixture folder's name.
    var id: String { get }

    /// Cheap: looks at the path alone. A path is read by the first extractor of the catalog that accepts it.
    func accepts(path: String) -> Bool

    /// Further paths this manifest needs from the tree, e.g. the package.json beside a lockfile. They are fetched too.
    func companions(of path: String) -> [String]

    /// What a report calls the file: the `id`, unless one extractor reads files of several kinds.
    func kind(of path: String) -> String

    /// `false` when the name of a file says all this extractor tells about it, so that it is not fetched.
    var readsContents: Bool { get }

    /// Never throws: what is broken is said in the result.
    func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction
}

extension Extractor {
    package func companions(of path: String) -> [String] { [] }
    package func kind(of path: String) -> String { id }
    package var readsContents: Bool { true }
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

    package init(
        completeness: Completeness,
        reason: String? = nil,
        components: [Component] = [],
        diagnostics: [Diagnostic] = [],
        covers: Set<String> = []
    ) {
        self.completeness = completeness
        self.reason = reason
        self.components = components
        self.diagnostics = diagnostics
        self.covers = covers
    }

    package static func unreadable(_ reason: String, path: String, line: Int? = nil) -> Extraction {
        Extraction(
            completeness: .unreadable,
            reason: reason,
            diagnostics: [Diagnostic(path: path, line: line, severity: .error, message: reason)]
        )
    }
}
