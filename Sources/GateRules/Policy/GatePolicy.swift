package import Basics
package import Domain
package import StrictYAML

/// The rules that judge a scan, in the order of the catalog.
///
/// A policy file is `version: 1`, optional `extends`, `rules`, `custom`, `paths` and (the organisation's only) `locked`. Rules
/// are merged by id: a rule that is named replaces the inherited one whole, an absent one is inherited.
package struct GatePolicy: Sendable {
    /// The rules of one part of a repository.
    package struct Section: Sendable {
        /// `nil` for everything that no pattern names.
        package let match: GlobPattern?
        /// One of each id; of several the first that is in force at a scan's stage and branch judges it, else the last.
        let choices: [[Choice]]

        package var rules: [any GateRule] { choices.compactMap { $0.first?.rule } }

        func rules(_ context: GateContext) -> [any GateRule] {
            choices.compactMap { choice in
                (choice.first { $0.place?.placeReason(context) == nil } ?? choice.last)?.rule
            }
        }
    }

    /// A rule, and where it is in force.
    struct Choice: Sendable {
        let rule: any GateRule
        /// `nil` for everywhere.
        let place: RuleSelection?
    }

    /// In the order in which a path looks for its section; the last one is for all the rest.
    package let sections: [Section]
    /// The same for the rules that the organisation locks, by its sections alone.
    package let locked: [Section]
    /// Rules that judge anywhere, by conditions of their own.
    package let custom: [CustomRule]
    /// Where it came from, for the report: file names from the most specific down.
    package let sources: [String]

    /// One policy file.
    package struct Layer: Sendable {
        package let file: String
        package let bytes: [UInt8]

        package init(file: String, bytes: [UInt8]) {
            self.file = file
            self.bytes = bytes
        }
    }

    /// The compiled-in `config/policy.yaml`.
    package static func standard() throws(YAMLError) -> GatePolicy {
        try GatePolicy(organisation: nil, repository: nil)
    }

    /// The policy of a repository: its own file (from the base branch), over the organisation's, over the built-in one that
    /// these extend.
    ///
    /// A file that extends a built-in policy leaves out the organisation's, but not what that one locks.
    package init(organisation: Layer?, repository: Layer?) throws(YAMLError) {
        let organisationFile = try organisation.map { layer throws(YAMLError) in try PolicyFile(layer) }
        let repositoryFile = try repository.map { layer throws(YAMLError) in try PolicyFile(layer) }
        if let organisationFile { try organisationFile.requireBuiltInBase() }
        if let repositoryFile { try repositoryFile.refuseLocks() }

        let standsOnOrganisation = repositoryFile.map { $0.isOnOrganisation } ?? true
        let builtIn =
            (standsOnOrganisation ? organisationFile?.builtIn : repositoryFile?.builtIn) ?? "default"
        var files = [try PolicyFile.builtIn(builtIn)]
        if let organisationFile, standsOnOrganisation { files.append(organisationFile) }
        if let repositoryFile {
            if let organisationFile { try repositoryFile.respect(organisationFile) }
            files.append(repositoryFile)
        }
        var merged = MergedPolicy()
        for file in files { merged.lay(file) }
        let locks = organisationFile?.locked ?? []
        var insisted = MergedPolicy()
        if let organisationFile, !locks.isEmpty {
            insisted.lay(try PolicyFile.builtIn(organisationFile.builtIn ?? "default"))
            insisted.lay(organisationFile)
        }
        if let organisationFile, !standsOnOrganisation { merged.keepCustomRules(of: organisationFile) }
        sections = try merged.sections { !locks.contains($0) }
        locked = try insisted.sections(locks.contains)
        custom = try merged.customRules()
        sources = files.reversed().map(\.name)
    }

    /// About how many comparisons it makes per component at the most.
    package var weight: Int {
        let parts = (sections + locked).reduce(0) { sum, section in
            sum + 1 + section.choices.joined().reduce(0) { $0 + $1.rule.weight }
        }
        return custom.reduce(parts) { $0 + $1.weight }
    }

    /// Judges.
    ///
    /// Every rule answers; the worst answer is the verdict. Each part of the repository is judged by its own section, and what
    /// is in several parts by each of them.
    package func verdict(_ context: GateContext) -> Verdict {
        Verdict(
            reasons: reasons(of: sections, context) + reasons(of: locked, context)
                + custom.map { $0.evaluate(context) }
        )
    }

    private func reasons(of sections: [Section], _ context: GateContext) -> [RuleOutcome] {
        guard let rest = sections.last else { return [] }
        guard sections.count > 1 else { return rest.rules(context).map { $0.evaluate(context) } }
        // Each path looks for its section once: patterns and components may both be many.
        var places: [String: Int] = [:]
        for path in context.paths {
            places[path] = sections.firstIndex { $0.match?.matches(path) ?? true }
        }
        func part(_ index: Int) -> GateContext { context.restricted { places[$0] == index } }

        let general = part(sections.count - 1)
        var reasons = rest.rules(context).map { $0.evaluate($0.judgesParts ? general : context) }
        for index in Set(places.values).sorted() where index < sections.count - 1 {
            guard let match = sections[index].match else { continue }
            let part = part(index)
            reasons += sections[index].rules(context).filter(\.judgesParts).map { $0.evaluate(part) }
                .filter { $0.outcome != .passed }.map { $0.located(in: match.text) }
        }
        return reasons
    }
}

extension RuleOutcome {
    /// The same, said of one part of the repository.
    fileprivate func located(in pattern: String) -> RuleOutcome {
        RuleOutcome(
            rule: rule,
            outcome: outcome,
            message: "In \(pattern): \(message)",
            findings: findings,
            children: children
        )
    }
}
