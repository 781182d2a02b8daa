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
