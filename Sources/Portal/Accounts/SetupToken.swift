import Basics
import Synchronization

/// Lets the first person in make themselves an administrator: whoever can read the server's files is meant to.
package final class SetupToken: Sendable {
    private let digest: [UInt8]
    private let isSpent = Mutex(false)
    private let onSpent: @Sendable () -> Void

    /// `onSpent` is called once, when it has done its work.
    package init(_ token: OneTimeToken, onSpent: @escaping @Sendable () -> Void) {
        digest = token.digest
        self.onSpent = onSpent
    }

    func matches(_ text: String) -> Bool {
        guard let other = OneTimeToken.digest(of: text), !isSpent.withLock({ $0 }) else { return false }
        return Digest.constantTimeEqual(other, digest)
    }

    func spend() {
        let isFirst = isSpent.withLock { spent in
            defer { spent = true }
            return !spent
        }
        if isFirst { onSpent() }
    }
}
