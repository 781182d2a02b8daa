import Domain
import Foundation
import Pipeline
import Storage
import Testing

/// Deliveries by id: what a redelivery does in every state.
@Suite struct DeliveryStoreTests {
    @Test func `a new delivery is stored with everything it came with and queues its job`() async throws {
        let fixture = try StoreFixture()
        let receipt = try await fixture.record("d1", body: "{\"a\":1}", at: 5, .job(Sample.request()))
        #expect(receipt.status == .enqueued && receipt.deliveryID == "d1")
        let delivery = try #require(try await fixture.store.delivery(forge: Sample.forge, id: "d1"))
        let job = try await fixture.job(of: receipt)
        #expect(
            delivery
                == Delivery(
                    forge: Sample.forge,
                    id: "d1",
                    event: "pull_request",
                    state: .queued,
                    reason: nil,
                    repository: "acme/shop",
                    jobID: job.id,
                    scanID: receipt.scanID,
                    receivedAt: Sample.time(5),
                    attempts: 1
                )
        )
        #expect(job.request == Sample.request() && job.scanID == receipt.scanID && job.state == .queued)
        let payload = try #require(try await fixture.store.payload(forge: Sample.forge, id: "d1"))
        #expect(payload.body == Array("{\"a\":1}".utf8))
        #expect(payload.headers.map(\.name) == ["X-GitHub-Event"], "the one with a secret is withheld")
        #expect(payload.headers.first?.value == "pull_request")
    }

    @Test func `scan ids are version 7 UUIDs in the order of their making`() async throws {
        let fixture = try StoreFixture()
        var ids: [String] = []
        for index in 0..<3 {
            let request = Sample.request(pull: index)
            ids.append(try #require(try await fixture.record("d\(index)", at: index, .job(request)).scanID))
        }
        #expect(ids == ids.sorted())
        for id in ids {
            #expect(UUID(uuidString: id) != nil && id == id.lowercased())
            #expect(Array(id)[14] == "7" && "89ab".contains(Array(id)[19]))
        }
    }

    @Test func `an ignored delivery keeps its reason and has no scan`() async throws {
        let fixture = try StoreFixture()
        let receipt = try await fixture.record("d1", .ignore(reason: "event star"))
        #expect(receipt == DeliveryReceipt(status: .ignored, deliveryID: "d1", scanID: nil))
        #expect(try await fixture.store.delivery(forge: Sample.forge, id: "d1")?.reason == "event star")
    }

    @Test func `a body of any size and any bytes comes back as it was`() async throws {
        let fixture = try StoreFixture()
        for (id, body) in [("empty", [UInt8]()), ("large", [UInt8](repeating: 0xFF, count: 3 << 20))] {
            let delivery = NewDelivery(
                forge: Sample.forge,
                id: id,
                event: "push",
                headers: [],
                body: body,
                bodyHash: id,
                receivedAt: Sample.time(0),
                consequence: .ignore(reason: "")
            )
            _ = try await fixture.store.record(delivery)
            #expect(try await fixture.store.payload(forge: Sample.forge, id: id)?.body == body)
        }
    }

    @Test func `the same id of another forge is another delivery`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .ignore(reason: ""))
        let other = try #require(ForgeID("gitlab"))
        #expect(try await fixture.store.delivery(forge: other, id: "d1") == nil)
        #expect(try await fixture.store.payload(forge: other, id: "d1") == nil)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let state: DeliveryState
        let status: DeliveryReceipt.Status
        /// The state after the redelivery.
        let next: DeliveryState
        /// The receipt names the first job's scan, another one's, or none.
        let scan: Scan
        enum Scan { case first, new, none }
        var testDescription: String { state.rawValue }
    }

    static let matrix = [
        Row(state: .queued, status: .duplicate, next: .queued, scan: .first),
        Row(state: .done, status: .duplicate, next: .done, scan: .first),
        Row(state: .ignored, status: .duplicate, next: .ignored, scan: .none),
        Row(state: .superseded, status: .duplicate, next: .superseded, scan: .first),
        Row(state: .failed, status: .enqueued, next: .queued, scan: .new),
    ]

    /// Brings delivery `d1` into a state.
    private func arrange(_ state: DeliveryState, _ fixture: StoreFixture) async throws -> DeliveryReceipt {
        let receipt = try await fixture.record("d1", consequence(for: state))
        if let result = [
            DeliveryState.done: JobResult.succeeded, .failed: .dead(error: "no"), .superseded: .superseded,
        ][state] {
            let job = try #require(try await fixture.claim())
            try await fixture.store.finish(job: job.id, worker: "w", with: result, now: Sample.time(1))
        }
        #expect(try await fixture.state("d1") == state)
        return receipt
    }

    private func consequence(for state: DeliveryState) -> NewDelivery.Consequence {
        state == .ignored ? .ignore(reason: "event star") : .job(Sample.request())
    }

    @Test(arguments: matrix)
    func `a redelivery with the same body`(row: Row) async throws {
        let fixture = try StoreFixture()
        let first = try await arrange(row.state, fixture)
        let second = try await fixture.record("d1", at: 9, consequence(for: row.state))
        #expect(second.status == row.status && second.deliveryID == "d1")
        switch row.scan {
        case .first: #expect(second.scanID != nil && second.scanID == first.scanID)
        case .new: #expect(second.scanID != nil && second.scanID != first.scanID)
        case .none: #expect(second.scanID == nil)
        }
        let delivery = try #require(try await fixture.store.delivery(forge: Sample.forge, id: "d1"))
        #expect(delivery.state == row.next && delivery.attempts == 2)
        #expect(delivery.receivedAt == Sample.time(0))
        #expect(delivery.reason == (row.state == .ignored ? "event star" : nil))
        #expect(try await fixture.store.deliveries(state: nil, limit: 10).count == 1)
    }

    @Test(arguments: DeliveryStoreTests.matrix)
    func `a redelivery with another body is a delivery of its own`(row: Row) async throws {
        let fixture = try StoreFixture()
        _ = try await arrange(row.state, fixture)
        let other = "{\"other\":true}"
        let second = try await fixture.record("d1", body: other, .job(Sample.request("b", pull: 2)))
        let hash = Sample.delivery("", body: other, .ignore(reason: "")).bodyHash
        #expect(second.status == .enqueued && second.deliveryID == "d1#\(hash.prefix(12))")
        #expect(try await fixture.state("d1") == row.state)
        #expect(try await fixture.state(second.deliveryID) == .queued)
        let third = try await fixture.record("d1", body: other, .job(Sample.request("b", pull: 2)))
        #expect(
            third == DeliveryReceipt(status: .duplicate, deliveryID: second.deliveryID, scanID: second.scanID)
        )
        #expect(try await fixture.store.delivery(forge: Sample.forge, id: "d1")?.attempts == 1)
    }

    @Test func `a failed delivery that comes again does not overtake a newer commit`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("old", .job(Sample.request("a", eventTime: 1)))
        let job = try #require(try await fixture.claim())
        try await fixture.store.finish(
            job: job.id,
            worker: "w",
            with: .dead(error: "no"),
            now: Sample.time(1)
        )
        try await fixture.record("new", .job(Sample.request("b", eventTime: 2)))
        let again = try await fixture.record("old", .job(Sample.request("a", eventTime: 1)))
        #expect(again == DeliveryReceipt(status: .superseded, deliveryID: "old", scanID: nil))
        #expect(try await fixture.state("old") == .superseded)
        #expect(try await fixture.state("new") == .queued)
    }

    @Test func `the list is newest first, by state, and limited`() async throws {
        let fixture = try StoreFixture()
        for index in 0..<5 { try await fixture.record("i\(index)", .ignore(reason: "")) }
        try await fixture.record("q", .job(Sample.request()))
        let store = fixture.store
        #expect(try await store.deliveries(state: nil, limit: 2).map(\.id) == ["q", "i4"])
        #expect(try await store.deliveries(state: .ignored, limit: 2).map(\.id) == ["i4", "i3"])
        #expect(try await store.deliveries(state: .failed, limit: 2).isEmpty)
        #expect(try await store.deliveries(state: nil, limit: -1).isEmpty)
        #expect(
            try await store.deliveryCounts() == [
                .received: 0, .queued: 1, .done: 0, .failed: 0, .ignored: 5, .superseded: 0,
            ]
        )
    }

    @Test func `a rename moves the path and an older event does not move it back`() async throws {
        let fixture = try StoreFixture()
        func path(_ name: String) -> RepositoryRef { RepositoryRef(forge: Sample.forge, id: "7", path: name) }
        try await fixture.record("d1", .job(Sample.request(in: path("acme/old"), eventTime: 1)))
        try await fixture.record("d2", .job(Sample.request("b", in: path("acme/new"), eventTime: 3)))
        try await fixture.record("d3", .job(Sample.request("c", pull: 2, in: path("acme/old"), eventTime: 2)))
        let paths = try await fixture.store.deliveries(state: nil, limit: 9).map(\.repository)
        #expect(paths == ["acme/new", "acme/new", "acme/new"])
        #expect(try await fixture.claim()?.request.repository.path == "acme/new")
        #expect(try await fixture.rows("SELECT id FROM repositories").count == 1)
    }
}
