import Foundation
import Pipeline

/// Resolves a host once, so that the address that was checked is the address that is used.
enum HostAddresses {
    /// The host's addresses in the resolver's order.
    ///
    /// Throws `unavailable` when it has none, `refused` when one of them is private and the host may not have such.
    static func resolve(_ host: String, allowingPrivate: Bool) async throws(SourceControlError) -> [String] {
        // getaddrinfo blocks for seconds when a name server is gone, so it gets a thread of its own.
        let addresses = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: lookUp(host)) }
        }
        guard !addresses.isEmpty else {
            throw SourceControlError(.unavailable, detail: "could not resolve \(CleanText.line(host)).")
        }
        guard allowingPrivate || addresses.allSatisfy(\.isPublic) else {
            throw SourceControlError(
                .refused,
                detail: "\(CleanText.line(host)) has a private address, and is no host of a configured forge."
            )
        }
        return addresses.map(\.text)
    }

    private static func lookUp(_ host: String) -> [HostAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var result: [HostAddress] = []
        var next = list
        while let entry = next?.pointee {
            next = entry.ai_next
            guard let address = entry.ai_addr else { continue }
            let raw = UnsafeRawPointer(address)
            switch entry.ai_family {
            case AF_INET:
                result.append(HostAddress([UInt8](UnsafeRawBufferPointer(start: raw + 4, count: 4))))
            case AF_INET6:
                result.append(HostAddress([UInt8](UnsafeRawBufferPointer(start: raw + 8, count: 16))))
            default: continue
            }
        }
        return result.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

/// An IPv4 or IPv6 address.
struct HostAddress: Equatable, Sendable {
    /// Four or sixteen bytes.
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// As `http.curloptResolve` takes it.
    var text: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: bytes.count, by: 2).map {
            String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16)
        }
        return "[\(groups.joined(separator: ":"))]"
    }

    /// Whether it is globally reachable (IANA special-purpose registries; embedded IPv4 counts as itself).
    var isPublic: Bool {
        if bytes.count == 4 { return Self.isPublic4(bytes[...]) }
        guard bytes.count == 16 else { return false }
        let leading = bytes.prefix(12)
        // ::ffff:0:0/96 mapped, 64:ff9b::/96 translated, ::/96 compatible (which holds :: and ::1).
        if leading.elementsEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
            || leading.elementsEqual([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0])
            || leading.allSatisfy({ $0 == 0 })
        {
            return Self.isPublic4(bytes[12...])
        }
        // 2002::/16, 6to4.
        if bytes[0] == 0x20, bytes[1] == 0x02 { return Self.isPublic4(bytes[2..<6]) }
        // Global unicast is 2000::/3, without 2001::/23 (protocol assignments, Teredo).
        let isAssignment = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] < 2
        return bytes[0] & 0xE0 == 0x20 && !isAssignment
    }

    private static func isPublic4(_ slice: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(slice)
        switch (bytes[0], bytes[1], bytes[2]) {
        case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): return false
        case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _): return false
        case (192, 0, 0), (192, 0, 2), (198, 18...19, _), (198, 51, 100), (203, 0, 113): return false
        default: return true
        }
    }
}
