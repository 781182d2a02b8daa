package import struct Foundation.Date

/// What became of a delivery.
package enum DeliveryState: String, Sendable, CaseIterable {
    /// Stored; its commands wait to be carried out.
    case received
    /// Its job waits or runs.
    case queued
    /// Its job succeeded.
    case done
    /// Its job ended without a result; a redelivery runs it again.
    case failed
    /// Verified, but nothing for us to do; `reason` says why.
    case ignored
    /// A newer commit of the same key took over.
    case superseded
}

/// A stored delivery: one signed HTTP call from a forge.
package struct Delivery: Sendable, Equatable {
    package let forge: ForgeID
    /// The forge's id, or `id#hash` when that id came again with another body.
    package let id: String
    package let event: String
    package let state: DeliveryState
    /// Why it was ignored or failed, for the operator.
    package let reason: String?
    package let repository: String?
    package let jobID: Int64?
    package let scanID: String?
    package let receivedAt: Date
    /// How often the forge has sent it.
    package let attempts: Int

    package init(
        forge: ForgeID,
        id: String,
        event: String,
        state: DeliveryState,
        reason: String?,
        repository: String?,
        jobID: Int64?,
        scanID: String?,
        receivedAt: Date,
        attempts: Int
    ) {
        self.forge = forge
        self.id = id
        self.event = event
        self.state = state
        self.reason = reason
        self.repository = repository
        self.jobID = jobID
        self.scanID = scanID
        self.receivedAt = receivedAt
        self.attempts = attempts
    }
}
