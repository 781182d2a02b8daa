import Basics

extension SignInFlow {
    /// Groups are full paths, those above included.
    func gitLabIdentity(_ grant: Grant, url: String) async throws(SignInError) -> ExternalIdentity {
        let token = try await tokens(for: grant, at: "\(url)/oauth/token").access
        let user = try await exchange.get("\(url)/api/v4/user", token: token)
        guard let subject = IdentityFields.number(user["id"]) else {
            throw SignInError(.failed, detail: "\(url)/api/v4/user: the answer names nobody")
        }
        var groups: [String] = []
        if grant.provider.needsGroups {
            let claims = try await exchange.get("\(url)/oauth/userinfo", token: token)
            guard claims["sub"]?.string == subject else {
                throw SignInError(.failed, detail: "\(url)/oauth/userinfo: the answer is about somebody else")
            }
            groups = IdentityFields.groups(claims["groups"])
        }
        return ExternalIdentity(
            provider: .gitlab,
            subject: subject,
            email: user["email"]?.string.flatMap { EmailAddress($0) },
            isEmailVerified: user["confirmed_at"]?.string?.isEmpty == false,
            fullName: IdentityFields.name(user["name"], user["username"]),
            groups: groups
        )
    }
}
