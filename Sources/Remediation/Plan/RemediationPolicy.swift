/// How far a fix may go.
///
/// The keys `jump` (or `major: true`), `overrides` and `rangeRewrite` of `remediation:` in the settings.
package struct RemediationPolicy: Sendable, Hashable {
    /// The largest step of a version; of `0.x` versions a new minor counts as a new major.
    package enum Jump: String, Sendable, CaseIterable, Comparable {
        case patch, minor, major

        package static func < (left: Jump, right: Jump) -> Bool { left.rank < right.rank }

        private var rank: Int { Jump.allCases.firstIndex(of: self) ?? 0 }
    }

    package var jump: Jump
    /// `overrides` may be written into the root manifest, where nothing gentler helps.
    package var overrides: Bool
    /// A compound range (`>=1 <1.0.1`, `1.0.0 || 1.0.2`) may be rewritten.
    package var rangeRewrite: Bool

    package init(jump: Jump = .minor, overrides: Bool = true, rangeRewrite: Bool = true) {
        self.jump = jump
        self.overrides = overrides
        self.rangeRewrite = rangeRewrite
    }
}
