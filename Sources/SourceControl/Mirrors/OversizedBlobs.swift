import Domain
import Synchronization

/// Files that turned out to have more bytes than may be fetched, so that nobody has them fetched again; until this process ends.
final class OversizedBlobs: Sendable {
    private struct Key: Hashable {
        let repository: RepositoryRef
        let object: String
    }

    /// More than anybody opens; then all are forgotten.
    private static let most = 10_000

    private let known = Mutex<Set<Key>>([])

    func has(_ object: String, in repository: RepositoryRef) -> Bool {
        known.withLock { $0.contains(Key(repository: repository, object: object)) }
    }

    func add(_ object: String, in repository: RepositoryRef) {
        known.withLock {
            if $0.count >= Self.most { $0.removeAll() }
            $0.insert(Key(repository: repository, object: object))
        }
    }
}
