package import Domain
package import struct Foundation.Date

/// An account elsewhere that a person signs in with.
package struct LinkedIdentity: Sendable, Equatable {
    package let id: ResourceID
    package let provider: IdentityProvider.ID
    /// What the provider calls the person.
    package let subject: String
    /// As the provider told it when they signed in last.
    package let email: String?
    package let linkedAt: Date

    package init(
        id: ResourceID,
        provider: IdentityProvider.ID,
        subject: String,
        email: String?,
        linkedAt: Date
    ) {
        self.id = id
        self.provider = provider
        self.subject = subject
        self.email = email
        self.linkedAt = linkedAt
    }
}
