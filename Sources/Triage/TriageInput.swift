package import Basics
import Documents
package import Domain
package import Licensing
import StrictYAML

/// Everything that people decided about a repository's findings: files of its base branch, and what the store holds.
package struct TriageInput: Sendable {
    /// A file of the base branch; `bytes` are `nil` for one that is there and could not be read.
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]?

        package init(path: String, bytes: [UInt8]?) {
            self.path = path
            self.bytes = bytes
        }
    }

    static let folder = ".gatehouse/"
    /// Where VEX documents are, each a file ending in `.json`.
    package static let vexFolder = VEXReader.folder
    package static let maximumVEXFiles = 200
    /// Products of all documents together.
    package static let maximumRecords = 400_000

    /// `.gatehouse/waivers.yaml`, `nil` where there is none.
    package var waivers: File?
    package var vex: [File]
    package var stored: StoredTriage
    package var limits: WaiverLimits

    package init(
        waivers: File? = nil,
        vex: [File] = [],
        stored: StoredTriage = StoredTriage(),
        limits: WaiverLimits = WaiverLimits()
    ) {
        self.waivers = waivers
        self.vex = vex
        self.stored = stored
        self.limits = limits
    }

    /// The files of a tree that was read by `selection(of:)`.
    package init(
        tree: FileTree,
        stored: StoredTriage = StoredTriage(),
        limits: WaiverLimits = WaiverLimits()
    ) {
        let files = TriageInput.paths(in: tree).map { File(path: $0, bytes: tree.bytes(at: $0)) }
        self.init(files: files, stored: stored, limits: limits)
    }

    /// The waivers' file and VEX documents among these.
    package init(files: [File], stored: StoredTriage, limits: WaiverLimits) {
        self.init(
            waivers: files.first { $0.path == WaiverFile.path },
            vex: files.filter { $0.path != WaiverFile.path },
            stored: stored,
            limits: limits
        )
    }

    /// Of its files.
    package var paths: [String] { [waivers?.path].compactMap(\.self) + vex.map(\.path) }

    /// The files to read.
    package static func selection(of tree: FileTree) -> Set<String> {
        let files = Set(tree.entries.lazy.filter { $0.kind == .file }.map(\.path))
        let (vex, others) = (paths(in: tree).filter { $0 != WaiverFile.path }, Set([WaiverFile.path]))
        return others.union(vex.count > maximumVEXFiles ? [] : vex).intersection(files)
    }

    /// Whatever their kind: a link where a file belongs must not pass for no file.
    private static func paths(in tree: FileTree) -> [String] {
        tree.entries.lazy.map(\.path).filter { $0 == WaiverFile.path || VEXReader.isOwnDocument($0) }
    }

    // MARK: Application

    /// Statements first, then waivers for what is still open.
    ///
    /// A file that is broken counts for nothing and is among the `problems`, which nobody may take for approval.
    package func apply(
        to findings: [Finding],
        inventory: Inventory,
        licenses: LicenseCatalog,
        repository: String,
        today: CalendarDay
    ) -> TriageResult {
        var problems: [TriageProblem] = []
        let records = vexRecords(repository: repository, &problems) + stored.records
        let triaged = TriageApplication.apply(records, to: findings)
        var diagnostics = triaged.diagnostics
        let waivers = allWaivers(licenses, today, &problems, &diagnostics)
        let waived = WaiverApplication.apply(
            waivers,
            to: triaged.findings,
            components: inventory.components,
            limits: limits,
            today: today
        )
        return TriageResult(
            findings: waived.findings,
            licenses: waived.licenses,
            waivers: waived.uses,
            diagnostics: diagnostics + waived.diagnostics,
            problems: problems
        )
    }

    private func vexRecords(repository: String, _ problems: inout [TriageProblem]) -> [TriageRecord] {
        if vex.count > TriageInput.maximumVEXFiles {
            problems.append(
                TriageProblem(
                    path: TriageInput.vexFolder,
                    message: "more than \(TriageInput.maximumVEXFiles) VEX documents; merge some of them"
                )
            )
            return []
        }
        var records: [TriageRecord] = []
        for file in vex {
            guard let bytes = file.bytes else {
                problems.append(.unread(file.path))
                continue
            }
            do {
                let document = try VEXReader.read(bytes)
                records += TriageRecord.records(of: document, origin: file.path, repository: repository)
                guard records.count <= TriageInput.maximumRecords else {
                    let message =
                        "more than \(TriageInput.maximumRecords) products with the documents before it"
                    problems.append(TriageProblem(path: file.path, message: message))
                    return []
                }
            } catch {
                problems.append(TriageProblem(path: file.path, line: error.line, message: error.message))
            }
        }
        return records
    }

    /// Those of the file and of the store; of two about the same the one that lasts longer.
    private func allWaivers(
        _ licenses: LicenseCatalog,
        _ today: CalendarDay,
        _ problems: inout [TriageProblem],
        _ diagnostics: inout [Diagnostic]
    ) -> [Waiver] {
        var byID: [String: Waiver] = [:]
        for waiver in stored.waivers {
            if let fault = waiver.breach(of: limits, category: licenses.category(of:), on: today) {
                diagnostics.append(
                    Diagnostic(
                        path: "",
                        line: nil,
                        severity: .warning,
                        message: "\(waiver.id) of the store does not count: \(fault.message)"
                    )
                )
                continue
            }
            byID[waiver.id] = waiver
        }
        guard let waivers else { return Array(byID.values) }
        guard let bytes = waivers.bytes else {
            problems.append(.unread(waivers.path))
            return []
        }
        do {
            let file = try WaiverFile(
                bytes,
                file: waivers.path,
                limits: limits,
                today: today,
                category: licenses.category(of:)
            )
            for waiver in file.waivers where byID[waiver.id].map({ $0.expires <= waiver.expires }) ?? true {
                byID[waiver.id] = waiver
            }
            return Array(byID.values)
        } catch {
            problems.append(TriageProblem(error))
            return []
        }
    }
}
