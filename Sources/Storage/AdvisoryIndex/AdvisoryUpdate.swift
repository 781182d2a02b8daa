package import Advisories
package import Basics
import Domain
package import Foundation
import Synchronization

/// Brings the index up to date with its configured sources (`gatehouse advisories update`, and the refresh of `serve`).
///
/// Every source is asked first (`AdvisoryFetch`); only then is the index built, once. One source that fails fails the update
/// and the old index stays; what was fetched stays too, beside the index, and the next update goes on from there, unless it
/// is what was wrong. Scores and the catalog do not fail it where older ones are held, whether they are not to be had or are
/// wrong: those stay, and a warning says so. Sources that came from the settings and are no longer in them are left out;
/// sources imported from files stay.
package struct AdvisoryUpdate: Sendable {
    /// How far one update may go.
    package struct Options: Sendable {
        /// Asks unconditionally, accepts a source that shrank, and begins anew where the index cannot be read.
        package var isForced = false
        /// Of one request.
        package var timeout: Duration = .seconds(900)
        package var maxDownloadBytes = 2 << 30
        /// Archives are fetched in parts of so many bytes, so that an interruption costs one part.
        package var partBytes = 32 << 20
        /// Up to so many changed records are fetched one by one, more by the archive.
        package var maxSingleRecords = 1_000
        /// Requests for single records at a time.
        package var concurrency = 8
        /// Called from any thread.
        package var progress: @Sendable (AdvisoryUpdateProgress) -> Void = { _ in }

        package init() {}
    }

    private let path: String
    private let transport: any OutboundTransport
    private let reader: any AdvisoryRecordReader
    private let importer: AdvisoryImport

    package init(
        index path: String,
        transport: any OutboundTransport,
        reader: any AdvisoryRecordReader,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.path = path
        self.transport = transport
        self.reader = reader
        importer = AdvisoryImport(index: path, reader: reader, now: now)
    }

    package func run(
        _ sources: [AdvisoryUpdateSource],
        options: Options = Options()
    ) async throws(AdvisoryError) -> AdvisoryUpdateResult {
        guard sources.contains(where: { $0.kind == .osv }) else {
            throw AdvisoryError(.invalid, detail: "the settings name no advisory sources")
        }
        let file = AdvisoryIndexFile(path: path)
        try file.createFolder()
        let lock = try AdvisoryIndexLock(index: path)
        defer { withExtendedLifetime(lock) {} }
        file.removeLeftovers()
        let staging = try AdvisoryStaging(folder: file.staging)

        // An index that cannot be read, or is of another version, is no reason to stay without one: all is fetched.
        let status: AdvisoryIndexStatus?
        do { status = try SQLiteAdvisoryIndex(path: path).status() } catch {
            status = nil
            let lost = options.isForced ? [] : SQLiteAdvisoryIndex.importedSources(of: path)
            guard lost.isEmpty else {
                throw AdvisoryError(
                    .unreadable,
                    detail: """
                        the index has to be built anew, which loses what was imported from files \
                        (\(lost.joined(separator: ", "))): force the update, then import that again
                        """
                )
            }
        }
        let known = Dictionary(uniqueKeysWithValues: (status?.sources ?? []).map { ($0.name, $0) })
        let names = Set(sources.map(\.name))
        var change = AdvisoryImport.Change(startsOver: true)
        change.removed = Set(known.values.filter { $0.url != nil && !names.contains($0.name) }.map(\.name))
        var changed: [AdvisoryImport.Source] = []
        var warnings: [String] = []
        for source in sources {
            var before = known[source.name]
            if options.isForced || before?.url != source.url { before = nil }
            let fetch = AdvisoryFetch(
                source: source,
                before: before,
                index: path,
                transport: transport,
                reader: reader,
                staging: staging,
                options: options
            )
            let answer: AdvisoryFetch.Answer
            do throws(AdvisoryError) { answer = try await fetch.run() } catch {
                // Advisories do not wait for scores.
                guard source.kind != .osv, known[source.name]?.kind == source.kind, !Task.isCancelled else {
                    throw error
                }
                warnings.append("\(error.detail); the index keeps what it had of it")
                continue
            }
            switch answer {
            case .unchanged(let unchanged): change.unchanged.append(unchanged)
            case .changed(let source): changed.append(source)
            }
        }
        do throws(AdvisoryError) {
            var result = try await apply(changed, change, status, options)
            result.warnings = warnings + result.warnings
            staging.remove()
            return result
        } catch {
            // What was fetched is what was refused: the next update would fail by it again.
            if error.reason == .invalid, !Task.isCancelled { staging.remove() }
            throw error
        }
    }

    private func apply(
        _ changed: [AdvisoryImport.Source],
        _ change: AdvisoryImport.Change,
        _ status: AdvisoryIndexStatus?,
        _ options: Options
    ) async throws(AdvisoryError) -> AdvisoryUpdateResult {
        let stop = StopFlag()
        var importOptions = AdvisoryImport.Options()
        importOptions.isForced = options.isForced
        importOptions.keepsFeeds = true
        importOptions.shouldStop = { stop.isSet }
        importOptions.progress = { options.progress(.importing(records: $0)) }
        let result = await withTaskCancellationHandler {
            // Minutes of blocking work do not belong on the cooperative pool.
            await withCheckedContinuation { (continuation: CheckedContinuation<Built, Never>) in
                DispatchQueue(label: "advisory-import", qos: .utility).async { [importOptions] in
                    continuation.resume(
                        returning: Built {
                            () throws(AdvisoryError) -> AdvisoryImportResult in
                            try importer.replace(changed, change, importOptions)
                        }
                    )
                }
            }
        } onCancel: {
            stop.set()
        }
        let built = try result.get()
        var answer = AdvisoryUpdateResult(
            imported: built.sources.isEmpty && change.removed.isEmpty ? nil : built,
            unchanged: change.unchanged.map(\.name).sorted(),
            removed: change.removed.sorted(),
            snapshot: built.snapshot,
            previous: status?.snapshot,
            isChanged: built.snapshot.id != status?.snapshot.id
        )
        answer.warnings = built.warnings
        return answer
    }

    private typealias Built = Result<AdvisoryImportResult, AdvisoryError>
}

/// Set once, from any thread.
private final class StopFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }
    func set() { flag.store(true, ordering: .relaxed) }
}
