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
        package let rules: [any GateRule]
    }

    /// In the order in which a path looks for its section; the last one is for all the rest.
    package let sections: [Section]
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
        if let organisationFile, !standsOnOrganisation { merged.keep(organisationFile) }
        sections = try merged.sections()
        custom = try merged.customRules()
        sources = files.reversed().map(\.name)
    }

    /// Judges.
    ///
    /// Every rule answers; the worst answer is the verdict. Each part of the repository is judged by its own section, and what
    /// is in several parts by each of them.
    package func verdict(_ context: GateContext) -> Verdict {
        var reasons: [RuleOutcome] = []
        for (index, section) in sections.enumerated().reversed() {
            let part = sections.count == 1 ? context : context.restricted { belongs($0, toSection: index) }
            guard let match = section.match else {
                reasons += section.rules.map { $0.evaluate($0.judgesParts ? part : context) }
                continue
            }
            reasons += section.rules.filter(\.judgesParts).map { $0.evaluate(part) }
                .filter { $0.outcome != .passed }.map { $0.located(in: match.text) }
        }
        reasons += custom.map { $0.evaluate(context) }
        return Verdict(reasons: reasons)
    }

    /// The first pattern that matches takes the path.
    private func belongs(_ path: String, toSection index: Int) -> Bool {
        sections.firstIndex { $0.match?.matches(path) ?? true } == index
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
