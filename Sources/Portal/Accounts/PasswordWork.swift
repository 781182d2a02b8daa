import Basics

/// Makes and checks password hashes away from everything else, one at a time: each takes 32 MiB and a tenth of a second of a
/// core.
package struct PasswordWork: Sendable {
    /// Runs work where it holds up nobody; the next begins when it has ended.
    ///
    /// `nil` when too many wait.
    private let queue: @Sendable (@escaping @Sendable () -> Outcome) async -> Outcome?

    /// What a piece of work came to.
    package enum Outcome: Sendable {
        case hash(PasswordHash?)
        case matches(Bool)
    }

    package init(queue: @escaping @Sendable (@escaping @Sendable () -> Outcome) async -> Outcome?) {
        self.queue = queue
    }

    func hash(_ password: Secret) async -> PasswordHash? {
        guard case .hash(let hash)? = await queue({ .hash(PasswordHash(of: password)) }) else { return nil }
        return hash
    }

    /// `nil` when too many wait; without a hash it takes as long and is a no.
    func matches(_ password: Secret, _ hash: PasswordHash?) async -> Bool? {
        let outcome = await queue {
            .matches((hash ?? PasswordHash.ofNobody)?.matches(password) ?? false)
        }
        guard case .matches(let isRight)? = outcome else { return nil }
        return isRight && hash != nil
    }
}

extension PasswordHash {
    /// To compare with where there is no hash.
    fileprivate static let ofNobody = PasswordHash(
        text: "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    )
}
