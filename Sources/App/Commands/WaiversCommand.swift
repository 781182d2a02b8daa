import Advisories
import Domain
import Foundation
import Licensing
import Storage
package import Triage

/// `gatehouse waivers …`: the waivers of the store, and a look at those of a file.
package struct WaiversCommand: Sendable {
    private let loaded: LoadedSettings
    private let today = CalendarDay(Date())

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    private struct Row: Encodable {
        let id: String
        let state: String
        let advisory: String?
        let package: String?
        let license: String?
        let path: String?
        let reason: String
        let owner: String
        let expires: String
        let repository: String?
        let madeBy: String?

        init(_ waiver: Waiver, today: CalendarDay, repository: String?, madeBy: String?) {
            id = waiver.id
            state = waiver.isExpired(on: today) ? "expired" : "live"
            advisory = waiver.advisory
            package = waiver.package?.description
            license = waiver.license
            path = waiver.path
            reason = waiver.reason
            owner = waiver.owner
            expires = waiver.expires.description
            self.repository = repository
            self.madeBy = madeBy
        }
    }

    /// Those of the store, or of a file, which is checked on the way.
    package func list(
        file: String?,
        repository: String?,
        json: Bool,
        _ console: Console
    ) async throws -> ExitStatus {
        let listed = try file.map { try waivers(inFile: $0) }
        var rows: [(row: Row, subject: String)] = []
        if let waivers = listed {
            rows = waivers.map {
                (Row($0, today: today, repository: nil, madeBy: nil), $0.subject)
            }
        } else {
            let store = try loaded.openStore()
            var key: Int64?
            if let repository { key = try await loaded.key(of: repository, in: store) }
            rows = try await store.waivers(of: key).map { stored in
                let row = Row(
                    stored.waiver,
                    today: today,
                    repository: stored.repository,
                    madeBy: stored.madeBy
                )
                return (row, stored.waiver.subject)
            }
        }
        if json {
            try console.writeJSON(rows.map(\.row))
            return .success
        }
        if rows.isEmpty { console.note("No waivers.") }
        for (row, subject) in rows {
            let place = file == nil ? "  \(row.repository ?? "all repositories")" : ""
            console.write(
                VisibleLine.of(
                    "\(row.id)  \(row.state == "live" ? "until" : "ended") \(row.expires)\(place)  \(subject)  "
                        + "(\(row.owner): \(row.reason))"
                )
            )
        }
        return .success
    }

    private func waivers(inFile path: String) throws -> [Waiver] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.usage, "The file \(path) cannot be read.")
        }
        let catalog = try LicenseCatalog.standard()
        do {
            return try WaiverFile(
                [UInt8](data),
                file: path,
                limits: loaded.settings.waivers,
                today: today,
                category: catalog.category(of:)
            ).waivers
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    /// Keeps one in the store, for a repository or for all.
    package func add(
        _ texts: [Waiver.Field: String],
        repository: String?,
        _ console: Console
    ) async throws -> ExitStatus {
        let catalog = try LicenseCatalog.standard()
        let waiver: Waiver
        do {
            waiver = try Waiver(texts, origin: .store(made: today))
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
        if waiver.isExpired(on: today) { throw CommandFailure(.usage, "expires: is in the past") }
        if let fault = waiver.breach(
            of: loaded.settings.waivers,
            category: catalog.category(of:),
            isMalicious: try isKnownMalicious(waiver.advisory),
            on: today
        ) {
            throw CommandFailure(.usage, "\(fault)")
        }
        let store = try loaded.openStore(makingIt: true)
        var key: Int64?
        if let repository { key = try await loaded.key(of: repository, in: store) }
        try await store.add(waiver, to: key, by: loaded.person, at: Date())
        console.write(VisibleLine.of("\(waiver.id)  until \(waiver.expires)  \(waiver.subject)"))
        return .success
    }

    /// What the index says, by id or alias; without an index nothing is known, and the gate judges the waiver where it counts.
    private func isKnownMalicious(_ advisory: String?) throws -> Bool {
        let index = SQLiteAdvisoryIndex(path: loaded.settings.indexPath)
        guard let advisory, try index.snapshot() != nil else { return false }
        // Waivers are read without regard to case; of ids only those of GitHub have small letters.
        let isGitHubs = advisory.lowercased().hasPrefix("ghsa-")
        let id = isGitHubs ? "GHSA-" + advisory.lowercased().dropFirst(5) : advisory.uppercased()
        return try [advisory, id].contains { id in
            try index.records(of: id).contains { !$0.advisory.isWithdrawn && $0.advisory.isMalicious }
        }
    }

    /// Ends one of the store.
    package func remove(_ id: String, repository: String?, _ console: Console) async throws -> ExitStatus {
        let store = try loaded.openStore()
        var key: Int64?
        if let repository { key = try await loaded.key(of: repository, in: store) }
        guard try await store.removeWaiver(id, from: key, by: loaded.person, at: Date()) else {
            let place = repository.map { "of \($0)" } ?? "of all repositories"
            throw CommandFailure(.incomplete, "There is no waiver \(VisibleLine.of(id)) \(place).")
        }
        console.write("Removed.")
        return .success
    }
}
