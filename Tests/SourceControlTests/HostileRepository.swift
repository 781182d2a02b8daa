import Basics
import Domain
import Pipeline
import SourceControl
import Testing

/// One row of the corpus: how a repository is made, and what must come of reading it.
struct HostileRepository: Sendable, CustomTestStringConvertible {
    /// What becomes of one file.
    enum Fate: Equatable, Sendable {
        case bytes(String)
        /// Listed, and not read for a reason with this text in it.
        case unread(String)
    }

    /// What comes of reading a commit.
    enum Outcome: Sendable {
        /// Exactly these files.
        case files([String: Fate])
        /// So many files, all of them readable.
        case count(Int)
        /// An error with this reason and this text in it.
        case refused(SourceControlError.Reason, String)
    }

    let name: String
    /// What is given to the reader as the commit.
    let make: @Sendable (GitSandbox) throws -> CommitID
    let outcome: Outcome
    /// What is lower than usual, so that the row is quick.
    let limits: @Sendable (inout GitSettings.Limits) -> Void

    var testDescription: String { name }

    init(
        _ name: String,
        _ outcome: Outcome,
        limits: @escaping @Sendable (inout GitSettings.Limits) -> Void = { _ in },
        make: @escaping @Sendable (GitSandbox) throws -> CommitID
    ) {
        self.name = name
        self.outcome = outcome
        self.limits = limits
        self.make = make
    }
}
