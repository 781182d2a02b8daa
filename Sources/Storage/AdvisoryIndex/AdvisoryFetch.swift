import Advisories
import Basics
import Domain
import Foundation

/// Asks one source what is new and fetches it.
///
/// A bulk archive (`…/all.zip`) has a list of modified records beside it (`modified_id.csv`): where the index holds the
/// source already, only what changed by the list is fetched, one by one while it is little, by the archive otherwise. Any other
/// file is asked for as a whole, conditionally (RFC 9110 section 13.1.2).
struct AdvisoryFetch: Sendable {
    let source: AdvisoryUpdateSource
    /// The source as it is in the index, `nil` when that is no help.
    let before: AdvisorySourceStatus?
    let index: String
    let transport: any OutboundTransport
    let reader: any AdvisoryRecordReader
    let staging: AdvisoryStaging
    let options: AdvisoryUpdate.Options

    /// What a source answered.
    enum Answer: Sendable {
        case unchanged(AdvisoryImport.Unchanged)
        case changed(AdvisoryImport.Source)
    }

    func run() async throws(AdvisoryError) -> Answer {
        if source.url.lowercased().hasPrefix("file:") { return try look() }
        guard source.kind == .osv else {
            return try recognised(try await whole(list: nil, known: before?.etag))
        }
        guard let folder = AdvisoryFetch.folder(of: source.url) else {
            return try await whole(list: nil, known: before?.etag)
        }
        switch try await fetchList(folder + "modified_id.csv") {
        case .none: return try await whole(list: nil, known: before?.etag)
        case .unchanged(let etag): return .unchanged(.init(name: source.name, listETag: etag))
        case .list(var list):
            guard before != nil else { return try await whole(list: list, known: nil) }
            list.isIncremental = true
            let difference = try self.difference(list)
            if difference.isEmpty { return .unchanged(.init(name: source.name, listETag: list.etag)) }
            if difference.changed > options.maxSingleRecords {
                let answer = try await whole(list: list, known: before?.etag)
                guard case .unchanged = answer else { return answer }
                // The archive is older than the list: the newest of the changed ones are fetched now, the rest next time.
                return try await records(difference.first, list, folder).answer
            }
            let (answer, absent) = try await records(difference.first, list, folder)
            guard absent > 0, case .changed(let singles) = answer else { return answer }
            // A mirror may have the archive and no single records.
            let archive = try await whole(list: singles.list, known: before?.etag)
            if case .changed = archive { return archive }
            return answer
        }
    }

    /// `https://…/npm/` of `https://…/npm/all.zip`.
    static func folder(of url: String) -> String? {
        url.hasSuffix("/all.zip") ? String(url.dropLast("all.zip".count)) : nil
    }

    private func difference(_ list: AdvisoryImport.List) throws(AdvisoryError) -> ModifiedListDifference {
        try ModifiedListDifference(
            list: list.path,
            source: source.name,
            index: index,
            limit: options.maxSingleRecords,
            reader: reader
        )
    }

    /// A page in the place of a feed is a feed that is not to be had.
    private func recognised(_ answer: Answer) throws(AdvisoryError) -> Answer {
        guard case .changed(let found) = answer else { return answer }
        // What cannot be told is not the feed either.
        for path in found.paths where (try? reader.kind(at: path)) != source.kind {
            staging.discard(path)
            throw failure("what came is no \(source.kind == .epss ? "EPSS file" : "KEV catalog")")
        }
        return answer
    }

    // MARK: Whole files

    private func whole(list: AdvisoryImport.List?, known: String?) async throws(AdvisoryError) -> Answer {
        let ending = source.url.hasSuffix(".json") ? ".json" : source.url.hasSuffix(".gz") ? ".gz" : ".zip"
        let file = staging.file(source.name, source.kind == .osv ? ending : ".feed")
        var outcome = try await download(source.url, file, known)
        // EPSS names its newest file by a redirect; one step within the same server is followed.
        if case .refused(let status, let location?) = outcome, [301, 302, 303, 307, 308].contains(status),
            let target = SameOrigin.address(location, from: source.url)
        {
            outcome = try await download(target, file, known)
        }
        switch outcome {
        case .unchanged(let etag):
            return .unchanged(AdvisoryImport.Unchanged(name: source.name, etag: etag))
        case .finished(let etag):
            var found = AdvisoryImport.Source(
                name: source.name,
                kind: source.kind,
                paths: [file],
                url: source.url,
                etag: etag
            )
            found.list = list
            return .changed(found)
        case .refused(let status, _) where (300..<400).contains(status):
            throw failure("HTTP \(status); redirects to elsewhere are not followed, name the final address")
        case .refused(let status, _):
            throw failure("HTTP \(status)")
        }
    }

    private func download(
        _ url: String,
        _ file: String,
        _ known: String?
    ) async throws(AdvisoryError) -> ResumedDownload.Outcome {
        let download = ResumedDownload(
            url: url,
            file: file,
            transport: transport,
            timeout: options.timeout,
            partBytes: options.partBytes,
            maxBytes: options.maxDownloadBytes,
            progress: { [source, options] bytes, total in
                options.progress(.downloading(source: source.name, bytes: bytes, total: total))
            }
        )
        do throws(TransportError) { return try await download.run(known: known) } catch {
            throw failure(error.detail)
        }
    }

    // MARK: The list

    private enum ListAnswer {
        /// The server has none.
        case none
        case unchanged(etag: String)
        case list(AdvisoryImport.List)
    }

    private func fetchList(_ url: String) async throws(AdvisoryError) -> ListAnswer {
        let file = staging.file(source.name, ".csv")
        var request = OutboundRequest(
            method: .get,
            url: url,
            timeout: options.timeout,
            maxResponseBytes: options.maxDownloadBytes
        )
        let known = before?.listETag
        if let known { request.headers.append((name: "if-none-match", value: known)) }
        let response: OutboundResponse
        do throws(TransportError) {
            response = try await transport.download(request, to: file) { _, _ in }
        } catch {
            throw failure(error.detail)
        }
        let etag = response.header("etag").flatMap { EntityTag.isUsable($0) ? $0 : nil }
        switch response.status {
        case 200: return .list(AdvisoryImport.List(path: file, etag: etag, isIncremental: false))
        case 304: if let known { return .unchanged(etag: etag ?? known) }
        // Storage services say 403 for what is not there when they do not let others list.
        case 403, 404, 410: return .none
        default: break
        }
        throw failure("HTTP \(response.status) for its list of modified records")
    }

    func failure(_ reason: String) -> AdvisoryError {
        AdvisoryError(.invalid, detail: "source \(source.name) was not fetched: \(reason)")
    }
}
