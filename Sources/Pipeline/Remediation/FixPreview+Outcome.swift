import Basics
import Domain
import Remediation

extension FixPreview {
    /// From what was planned for `tree` as one fix.
    init(_ outcome: BranchFixes.Outcome, of tree: FileTree) {
        let fixes = outcome.fixes
        let plans = outcome.plans.map(\.plan)
        advisorySnapshot = outcome.report.advisorySnapshot
        manifest = FixPreview.manifest(of: tree)
        let cleared = Set(fixes.flatMap(\.plans).flatMap(\.cleared))
        upgrades = FixPreview.unique(
            fixes.flatMap(\.plans).flatMap(\.changes).compactMap { change in
                guard let from = change.from, let to = change.to,
                    cleared.contains(where: { $0.package == change.package && $0.version == from })
                else { return nil }
                return Upgrade(package: change.package, from: from, to: to)
            }
        )
        edits = fixes.flatMap(\.plans).flatMap(\.edits).map {
            Edit(path: $0.path, section: $0.section, package: $0.package, from: $0.from, to: $0.to)
        }
        files = fixes.flatMap(\.files).map { file in
            let before = tree.bytes(at: file.path) ?? []
            return File(
                path: file.path,
                before: before,
                after: file.bytes,
                difference: UnifiedDiff.of(before, file.bytes, path: file.path)
            )
        }
        fates = FixPreview.fates(outcome)
        warnings = FixPreview.warnings(outcome, fates)
        notes = FixPreview.unique(
            plans.flatMap { $0.remarks + ($0.command.map { ["To try by hand: \($0)"] } ?? []) }
        )
        if outcome.plans.isEmpty {
            notes.append("There is no package.json and no lockfile of npm, yarn, pnpm or bun.")
        }
    }

    /// The one with the fewest folders above it, the first by name of several.
    private static func manifest(of tree: FileTree) -> ManifestText? {
        let paths = tree.entries.filter {
            $0.kind == .file && ($0.path == "package.json" || $0.path.hasSuffix("/package.json"))
                && !$0.path.contains("node_modules/")
        }.map(\.path)
        let nearest = paths.min { left, right in
            let (a, b) = (left.utf8.count { $0 == 0x2F }, right.utf8.count { $0 == 0x2F })
            return a == b ? left < right : a < b
        }
        return nearest.flatMap { path in
            tree.bytes(at: path).map { ManifestText(path: path, bytes: $0) }
        }
    }

    private static func fates(_ outcome: BranchFixes.Outcome) -> [Fate] {
        let cleared = Set(outcome.fixes.flatMap(\.cleared).map { "\($0.id) \($0.component.purl)" })
        let left = Dictionary(
            outcome.plans.flatMap(\.plan.remaining).map { ($0.vulnerability, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var moves: [String: [String]] = [:]
        for change in outcome.plans.flatMap(\.plan.changes) {
            guard let from = change.from, let to = change.to else { continue }
            moves["\(change.package) \(from)", default: []].append(to)
        }
        return outcome.report.findings.filter { $0.isOpen && $0.component.ecosystem == .npm }.map { finding in
            if cleared.contains("\(finding.id) \(finding.component.purl)") {
                return Fate(finding: finding, reason: nil, blockers: [])
            }
            let component = finding.component
            // What the new version has too is told of that one.
            let versions = [component.version] + (moves["\(component.name) \(component.version)"] ?? [])
            let known = versions.lazy.compactMap { version in
                left[.init(id: finding.id, package: component.name, version: version)]
            }.first
            let reason = known?.reason.rawValue ?? (outcome.refused.isEmpty ? "no-fix" : "not-proven")
            return Fate(
                finding: finding,
                reason: reason,
                blockers: (known?.blockers ?? []).map {
                    "\($0.package)@\($0.version) needs \($0.needs)@\($0.range)"
                }
            )
        }
    }

    private static func warnings(_ outcome: BranchFixes.Outcome, _ fates: [Fate]) -> [Warning] {
        let stays = fates.compactMap { fate -> Warning? in
            guard let reason = fate.reason else { return nil }
            let component = fate.finding.component
            let why = fate.blockers.isEmpty ? reason : "\(reason): \(fate.blockers.joined(separator: ", "))"
            return Warning(
                code: reason.replacing("-", with: "_"),
                package: component.name,
                detail: "\(fate.finding.id) in \(component.name)@\(component.version) stays (\(why))"
            )
        }
        let refused = outcome.plans.compactMap { folder, plan -> Warning? in
            guard plan.outcome == .refused, let reason = plan.reason else { return nil }
            return Warning(
                code: reason.rawValue.replacing("-", with: "_"),
                package: nil,
                detail: "Nothing may be edited in \(folder.isEmpty ? "the root folder" : folder)"
            )
        }
        let unproven = outcome.refused.map {
            Warning(code: "not_proven", package: nil, detail: "A fix was thrown away: \($0)")
        }
        // What was not read may hold more.
        let unread = outcome.report.inventory.manifests.filter { $0.completeness != .complete }.map {
            Warning(
                code: "manifest_\($0.completeness.rawValue)",
                package: nil,
                detail: "\($0.path): \($0.reason ?? $0.completeness.rawValue)"
            )
        }
        return unique(stays + refused + unproven + unread)
    }

    private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
