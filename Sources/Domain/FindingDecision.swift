/// Who set a finding aside, or spoke about it, and why.
package struct FindingDecision: Hashable, Sendable {
    /// Where the decision was written.
    package enum Source: String, Sendable, CaseIterable, Hashable, Codable {
        /// `.gatehouse/waivers.yaml`, or a waiver of the store.
        case waiver
        /// A VEX document.
        case vex
        /// A person, on a finding of a stored scan.
        case triage
    }

    package let source: Source
    /// The waiver's id, the VEX document's path or id, or the person.
    package let origin: String
    package let reason: String
    /// Who answers for it, where that is said.
    package let owner: String?
    /// The last day it counts; `nil` for one without an end.
    package let expires: CalendarDay?
    /// A justification code of OpenVEX 0.2.0 ("Status Justifications"), where there is one.
    package let justification: String?

    package init(
        source: Source,
        origin: String,
        reason: String,
        owner: String? = nil,
        expires: CalendarDay? = nil,
        justification: String? = nil
    ) {
        self.source = source
        self.origin = origin
        self.reason = reason
        self.owner = owner
        self.expires = expires
        self.justification = justification
    }
}

/// A waiver, and whether this scan had use for it.
package struct WaiverUse: Hashable, Sendable {
    /// Whether it counted.
    package enum State: String, Sendable, CaseIterable, Hashable, Codable {
        case used, unused, expired
    }

    /// Stable: made from what the waiver is about.
    package let id: String
    package let state: State
    /// What it is about, in one line.
    package let subject: String
    package let reason: String
    package let owner: String
    package let expires: CalendarDay
    /// References (`id purl`) of the findings it set aside, and purls of components whose licence it allows; sorted.
    package let covers: [String]

    package init(
        id: String,
        state: State,
        subject: String,
        reason: String,
        owner: String,
        expires: CalendarDay,
        covers: [String]
    ) {
        self.id = id
        self.state = state
        self.subject = subject
        self.reason = reason
        self.owner = owner
        self.expires = expires
        self.covers = covers
    }
}

/// What a change of `.gatehouse/` in a pull request would have made of the verdict (promise P11).
package struct PolicyProposal: Hashable, Sendable {
    /// The changed files, sorted.
    package let files: [String]
    /// The proposed policy's verdict on the same scan; errored where the proposed files are broken.
    package let verdict: Verdict

    package init(files: [String], verdict: Verdict) {
        self.files = files
        self.verdict = verdict
    }
}
