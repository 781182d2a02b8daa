package import Documents

extension TriageStatus {
    /// The status that a statement asks for.
    package init(_ status: VEXStatement.Status) {
        self =
            switch status {
            case .notAffected: .notAffected
            case .falsePositive: .falsePositive
            case .affected: .exploitable
            case .fixed: .fixed
            case .underInvestigation: .analyzing
            }
    }
}
