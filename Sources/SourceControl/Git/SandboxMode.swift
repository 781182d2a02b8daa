/// `git.sandbox`: whether git runs under bubblewrap.
package enum SandboxMode: String, CaseIterable, Sendable {
    /// Where it is installed and works.
    case auto
    case off
    /// Nothing is read without it.
    case require
}

/// What came of `SandboxMode` on this machine.
package enum SandboxState: Equatable, Sendable {
    /// Git runs under the `bwrap` of this path.
    case bubblewrap(String)
    /// Git runs without, as settings say.
    case off
    /// Git runs without, for this reason.
    case missing(String)
}
