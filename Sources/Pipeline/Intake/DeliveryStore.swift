package import Domain
package import struct Foundation.Date

/// Durable deliveries.
///
/// Implemented by `Storage`.
package protocol DeliveryStore: Sendable {
    /// Stores the delivery and what follows from it in one transaction and returns after it is on disk
    /// (`synchronous=FULL`). Under load many calls share one commit.
    ///
    /// Dedupe, by (forge, id), in this order:
    /// 1. The id is new: the delivery is stored. With a job request, see below; without one its state is `ignored`.
    /// 2. The id is known with the same body hash: `attempts` grows. State `queued`, `received`: `duplicate` (joins its job).
    ///    `done`, `ignored`, `superseded`: `duplicate` (`ignored` stays `ignored`). `failed`: its job request is queued again as
    ///    a new job, state `queued`, `enqueued`.
    /// 3. The id is known with another body hash: stored as a further delivery `id#` + first 12 digits of the hash, as in 1
    ///    (and if that id is known too, as in 2).
    ///
    /// Job request, by key, against the newest job of that key:
    /// - closing: live jobs of the key become `superseded`; the delivery is `ignored` with reason `closed`.
    /// - the newest job is live (queued or running) and has the same head: the delivery joins it, `enqueued`.
    /// - `eventTime` is older than the newest job's, and the head differs: delivery `superseded`.
    /// - the head equals the newest job's `before`, both are known, and `eventTime` is not newer: delivery `superseded`.
    /// - a recheck whose head is not the newest job's: delivery `superseded`.
    /// - the newest job has judged the same head and base, was made after `eventTime`, and not for an event (a sweep came first):
    ///   delivery `done`, `duplicate`.
    /// - otherwise live jobs of the key become `superseded` (their deliveries too), a job with a new scan id is queued.
    ///
    /// A recheck of a commit makes a request for every key whose newest job was about it and has a result, and for the pull
    /// requests it names; for its branch only when these are none. The delivery hangs on the first job; none: `ignored`.
    ///
    /// Commands are queued once for a comment (`CommandStore`): the delivery is `received` until they are carried out, and
    /// answered with `enqueued`; what delivers the same comment again is `ignored`, unless the commands had failed.
    func record(_ delivery: NewDelivery) async throws(StoreError) -> DeliveryReceipt

    /// `nil` when it was never stored, or retention has taken it.
    func delivery(forge: ForgeID, id: String) async throws(StoreError) -> Delivery?
    /// Newest first.
    func deliveries(state: DeliveryState?, limit: Int) async throws(StoreError) -> [Delivery]
    /// The raw body and headers kept for replay.
    func payload(forge: ForgeID, id: String) async throws(StoreError) -> StoredPayload?
}

/// A verified delivery on its way into the store.
package struct NewDelivery: Sendable {
    package let forge: ForgeID
    package let id: String
    package let event: String
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]
    /// SHA-256 of the body, hex.
    package let bodyHash: String
    package let receivedAt: Date
    /// What its job's log lines are to continue.
    package let trace: TraceID?
    /// What follows from it.
    package let consequence: Consequence

    /// Decided before the delivery is stored, so that both are committed together.
    package enum Consequence: Sendable {
        case job(JobRequest)
        case recheck(CommitRecheck)
        case command(CommandRequest)
        case ignore(reason: String)
    }

    package init(
        forge: ForgeID,
        id: String,
        event: String,
        headers: [(name: String, value: String)],
        body: [UInt8],
        bodyHash: String,
        receivedAt: Date,
        trace: TraceID? = nil,
        consequence: Consequence
    ) {
        self.forge = forge
        self.id = id
        self.event = event
        self.headers = headers
        self.body = body
        self.bodyHash = bodyHash
        self.receivedAt = receivedAt
        self.trace = trace
        self.consequence = consequence
    }
}

/// The wish to have a commit judged again for everything it is the head of.
package struct CommitRecheck: Sendable, Equatable {
    package let repository: RepositoryRef
    package let head: CommitID
    /// What the forge counts the commit to: pull requests, or a branch.
    package let requests: [JobRequest]

    package init(repository: RepositoryRef, head: CommitID, requests: [JobRequest]) {
        self.repository = repository
        self.head = head
        self.requests = requests
    }
}

/// What became of a delivery that was handed in: the body of the webhook's answer.
package struct DeliveryReceipt: Sendable, Equatable {
    /// The word in the answer.
    package enum Status: String, Sendable { case enqueued, duplicate, ignored, superseded }

    package let status: Status
    /// As stored, perhaps with `#hash`.
    package let deliveryID: String
    package let scanID: String?

    package init(status: Status, deliveryID: String, scanID: String?) {
        self.status = status
        self.deliveryID = deliveryID
        self.scanID = scanID
    }
}

/// A delivery as it came, for replay.
package struct StoredPayload: Sendable {
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    package init(headers: [(name: String, value: String)], body: [UInt8]) {
        self.headers = headers
        self.body = body
    }
}
