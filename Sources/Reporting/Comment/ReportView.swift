/// What `comment.md.mustache` and `document.md.mustache` in `templates/report/` can show.
///
/// All texts are ready Markdown. Names are unique over all levels: the engine looks for a name that is absent at one
/// level in the levels above it.
struct ReportView {
    let symbol: Markdown
    /// `blocked`.
    let verdict: Markdown
    let commitShort: Markdown
    /// What was found, in one line.
    let counts: Markdown
    let reasons: ReasonsView?
    let manifests: ManifestsView?
    var introduced: FindingsView?
    var uncompared: FindingsView?
    var newlyDisclosed: FindingsView?
    var fixed: FindingsView?
    var known: FindingsView?
    var setAside: FindingsView?
    let proposal: ProposalView?
    let upgrades: UpgradesView?
    let namedLicenses: NamedLicensesView?
    let waivers: WaiversView?
    let explanation: ExplanationView?
    let diagnostics: DiagnosticsView?
    let commit: Markdown
    /// `nil` without a merge base.
    let base: Markdown?
    let snapshot: SnapshotView?
    /// `80.0 of 100 (security 80.0, licences 5.6)`.
    let risk: Markdown
    let version: Markdown
    /// `nil` in comments.
    var everything: EverythingView?
}

/// The rules that did not pass.
struct ReasonsView {
    let reasonRows: [ReasonRow]
    let moreReasons: Markdown?
}

struct ReasonRow {
    /// `Blocks`, `Warns` or `Error`.
    let label: Markdown
    let rule: Markdown
    let message: Markdown
}

/// Manifests that were not understood completely.
struct ManifestsView {
    let manifestRows: [ManifestRow]
    let moreManifests: Markdown?
}

struct ManifestRow {
    let manifestPath: Markdown
    let completeness: Markdown
    let manifestReason: Markdown
}

/// A group of findings.
struct FindingsView {
    /// `12 known findings (3 high, 9 low)`.
    let title: Markdown
    /// Of the whole group.
    let total: Int
    /// False when there was no room for a single one.
    var hasRows: Bool
    var findingRows: [FindingRow]
    var moreFindings: Markdown?
}

struct FindingRow {
    let package: Markdown
    let severity: Markdown
    let advisory: Markdown
    let summary: Markdown
    let fixedIn: Markdown
    let location: Markdown
    /// Why it was set aside.
    let status: Markdown
}

/// The explanation tree, one line per rule.
struct ExplanationView {
    let ruleRows: [RuleRow]
    let moreRules: Markdown?
}

struct RuleRow {
    /// Spaces, by depth.
    let indent: Markdown
    let ruleName: Markdown
    let ruleOutcome: Markdown
    let ruleMessage: Markdown
}

struct DiagnosticsView {
    let diagnosticsTitle: Markdown
    let diagnosticRows: [DiagnosticRow]
    let moreDiagnostics: Markdown?
}

struct DiagnosticRow {
    let level: Markdown
    let diagnosticPlace: Markdown
    let diagnosticMessage: Markdown
}

struct SnapshotView {
    let snapshotID: Markdown
    /// `2026-08-20`.
    let snapshotDate: Markdown
}
