/// What became of an installation of our GitHub App.
package struct InstallationEvent: Sendable, Equatable {
    package let installation: Int
    /// In words for the record: `installation deleted`, `installation_repositories removed`.
    package let change: String
    /// Whether repositories may be out of reach now.
    package let losesAccess: Bool

    package init(installation: Int, change: String, losesAccess: Bool) {
        self.installation = installation
        self.change = change
        self.losesAccess = losesAccess
    }
}
