import Advisories
import Domain
import Foundation

/// Reads the sources of one import into an index that is being built.
struct AdvisoryFill {
    let builder: AdvisoryIndexBuilder
    let reader: any AdvisoryRecordReader
    let options: AdvisoryImport.Options
    /// What is stored of other packages is left away; all of it is read and checked.
    var wanted: Set<PackageName>?
    private(set) var results: [AdvisorySourceImport] = []
    /// What was wrong with scores or a catalog, where older ones stay.
    private(set) var warnings: [String] = []

    init(
        _ builder: AdvisoryIndexBuilder,
        _ reader: any AdvisoryRecordReader,
        _ options: AdvisoryImport.Options,
        wanted: Set<PackageName>? = nil
    ) {
        self.builder = builder
        self.reader = reader
        self.options = options
        self.wanted = wanted
    }

    private var before: Int { results.reduce(0) { $0 + $1.total } }

    mutating func add(_ source: AdvisoryImport.Source) throws {
        let result: AdvisorySourceImport
        switch source.kind {
        case .epss, .kev:
            guard let feed = try feed(source) else { return }
            result = feed
        case .osv:
            result =
                if let list = source.list, list.isIncremental {
                    try changes(source, list)
                } else {
                    try whole(source)
                }
        }
        options.progress(before + result.total)
        results.append(result)
    }

    func tick(_ result: AdvisorySourceImport) throws(AdvisoryError) {
        guard result.total % 256 == 0 else { return }
        options.progress(before + result.total)
        if options.shouldStop() { throw AdvisoryError(.invalid, detail: "the import was cancelled") }
    }

    /// `nil` where what came is wrong and what was held stays: advisories do not wait for scores.
    private mutating func feed(_ source: AdvisoryImport.Source) throws -> AdvisorySourceImport? {
        do {
            return try builder.undoing { try source.kind == .epss ? scores(source) : catalog(source) }
        } catch let error as AdvisoryError {
            guard options.keepsFeeds, error.reason == .invalid, !options.shouldStop(),
                try builder.holds(source.kind)
            else { throw error }
            warnings.append(
                "source \(source.name) was not taken: \(error.detail); the index keeps what it had of it"
            )
            return nil
        }
    }

    // MARK: Advisories

    /// All records of a source.
    private func whole(_ source: AdvisoryImport.Source) throws -> AdvisorySourceImport {
        let target = try builder.begin(source.name, url: source.url, etag: source.etag)
        var result = AdvisorySourceImport(name: source.name)
        var newest = Newest()
        if let list = source.list { try builder.take(list: list.path, reader) }
        for path in source.paths {
            try reader.forEachRecord(at: path) { name, bytes throws(AdvisoryError) in
                try tick(result)
                try storing(source.name) {
                    let record: OSVRecord
                    do throws(AdvisoryError) { record = try OSVDecoder.record(from: bytes) } catch {
                        return try leaveOut(name, bad: error.detail, target, source.list, &result)
                    }
                    let advisory = record.advisory
                    guard !advisory.affected.isEmpty else {
                        return try leaveOut(name, other: record, target, source.list, &result)
                    }
                    newest.see(advisory.modified)
                    let listed = try listedDate(of: advisory.id, advisory.modified, source.list)
                    switch try builder.add(advisory, to: target, only: wanted, listed: listed) {
                    case .stored: result.count(advisory)
                    case .duplicate: result.countDuplicate()
                    }
                }
            }
        }
        try result.validate()
        try finish(source, target, newest, &result)
        return result
    }

    /// Only the records that changed by the list; the others are not even unpacked.
    private func changes(
        _ source: AdvisoryImport.Source,
        _ list: AdvisoryImport.List
    ) throws -> AdvisorySourceImport {
        let target = try builder.amend(source.name, etag: source.etag)
        var result = AdvisorySourceImport(name: source.name, isIncremental: true)
        var newest = Newest()
        try builder.take(list: list.path, reader)
        try removeUnlisted(from: target, &result)
        _ = try builder.findChanges(of: target)
        var failure: (any Error)?
        for path in source.paths {
            try reader.forEachRecord(
                at: path,
                where: { name in
                    if failure != nil { return false }
                    let id = AdvisoryFill.id(of: name)
                    do { return try list.fetched[id] == nil && builder.isChanged(id) } catch {
                        failure = error
                        return false
                    }
                },
                { name, bytes throws(AdvisoryError) in
                    try tick(result)
                    try storing(source.name) {
                        try replace(name, bytes, target, source, single: false, &newest, &result)
                    }
                }
            )
            if let failure { throw failure }
        }
        for (id, path) in list.fetched.sorted(by: { $0.key < $1.key }) {
            try reader.forEachRecord(at: path) { _, bytes throws(AdvisoryError) in
                try tick(result)
                try storing(source.name) {
                    try replace("\(id).json", bytes, target, source, single: true, &newest, &result)
                }
            }
        }
        try leaveOutTooLarge(list, target, &result)
        try result.validate()
        try finish(source, target, newest, &result)
        return result
    }

