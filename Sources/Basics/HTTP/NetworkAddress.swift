/// An IPv4 or IPv6 address, and whether it lies on the public internet.
///
/// Follows the IANA special-purpose registries (RFC 6890). IPv6 is judged by what is allowed (2000::/3 without its special
/// blocks), so that a block not yet assigned is refused.
package struct NetworkAddress: Sendable, Equatable {
    /// In network order, 4 or 16 bytes.
    package let bytes: [UInt8]

    /// `nil` for any other number of bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    private init(embedded: ArraySlice<UInt8>) { bytes = Array(embedded) }

    /// False for private, loopback, link-local, shared, documentation, multicast, reserved and unspecified addresses,
    /// for IPv4-mapped IPv6, and for NAT64 and 6to4 addresses that embed such an IPv4 address.
    package var isPublic: Bool {
        if bytes.count == 4 { return !Self.specialIPv4.contains { $0.contains(bytes) } }
        if Self.nat64.contains(bytes) { return NetworkAddress(embedded: bytes[12...]).isPublic }
        if Self.sixToFour.contains(bytes) { return NetworkAddress(embedded: bytes[2..<6]).isPublic }
        return Self.globalIPv6.contains(bytes) && !Self.specialIPv6.contains { $0.contains(bytes) }
    }

    /// The first `bits` bits are those of `prefix`.
    ///
    /// False for addresses of different families and for more bits than there are.
    package func isInside(_ prefix: NetworkAddress, bits: Int) -> Bool {
        bits >= 0 && bits <= prefix.bytes.count * 8 && Block(prefix.bytes, bits).contains(bytes)
    }

    private struct Block: Sendable {
        let prefix: [UInt8]
        let bits: Int

        init(_ prefix: [UInt8], _ bits: Int) {
            self.prefix = prefix
            self.bits = bits
        }

        /// An IPv6 block: leading bytes, the rest zero.
        init(ipv6 leading: UInt8..., bits: Int) {
            self.init(leading + [UInt8](repeating: 0, count: 16 - leading.count), bits)
        }

        func contains(_ bytes: [UInt8]) -> Bool {
            guard bytes.count == prefix.count else { return false }
            let whole = bits / 8
            guard bytes.prefix(whole).elementsEqual(prefix.prefix(whole)) else { return false }
            guard bits % 8 > 0 else { return true }
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> (bits % 8))
            return bytes[whole] & mask == prefix[whole] & mask
        }
    }

    private static let specialIPv4 = [
        Block([0, 0, 0, 0], 8), Block([10, 0, 0, 0], 8), Block([100, 64, 0, 0], 10),
        Block([127, 0, 0, 0], 8),
        Block([169, 254, 0, 0], 16), Block([172, 16, 0, 0], 12), Block([192, 0, 0, 0], 24),
        Block([192, 0, 2, 0], 24), Block([192, 88, 99, 0], 24), Block([192, 168, 0, 0], 16),
        Block([198, 18, 0, 0], 15), Block([198, 51, 100, 0], 24), Block([203, 0, 113, 0], 24),
        Block([224, 0, 0, 0], 3),
    ]
    private static let nat64 = Block(ipv6: 0x00, 0x64, 0xFF, 0x9B, bits: 96)
    private static let sixToFour = Block(ipv6: 0x20, 0x02, bits: 16)
    private static let globalIPv6 = Block(ipv6: 0x20, bits: 3)
    /// Special blocks inside 2000::/3: protocol assignments with Teredo, two for documentation.
    private static let specialIPv6 = [
        Block(ipv6: 0x20, 0x01, bits: 23), Block(ipv6: 0x20, 0x01, 0x0D, 0xB8, bits: 32),
        Block(ipv6: 0x3F, 0xFF, bits: 20),
    ]
}
