import Forges

/// Calls that sweeps leave to verdicts.
///
/// GitHub counts them for each installation of an App ("Rate limits for the REST API"): one that has few left is passed over, and
/// the sweep goes on with the others.
extension Reconciler {
    /// Whether few calls are left of those that count together with calls about a repository, or about none.
    func isPoor(_ path: String?, on forge: any Forge) -> Bool {
        (forge.budgetLeft(for: path) ?? 1) < Reconciler.smallestBudget
    }

    /// Whether an error says that none are left for a repository, which says nothing of the others.
    func isSpent(_ error: ForgeError, _ path: String, on forge: any Forge) -> Bool {
        guard case .rateLimited = error.reason else { return false }
        return forge.budgetLeft(for: path) == 0
    }
}
