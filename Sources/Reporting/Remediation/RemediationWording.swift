import Domain

/// The words that titles, commit messages and bodies have for the same thing.
enum RemediationWording {
    static func means(_ means: RemediationSummary.Change.Means) -> String {
        switch means {
        case .lockfile: "lockfile only"
        case .manifest: "range raised"
        case .parent: "parent raised"
        case .override: "override"
        case .added: "added"
        case .removed: "removed"
        case .repaired: "entry repaired"
        }
    }

    static func reason(_ reason: RemediationSummary.Remainder.Reason) -> String {
        switch reason {
        case .noFix: "no version without it"
        case .elsewhere: "it belongs to another fix of this branch"
        case .needsMajor: "only a higher major version has a fix, which the policy does not allow"
        case .parentRange: "no version that everything asking for it takes has a fix"
        case .range: "the range of the manifest takes no version with a fix"
        case .peer: "a peer dependency does not take a version with a fix"
        case .bundled: "bundled into another package"
        case .mergeConflict: "the file has merge conflicts"
        case .duplicateKeys: "the file has a key twice"
        case .outOfSync: "manifest and lockfile do not belong together"
        case .tamperedLock: "the lockfile and the registry disagree about a checksum"
        case .registryUnreachable: "the registry could not be asked"
        case .unreadable: "the file could not be read"
        case .tooLarge: "planning all of it would take too long"
        case .unsupported: "a lockfile of this kind cannot be edited"
        case .invalid: "the edited lockfile was not valid"
        }
    }

    /// `3 findings cleared`, `2 of 3 findings cleared`.
    static func headline(_ summary: RemediationSummary) -> String {
        let cleared = summary.cleared.count
        if summary.remaining.isEmpty { return Wording.count(cleared, "finding") + " cleared" }
        return "\(Wording.grouped(cleared)) of \(Wording.count(summary.before, "finding")) cleared"
    }

    /// `2 of 3 findings can be fixed`, of what nobody has done yet.
    static func offer(_ summary: RemediationSummary) -> String {
        let all = Wording.count(summary.before, "finding")
        if summary.cleared.isEmpty { return "nothing to propose for \(all)" }
        if summary.remaining.isEmpty { return "\(all) can be fixed" }
        return "\(Wording.grouped(summary.cleared.count)) of \(all) can be fixed"
    }

    /// `3 findings before (1 critical, 2 high), 1 after (1 high)`.
    static func tally(_ summary: RemediationSummary) -> String {
        let remaining = summary.remaining.map(\.finding)
        func part(_ number: Int, _ findings: [Finding]) -> String {
            number == 0 ? "" : " (\(Wording.severities(of: findings)))"
        }
        let before = part(summary.before, summary.cleared + remaining)
        let after = part(summary.after, remaining + summary.broughtIn)
        return "\(Wording.count(summary.before, "finding")) before\(before), "
            + "\(Wording.grouped(summary.after)) after\(after)"
    }

    /// `known exploited, EPSS 97.1%`.
    static func exploited(_ finding: Finding) -> String {
        var parts: [String] = []
        if let known = finding.knownExploitation {
            parts.append(known.isUsedByRansomware ? "known exploited, ransomware" : "known exploited")
        }
        if let epss = finding.epss, epss.score.isFinite {
            parts.append("EPSS \(Wording.score(min(max(epss.score, 0), 1) * 100))%")
        }
        return parts.joined(separator: ", ")
    }

    /// What is fixed, in the order of the findings, each once: the packages that a title names.
    ///
    /// A name that no registry gives out is left out: a title and a commit message have no code spans to put it in.
    static func fixed(_ summary: RemediationSummary) -> [(name: String, versions: [String])] {
        var names: [String] = []
        var seen: Set<String> = []
        for finding in summary.cleared where seen.insert(finding.component.name).inserted {
            names.append(finding.component.name)
        }
        var versions: [String: [String]] = [:]
        for change in summary.changes {
            guard let to = change.to, change.from != to, versions[change.package]?.contains(to) != true else {
                continue
            }
            versions[change.package, default: []].append(to)
        }
        return names.filter { NPMPackagePage.isName($0) }.map { ($0, versions[$0] ?? []) }
    }
}
