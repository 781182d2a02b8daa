package import Basics

/// A service that says who somebody is, as the settings describe it.
package struct IdentityProvider: Sendable {
    /// What it is called in paths and in the API.
    package enum ID: String, Sendable, CaseIterable {
        case github, gitlab, oidc
    }

    /// Where it is.
    ///
    /// Addresses are https, or http on a loopback address, and end without a slash, but for the issuer, which is as the
    /// provider writes it.
    package enum Service: Sendable {
        case github(url: String, apiURL: String)
        case gitlab(url: String)
        /// Any server of OpenID Connect; `endpointHosts` are hosts beside the issuer's that its endpoints may be on.
        case oidc(issuer: String, endpointHosts: [String], scopes: [String], groupsClaim: String)
    }

    /// The role that a group of the provider gives.
    package struct GroupRole: Sendable, Equatable {
        package let group: String
        package let role: Role

        package init(group: String, role: Role) {
            self.group = group
            self.role = role
        }
    }

    package let service: Service
    /// For people.
    package let title: String
    package let clientID: String
    let clientSecret: Secret
    /// Who may sign in; empty: everybody with an account there.
    package let allowedGroups: [String]
    package let groupRoles: [GroupRole]

    package init(
        service: Service,
        title: String,
        clientID: String,
        clientSecret: Secret,
        allowedGroups: [String] = [],
        groupRoles: [GroupRole] = []
    ) {
        self.service = service
        self.title = title
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.allowedGroups = allowedGroups
        self.groupRoles = groupRoles
    }

    package var id: ID {
        switch service {
        case .github: .github
        case .gitlab: .gitlab
        case .oidc: .oidc
        }
    }

    /// Where the subjects that it tells are told apart.
    package var issuer: String {
        switch service {
        case .github(let url, _), .gitlab(let url): url
        case .oidc(let issuer, _, _, _): issuer
        }
    }

    /// The highest role that these groups give; `nil` where none does.
    package func role(of groups: [String]) -> Role? {
        groupRoles.filter { groups.contains($0.group) }.map(\.role).max()
    }

    func admits(_ groups: [String]) -> Bool {
        allowedGroups.isEmpty || allowedGroups.contains(where: groups.contains)
    }

    /// Groups are asked for only where something depends on them.
    var needsGroups: Bool { !allowedGroups.isEmpty || !groupRoles.isEmpty }

    /// What is asked for, and no more.
    var scopes: [String] {
        switch service {
        case .github: ["read:user", "user:email"] + (needsGroups ? ["read:org"] : [])
        case .gitlab: ["read_user"] + (needsGroups ? ["openid"] : [])
        case .oidc(_, _, let scopes, _): scopes.contains("openid") ? scopes : ["openid"] + scopes
        }
    }
}
