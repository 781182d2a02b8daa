package import Advisories
package import Domain
package import Foundation

/// Imports OSV records, EPSS scores and the KEV catalog from disk into the index (`gatehouse advisories import`).
///
/// Importing a source again replaces it; the other sources stay. All or nothing: on any error the old index is
/// byte for byte what it was. Blocks for as long as it takes; not for the cooperative pool.
package struct AdvisoryImport: Sendable {
    /// Paths whose data belongs together under one name.
    package struct Source: Sendable {
        /// EPSS and KEV data go by the names `epss` and `kev`, and nothing else does.
        package var name: String
        package var kind: AdvisoryFileKind
        package var paths: [String]
        /// Set by an update.
        package var url: String?
        package var etag: String?
        /// The list of modified records of that source, where it has one.
        var list: List?

        package init(
            name: String,
            kind: AdvisoryFileKind = .osv,
            paths: [String],
            url: String? = nil,
            etag: String? = nil
        ) {
            self.name = name
            self.kind = kind
            self.paths = paths
            self.url = url
            self.etag = etag
        }
    }

    /// A list of modified records on disk.
    struct List: Sendable {
        var path: String
        var etag: String?
        /// Only what changed by the list is read, and what is not on it is taken out.
        var isIncremental: Bool
        /// Files of single records, by id.
        var fetched: [String: String] = [:]
        /// Ids of records that are larger than one may be, and were not fetched.
        var tooLarge: [String] = []
    }

    /// How an import is run.
    package struct Options: Sendable {
        /// Accepts a source that shrank, and begins anew where the existing index cannot be read.
        package var isForced = false
        /// Asked now and then; `true` ends the import with an error.
        package var shouldStop: @Sendable () -> Bool = { false }
        /// Goes without EPSS or KEV data that is wrong where older data is held, which then stays.
        var keepsFeeds = false
        /// Gets the number of records looked at so far, now and then.
        package var progress: @Sendable (Int) -> Void = { _ in }

        package init() {}
    }

    package let path: String
    private let reader: any AdvisoryRecordReader
    private let now: @Sendable () -> Date

    package init(
        index path: String,
        reader: any AdvisoryRecordReader,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.path = path
        self.reader = reader
        self.now = now
    }

    /// Sources for paths without names: told apart by content, the name of advisories is derived, and paths of the same name
    /// are one source.
    package func sources(for paths: [String]) throws(AdvisoryError) -> [Source] {
        var sources: [Source] = []
        for path in paths {
            let kind = try reader.kind(at: path)
            let name = kind == .osv ? AdvisorySourceName.derived(from: path) : kind.rawValue
            if let index = sources.firstIndex(where: { $0.name == name }) {
                guard kind == .osv, sources[index].kind == .osv else {
                    throw AdvisoryError(.invalid, detail: "\(path): there is another file of \(name) data")
                }
                sources[index].paths.append(path)
            } else {
                sources.append(Source(name: name, kind: kind, paths: [path]))
            }
        }
        return sources
    }

    package func run(
        _ sources: [Source],
        options: Options = Options()
    ) throws(AdvisoryError) -> AdvisoryImportResult {
        guard !sources.isEmpty else { throw AdvisoryError(.invalid, detail: "there is nothing to import") }
        let file = AdvisoryIndexFile(path: path)
        try file.createFolder()
        let lock = try AdvisoryIndexLock(index: path)
        defer { withExtendedLifetime(lock) {} }
        file.removeLeftovers()
        return try replace(sources, Change(startsOver: options.isForced), options)
    }

    /// The snapshot of the index that was replaced last; `nil` without one that can be read.
    package static func previousSnapshot(of path: String) -> AdvisorySnapshot? {
        // Of another version or damaged, it is nothing to go back to.
        try? SQLiteAdvisoryIndex(path: AdvisoryIndexFile(path: path).previous).snapshot()
    }

    /// Puts the index that was replaced last back in its place (`gatehouse advisories rollback`); the one it replaces is kept
    /// in turn, so that doing it twice changes nothing.
    package func rollBack() throws(AdvisoryError) -> AdvisorySnapshot? {
        let file = AdvisoryIndexFile(path: path)
        try file.createFolder()
        let lock = try AdvisoryIndexLock(index: path)
        defer { withExtendedLifetime(lock) {} }
        file.removeLeftovers()
        // A previous file that cannot be read is no improvement.
        _ = try SQLiteAdvisoryIndex(path: file.previous).snapshot()
        try file.rollBack()
        return try SQLiteAdvisoryIndex(path: path).snapshot()
    }

    /// What else happens to the index besides the sources that are read.
    struct Change {
        /// Begins without the existing index when that cannot be read.
        var startsOver = false
        /// Sources to leave out.
        var removed: Set<String> = []
        /// Sources known to be up to date.
        var unchanged: [Unchanged] = []
    }

    /// A source that was asked and had nothing new, with the tags to ask with next time; `nil` leaves those there are.
    struct Unchanged {
        var name: String
        var etag: String?
        var listETag: String?
    }

    /// Like `run`, under a lock the caller holds.
    func replace(
        _ sources: [Source],
        _ change: Change,
        _ options: Options
    ) throws(AdvisoryError) -> AdvisoryImportResult {
        let clock = ContinuousClock()
        let start = clock.now
        try AdvisoryImport.validate(sources)
        let (previous, startedOver) = try previousSnapshot(change.startsOver)
        // Scores and the catalog are carried over and then replaced, so that they can stay.
        let replaced = sources.filter { $0.kind == .osv && $0.list?.isIncremental != true }
        var plan = AdvisoryIndexBuilder.Plan(
            path: path,
            dropping: startedOver == nil ? change.removed.union(replaced.map(\.name)) : nil,
            now: now()
        )
        plan.allowsShrinking = options.isForced
        plan.previous = previous?.id
        // What is left as it is costs a copy of the file, what is built anew a row each.
        plan.isAmending = previous != nil && change.removed.isEmpty && replaced.isEmpty
        var results: [AdvisorySourceImport] = []
        var warnings: [String] = []
        let snapshot = try AdvisoryIndexBuilder.build(plan) { builder in
            for source in change.unchanged {
                try builder.checked(source.name, etag: source.etag, listETag: source.listETag)
            }
            var fill = AdvisoryFill(builder, reader, options)
            for source in sources { try fill.add(source) }
            results = fill.results
            warnings = fill.warnings
        }
        return AdvisoryImportResult(
            sources: results,
            warnings: warnings,
            snapshot: snapshot,
            isChanged: snapshot.id != previous?.id,
            startedOver: startedOver,
            seconds: (clock.now - start).inSeconds
        )
    }

    private static func validate(_ sources: [Source]) throws(AdvisoryError) {
        for source in sources where !AdvisorySourceName.isValid(source.name) {
            throw AdvisoryError(
                .invalid,
                detail: "a source name has 1 to 64 letters, digits or any of “._-@+”"
            )
        }
        for source in sources where source.kind == .osv && ["epss", "kev"].contains(source.name) {
            throw AdvisoryError(
                .invalid,
                detail: "the source name \(source.name) is taken; rename the file or folder"
            )
        }
        guard Set(sources.map(\.name)).count == sources.count else {
            throw AdvisoryError(.invalid, detail: "two sources have the same name")
        }
    }

    private func previousSnapshot(
        _ mayStartOver: Bool
    ) throws(AdvisoryError) -> (snapshot: AdvisorySnapshot?, startedOver: String?) {
        do throws(AdvisoryError) {
            return (try SQLiteAdvisoryIndex(path: path).snapshot(), nil)
        } catch {
            guard mayStartOver else {
                throw AdvisoryError(
                    .unreadable,
                    detail: "\(error.detail); forcing the import begins without it"
                )
            }
            return (nil, error.detail)
        }
    }

    /// Builds an index for one run (`--advisories PATH`) in a folder of the caller's and opens it.
    ///
    /// With `packages` only what is said about them is stored; all records are read and checked either way, and the
    /// snapshot is that of all. The caller removes the folder.
    package static func temporaryIndex(
        paths: [String],
        in folder: String,
        only packages: Set<PackageName>? = nil,
        reader: any AdvisoryRecordReader,
        options: Options = Options(),
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(AdvisoryError) -> SQLiteAdvisoryIndex {
        let path = folder + "/advisories.sqlite"
        let importer = AdvisoryImport(index: path, reader: reader, now: now)
        let sources = try importer.sources(for: paths)
        guard !sources.isEmpty else { throw AdvisoryError(.invalid, detail: "there is nothing to import") }
        try validate(sources)
        var plan = AdvisoryIndexBuilder.Plan(path: path, dropping: nil, now: now())
        plan.isDurable = false
        _ = try AdvisoryIndexBuilder.build(plan) { builder in
            var fill = AdvisoryFill(builder, reader, options, wanted: packages)
            for source in sources { try fill.add(source) }
        }
        return SQLiteAdvisoryIndex(path: path)
    }
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
