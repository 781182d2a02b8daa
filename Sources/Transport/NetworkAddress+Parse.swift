package import Basics
import CCurl

extension NetworkAddress {
    /// A literal such as `192.0.2.1` or `2001:db8::1`, without brackets; `nil` for anything else.
    package init?(_ literal: String) {
        guard !literal.utf8.contains(0) else { return nil }
        self.init(
            bytes: [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
                count = Int(gatehouse_parse_address(literal, buffer.baseAddress))
            }
        )
    }

    init?(_ address: UnsafePointer<curl_sockaddr>) {
        self.init(
            bytes: [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
                count = Int(gatehouse_address_bytes(address, buffer.baseAddress))
            }
        )
    }
}
