import Basics
import Domain
import StrictYAML
import struct Foundation.Date

/// The parameters that all rules about findings and components have: what they look at, when, and what follows.
///
/// `level`, `provenance`, `scopes`, `stages`, `branches`, `delayDays`.
struct RuleSelection: Sendable {
    static let keys = ["level", "provenance", "scopes", "stages", "branches", "delayDays"]

    let level: RuleLevel
    let provenance: ProvenanceFilter
    /// `nil` for every scope.
    let scopes: Set<Scope>?
    /// `nil` for every stage.
    private let stages: Set<Stage>?
    /// `nil` for every branch.
    private let branches: [GlobPattern]?
    /// From the moment a thing was first seen it warns for so many days of 24 hours, then it blocks.
    private let delayDays: Int

    init(
        _ parameters: YAMLMapping?,
        level: RuleLevel = .block,
        provenance: ProvenanceFilter = .introduced,
        scopes: Set<Scope>? = nil
    ) throws(YAMLError) {
        self.level = try parameters?["level"]?.word(RuleLevel.self) ?? level
        self.provenance =
            try parameters?["provenance"].map { value throws(YAMLError) in try ProvenanceFilter(value) }
            ?? provenance
        self.scopes =
            try parameters?["scopes"].map { value throws(YAMLError) in
                try RuleSelection.words(Scope.self, value)
            } ?? scopes
        stages = try parameters?["stages"].map { value throws(YAMLError) in
            try RuleSelection.words(Stage.self, value)
        }
        if let value = parameters?["branches"] {
            let patterns = try value.strings()
            guard !patterns.isEmpty else { throw value.error("names no branch; leave it out for every one") }
            branches = patterns.map { GlobPattern($0) }
        } else {
            branches = nil
        }
        delayDays = try parameters?["delayDays"]?.int(in: 0...3650) ?? 0
    }

    private static func words<Word: RawRepresentable & CaseIterable & Hashable>(
        _ type: Word.Type,
        _ value: YAMLValue
    ) throws(YAMLError) -> Set<Word> where Word.RawValue == String {
        var words: Set<Word> = []
        for element in try value.list() { words.insert(try element.word(type)) }
        guard !words.isEmpty else { throw value.error("names nothing; leave it out for all") }
        return words
    }

    func admits(_ finding: Finding) -> Bool {
        provenance.admits(finding) && (scopes?.contains(finding.component.scope) ?? true)
    }

    func admits(_ component: Component, _ context: GateContext) -> Bool {
        admitsScope(of: component) && provenance.admits(component, context)
    }

    func admitsScope(of component: Component) -> Bool { scopes?.contains(component.scope) ?? true }

    /// Why the rule says nothing about this scan at all; `nil` when it is in force.
    func restReason(_ context: GateContext) -> String? {
        level == .off ? "The policy turns this rule off." : placeReason(context)
    }

    /// The same, as far as stage and branch go.
    func placeReason(_ context: GateContext) -> String? {
        if let stages, !stages.contains(context.stage) {
            return "Not in force at stage \(context.stage.rawValue)."
        }
        if let branches {
            guard let branch = context.branch, branches.contains(where: { $0.matches(branch) }) else {
                return "Not in force on this branch."
            }
        }
        return nil
    }

    /// The answer of a rule to what it found.
    ///
    /// `message` says it of a list of names. Hits within their delay warn, with the time from which they block.
    func outcome(
        _ rule: String,
        _ hits: [RuleHit],
        in context: GateContext,
        level: RuleLevel? = nil,
        passed: String,
        message: (HitList) -> String
    ) -> RuleOutcome {
        if let reason = restReason(context) {
            return RuleOutcome(rule: rule, outcome: .passed, message: reason)
        }
        let level = level ?? self.level
        guard !hits.isEmpty, level != .off else {
            return RuleOutcome(rule: rule, outcome: .passed, message: passed)
        }
        func outcome(_ hits: [RuleHit], _ level: RuleLevel, _ addition: String = "") -> RuleOutcome {
            RuleOutcome(
                rule: rule,
                outcome: level.outcome,
                message: message(HitList(hits)) + addition,
                findings: hits.map(\.reference)
            )
        }
        guard level == .block, delayDays > 0 else { return outcome(hits, level) }
        let dated = hits.map { (hit: $0, end: end(of: $0, context)) }
        let waiting = dated.filter { $0.end > context.now }
        let due = dated.filter { $0.end <= context.now }.map(\.hit)
        var children: [RuleOutcome] = []
        if !due.isEmpty { children.append(outcome(due, .block)) }
        if let first = waiting.map(\.end).min() {
            children.append(outcome(waiting.map(\.hit), .warn, " Blocks from \(Timestamp.second(first))."))
        }
        return RuleOutcome.combined(rule, children, passed: passed)
    }

    /// Exact hours: the end of the last day, counted from the second it was first seen.
    private func end(of hit: RuleHit, _ context: GateContext) -> Date {
        let start = context.beginning(of: hit.reference, published: hit.known) ?? .distantPast
        return start.addingTimeInterval(Double(delayDays) * 86_400)
    }
}

extension RuleOutcome {
    /// Several answers of one rule: the worst counts and speaks first, and what only warns is not hidden behind it.
    static func combined(_ rule: String, _ children: [RuleOutcome], passed: String) -> RuleOutcome {
        if children.count == 1, let only = children.first { return only }
        guard let worst = children.map(\.outcome).max() else {
            return RuleOutcome(rule: rule, outcome: .passed, message: passed)
        }
        let milder = children.filter { $0.outcome < worst && $0.outcome != .passed }
            .map { "It also warns: \($0.message)" }
        return RuleOutcome(
            rule: rule,
            outcome: worst,
            message: (children.filter { $0.outcome == worst }.map(\.message) + milder)
                .joined(separator: " "),
            findings: children.flatMap(\.findings),
            children: children
        )
    }
}
