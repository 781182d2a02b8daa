/// Who somebody is, as an identity provider tells it.
package struct ExternalIdentity: Sendable, Equatable {
    package let provider: IdentityProvider.ID
    /// What the provider calls the account for ever: its number, or the claim `sub`.
    package let subject: String
    /// `nil` where the provider tells none, or something that is no mail address.
    package let email: EmailAddress?
    /// The provider made sure that the address is this person's.
    ///
    /// Only then may an account of the same address be taken for the same person.
    package let isEmailVerified: Bool
    package let fullName: String?
    /// As the provider writes them; empty where the settings ask for none.
    package let groups: [String]

    package init(
        provider: IdentityProvider.ID,
        subject: String,
        email: EmailAddress?,
        isEmailVerified: Bool,
        fullName: String?,
        groups: [String]
    ) {
        self.provider = provider
        self.subject = subject
        self.email = email
        self.isEmailVerified = isEmailVerified && email != nil
        self.fullName = fullName
        self.groups = groups
    }
}
