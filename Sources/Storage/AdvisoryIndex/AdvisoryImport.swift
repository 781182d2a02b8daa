package import Advisories
package import Domain
package import Foundation

/// Imports OSV records from disk into the index (`gatehouse advisories import`).
///
/// Importing a source again replaces it; the other sources stay. All or nothing: on any error the old index is
/// byte for byte what it was. Blocks for as long as it takes; not for the cooperative pool.
package struct AdvisoryImport: Sendable {
    /// Paths whose records belong together under one name.
    package struct Source: Sendable {
        package var name: String
        package var paths: [String]
        /// Set by an update.
        package var url: String?
        package var etag: String?

        package init(name: String, paths: [String], url: String? = nil, etag: String? = nil) {
            self.name = name
            self.paths = paths
            self.url = url
            self.etag = etag
        }
    }

    /// How an import is run.
    package struct Options: Sendable {
        /// Accepts a source that shrank, and begins anew where the existing index cannot be read.
        package var isForced = false
        /// Asked now and then; `true` ends the import with an error.
        package var shouldStop: @Sendable () -> Bool = { false }
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

    /// Sources for paths without names: the name is derived, and paths of the same name are one source.
    package static func sources(for paths: [String]) -> [Source] {
        var sources: [Source] = []
        for path in paths {
            let name = AdvisorySourceName.derived(from: path)
            if let index = sources.firstIndex(where: { $0.name == name }) {
                sources[index].paths.append(path)
            } else {
                sources.append(Source(name: name, paths: [path]))
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

    /// What else happens to the index besides the sources that are read.
    struct Change {
        /// Begins without the existing index when that cannot be read.
        var startsOver = false
        /// Sources to leave out.
        var removed: Set<String> = []
        /// Sources known to be unchanged, with their version tags.
        var unchanged: [String: String?] = [:]
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
        var plan = AdvisoryIndexBuilder.Plan(
            path: path,
            dropping: startedOver == nil ? change.removed.union(sources.map(\.name)) : nil,
            now: now()
        )
        plan.allowsShrinking = options.isForced
        var results: [AdvisorySourceImport] = []
        let snapshot = try AdvisoryIndexBuilder.build(plan) { builder in
            for (name, etag) in change.unchanged { try builder.checked(name, etag: etag) }
            for source in sources {
                let before = results.reduce(0) { $0 + $1.total }
                results.append(try fill(builder, source, before, only: nil, options))
            }
        }
        return AdvisoryImportResult(
            sources: results,
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

    /// Reads one source into the index.
    private func fill(
        _ builder: AdvisoryIndexBuilder,
        _ source: Source,
        _ before: Int,
        only wanted: Set<PackageName>?,
        _ options: Options
    ) throws -> AdvisorySourceImport {
        let target = try builder.begin(source.name, url: source.url, etag: source.etag)
        var result = AdvisorySourceImport(name: source.name)
        var newest = (sortable: "", written: "")
        for path in source.paths {
            try reader.forEachRecord(at: path) { name, bytes throws(AdvisoryError) in
                if result.total % 256 == 0 {
                    options.progress(before + result.total)
                    if options.shouldStop() {
                        throw AdvisoryError(.invalid, detail: "the import was cancelled")
                    }
                }
                let advisory: Advisory
                do throws(AdvisoryError) {
                    advisory = try OSVDecoder.advisory(from: bytes)
                } catch {
                    try result.count(BadAdvisoryRecord(name: name, reason: error.detail))
                    return
                }
                guard !advisory.affected.isEmpty else { return result.countSkipped() }
                let sortable = AdvisoryIndexSchema.sortable(advisory.modified)
                if sortable > newest.sortable { newest = (sortable, advisory.modified) }
                do {
                    switch try builder.add(advisory, to: target, only: wanted) {
                    case .stored: result.count(advisory)
                    case .duplicate: result.countDuplicate()
                    }
                } catch {
                    throw AdvisoryError(error, during: "a record of \(source.name) cannot be stored")
                }
            }
        }
        options.progress(before + result.total)
        try result.validate()
        try builder.end(target, result, newest: newest.written)
        return result
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
        let sources = sources(for: paths)
        guard !sources.isEmpty else { throw AdvisoryError(.invalid, detail: "there is nothing to import") }
        var plan = AdvisoryIndexBuilder.Plan(path: path, dropping: nil, now: now())
        plan.isDurable = false
        var before = 0
        _ = try AdvisoryIndexBuilder.build(plan) { builder in
            for source in sources {
                before += try importer.fill(builder, source, before, only: packages, options).total
            }
        }
        return SQLiteAdvisoryIndex(path: path)
    }
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
