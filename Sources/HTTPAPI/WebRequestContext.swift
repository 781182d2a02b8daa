import HTTPTypes
import Hummingbird
import NIOCore

/// A request's context: Hummingbird's own plus who is at the other end.
struct WebRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let peer: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress
    }
}

extension WebRequestContext {
    /// The address at the other end, or the nearest one before our own proxies that they vouch for.
    func sender(of request: Request, trusting proxies: Set<String>) -> String {
        let peer = plain(peer?.ipAddress ?? "unknown")
        guard proxies.contains(peer), let name = HTTPField.Name("x-forwarded-for"),
            let chain = request.headers[name]
        else { return peer }
        for entry in chain.split(separator: ",").reversed() {
            let address = plain(entry.filter { !$0.isWhitespace }.prefix(64))
            if !proxies.contains(address) { return address }
        }
        return peer
    }

    /// An IPv4 address as such, also when it came over an IPv6 socket (RFC 4291 section 2.5.5.2).
    private func plain(_ address: some StringProtocol) -> String {
        let mapped = "::ffff:"
        guard address.contains("."), address.lowercased().hasPrefix(mapped) else { return String(address) }
        return String(address.dropFirst(mapped.count))
    }
}
