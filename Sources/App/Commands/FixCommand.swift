import Advisories
import Archives
import Basics
import Foundation
import Remediation
import SourceControl
import Storage

/// `gatehouse fix`: plans the fixes of a folder's npm projects, and shows or writes them.
package struct FixCommand: Sendable {
    /// What the command line asked for.
    package struct Options: Sendable {
        package var path: String
        /// Write the files; else the difference is shown.
        package var writes = false
        /// In place of the settings' registries.
        package var registry: String?
        /// A file with the settings' `remediation` keys.
        package var policy: String?
        /// Where to write what became of it, as JSON.
        package var report: String?
        /// An OSV zip or folder used in place of the index.
        package var advisories: String?

        package init(path: String) { self.path = path }
    }

    private let loaded: LoadedSettings
    private let options: Options

    package init(_ loaded: LoadedSettings, _ options: Options) {
        self.loaded = loaded
        self.options = options
    }

    package func run(_ console: Console) async throws -> ExitStatus {
        let policy = try loaded.remediationPolicy(at: options.policy)
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-fix-\(UUID().uuidString)"
        )
        // What is left behind is in the temporary folder and holds nothing private.
        defer { try? FileManager.default.removeItem(at: scratch) }
        let tree = try DirectoryTree.read(
            path: options.path,
            limits: loaded.git(root: loaded.settings.storage.directory + "/mirrors").limits,
            selecting: RemediationProjects.selection
        )
        let packuments = PackumentSource(
            client: try loaded.npmRegistryClient(only: options.registry),
            now: { Date() }
        )
        let remediator = Remediator(
            advisories: try advisorySource(in: scratch, console),
            packuments: { await packuments.fetch($0) }
        )
        var results: [(project: RemediationProject, plan: RemediationPlan)] = []
        for project in RemediationProjects.all(in: tree) {
            let plan = try await remediator.plan(project.planner(policy: policy))
            results.append((project, plan))
        }
        if results.isEmpty {
            console.note("Nothing to fix: no lockfile of npm, yarn, pnpm or bun was found.")
        }
        for (project, plan) in results {
            show(plan, of: project, tree, console)
            if options.writes {
                for file in plan.files { try write(file, insteadOf: tree.bytes(at: file.path)) }
            }
        }
        let summary = FixReport(results.map(\.plan))
        if let path = options.report { try console.write(summary.json, toFile: path) }
        return summary.status
    }

    private func advisorySource(in scratch: URL, _ console: Console) throws -> any AdvisorySource {
        guard let path = options.advisories else {
            return SQLiteAdvisoryIndex(path: loaded.settings.indexPath)
        }
        try FileManager.default.createDirectory(
            at: scratch,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        var importOptions = AdvisoryImport.Options()
        importOptions.shouldStop = { Task.isCancelled }
        importOptions.progress = { console.progress("Reading advisories: \($0)") }
        defer { console.progress("") }
        return try AdvisoryImport.temporaryIndex(
            paths: [path],
            in: scratch.path,
            reader: AdvisoryFileReader(),
            options: importOptions
        )
    }

    // MARK: Files

    /// Only over what was read, and whole: written beside it first.
    private func write(_ file: RemediationPlan.EditedFile, insteadOf old: [UInt8]?) throws {
        let url = URL(fileURLWithPath: options.path).appendingPathComponent(file.path)
        var status = stat()
        guard lstat(url.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let present = FileManager.default.contents(atPath: url.path),
            old.map({ Array(present) == $0 }) == true
        else {
            throw CommandFailure(
                .incomplete,
                "\(VisibleLine.of(file.path)) changed meanwhile; run the command again."
            )
        }
        let fresh = url.deletingLastPathComponent().appendingPathComponent(".gatehouse-\(UUID().uuidString)")
        do {
            try Data(file.bytes).write(to: fresh)
            guard chmod(fresh.path, status.st_mode & 0o7777) == 0, rename(fresh.path, url.path) == 0 else {
                throw CocoaError(.fileWriteUnknown)
            }
        } catch {
            // Nothing was renamed, so what is beside is ours to remove; when that fails too, the message says enough.
            try? FileManager.default.removeItem(at: fresh)
            throw CommandFailure(.incomplete, "\(VisibleLine.of(file.path)) cannot be written.")
        }
    }

    // MARK: Output

    /// The lines as they are, so that they can be applied; only what would steer a terminal or turn text around is replaced.
    private static func visible(_ difference: String) -> String {
        let scalars = Array(difference.unicodeScalars)
        var text = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            // A carriage return that ends no line would write over it.
            let endsLine = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            let isLayout = scalar == "\n" || scalar == "\t" || endsLine
            let steers = scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
            text.append(steers && !isLayout ? "\u{FFFD}" : scalar)
        }
        return String(text)
    }

    private func show(
        _ plan: RemediationPlan,
        of project: RemediationProject,
        _ tree: FileTree,
        _ console: Console
    ) {
        let name = project.directory.isEmpty ? "." : project.directory
        console.note(
            VisibleLine.of(
                "\(name): \(plan.outcome.rawValue)\(plan.reason.map { " (\($0.rawValue))" } ?? "")"
            )
        )
        for edit in plan.edits {
            let text =
                "  \(edit.path): \(edit.section).\(edit.package) \(edit.from ?? "(none)") -> \(edit.to)"
            console.note(VisibleLine.of(text))
        }
        for change in plan.changes {
            let text =
                "  \(change.place): \(change.from ?? "(none)") -> \(change.to ?? "(none)") [\(change.means.rawValue)]"
            console.note(VisibleLine.of(text))
        }
        for cleared in plan.cleared {
            console.note(VisibleLine.of("  cleared: \(cleared.id) in \(cleared.package)@\(cleared.version)"))
        }
        for left in plan.remaining {
            let by = left.blockers.map { "\($0.package)@\($0.version) needs \($0.needs)@\($0.range)" }
            let why =
                by.isEmpty ? left.reason.rawValue : "\(left.reason.rawValue): \(by.joined(separator: ", "))"
            let own = left.vulnerability
            console.note(VisibleLine.of("  remains: \(own.id) in \(own.package)@\(own.version) (\(why))"))
        }
        for remark in plan.remarks { console.note(VisibleLine.of("  \(remark)")) }
        if let command = plan.command { console.note(VisibleLine.of("  to try by hand: \(command)")) }
        guard !options.writes else { return }
        for file in plan.files {
            let difference = UnifiedDiff.of(tree.bytes(at: file.path) ?? [], file.bytes, path: file.path)
            if !difference.isEmpty { console.write(FixCommand.visible(difference)) }
        }
    }
}

