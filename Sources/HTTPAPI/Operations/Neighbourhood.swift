import Basics
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Addresses that are counted together: whoever has one of IPv6 has 2^64 of them (RFC 4291 section 2.5.4).
enum Neighbourhood {
    /// An address of IPv4, or what is none, stands for itself.
    static func of(_ address: String) -> String {
        var parsed = in6_addr()
        guard inet_pton(AF_INET6, address, &parsed) == 1 else { return address }
        return withUnsafeBytes(of: parsed) { Digest.hex(Array($0.prefix(8))) }
    }
}
