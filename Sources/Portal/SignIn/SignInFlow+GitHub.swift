import Basics

extension SignInFlow {
    /// The numbers of accounts stay, names change hands.
    ///
    /// Groups are the organisations.
    func gitHubIdentity(_ grant: Grant, url: String, api: String) async throws(SignInError)
        -> ExternalIdentity
    {
        let token = try await tokens(for: grant, at: "\(url)/login/oauth/access_token").access
        let user = try await exchange.get("\(api)/user", token: token)
        guard let subject = IdentityFields.number(user["id"]) else {
            throw SignInError(.failed, detail: "\(api)/user: the answer names nobody")
        }
        let emails = try await exchange.get("\(api)/user/emails?per_page=100", token: token)
        let primary = emails.elements.first { $0["primary"]?.bool == true }
        var groups: [String] = []
        if grant.provider.needsGroups {
            let organisations = try await exchange.get("\(api)/user/orgs?per_page=100", token: token)
            groups = organisations.elements.compactMap { $0["login"]?.string }
        }
        return ExternalIdentity(
            provider: .github,
            subject: subject,
            email: primary?["email"]?.string.flatMap { EmailAddress($0) },
            isEmailVerified: primary?["verified"]?.bool == true,
            fullName: IdentityFields.name(user["name"], user["login"]),
            groups: groups
        )
    }
}
