import Foundation
package import Portal

extension LoadedSettings {
    /// The providers of `signIn` with their secrets read, in the order of the file.
    package func resolveSignIn() throws(CommandFailure) -> [IdentityProvider] {
        do {
            return try settings.signIn.map { entry in
                IdentityProvider(
                    service: entry.service,
                    title: entry.title,
                    clientID: entry.clientID,
                    clientSecret: try entry.clientSecret.resolve(from: secretSources),
                    allowedGroups: entry.allowedGroups,
                    groupRoles: entry.groupRoles
                )
            }
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    /// Every address that sign-in is allowed to speak to.
    var signInURLs: [String] {
        settings.signIn.flatMap { entry in
            switch entry.service {
            case .github(let url, let api): [url, api]
            case .gitlab(let url): [url]
            case .oidc(let issuer, let hosts, _, _): [issuer] + hosts.map { "https://\($0)" }
            }
        }
    }
}
