package import Domain
import struct Foundation.Date
package import Pipeline

extension StoreDatabase: DeliveryStore {
    /// As documented at the port.
    ///
    /// Headers that carry a credential are not written. A failed delivery that comes again goes through the rules by key like
    /// a new one, so that it cannot overtake a newer commit.
    package func record(_ delivery: NewDelivery) async throws(StoreError) -> DeliveryReceipt {
        let headers = StoredHeaders.encode(delivery.headers)
        let recorded = try await database.write { transaction throws(StoreError) in
            try DeliveryTable(transaction: transaction).record(delivery, headers: headers)
        }
        if recorded.queuedJob { bell.yield() }
        if recorded.receipt.status == .enqueued { commandBell.yield() }
        return recorded.receipt
    }

    package func delivery(forge: ForgeID, id: String) async throws(StoreError) -> Delivery? {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                "\(DeliveryTable.selection) WHERE deliveries.forge = $1 AND deliveries.delivery_id = $2",
                [.text(forge.rawValue), .text(id)]
            )
            guard let row else { return nil }
            return try DeliveryTable.delivery(from: row)
        }
    }

    package func deliveries(state: DeliveryState?, limit: Int) async throws(StoreError) -> [Delivery] {
        try await database.read { transaction throws(StoreError) in
            let filter = state == nil ? "" : "WHERE deliveries.state = $2"
            let rows = try transaction.rows(
                "\(DeliveryTable.selection) \(filter) ORDER BY deliveries.id DESC LIMIT $1",
                [.integer(max(0, limit))] + (state.map { [.text($0.rawValue)] } ?? [])
            )
            var deliveries: [Delivery] = []
            for row in rows { deliveries.append(try DeliveryTable.delivery(from: row)) }
            return deliveries
        }
    }

    package func payload(forge: ForgeID, id: String) async throws(StoreError) -> StoredPayload? {
        try await database.read { transaction throws(StoreError) in
            let row = try transaction.row(
                """
                SELECT headers, body FROM payloads JOIN deliveries ON deliveries.id = payloads.delivery_id
                WHERE forge = $1 AND deliveries.delivery_id = $2
                """,
                [.text(forge.rawValue), .text(id)]
            )
            guard let row else { return nil }
            return StoredPayload(
                headers: try StoredHeaders.decode(try row.text("headers")),
                body: try row.blob("body")
            )
        }
    }

    /// How many deliveries are in each state; every state is there.
    package func deliveryCounts() async throws(StoreError) -> [DeliveryState: Int] {
        try await database.read { transaction throws(StoreError) in
            var counts: [DeliveryState: Int] = [:]
            for state in DeliveryState.allCases { counts[state] = 0 }
            for row in try transaction.rows("SELECT state, COUNT(*) AS count FROM deliveries GROUP BY state")
            {
                counts[try row.word("state")] = Int(try row.integer("count"))
            }
            return counts
        }
    }
}
