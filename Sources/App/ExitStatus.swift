package import Domain

/// What a command tells the shell.
package enum ExitStatus: Int32, Sendable {
    /// The gate passed, or the command did what was asked.
    case success = 0
    case blocked = 1
    /// Wrong usage or settings.
    case usage = 2
    /// Could not complete, an errored verdict included.
    case incomplete = 3

    package init(_ outcome: Outcome) {
        self =
            switch outcome {
            case .passed, .warned: .success
            case .blocked: .blocked
            case .errored: .incomplete
            }
    }
}

/// A command that ends early, with what to say.
package struct CommandFailure: Error, CustomStringConvertible {
    package let status: ExitStatus
    package let description: String

    package init(_ status: ExitStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}
