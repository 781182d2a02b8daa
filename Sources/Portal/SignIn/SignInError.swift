/// Why somebody was not signed in by an identity provider.
package struct SignInError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What the browser is told, in the words of the reference portal.
    package enum Reason: String, Sendable {
        /// The provider or the settings do not let this person in.
        case denied = "oauth_denied"
        case missingParameters = "oauth_missing_params"
        /// Not begun here, not by this browser, not for this provider, or too long ago.
        case invalidState = "oauth_invalid_state"
        /// The provider gave no answer, or one that proves nothing.
        case failed = "oauth_failed"
    }

    package let reason: Reason
    /// For the log: no code, token or mail address is in it.
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    package var description: String { detail }
}
