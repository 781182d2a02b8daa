/// What calls and sweeps say of the forges, noted where they end and looked at by readiness and alerts.
package struct ForgeSigns: Sendable {
    /// Forges that refuse the credential they are given.
    package let refusals = RefusedCredentials()
    /// Calls that forges still allow.
    package let budgets = CallBudgets()
    /// Forges that do not answer.
    package let silences = SilentForges()

    package init() {}
}