    /// Takes out what is no longer listed; a list that was cut off at the end of a line looks like that as well.
    private func removeUnlisted(
        from target: AdvisoryIndexBuilder.Source,
        _ result: inout AdvisorySourceImport
    ) throws {
        let gone = try builder.removeUnlisted(from: target)
        let listed = try builder.listedCount()
        guard options.isForced || gone <= max(100, listed / 10) else {
            throw AdvisoryError(
                .invalid,
                detail:
                    "source \(target.name): its list lacks \(gone) records; if that is right, force the update"
            )
        }
        result.countRemoved(gone)
    }

    /// Puts one changed record in the place of the old one, which stays when the new one is no record or is older.
    ///
    /// `single`: fetched by its id. What comes then and is no record may be anything that stands between here and the
    /// server, so it is asked for again; so is a record older than its list says.
    private func replace(
        _ name: String,
        _ bytes: [UInt8],
        _ target: AdvisoryIndexBuilder.Source,
        _ source: AdvisoryImport.Source,
        single isSingle: Bool,
        _ newest: inout Newest,
        _ result: inout AdvisorySourceImport
    ) throws {
        let id = AdvisoryFill.id(of: name)
        let list = isSingle ? nil : source.list
        let record: OSVRecord
        do throws(AdvisoryError) { record = try OSVDecoder.record(from: bytes) } catch {
            return try leaveOut(name, bad: error.detail, target, list, &result)
        }
        let advisory = record.advisory
        guard advisory.id == id else {
            return try leaveOut(name, bad: "it is about \(advisory.id)", target, list, &result)
        }
        let listed = try listedDate(of: id, advisory.modified, source.list)
        if listed == nil, try builder.holds(id, asNewAs: advisory.modified, in: target) { return }
        newest.see(advisory.modified)
        guard !advisory.affected.isEmpty else {
            try builder.remove(id, from: target)
            return try leaveOut(name, other: record, target, listed == nil ? nil : source.list, &result)
        }
        try builder.replace(advisory, in: target, listed: listed)
        result.count(advisory)
    }

    private func finish(
        _ source: AdvisoryImport.Source,
        _ target: AdvisoryIndexBuilder.Source,
        _ newest: Newest,
        _ result: inout AdvisorySourceImport
    ) throws {
        var listETag: String?
        if let list = source.list {
            let pending = try builder.pendingCount(of: target)
            let listed = try builder.listedCount()
            result.countPending(pending)
            // An archive and a list of different days agree but for what changed between them.
            guard list.isIncremental || options.isForced || pending <= max(100, listed / 10) else {
                throw AdvisoryError(
                    .invalid,
                    detail: """
                        source \(source.name): \(pending) of \(listed) listed records are not in its archive; \
                        if that is right, force the update
                        """
                )
            }
            if pending == 0 { listETag = list.etag }
        }
        try builder.end(target, result, newest: newest.written, listETag: listETag)
    }

    /// The date by which a record is up to date: the list's, unless the record is older than that.
    private func listedDate(
        of id: String,
        _ modified: String,
        _ list: AdvisoryImport.List?
    ) throws -> String? {
        guard list != nil, let listed = try builder.listedDate(of: id) else { return nil }
        return AdvisoryIndexSchema.sortable(modified) >= listed ? listed : nil
    }

    /// Errors of the database in the words of an import.
    func storing(_ source: String, _ body: () throws -> Void) throws(AdvisoryError) {
        do { try body() } catch {
            throw AdvisoryError(error, during: "a record of \(source) cannot be stored")
        }
    }

    /// The newest `modified`, as written.
    private struct Newest {
        private var sortable = ""
        private(set) var written = ""

        mutating func see(_ modified: String) {
            let text = AdvisoryIndexSchema.sortable(modified)
            if text > sortable { (sortable, written) = (text, modified) }
        }
    }
}
