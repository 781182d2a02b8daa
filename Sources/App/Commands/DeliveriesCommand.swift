package import Domain
import Forges
import Foundation
import Pipeline
import Portal
import Storage

/// `gatehouse deliveries …`: what came in and what became of it.
package struct DeliveriesCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    private struct Row: Encodable {
        let forge: String
        let id: String
        let event: String
        let state: String
        let reason: String?
        let repository: String?
        let job: Int64?
        let scan: String?
        let receivedAt: String
        /// How often the forge sent it; a job is not sent.
        let attempts: Int?

        init(_ delivery: Delivery) {
            forge = delivery.forge.rawValue
            id = delivery.id
            event = delivery.event
            state = delivery.state.rawValue
            reason = delivery.reason
            repository = delivery.repository
            job = delivery.jobID
            scan = delivery.scanID
            receivedAt = delivery.receivedAt.formatted(.iso8601)
            attempts = delivery.attempts
        }

        /// A job in place of a delivery, of which it has none.
        init(_ job: Job) {
            forge = job.request.repository.forge.rawValue
            id = "\(DeliveriesCommand.jobPrefix)\(job.id)"
            event = "-"
            state = job.state.rawValue
            reason = job.lastError
            repository = job.request.repository.path
            self.job = job.id
            scan = job.scanID
            receivedAt = job.createdAt.formatted(.iso8601)
            attempts = nil
        }
    }

    /// What stands before the id of a job where that of a delivery may stand.
    private static let jobPrefix = "job/"

    /// Newest first; `withJobs`: also dead letters that no delivery brought.
    package func list(
        state: DeliveryState?,
        withJobs: Bool = false,
        limit: Int,
        json: Bool,
        _ console: Console
    ) async throws -> ExitStatus {
        let store = try loaded.openStore()
        var rows = try await store.deliveries(state: state, limit: limit).map(Row.init)
        if withJobs {
            rows += try await store.deadLettersWithoutDelivery(limit: limit).map(Row.init)
            rows = Array(rows.sorted { $0.receivedAt > $1.receivedAt }.prefix(limit))
        }
        if json {
            try console.writeJSON(rows)
            return .success
        }
        if rows.isEmpty { console.note("No deliveries.") }
        for row in rows {
            let about = row.repository ?? "-"
            let reason = row.reason.map { "  \($0)" } ?? ""
            console.write(
                VisibleLine.of(
                    "\(row.receivedAt)  \(row.state.padded(10))  \(row.forge)  \(row.event.padded(20))  "
                        + "\(row.id)  \(about)\(reason)"
                )
            )
        }
        return .success
    }

    private struct Detail: Encodable {
        struct JobRow: Encodable {
            let id: Int64
            let key: String
            let state: String
            let attempts: Int
            let lastError: String?
            let commit: String
            let availableAt: String
        }

        struct PublicationRow: Encodable {
            let kind: String
            let target: String
            let complete: Bool
            let remoteID: String?
        }

        let delivery: Row
        let job: JobRow?
        let publications: [PublicationRow]
    }

    /// Everything known about one delivery: its job, the last error, what was published.
    package func show(_ id: String, json: Bool, _ console: Console) async throws -> ExitStatus {
        let store = try loaded.openStore()
        let row = try await self.row(id, in: store)
        var job: Job?
        var publications: [Publication] = []
        if let jobID = row.job {
            job = try await store.job(jobID)
            publications = try await store.publications(job: jobID)
        }
        let detail = Detail(
            delivery: row,
            job: job.map { job in
                Detail.JobRow(
                    id: job.id,
                    key: job.request.key,
                    state: job.state.rawValue,
                    attempts: job.attempts,
                    lastError: job.lastError,
                    commit: job.request.head.hex,
                    availableAt: job.availableAt.formatted(.iso8601)
                )
            },
            publications: publications.map { publication in
                Detail.PublicationRow(
                    kind: publication.key.kind.rawValue,
                    target: publication.key.target,
                    complete: publication.isComplete,
                    remoteID: publication.remoteID
                )
            }
        )
        if json {
            try console.writeJSON(detail)
            return .success
        }
        let sent = row.attempts.map { ", sent \($0) \($0 == 1 ? "time" : "times")" } ?? ""
        var lines = [
            ("delivery", "\(row.id)"), ("forge", row.forge), ("event", row.event), ("state", row.state),
            ("received", row.receivedAt + sent),
        ]
        if let reason = row.reason { lines.append(("reason", reason)) }
        if let repository = row.repository { lines.append(("repository", repository)) }
        if let scan = row.scan { lines.append(("scan", scan)) }
        if let job = detail.job {
            lines.append(("job", "\(job.id) \(job.state), attempt \(job.attempts), \(job.key)"))
            lines.append(("commit", job.commit))
            if let error = job.lastError { lines.append(("last error", error)) }
        }
        for publication in detail.publications {
            let state = publication.complete ? "published" : "not confirmed"
            lines.append((publication.kind, "\(publication.target) \(state) \(publication.remoteID ?? "")"))
        }
        for (name, value) in lines { console.write(VisibleLine.of("\(name.padded(12)) \(value)")) }
        return .success
    }

    /// Queues the delivery's job again from the stored bytes, or a dead job as it was; a running server picks it up.
    package func replay(_ id: String, _ console: Console) async throws -> ExitStatus {
        let store = try loaded.openStore()
        if let job = try await job(id, in: store) { return try await replay(job, in: store, console) }
        let delivery = try await find(id, in: store)
        guard let payload = try await store.payload(forge: delivery.forge, id: delivery.id) else {
            throw CommandFailure(.incomplete, "The body of \(id) is no longer stored.")
        }
        guard let entry = loaded.settings.forges.first(where: { $0.id == delivery.forge }),
            let receiver = ForgeCatalog.receiver(for: entry.kind)
        else { throw CommandFailure(.usage, "The forge \(delivery.forge) is not in \(loaded.file).") }
        let webhook = try receiver.decode(
            WebhookRequest(headers: payload.headers, body: payload.body),
            forge: delivery.forge
        )
        let settings = loaded.settings
        // What came to a project's own hook speaks of its repository alone, as it did then.
        let parts = delivery.id.split(separator: "/", maxSplits: 1)
        let hook = parts.count == 2 ? ResourceID(String(parts[0])) : nil
        var own: RepositoryRef?
        if let hook { own = try await store.portalProject(hook)?.summary.repository }
        let consequence = EventRouter.consequence(of: webhook) { repository in
            settings.allows(repository) && (hook == nil || repository == own)
        }
        switch consequence {
        case .ignore(let reason):
            console.write("Nothing to do: \(reason)")
            return .success
        case .job(let request):
            guard let job = try await store.enqueue(request, at: Date()) else {
                console.write("Nothing to do: a newer commit is known.")
                return .success
            }
            console.write("Queued as job \(job.id), scan \(job.scanID).")
            return .success
        case .command(let command):
            let isQueued = try await store.enqueue(command, at: Date())
            console.write(
                isQueued ? "Queued." : "Nothing to do: these commands were taken already."
            )
            return .success
        case .recheck(let recheck):
            let jobs = try await store.enqueue(recheck, at: Date())
            if jobs.isEmpty { console.write("Nothing to do: no pull request and no branch has the commit.") }
            for job in jobs { console.write("Queued as job \(job.id), scan \(job.scanID).") }
            return .success
        }
    }

    /// Judges the commit of a dead job again, unless a newer one of its key is known.
    private func replay(_ job: Job, in store: StoreDatabase, _ console: Console) async throws -> ExitStatus {
        switch try await store.replay(dead: job.id, at: Date()) {
        case .queued(let queued): console.write("Queued as job \(queued.id), scan \(queued.scanID).")
        case .superseded: console.write("Nothing to do: a newer commit is known.")
        case .archived: console.write("Nothing to do: the project is archived.")
        case nil:
            throw CommandFailure(.usage, "The job \(job.id) is \(job.state.rawValue), not dead.")
        }
        return .success
    }

    /// Puts a dead letter away: nobody is to see to it any more.
    package func dismiss(_ id: String, _ console: Console) async throws -> ExitStatus {
        let store = try loaded.openStore()
        if let job = try await job(id, in: store) {
            guard job.state == .dead else {
                throw CommandFailure(.usage, "The job \(job.id) is \(job.state.rawValue), not dead.")
            }
            let isNew = try await store.dismiss(job: job.id, by: .commandLine, at: Date())
            console.write(isNew ? "Dismissed." : "Nothing to do: it was dismissed before.")
            return .success
        }
        let delivery = try await find(id, in: store)
        guard
            try await store.dismiss(
                delivery.forge,
                delivery: delivery.id,
                by: .commandLine,
                at: Date()
            )
        else {
            throw CommandFailure(.usage, "The delivery \(id) is \(delivery.state.rawValue), not failed.")
        }
        console.write("Dismissed.")
        return .success
    }

    /// The job that `job/ID` names; `nil` for the id of a delivery.
    private func job(_ id: String, in store: StoreDatabase) async throws -> Job? {
        guard id.hasPrefix(Self.jobPrefix), let number = Int64(id.dropFirst(Self.jobPrefix.count)) else {
            return nil
        }
        guard let job = try await store.job(number) else {
            throw CommandFailure(.incomplete, "There is no job \(number).")
        }
        return job
    }

    private func row(_ id: String, in store: StoreDatabase) async throws -> Row {
        if let job = try await job(id, in: store) { return Row(job) }
        return Row(try await find(id, in: store))
    }

    private func find(_ id: String, in store: StoreDatabase) async throws -> Delivery {
        for forge in loaded.settings.forges.map(\.id) {
            if let delivery = try await store.delivery(forge: forge, id: id) { return delivery }
        }
        // A forge that has left the settings keeps its deliveries.
        if let delivery = try await store.deliveries(state: nil, limit: 10_000).first(where: { $0.id == id })
        {
            return delivery
        }
        throw CommandFailure(.incomplete, "There is no delivery \(id).")
    }
}

extension String {
    /// Filled up with blanks.
    fileprivate func padded(_ width: Int) -> String {
        count >= width ? self : self + String(repeating: " ", count: width - count)
    }
}
