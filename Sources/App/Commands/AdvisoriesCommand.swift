import Advisories
import Archives
import Basics
import Domain
import Foundation
import Storage
import Transport

/// `gatehouse advisories …`: the local index.
package struct AdvisoriesCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    private var path: String { loaded.settings.indexPath }

    /// Reads OSV zips and folders into the index.
    ///
    /// On any error the old index stays.
    package func importFiles(_ paths: [String], force: Bool, _ console: Console) throws -> ExitStatus {
        var options = AdvisoryImport.Options()
        options.isForced = force
        options.progress = { console.progress("Importing: \($0) records") }
        let importer = AdvisoryImport(index: path, reader: AdvisoryFileReader())
        let result: AdvisoryImportResult
        do {
            result = try importer.run(AdvisoryImport.sources(for: paths), options: options)
        } catch {
            console.progress("")
            throw CommandFailure(.incomplete, "Nothing was imported, the index is as it was: \(error)")
        }
        console.progress("")
        report(result, console)
        return .success
    }

    /// Fetches the configured sources.
    ///
    /// On any error the old index stays.
    package func update(force: Bool, _ console: Console) async throws -> ExitStatus {
        let sources = loaded.settings.advisories.sources
        guard !sources.isEmpty else {
            throw CommandFailure(.usage, "\(loaded.file): advisories.sources is empty.")
        }
        let transport = loaded.transport()
        var options = AdvisoryUpdate.Options()
        options.isForced = force
        options.progress = { progress in
            switch progress {
            case .downloading(let source, let bytes, let total):
                console.progress("\(source) \(Console.bar(bytes, of: total))")
            case .importing(let records): console.progress("Importing: \(records) records")
            }
        }
        let update = AdvisoryUpdate(index: path, transport: transport, reader: AdvisoryFileReader())
        do {
            let result = try await update.run(sources, options: options)
            await transport.shutdown()
            console.progress("")
            if !result.unchanged.isEmpty {
                console.write("Unchanged: \(result.unchanged.joined(separator: ", "))")
            }
            if let imported = result.imported { report(imported, console) }
            return .success
        } catch {
            await transport.shutdown()
            console.progress("")
            throw CommandFailure(.incomplete, "Nothing was updated, the index is as it was: \(error)")
        }
    }

    private func report(_ result: AdvisoryImportResult, _ console: Console) {
        let rate = result.seconds > 0 ? Int(Double(result.records) / result.seconds) : 0
        console.write(
            "Imported \(result.records) advisories (\(result.withdrawn) withdrawn, \(result.skipped) of other "
                + "ecosystems left out) at \(rate) a second."
        )
        if let reason = result.startedOver { console.note("The index was built anew: \(reason)") }
        for bad in result.bad { console.note("Left out \(bad.name): \(bad.reason)") }
        console.write("Snapshot \(result.snapshot.id), \(result.snapshot.advisoryCount) advisories.")
    }

    private struct StatusAnswer: Encodable {
        struct Source: Encodable {
            let name: String
            let url: String?
            let records: Int
            let withdrawn: Int
            let bad: Int
            let newestRecord: String
            let importedAt: String
            let checkedAt: String
        }

        let snapshot: String?
        let date: String?
        let advisories: Int
        let problem: String?
        let sources: [Source]
    }

    /// Exit 0 when the data is there and fresh, 3 otherwise.
    package func status(json: Bool, _ console: Console) throws -> ExitStatus {
        let status = try SQLiteAdvisoryIndex(path: path).status()
        let problem = AdvisoryAge.problem(
            status?.snapshot,
            maxAge: loaded.settings.advisories.maxAge,
            now: Date()
        )
        let answer = StatusAnswer(
            snapshot: status?.snapshot.id,
            date: status?.snapshot.date.formatted(.iso8601),
            advisories: status?.snapshot.advisoryCount ?? 0,
            problem: problem,
            sources: (status?.sources ?? []).map { source in
                StatusAnswer.Source(
                    name: source.name,
                    url: source.url,
                    records: source.records,
                    withdrawn: source.withdrawn,
                    bad: source.bad.count,
                    newestRecord: source.newestRecord,
                    importedAt: source.importedAt.formatted(.iso8601),
                    checkedAt: source.checkedAt.formatted(.iso8601)
                )
            }
        )
        if json {
            try console.writeJSON(answer)
        } else {
            console.write("index      \(path)")
            if let id = answer.snapshot, let date = answer.date {
                console.write("snapshot   \(id) of \(date), \(answer.advisories) advisories")
            }
            for source in answer.sources {
                console.write(
                    "source     \(source.name): \(source.records) records, newest \(source.newestRecord), "
                        + "checked \(source.checkedAt)" + (source.bad > 0 ? ", \(source.bad) left out" : "")
                )
            }
            if let problem { console.write("problem    \(problem)") }
        }
        return problem == nil ? .success : .incomplete
    }

    private struct RecordAnswer: Encodable {
        struct Affected: Encodable {
            let package: String
            let ranges: [String]
            let versions: [String]
        }

        let id: String
        let aliases: [String]
        let summary: String
        let modified: String
        let withdrawn: Bool
        let source: String
        let severity: [String]
        let affected: [Affected]
    }

    /// Shows the records of an id or alias.
    ///
    /// Exit 3 when there is none.
    package func show(_ id: String, json: Bool, _ console: Console) throws -> ExitStatus {
        let records = try SQLiteAdvisoryIndex(path: path).records(of: id)
        guard !records.isEmpty else {
            throw CommandFailure(.incomplete, "The index has no advisory \(id).")
        }
        let answers = records.map { record in
            let advisory = record.advisory
            return RecordAnswer(
                id: advisory.id,
                aliases: advisory.aliases,
                summary: advisory.summary,
                modified: advisory.modified,
                withdrawn: advisory.isWithdrawn,
                source: record.source,
                severity: advisory.severities.map(\.score)
                    + (advisory.ratedSeverity.map { [$0.rawValue] } ?? []),
                affected: advisory.affected.map { affected in
                    RecordAnswer.Affected(
                        package: affected.package.name,
                        ranges: affected.ranges.map { $0.events.map(\.text).joined(separator: ", ") },
                        versions: affected.versions
                    )
                }
            )
        }
        if json {
            try console.writeJSON(answers)
            return .success
        }
        for answer in answers {
            console.write("\(answer.id)  \(answer.aliases.joined(separator: " "))")
            console.write("  \(VisibleLine.of(answer.summary))")
            console.write(
                "  modified \(answer.modified), from \(answer.source)"
                    + (answer.withdrawn ? ", withdrawn" : "")
            )
            for severity in answer.severity { console.write("  \(VisibleLine.of(severity))") }
            for affected in answer.affected {
                let ranges = affected.ranges.joined(separator: "; ")
                let versions = affected.versions.prefix(20).joined(separator: " ")
                console.write("  \(VisibleLine.of("\(affected.package): \(ranges) \(versions)"))")
            }
        }
        return .success
    }
}

extension AffectedRange.Event {
    /// `introduced 1.0.0`.
    fileprivate var text: String {
        switch self {
        case .introduced(let version): "introduced \(version)"
        case .fixed(let version): "fixed \(version)"
        case .lastAffected(let version): "last affected \(version)"
        case .limit(let version): "limit \(version)"
        }
    }
}
