/// What became of decisions that were stored.
package struct TriageSummary: Sendable, Equatable {
    /// Of one of them.
    package enum Effect: Sendable, Equatable {
        case applied
        /// The same was known already.
        case unchanged
        /// Something that was said later is known.
        case older
    }

    package var applied = 0
    package var unchanged = 0
    package var older = 0

    package init(applied: Int = 0, unchanged: Int = 0, older: Int = 0) {
        self.applied = applied
        self.unchanged = unchanged
        self.older = older
    }

    package mutating func count(_ effect: Effect) {
        switch effect {
        case .applied: applied += 1
        case .unchanged: unchanged += 1
        case .older: older += 1
        }
    }
}
