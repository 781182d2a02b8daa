import Hummingbird
import NIOCore

/// A request's context: Hummingbird's own plus who is at the other end.
struct WebRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let peer: SocketAddress?
    /// Set where routes are for holders of a credential.
    var caller: APICaller?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress
    }
}
