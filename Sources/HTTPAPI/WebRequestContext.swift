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
        let peer = (peer?.ipAddress ?? "unknown").plainAddress
        guard proxies.contains(peer), let name = HTTPField.Name("x-forwarded-for"),
            let chain = request.headers[name]
        else { return peer }
        for entry in chain.split(separator: ",").reversed() {
            let address = entry.filter { !$0.isWhitespace }.prefix(64).plainAddress
            if !proxies.contains(address) { return address }
        }
        return peer
    }
}
