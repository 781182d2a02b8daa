import Advisories
import Basics
import Foundation

/// Records that are fetched one by one.
extension AdvisoryFetch {
    /// What became of the request for one record.
    private enum Fetched: Sendable {
        case here
        /// The list names it and the server does not have it.
        case absent
        /// Larger than a record may be; the others do not wait for it.
        case tooLarge(id: String)
        case failed(AdvisoryError)
    }

    /// Fetches what is not there from last time; what was not to be had is left for the next update, what is too large is left
    /// out, and the old one stays.
    ///
    /// `absent` is how many the server did not have.
    func records(
        _ changes: [ModifiedListDifference.Change],
        _ list: AdvisoryImport.List,
        _ folder: String
    ) async throws(AdvisoryError) -> (answer: Answer, absent: Int) {
        var list = list
        let missing = changes.filter { access(staging.record(source.name, $0), F_OK) != 0 }
        var fetched = changes.count - missing.count
        let (failed, absent, tooLarge) = await withTaskGroup(of: Fetched.self) { group in
            var rest = missing.makeIterator()
            var failed: AdvisoryError?
            var absent = 0
            var tooLarge: [String] = []
            for _ in 0..<max(1, options.concurrency) {
                guard let change = rest.next() else { break }
                group.addTask { await fetch(change, folder) }
            }
            while let one = await group.next() {
                switch one {
                case .failed(let error): failed = failed ?? error
                case .absent: absent += 1
                case .tooLarge(let id): tooLarge.append(id)
                case .here: break
                }
                fetched += 1
                options.progress(.fetching(source: source.name, records: fetched, total: changes.count))
                // After a failure what is under way still counts for the next time; nothing new is begun.
                if failed == nil, let change = rest.next() { group.addTask { await fetch(change, folder) } }
            }
            return (failed, absent, tooLarge.sorted())
        }
        if let failed { throw failed }
        list.tooLarge = tooLarge
        for change in changes {
            let file = staging.record(source.name, change)
            if access(file, F_OK) == 0 { list.fetched[change.id] = file }
        }
        var found = AdvisoryImport.Source(name: source.name, paths: [], url: source.url)
        found.list = list
        return (.changed(found), absent)
    }

    private func fetch(_ change: ModifiedListDifference.Change, _ folder: String) async -> Fetched {
        let file = staging.record(source.name, change)
        let request = OutboundRequest(
            method: .get,
            url: "\(folder)\(URLEncoding.segment(change.id)).json",
            timeout: min(options.timeout, .seconds(60)),
            maxResponseBytes: OSVDecoder.maximumBytes
        )
        do throws(TransportError) {
            let response = try await transport.download(request, to: file + ".incoming") { _, _ in }
            switch response.status {
            case 200: break
            case 403, 404, 410: return .absent
            default: return .failed(failure("HTTP \(response.status) for record \(change.id)"))
            }
        } catch {
            return error.reason == .tooLarge ? .tooLarge(id: change.id) : .failed(failure(error.detail))
        }
        guard rename(file + ".incoming", file) == 0 else {
            return .failed(failure("\(file) cannot be written"))
        }
        return .here
    }
}
