import NIOCore
import NIOHTTPTypes
import Synchronization

/// Counts connections by their address, so that one client does not hold off all others.
///
/// Nobody waits here: the listener does not accept more than there may be, and does not know of whom before it does.
final class ConnectionShares: Sendable {
    private let shares: Mutex<FairShares>
    /// Whose connections are those of many: our own proxies, and programs of this machine, among them a proxy that the settings do
    /// not name.
    private let isExempt: @Sendable (_ address: String) -> Bool

    init(limit: Int, isExempt: @escaping @Sendable (_ address: String) -> Bool) {
        shares = Mutex(FairShares(limit: limit))
        self.isExempt = isExempt
    }

    /// Counts a connection; `false`, and not counted, where its address has its share.
    func open(from address: String) -> Bool {
        let isLimited = !isExempt(address)
        return shares.withLock { shares in
            guard !isLimited || shares.admits(1, for: address) else { return false }
            shares.take(1, for: address)
            return true
        }
    }

    func close(from address: String) { shares.withLock { $0.release(1, of: address) } }

    /// Closes a connection of an address that has its share.
    final class Handler: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = HTTPRequestPart

        private let shares: ConnectionShares
        /// Whose connection is counted.
        private var holder: String?

        init(_ shares: ConnectionShares) { self.shares = shares }

        func channelActive(context: ChannelHandlerContext) {
            let address = (context.remoteAddress?.ipAddress ?? "unknown").plainAddress
            let isOpen = shares.open(from: address)
            if isOpen { holder = address }
            // The others learn of it first, as when a client goes away again at once.
            context.fireChannelActive()
            if !isOpen { context.channel.close(mode: .all, promise: nil) }
        }

        func channelInactive(context: ChannelHandlerContext) {
            if let holder { shares.close(from: holder) }
            holder = nil
            context.fireChannelInactive()
        }
    }
}

extension StringProtocol {
    /// An address of this machine that other machines cannot have.
    var isLoopbackAddress: Bool { hasPrefix("127.") || self == "::1" }

    /// An IPv4 address as such, also when it came over an IPv6 socket (RFC 4291 section 2.5.5.2).
    var plainAddress: String {
        let mapped = "::ffff:"
        guard contains("."), lowercased().hasPrefix(mapped) else { return String(self) }
        return String(dropFirst(mapped.count))
    }
}
