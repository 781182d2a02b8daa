import Pipeline
package import Remediation
package import struct Foundation.Date

/// What registries and lockfiles said about packages, kept in the store.
///
/// A store that fails is one that remembers nothing: the registry is asked.
package struct StoredPackuments: PackumentCache, HarvestStore {
    /// Rows of one transaction, so that deliveries are taken in between.
    private static let batch = 500

    private let store: StoreDatabase

    package init(store: StoreDatabase) { self.store = store }

    package func packument(of name: String, at registry: String) async -> CachedPackument? {
        // Without an answer the registry is asked.
        let found = try? await store.database.read { transaction throws(StoreError) in
            try PackumentTable(transaction: transaction).packument(of: name, at: registry)
        }
        return found ?? nil
    }

    package func keep(_ packument: CachedPackument, of name: String, at registry: String) async {
        // What is not remembered is asked for again.
        try? await store.database.write { transaction throws(StoreError) in
            try PackumentTable(transaction: transaction).keep(packument, of: name, at: registry)
        }
    }

    package func confirm(_ name: String, at registry: String, on date: Date) async {
        // What is not noted is asked for again.
        try? await store.database.write { transaction throws(StoreError) in
            try PackumentTable(transaction: transaction).confirm(name, at: registry, on: date)
        }
    }

    package func forget(_ name: String, at registry: String) async {
        // What stays counts only while the registry is out of reach.
        try? await store.database.write { transaction throws(StoreError) in
            try PackumentTable(transaction: transaction).forget(name, at: registry)
        }
    }

    package func releases(of name: String, at registry: String) async -> [HarvestedRelease] {
        // Nothing is known then.
        let found = try? await store.database.read { transaction throws(StoreError) in
            try HarvestTable(transaction: transaction).releases(of: name, at: registry)
        }
        return found ?? []
    }

    package func record(_ releases: [HarvestedRelease], on date: Date) async {
        var rest = releases[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(Self.batch))
            rest = rest.dropFirst(part.count)
            // What is not noted is seen again with the next scan.
            try? await store.database.write { transaction throws(StoreError) in
                try HarvestTable(transaction: transaction).record(part, on: date)
            }
        }
    }
}
