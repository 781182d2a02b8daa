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

    /// Reads OSV zips and folders, EPSS scores and the KEV catalog into the index; what a file is, is told by its content.
    ///
    /// On any error the old index stays.
    package func importFiles(_ paths: [String], force: Bool, _ console: Console) throws -> ExitStatus {
        var options = AdvisoryImport.Options()
        options.isForced = force
        options.progress = { console.progress("Importing: \($0) records") }
        let importer = AdvisoryImport(index: path, reader: AdvisoryFileReader())
        let result: AdvisoryImportResult
        do {
            result = try importer.run(importer.sources(for: paths), options: options)
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
    /// On any error the old index stays. EPSS or KEV data that is not to be had, or is wrong, is a warning where older data
    /// is held, which then stays.
    package func update(force: Bool, _ console: Console) async throws -> ExitStatus {
        let sources = loaded.settings.advisories.all
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
            case .fetching(let source, let records, let total):
                console.progress("\(source): \(records) of \(total) changed records")
            case .importing(let records): console.progress("Importing: \(records) records")
            }
        }
        let update = AdvisoryUpdate(index: path, transport: transport, reader: AdvisoryFileReader())
        do {
            let result = try await update.run(sources, options: options)
            await transport.shutdown()
            console.progress("")
            for warning in result.warnings { console.note("Warning: \(warning)") }
            if !result.unchanged.isEmpty {
                console.write("Unchanged: \(result.unchanged.joined(separator: ", "))")
            }
            if let imported = result.imported { report(imported, console) }
            return .success
        } catch {
            await transport.shutdown()
            console.progress("")
            throw CommandFailure(
                .incomplete,
                "Nothing was updated, the index is as it was: \(error)\n"
                    + "What was fetched is kept for the next update, unless it is what was wrong."
            )
        }
    }

    private func report(_ result: AdvisoryImportResult, _ console: Console) {
        let rate = result.seconds > 0 ? Int(Double(result.records) / result.seconds) : 0
        console.write(
            "Imported \(result.records) advisories (\(result.withdrawn) withdrawn, \(result.skipped) of other "
                + "ecosystems left out) at \(rate) a second."
        )
        for source in result.sources {
            switch source.kind {
            case .epss: console.write("Imported \(source.records) EPSS scores.")
            case .kev: console.write("Imported \(source.records) known exploited vulnerabilities.")
            case .osv where source.isIncremental:
                console.write(
                    "\(source.name): \(source.records) changed, \(source.removed) no longer listed."
                )
            case .osv: continue
            }
            if source.pending > 0 {
                console.note(
                    "\(source.name): \(source.pending) listed records were not to be had; next time."
                )
            }
        }
        if !result.otherEcosystems.isEmpty {
            console.note("Left out: \(AdvisoriesCommand.text(of: result.otherEcosystems)).")
        }
        if result.commitsOnly > 0 {
            console.note(
                "\(result.commitsOnly) advisories name commits and no versions; scans say so where they are met."
            )
        }
        if let reason = result.startedOver { console.note("The index was built anew: \(reason)") }
        for bad in result.bad { console.note("Left out \(bad.name): \(bad.reason)") }
        console.write("Snapshot \(result.snapshot.id), \(result.snapshot.advisoryCount) advisories.")
    }

    /// `Debian 12, GHC 3`, at most ten.
    private static func text(of ecosystems: [String: Int]) -> String {
        let all = ecosystems.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let shown = all.prefix(10).map { "\(VisibleLine.of($0.key)) \($0.value)" }.joined(separator: ", ")
        return all.count > 10 ? "\(shown) and \(all.count - 10) more" : shown
    }

    /// Puts the index that was replaced last back in its place.
    package func rollBack(_ console: Console) throws -> ExitStatus {
        let importer = AdvisoryImport(index: path, reader: AdvisoryFileReader())
        do {
            let snapshot = try importer.rollBack()
            console.write("Snapshot \(snapshot?.id ?? ""), \(snapshot?.advisoryCount ?? 0) advisories.")
            return .success
        } catch {
            throw CommandFailure(.incomplete, "The index is as it was: \(error)")
        }
    }

    private struct StatusAnswer: Encodable {
        struct Source: Encodable {
            let name: String
            let kind: String
            let url: String?
            let records: Int
            let withdrawn: Int
            let commitsOnly: Int
            let skipped: [String: Int]
            let bad: Int
            let newestRecord: String
            let importedAt: String
            let checkedAt: String
        }

        struct Snapshot: Encodable {
            let id: String
            let date: String
            let advisories: Int

            init(_ snapshot: AdvisorySnapshot) {
                id = snapshot.id
                date = snapshot.date.formatted(.iso8601)
                advisories = snapshot.advisoryCount
            }
        }

        let snapshot: String?
        let date: String?
        let advisories: Int
        /// The one that was replaced last.
        let previous: Snapshot?
        /// The date of the EPSS scores and the version of the KEV catalog.
        let epss: String?
        let kev: String?
        let problem: String?
        /// What is old, and stops nothing.
        let warning: String?
        let sources: [Source]
    }

    /// Exit 0 when the data is there and fresh, 3 otherwise.
    package func status(json: Bool, _ console: Console) throws -> ExitStatus {
        let status = try SQLiteAdvisoryIndex(path: path).status()
        let problem = AdvisoryAge.problem(
            status?.snapshot,
            oldest: status?.oldest,
            maxAge: loaded.settings.advisories.maxAge,
            now: Date()
        )
        let warning = AdvisoryAge.staleFeeds(
            (status?.sources ?? []).map(\.check),
            maxAge: loaded.settings.advisories.maxAge,
            now: Date()
        )
        let answer = StatusAnswer(
            snapshot: status?.snapshot.id,
            date: status?.snapshot.date.formatted(.iso8601),
            advisories: status?.snapshot.advisoryCount ?? 0,
            previous: AdvisoryImport.previousSnapshot(of: path).map(StatusAnswer.Snapshot.init),
            epss: status?.sources.first { $0.kind == .epss }?.edition,
            kev: status?.sources.first { $0.kind == .kev }?.edition,
            problem: problem,
            warning: warning,
            sources: (status?.sources ?? []).map { source in
                StatusAnswer.Source(
                    name: source.name,
                    kind: source.kind.rawValue,
                    url: source.url,
                    records: source.records,
                    withdrawn: source.withdrawn,
                    commitsOnly: source.commitsOnly,
                    skipped: source.skipped,
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
            if let previous = answer.previous {
                console.write(
                    "previous   \(previous.id) of \(previous.date), \(previous.advisories) advisories"
                )
            }
            for source in answer.sources { console.write(AdvisoriesCommand.line(of: source, answer)) }
            if let warning { console.write("warning    \(warning)") }
            if let problem { console.write("problem    \(problem)") }
        }
        return problem == nil ? .success : .incomplete
    }

    private static func line(of source: StatusAnswer.Source, _ answer: StatusAnswer) -> String {
        switch source.kind {
        case "epss":
            return "epss       \(source.records) scores of \(answer.epss ?? ""), checked \(source.checkedAt)"
        case "kev":
            return
                "kev        \(source.records) entries, catalog \(answer.kev ?? ""), checked \(source.checkedAt)"
        default:
            var line =
                "source     \(source.name): \(source.records) records, newest \(source.newestRecord), "
                + "checked \(source.checkedAt)"
            if source.bad > 0 { line += ", \(source.bad) left out" }
            if source.commitsOnly > 0 { line += ", \(source.commitsOnly) without versions" }
            if !source.skipped.isEmpty { line += ", of other ecosystems: \(text(of: source.skipped))" }
            return line
        }
    }

    private struct RecordAnswer: Encodable {
        struct Affected: Encodable {
            let ecosystem: String
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
        let malicious: Bool
        let informational: String?
        /// By CVE: the record's own, and those known from records that share a name with it.
        let epss: [String: EPSS]
        let kev: [String: KEV]
        let affected: [Affected]

        struct EPSS: Encodable {
            let score: Double
            let percentile: Double
        }

        struct KEV: Encodable {
            let dateAdded: String
            let dueDate: String?
            let ransomware: Bool
        }
    }

    /// Shows the records of an id or alias.
    ///
    /// Exit 3 when there is none.
    package func show(_ id: String, json: Bool, _ console: Console) throws -> ExitStatus {
        let index = SQLiteAdvisoryIndex(path: path)
        let records = try index.records(of: id)
        guard !records.isEmpty else {
            throw CommandFailure(.incomplete, "The index has no advisory \(id).")
        }
        let answers = try records.map { record in
            let advisory = record.advisory
            let known = try index.exploitation(of: advisory)
            return RecordAnswer(
                id: advisory.id,
                aliases: advisory.aliases,
                summary: advisory.summary,
                modified: advisory.modified,
                withdrawn: advisory.isWithdrawn,
                source: record.source,
                severity: advisory.severities.map(\.score)
                    + (advisory.ratedSeverity.map { [$0.rawValue] } ?? []),
                malicious: advisory.isMalicious,
                informational: advisory.informational?.rawValue,
                epss: Dictionary(
                    uniqueKeysWithValues: known.compactMap { cve, known in
                        known.epss.map {
                            (cve.description, .init(score: $0.score, percentile: $0.percentile))
                        }
                    }
                ),
                kev: Dictionary(
                    uniqueKeysWithValues: known.compactMap { cve, known in
                        known.known.map { entry in
                            let shown = RecordAnswer.KEV(
                                dateAdded: entry.dateAdded,
                                dueDate: entry.dueDate,
                                ransomware: entry.isUsedByRansomware
                            )
                            return (cve.description, shown)
                        }
                    }
                ),
                affected: advisory.affected.map { affected in
                    RecordAnswer.Affected(
                        ecosystem: affected.package.ecosystem.rawValue,
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
            if answer.malicious { console.write("  malicious") }
            if let kind = answer.informational { console.write("  \(kind): no vulnerability") }
            for severity in answer.severity { console.write("  \(VisibleLine.of(severity))") }
            for (cve, epss) in answer.epss.sorted(by: { $0.key < $1.key }) {
                console.write("  \(cve): EPSS \(epss.score), percentile \(epss.percentile)")
            }
            for (cve, kev) in answer.kev.sorted(by: { $0.key < $1.key }) {
                console.write(
                    "  \(cve): known exploited since \(kev.dateAdded)"
                        + (kev.dueDate.map { ", due \($0)" } ?? "")
                        + (kev.ransomware ? ", by ransomware" : "")
                )
            }
            for affected in answer.affected {
                let ranges = affected.ranges.joined(separator: "; ")
                let versions = affected.versions.prefix(20).joined(separator: " ")
                console.write(
                    "  \(VisibleLine.of("\(affected.ecosystem) \(affected.package): \(ranges) \(versions)"))"
                )
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
