package import Pipeline

extension AccountService {
    /// A session for somebody that an identity provider vouches for.
    ///
    /// Theirs is the account that the identity is linked to, else the one of the address that the provider verified, else a new
    /// one: who may have one was the provider's to say (`allowedGroups`).
    package func signIn(_ identity: ExternalIdentity, from provider: IdentityProvider, by actor: Actor)
        async throws(StoreError) -> Result<Session, AccountRefusal>
    {
        let found = try await store.signIn(
            identity,
            issuer: provider.issuer,
            role: provider.role(of: identity.groups),
            by: actor,
            at: now()
        )
        switch found {
        case .failure(let refusal): return .failure(refusal)
        case .success(let account):
            guard let session = try await begin(account, password: nil) else { return .failure(.inactive) }
            return .success(session)
        }
    }
}
