import Basics
import Pipeline

/// Reads what git says when a fetch fails (in the C locale) into the few reasons that matter.
enum GitFailure {
    /// Phrases in order of precedence; the first that occurs decides.
    private static let phrases: [(SourceControlError.Reason, [String])] = [
        // First: what git says of a pack that it could not store reads like the server's fault.
        (.diskFull, ["no space left", "out of diskspace", "disk quota exceeded"]),
        (.limit, ["attempting to allocate"]),
        (
            .commitGone,
            [
                "not our ref", "couldn't find remote ref", "does not allow request for unadvertised object",
                "remote did not send all necessary objects",
            ]
        ),
        (
            .refused,
            [
                "authentication failed", "could not read username", "could not read password",
                "returned error: 401", "does not appear to be a git repository", "access denied",
            ]
        ),
        (
            .failed,
            [
                "certificate", "not allowed", "unable to create", "permission denied",
                "unable to find remote helper", "dumb http transport",
            ]
        ),
        (
            .hidden,
            [
                // The API has shown the repository to us: it was moved, just came, the forge wants us to wait, or a token that
                // is kept does not reach it any more.
                "returned error: 403", "returned error: 404", "returned error: 410",
                "repository not found", "unable to update url base from redirection", "returned error: 30",
                "' not found",
            ]
        ),
        (.limited, ["returned error: 429"]),
        (
            .unavailable,
            [
                "returned error: 5", "returned error: 408", "could not resolve", "failed to connect",
                "couldn't connect", "connection refused", "connection reset",
                "timed out", "timeout", "early eof", "hung up", "unexpected disconnect", "rpc failed",
                "transfer closed", "empty reply", "too slow", "recv failure", "send failure", "http/2 stream",
                "unable to access", "invalid index-pack output", "bad pack header", "protocol error",
                "expected flush", "ssl_", "tls",
            ]
        ),
    ]

    /// What git says of objects of its own that it cannot read.
    private static let damage = [
        "packfile", "corrupt", "is empty", "bad object", "unable to read", "index file", "too small to be",
        "garbage", "not a valid object", "invalid sha1 pointer", "bad config", "not a git repository:",
        "bad signature",
    ]

    /// Whether our own mirror is to blame: git crashed, or complains of what is stored.
    static func isDamage(_ outcome: GitOutcome) -> Bool {
        if outcome.status == nil { return true }
        let own = outcome.errorText.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("remote:") }
        let text = own.joined(separator: "; ").lowercased()
        return damage.contains { text.contains($0) }
    }

    /// The error of a failed fetch.
    ///
    /// What the server says of itself ("remote: …") is shown but decides nothing; what it refuses with ("fatal: remote error: …") decides,
    /// but for disks: its own is not ours.
    static func error(of outcome: GitOutcome, doing what: String, redactor: Redactor) -> SourceControlError {
        // Redacted before cutting, so that no half of a secret stays.
        let lines = redactor.redacted(outcome.errorText).split(whereSeparator: \.isNewline)
        let own = lines.filter { !$0.hasPrefix("remote:") }
        let text = own.joined(separator: "; ").lowercased()
        let ours = own.filter { !$0.hasPrefix("fatal: remote error:") }.joined(separator: "; ").lowercased()
        let reason =
            phrases.first { reason, phrases in
                let text = reason == .diskFull ? ours : text
                return phrases.contains { text.contains($0) }
            }?.0 ?? .failed
        let shown = own.filter { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") }
        let said = CleanText.line((shown.isEmpty ? lines : shown).joined(separator: "; "))
        let end = outcome.status.map { "status \($0)" } ?? "a signal"
        let cause =
            switch reason {
            case .diskFull: " because the disk is full"
            case .limit: " because an object is too large when unpacked"
            default: ""
            }
        return SourceControlError(
            reason,
            detail: "\(what) failed with \(end)\(cause)\(said.isEmpty ? "." : ": \(said)")"
        )
    }
}

/// A failure for which the mirror itself is to blame, so that making it again may help.
struct DamagedMirror: Error {
    let error: SourceControlError
}
