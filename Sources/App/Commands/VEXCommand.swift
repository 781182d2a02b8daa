package import Documents
import Domain
import Foundation
import Storage
import Triage

/// `gatehouse vex …`: what others say about vulnerabilities goes in, what was decided here comes out.
package struct VEXCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    // MARK: Import

    private struct Row: Encodable {
        let file: String
        let format: String
        let statements: Int
        let applied: Int
        let unchanged: Int
        let older: Int
        /// Statements about nothing that a finding can be about.
        let ignored: Int
    }

    /// Keeps the statements of documents for a repository; all documents are read before the first one counts.
    package func importFiles(
        _ files: [String],
        repository: String,
        json: Bool,
        _ console: Console
    ) async throws -> ExitStatus {
        let store = try loaded.openStore()
        let key = try await loaded.key(of: repository, in: store)
        let documents = try files.map { (file: $0, document: try read($0)) }
        var rows: [Row] = []
        for (file, document) in documents {
            let origin = document.id.isEmpty ? URL(fileURLWithPath: file).lastPathComponent : document.id
            let (records, ignored) = records(of: document, origin: origin, repository: repository)
            let summary = try await store.keep(records, of: key, by: loaded.person, at: Date())
            rows.append(
                Row(
                    file: file,
                    format: document.format.rawValue,
                    statements: document.statements.count + document.faults.count,
                    applied: summary.applied,
                    unchanged: summary.unchanged,
                    older: summary.older,
                    ignored: ignored + document.faults.count
                )
            )
        }
        if json {
            try console.writeJSON(rows)
            return .success
        }
        for row in rows {
            console.write(
                VisibleLine.of(
                    "\(row.file): \(row.format), \(row.statements) statements; decisions: \(row.applied) new, "
                        + "\(row.unchanged) known, \(row.older) older than what is known; \(row.ignored) statements "
                        + "about nothing here"
                )
            )
        }
        return .success
    }

    private func records(
        of document: VEXDocument,
        origin: String,
        repository: String
    ) -> (records: [TriageRecord], ignored: Int) {
        var records: [TriageRecord] = []
        var ignored = 0
        for statement in document.statements {
            let found = TriageRecord.records(
                of: statement,
                author: document.author,
                origin: origin,
                repository: repository
            )
            records += found
            ignored += found.isEmpty ? 1 : 0
        }
        return (records, ignored)
    }

    private func read(_ path: String) throws(CommandFailure) -> VEXDocument {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.usage, "The file \(path) cannot be read.")
        }
        do {
            return try VEXReader.read([UInt8](data))
        } catch {
            throw CommandFailure(
                .incomplete,
                "\(path)\(error.line.map { ":\($0)" } ?? ""): \(error.message). Nothing was imported."
            )
        }
    }

    // MARK: Export

    /// Writes the decisions of a stored scan.
    package func export(
        scan id: String,
        format: VEXWriter.Format,
        version: SBOMWriter.CycloneDXVersion,
        output: String?,
        _ console: Console
    ) async throws -> ExitStatus {
        guard let json = try await loaded.openStore().report(scan: id) else {
            throw CommandFailure(.incomplete, "There is no finished scan \(VisibleLine.of(id)).")
        }
        let report = try loaded.report(json)
        guard let bytes = VEXWriter.write(report, as: format, version: version) else {
            console.note(ScanOutput.nothingToSay)
            return .success
        }
        try console.write(bytes, toFile: output)
        return .success
    }
}
