package import Domain
package import Foundation
package import Licensing
import Pipeline

/// The answers of registries about licences, kept in the store.
///
/// A published version's licence hardly changes, so an answer is good for half a year, "nothing known" for a week. A store
/// that fails is one that remembers nothing: the scan goes on.
package struct StoredRegistryFacts: RegistryCache {
    private static let goodFor: TimeInterval = 180 * 86_400
    private static let emptyGoodFor: TimeInterval = 7 * 86_400

    private let store: StoreDatabase
    private let now: @Sendable () -> Date

    package init(store: StoreDatabase, now: @escaping @Sendable () -> Date) {
        self.store = store
        self.now = now
    }

    package func licenses(of package: PackageName, versions: Set<String>) async -> [String:
        LicenseExpression?]
    {
        let now = now()
        // Without an answer the registry is asked.
        let found = try? await store.database.read { transaction throws(StoreError) in
            try RegistryFactTable(transaction: transaction).licenses(
                of: package,
                versions: versions,
                askedAfter: now.addingTimeInterval(-Self.goodFor),
                emptyAskedAfter: now.addingTimeInterval(-Self.emptyGoodFor)
            )
        }
        return found ?? [:]
    }

    package func remember(_ licenses: [String: LicenseExpression?], of package: PackageName) async {
        let now = now()
        // What is not remembered is asked for again.
        try? await store.database.write { transaction throws(StoreError) in
            try RegistryFactTable(transaction: transaction).remember(licenses, of: package, now: now)
        }
    }
}
