import Basics
import CCurl

/// The settings as they are applied to one request: where it may go, and how.
struct TargetRules: Sendable {
    let settings: TransportSettings
    private let plainOrigins: Set<String>
    private let privateHosts: Set<String>
    private let proxyRule: ProxyRule

    /// Where an allowed request goes.
    struct Route {
        let target: TargetURL
        let proxy: String?
        /// Every address is accepted: the operator named the host, or a proxy is the peer.
        let acceptsAnyAddress: Bool
    }

    init(_ settings: TransportSettings) {
        self.settings = settings
        // An entry that is no URL allows nothing.
        plainOrigins = Set(settings.plainHTTPOrigins.compactMap { try? TargetURL($0).origin })
        privateHosts = Set(settings.allowedPrivateHosts.compactMap { TargetURL.normalizedHost($0) })
        proxyRule = ProxyRule(explicit: settings.proxy) { name in
            guard let value = curl_getenv(name) else { return nil }
            defer { curl_free(value) }
            return String(cString: value)
        }
    }

    func route(_ url: String) throws(TransportError) -> Route {
        let target = try TargetURL(url)
        switch target.scheme {
        case "https": break
        case "http":
            guard plainOrigins.contains(target.origin) else {
                throw TransportError(
                    .refused,
                    detail:
                        "\(target.authority): plain http is refused for hosts not configured with it; use https"
                )
            }
        default: throw TransportError(.refused, detail: "\(target.authority): only https is allowed")
        }
        let isNamed = privateHosts.contains(target.host)
        // A literal is known to be wrong before connecting, through a proxy too.
        if !isNamed, let address = NetworkAddress(target.host), !address.isPublic {
            throw Self.privateAddress(target)
        }
        let proxy = proxyRule.proxy(scheme: target.scheme, host: target.host)
        return Route(target: target, proxy: proxy, acceptsAnyAddress: isNamed || proxy != nil)
    }

    static func privateAddress(_ target: TargetURL) -> TransportError {
        TransportError(
            .refused,
            detail:
                "\(target.authority): its address is private or special, which is refused for hosts not configured"
        )
    }
}
