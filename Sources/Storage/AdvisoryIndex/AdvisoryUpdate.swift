package import Advisories
package import Basics
import Domain
package import Foundation
import Synchronization

/// Brings the index up to date with its configured sources (`gatehouse advisories update`, and the refresh of `serve`).
///
/// Every source is asked first, conditionally (`if-none-match`, RFC 9110 section 13.1.2); only then is the index built,
/// once. One source that fails fails the update and the old index stays. Sources that came from the settings and are no
/// longer in them are left out; sources imported from files stay.
package struct AdvisoryUpdate: Sendable {
    /// How far one update may go.
    package struct Options: Sendable {
        /// Asks unconditionally, accepts a source that shrank, and begins anew where the index cannot be read.
        package var isForced = false
        package var timeout: Duration = .seconds(900)
        package var maxDownloadBytes = 2 << 30
        /// Called from any thread.
        package var progress: @Sendable (AdvisoryUpdateProgress) -> Void = { _ in }

        package init() {}
    }

    private let path: String
    private let transport: any OutboundTransport
    private let importer: AdvisoryImport
    private let now: @Sendable () -> Date

    package init(
        index path: String,
        transport: any OutboundTransport,
        reader: any AdvisoryRecordReader,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.path = path
        self.transport = transport
        self.now = now
        importer = AdvisoryImport(index: path, reader: reader, now: now)
    }

    /// What one source answered.
    private enum Answer {
        case unchanged(etag: String?)
        case changed(AdvisoryImport.Source)
    }

    package func run(
        _ sources: [AdvisoryUpdateSource],
        options: Options = Options()
    ) async throws(AdvisoryError) -> AdvisoryUpdateResult {
        guard !sources.isEmpty else {
            throw AdvisoryError(.invalid, detail: "the settings name no advisory sources")
        }
        let file = AdvisoryIndexFile(path: path)
        try file.createFolder()
        let lock = try AdvisoryIndexLock(index: path)
        defer { withExtendedLifetime(lock) {} }
        file.removeLeftovers()
        defer { file.removeLeftovers() }

        // An index that cannot be read, or is of another version, is no reason to stay without one: all is fetched.
        let status: AdvisoryIndexStatus?
        do { status = try SQLiteAdvisoryIndex(path: path).status() } catch { status = nil }
        let known = Dictionary(uniqueKeysWithValues: (status?.sources ?? []).map { ($0.name, $0) })
        let names = Set(sources.map(\.name))
        var change = AdvisoryImport.Change(startsOver: true)
        change.removed = Set(known.values.filter { $0.url != nil && !names.contains($0.name) }.map(\.name))
        var changed: [AdvisoryImport.Source] = []
        for (index, source) in sources.enumerated() {
            var before = known[source.name]
            if options.isForced || before?.url != source.url { before = nil }
            switch try await ask(source, before, "\(path).download-\(getpid())-\(index)", options) {
            case .unchanged(let etag): change.unchanged[source.name] = .some(etag)
            case .changed(let source): changed.append(source)
            }
        }
        return try await apply(changed, change, status, options)
    }

    private func apply(
        _ changed: [AdvisoryImport.Source],
        _ change: AdvisoryImport.Change,
        _ status: AdvisoryIndexStatus?,
        _ options: Options
    ) async throws(AdvisoryError) -> AdvisoryUpdateResult {
        let isUntouched = changed.isEmpty && change.removed.isEmpty
        let stop = StopFlag()
        var importOptions = AdvisoryImport.Options()
        importOptions.isForced = options.isForced
        importOptions.shouldStop = { stop.isSet }
        importOptions.progress = { options.progress(.importing(records: $0)) }
        let result = await withTaskCancellationHandler {
            // Minutes of blocking work do not belong on the cooperative pool.
            await withCheckedContinuation { (continuation: CheckedContinuation<Built, Never>) in
                DispatchQueue(label: "advisory-import", qos: .utility).async { [importOptions] in
                    continuation.resume(
                        returning: Built {
                            () throws(AdvisoryError) -> Outcome in
                            isUntouched
                                ? .touched(
                                    try AdvisoryIndexBuilder.touch(
                                        path,
                                        sources: change.unchanged,
                                        now: now()
                                    )
                                )
                                : .built(try importer.replace(changed, change, importOptions))
                        }
                    )
                }
            }
        } onCancel: {
            stop.set()
        }
        let imported: AdvisoryImportResult?
        let snapshot: AdvisorySnapshot
        switch try result.get() {
        case .touched(let touched): (imported, snapshot) = (nil, touched)
        case .built(let built): (imported, snapshot) = (built, built.snapshot)
        }
        return AdvisoryUpdateResult(
            imported: imported,
            unchanged: change.unchanged.keys.sorted(),
            removed: change.removed.sorted(),
            snapshot: snapshot,
            isChanged: snapshot.id != status?.snapshot.id
        )
    }

    private typealias Built = Result<Outcome, AdvisoryError>

    private enum Outcome: Sendable {
        case touched(AdvisorySnapshot)
        case built(AdvisoryImportResult)
    }

    // MARK: Asking a source

    private func ask(
        _ source: AdvisoryUpdateSource,
        _ before: AdvisorySourceStatus?,
        _ target: String,
        _ options: Options
    ) async throws(AdvisoryError) -> Answer {
        if source.url.lowercased().hasPrefix("file:") { return try look(at: source, before) }
        let file = target + (source.url.hasSuffix(".json") ? ".json" : ".zip")
        var request = OutboundRequest(
            method: .get,
            url: source.url,
            timeout: options.timeout,
            maxResponseBytes: options.maxDownloadBytes
        )
        if let etag = before?.etag { request.headers.append((name: "if-none-match", value: etag)) }
        let response: OutboundResponse
        do throws(TransportError) {
            response = try await transport.download(request, to: file) { bytes, total in
                options.progress(.downloading(source: source.name, bytes: bytes, total: total))
            }
        } catch {
            throw AdvisoryError(.invalid, detail: "source \(source.name) was not fetched: \(error.detail)")
        }
        let etag = response.header("etag").flatMap { AdvisoryUpdate.isUsable($0) ? $0 : nil }
        switch response.status {
        case 200:
            return .changed(
                AdvisoryImport.Source(name: source.name, paths: [file], url: source.url, etag: etag)
            )
        case 304 where before?.etag != nil:
            return .unchanged(etag: etag)
        case 300..<400:
            throw failure(
                source,
                "HTTP \(response.status); redirects are not followed, name the final address"
            )
        default:
            throw failure(source, "HTTP \(response.status)")
        }
    }

    private func failure(_ source: AdvisoryUpdateSource, _ reason: String) -> AdvisoryError {
        AdvisoryError(.invalid, detail: "source \(source.name) was not fetched: \(reason)")
    }

    /// A `file:` URL (RFC 8089) is read where it is; size and time of the file take the place of the tag.
    private func look(
        at source: AdvisoryUpdateSource,
        _ before: AdvisorySourceStatus?
    ) throws(AdvisoryError) -> Answer {
        guard let file = AdvisoryUpdate.path(ofFileURL: source.url) else {
            throw failure(source, "not a file: URL with an absolute path")
        }
        let attributes: [FileAttributeKey: Any]
        do { attributes = try FileManager.default.attributesOfItem(atPath: file) } catch {
            throw failure(source, "\(file) is not there or cannot be read")
        }
        var etag: String?
        if attributes[.type] as? FileAttributeType == .typeRegular,
            let size = attributes[.size] as? Int, let modified = attributes[.modificationDate] as? Date
        {
            etag = "file-\(size)-\(modified.milliseconds)"
        }
        if let etag, etag == before?.etag { return .unchanged(etag: etag) }
        return .changed(
            AdvisoryImport.Source(name: source.name, paths: [file], url: source.url, etag: etag)
        )
    }

    /// `file:/p`, `file:///p` and `file://localhost/p`, percent-decoded.
    static func path(ofFileURL url: String) -> String? {
        var rest = url.dropFirst("file:".count)
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            if rest.hasPrefix("localhost/") { rest = rest.dropFirst("localhost".count) }
        }
        guard rest.hasPrefix("/"), let path = rest.removingPercentEncoding, !path.contains("\0") else {
            return nil
        }
        return path
    }

    /// An entity tag that may be sent back: visible ASCII, not long.
    private static func isUsable(_ etag: String) -> Bool {
        (1...256).contains(etag.utf8.count) && etag.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
    }
}

/// Set once, from any thread.
private final class StopFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }
    func set() { flag.store(true, ordering: .relaxed) }
}
