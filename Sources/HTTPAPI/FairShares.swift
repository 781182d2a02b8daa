import NIOCore

/// Who holds how much of something that all senders share, so that no single one takes all of it.
///
/// As long as a quarter is left everybody has what it asks for; of that quarter nobody has any who holds as much already. A forge,
/// which delivers from few addresses, has three quarters where nobody else wants them.
struct FairShares {
    private let limit: Int
    private(set) var total = 0
    private var held: [String: Int] = [:]

    init(limit: Int) { self.limit = limit }

    /// Whether a sender may have so much more.
    func admits(_ more: Int, for sender: String) -> Bool {
        let own = held[Self.holder(sender), default: 0]
        return total + more <= limit - limit / 4 || own + more <= limit / 4
    }

    mutating func take(_ more: Int, for sender: String) {
        total += more
        held[Self.holder(sender), default: 0] += more
    }

    mutating func release(_ amount: Int, of sender: String) {
        total -= amount
        let holder = Self.holder(sender)
        held[holder, default: 0] -= amount
        if held[holder] == 0 { held[holder] = nil }
    }

    /// Whoever has an address of IPv6 has all of its /64.
    private static func holder(_ sender: String) -> String {
        // What a proxy says need be no address, and stands for itself then.
        guard sender.contains(":"), let address = try? SocketAddress(ipAddress: sender, port: 0),
            case .v6(let found) = address
        else { return sender }
        return withUnsafeBytes(of: found.address.sin6_addr) { bytes in
            bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
        }
    }
}
