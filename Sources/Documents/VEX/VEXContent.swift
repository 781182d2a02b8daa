import Domain

/// What both VEX formats are written from: findings of one vulnerability that share a status and its reason.
struct VEXContent {
    struct Statement {
        /// The first of them; the others differ in their component only.
        let finding: Finding
        /// In the order of the report.
        var components: [Component]
        /// How many statements about the same vulnerability come before it.
        let ordinal: Int

        var status: VEXStatement.Status {
            switch finding.status {
            case .open where finding.isMalicious || finding.decision != nil: .affected
            // A risk that somebody accepts is a risk.
            case .waived: .affected
            case .open, .underInvestigation: .underInvestigation
            case .notAffected: .notAffected
            case .falsePositive: .falsePositive
            case .fixed: .fixed
            }
        }

        var justification: VEXJustification? {
            finding.decision?.justification.flatMap { VEXJustification(rawValue: $0) }
        }

        /// Why it is so; `nil` while nobody said anything.
        var reason: String? {
            guard let decision = finding.decision, !decision.reason.isEmpty else { return nil }
            return decision.reason
        }

        /// What to do, or what was decided instead.
        var action: String {
            if finding.status == .waived {
                let until = finding.decision?.expires.map { " until \($0)" } ?? ""
                let owner = finding.decision?.owner.map { " by \($0)" } ?? ""
                return "Accepted\(until)\(owner): \(reason ?? "no reason was given")"
            }
            if finding.isMalicious { return "Remove the package." }
            let versions = finding.fixedVersions
            let update =
                versions.isEmpty
                ? "No fixed version is known." : "Update to \(versions.joined(separator: " or "))."
            return reason.map { "\($0)\n\(update)" } ?? update
        }
    }

    let statements: [Statement]

    init(_ report: Report) {
        var statements: [Statement] = []
        /// Positions by what a statement shares.
        var positions: [Key: Int] = [:]
        var counts: [String: Int] = [:]
        for finding in report.findings where finding.provenance != .fixed {
            let key = Key(id: finding.id, status: finding.status, decision: finding.decision)
            if let position = positions[key] {
                statements[position].components.append(finding.component)
                continue
            }
            positions[key] = statements.count
            let ordinal = counts[finding.id, default: 0]
            counts[finding.id] = ordinal + 1
            statements.append(
                Statement(finding: finding, components: [finding.component], ordinal: ordinal)
            )
        }
        self.statements = statements
    }

    private struct Key: Hashable {
        let id: String
        let status: FindingStatus
        let decision: FindingDecision?
    }
}
