package import Domain

/// Where advisories are looked up: the local index.
///
/// One call answers from one snapshot, so that head and base of a pull request are matched alike (promise P2).
package protocol AdvisorySource: Sendable {
    /// The snapshot in use, `nil` when nothing was ever imported.
    func snapshot() throws(AdvisoryError) -> AdvisorySnapshot?

    /// All advisories that name one of `packages`, withdrawn ones left out, each with only the affected entries of that
    /// package. Throws `AdvisoryError(.missing)` when there is no index: absence of data is never "nothing found".
    func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer
}

/// What one snapshot says about the packages asked for.
package struct AdvisoryAnswer: Sendable {
    package let snapshot: AdvisorySnapshot
    package let advisories: [PackageName: [Advisory]]
    /// By id or alias of those advisories, where EPSS or KEV data is known.
    package let exploitation: [String: Exploitation]

    package init(
        snapshot: AdvisorySnapshot,
        advisories: [PackageName: [Advisory]],
        exploitation: [String: Exploitation] = [:]
    ) {
        self.snapshot = snapshot
        self.advisories = advisories
        self.exploitation = exploitation
    }
}

/// Why advisories cannot be read or imported.
package struct AdvisoryError: GatehouseError, Equatable {
    /// What an operator does about it differs by these.
    package enum Reason: Sendable, Equatable {
        /// No index on disk yet.
        case missing
        /// The index exists and cannot be read.
        case unreadable
        /// A record or archive to import is not what it should be.
        case invalid
    }

    package let reason: Reason
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    package var description: String { detail }
    package var disposition: Disposition {
        switch reason {
        case .missing:
            .reject(
                publicMessage:
                    "There is no advisory data yet. The operator runs `gatehouse advisories update`."
            )
        case .unreadable, .invalid: .fail
        }
    }
}
