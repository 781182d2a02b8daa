package import Basics
package import HTTPAPI
import StrictYAML

extension LoadedSettings {
    /// A token of `api.tokens`, read.
    package struct ResolvedAPIToken: Sendable {
        package let secret: Secret
        package let token: APIToken
    }

    private static let shortestToken = 20

    /// Reads the tokens of `api`.
    ///
    /// What could be guessed, cannot be sent in a header, or is another one's is an error that names its key and line.
    package func resolveAPITokens() throws(CommandFailure) -> [ResolvedAPIToken] {
        var resolved: [ResolvedAPIToken] = []
        var digests: Set<[UInt8]> = []
        do {
            for entry in settings.api.tokens {
                let secret = try entry.token.resolve(from: secretSources)
                let isFit = secret.withBytes { bytes in
                    bytes.count >= LoadedSettings.shortestToken
                        && bytes.allSatisfy { (0x21...0x7E).contains($0) }
                }
                guard isFit else {
                    throw entry.token.error(
                        "an API token has \(LoadedSettings.shortestToken) or more printable characters "
                            + "and no space; `openssl rand -hex 32` makes one"
                    )
                }
                guard digests.insert(secret.withBytes { Digest.sha256($0) }).inserted else {
                    throw entry.token.error("another entry has the same token")
                }
                resolved.append(
                    ResolvedAPIToken(
                        secret: secret,
                        token: APIToken(name: entry.name, secret: secret, access: entry.access)
                    )
                )
            }
        } catch let error as YAMLError {
            throw CommandFailure(.usage, "\(error)")
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
        return resolved
    }
}
