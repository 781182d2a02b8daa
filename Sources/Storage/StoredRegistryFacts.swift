package import Domain
package import Foundation
package import Licensing
import Pipeline

/// The answers of registries about packages, kept in the store.
///
/// A published version's licence and date hardly change, but it can be deprecated, so an answer is good for a month; one
/// without a licence for a week. A store that fails is one that remembers nothing: the scan goes on.
package struct StoredRegistryFacts: RegistryCache {
    /// So old an answer is not used any more, and retention removes it.
    package static let goodFor: TimeInterval = 30 * 86_400
    private static let emptyGoodFor: TimeInterval = 7 * 86_400
    /// Rows of one transaction, so that deliveries are taken in between: a lockfile can name any number of versions.
    private static let batch = 500

    private let store: StoreDatabase
    private let now: @Sendable () -> Date

    package init(store: StoreDatabase, now: @escaping @Sendable () -> Date) {
        self.store = store
        self.now = now
    }

    package func facts(of package: PackageName, versions: Set<String>) async -> [String: RegistryFacts] {
        let now = now()
        // Without an answer the registry is asked.
        let found = try? await store.database.read { transaction throws(StoreError) in
            try RegistryFactTable(transaction: transaction).facts(
                of: package,
                versions: versions,
                askedAfter: now.addingTimeInterval(-Self.goodFor),
                emptyAskedAfter: now.addingTimeInterval(-Self.emptyGoodFor),
                now: now
            )
        }
        return found ?? [:]
    }

    package func remember(_ facts: [String: RegistryFacts], of package: PackageName) async {
        let now = now()
        var rest = Array(facts)[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(Self.batch))
            rest = rest.dropFirst(part.count)
            // What is not remembered is asked for again.
            try? await store.database.write { transaction throws(StoreError) in
                try RegistryFactTable(transaction: transaction).remember(part, of: package, now: now)
            }
        }
    }
}
