/// A block of addresses, as CIDR writes it (RFC 4632 section 3.1, RFC 4291 section 2.3).
package struct NetworkPrefix: Sendable, Equatable {
    private let base: NetworkAddress
    private let bits: Int

    /// `nil` for more bits than the address has.
    package init?(base: NetworkAddress, bits: Int) {
        guard (0...base.bytes.count * 8).contains(bits) else { return nil }
        self.base = base
        self.bits = bits
    }

    /// Addresses of the other family are in no block.
    package func contains(_ address: NetworkAddress) -> Bool { address.isInside(base, bits: bits) }
}
