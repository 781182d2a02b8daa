import Basics
import Domain
import Foundation
import GateRules
import Licensing
import Pipeline
import Reporting
import Storage

/// `gatehouse policy …`: what a policy says before it counts.
package struct PolicyCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    // MARK: Check

    /// Reads policy files and says of each what it is made of; the first that is broken ends it.
    package func check(_ files: [String], organisation: Bool, _ console: Console) throws -> ExitStatus {
        for file in files {
            let policy = try policy(file, isOrganisation: organisation)
            let rules = policy.sections.last?.rules.count ?? 0
            let parts = policy.sections.count - 1
            console.write(
                VisibleLine.of(
                    "\(file): \(rules) rules, \(policy.custom.count) custom, \(parts) for paths; over "
                        + policy.sources.dropFirst().joined(separator: ", ")
                )
            )
        }
        return .success
    }

    private func policy(_ file: String, isOrganisation: Bool) throws(CommandFailure) -> GatePolicy {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure(.usage, "The policy file \(VisibleLine.of(file)) cannot be read.")
        }
        let layer = GatePolicy.Layer(file: file, bytes: [UInt8](data))
        do {
            return try GatePolicy(
                organisation: isOrganisation ? layer : try loaded.organisationPolicy(),
                repository: isOrganisation ? nil : layer
            )
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    // MARK: Explain

    /// Prints how the gate decided about a stored scan or a JSON report, rule by rule.
    package func explain(_ subject: String, policy file: String?, _ console: Console) async throws
        -> ExitStatus
    {
        let report = try await report(subject)
        let verdict: Verdict
        if let file {
            verdict = try policy(file, isOrganisation: false).verdict(try context(of: report))
        } else {
            verdict = report.verdict
        }
        console.write(VisibleLine.of("\(verdict.outcome.rawValue) at \(report.commit)"))
        PolicyCommand.write(verdict.reasons, indent: "", console)
        return .success
    }

    private static func write(_ reasons: [RuleOutcome], indent: String, _ console: Console) {
        for reason in reasons {
            console.write(
                indent + VisibleLine.of("\(reason.outcome.rawValue) \(reason.rule): \(reason.message)")
            )
            // As deep as rules nest their answers.
            write(reason.children, indent: indent + "  ", console)
        }
    }

    // MARK: Simulate

    private struct Row: Encodable {
        let scan: String
        let repository: String
        let subject: String
        let commit: String
        let before: String
        let after: String
        /// Rules that decide now, the worst ones.
        let rules: [String]
    }

    /// What a policy would have said about the newest stored scans, beside what was said.
    package func simulate(
        _ file: String,
        last count: Int,
        repository: String?,
        json: Bool,
        _ console: Console
    ) async throws -> ExitStatus {
        let policy = try policy(file, isOrganisation: false)
        let store = try loaded.openStore()
        var key: Int64?
        if let repository { key = try await loaded.key(of: repository, in: store) }
        var rows: [Row] = []
        for scan in try await store.newestScans(limit: count, repository: key) {
            guard let bytes = try await store.report(scan: scan.id) else { continue }
            let report = try loaded.report(bytes)
            let verdict = policy.verdict(try context(of: report))
            let worst = verdict.reasons.filter { $0.outcome == verdict.outcome && $0.outcome != .passed }
            rows.append(
                Row(
                    scan: scan.id,
                    repository: report.repository,
                    subject: scan.subject,
                    commit: report.commit,
                    before: scan.outcome.rawValue,
                    after: verdict.outcome.rawValue,
                    rules: Set(worst.map(\.rule)).sorted()
                )
            )
        }
        if json {
            try console.writeJSON(rows)
            return .success
        }
        for row in rows {
            let change = row.before == row.after ? row.after : "\(row.before) -> \(row.after)"
            let rules = row.rules.isEmpty ? "" : " (\(row.rules.joined(separator: ", ")))"
            console.write(
                VisibleLine.of("\(row.repository) \(row.subject) \(row.commit.prefix(10)): \(change)\(rules)")
            )
        }
        let changed = rows.count { $0.before != $0.after }
        console.write("\(rows.count) scans, \(changed) of them with another verdict.")
        console.note(
            "Checksums and addresses of archives are not in stored reports, so tampered-lockfile sees none."
        )
        return .success
    }

    // MARK: Compare

    /// What changed from one stored scan or JSON report to another.
    package func diff(_ before: String, _ after: String, json: Bool, _ console: Console) async throws
        -> ExitStatus
    {
        let difference = ReportDiff(from: try await report(before), to: try await report(after))
        console.write(
            json
                ? ReportDiffText.json(difference)
                : Array(ReportDiffText.lines(difference).map { $0 + "\n" }.joined().utf8)
        )
        return .success
    }

    /// By scan id, or a file of the JSON format.
    private func report(_ subject: String) async throws -> Report {
        if let data = FileManager.default.contents(atPath: subject) {
            return try loaded.report([UInt8](data))
        }
        guard let bytes = try await loaded.openStore().report(scan: subject) else {
            throw CommandFailure(
                .usage,
                "\(VisibleLine.of(subject)) is neither a JSON report on disk nor a finished scan."
            )
        }
        return try loaded.report(bytes)
    }

    private func context(of report: Report) throws -> GateContext {
        let old = report.introduced.map { introduced in
            Inventory(
                manifests: [],
                components: report.inventory.components.filter { !introduced.contains($0.purl) },
                diagnostics: []
            )
        }
        return GateContext(
            findings: report.findings,
            inventory: report.inventory,
            base: old,
            advisoryData: report.advisorySnapshot == nil ? .missing : .fresh,
            licenses: Dictionary(report.licenses.map { ($0.expression, $0.category) }) { first, _ in first },
            catalog: try LicenseCatalog.standard(),
            now: report.generatedAt
        )
    }
}

extension LoadedSettings {
    /// A report in our JSON format.
    func report(_ bytes: [UInt8]) throws(CommandFailure) -> Report {
        do {
            return try ReportReader.report(bytes)
        } catch {
            throw CommandFailure(.incomplete, "The report cannot be read: \(error).")
        }
    }
}