/// What became of a fix, for programs.
struct FixReport {
    private let plans: [RemediationPlan]

    init(_ plans: [RemediationPlan]) { self.plans = plans }

    private static let worstFirst: [RemediationPlan.Outcome] = [
        .refused, .blocked, .partlyFixed, .fixed, .nothingToDo,
    ]

    /// Of several projects the worst, but for what was fixed beside what was not: that is partly fixed.
    private var outcome: RemediationPlan.Outcome {
        let all = Set(plans.map(\.outcome))
        if all.count > 1, all.contains(.fixed), !all.isDisjoint(with: [.blocked, .refused]) {
            return .partlyFixed
        }
        return FixReport.worstFirst.first(where: all.contains) ?? .nothingToDo
    }

    var status: ExitStatus {
        switch outcome {
        case .fixed, .nothingToDo: .success
        case .partlyFixed, .blocked: .blocked
        case .refused: .incomplete
        }
    }

    var json: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("outcome", outcome.rawValue)
            writer.member("reason", plans.compactMap(\.reason).first?.rawValue)
            writer.key("blockedBy")
            writer.array(plans.flatMap(\.blockers)) { writer, blocker in
                writer.object { writer in
                    writer.member("package", blocker.package)
                    writer.member("version", blocker.version)
                    writer.member("needs", blocker.needs)
                    writer.member("range", blocker.range)
                }
            }
            writer.key("remaining")
            writer.array(plans.flatMap(\.remaining)) { writer, left in
                writer.object { writer in
                    writer.member("id", left.vulnerability.id)
                    writer.member("package", left.vulnerability.package)
                    writer.member("version", left.vulnerability.version)
                    writer.member("reason", left.reason.rawValue)
                }
            }
            writer.key("changes")
            writer.array(plans.flatMap(\.changes)) { writer, change in
                writer.object { writer in
                    writer.member("package", change.package)
                    writer.member("from", change.from)
                    writer.member("to", change.to)
                    writer.member("place", change.place)
                    writer.member("means", change.means.rawValue)
                }
            }
        }
        return writer.line()
    }
}
