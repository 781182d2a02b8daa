import Basics
import Foundation
import Pipeline

/// Resolves a host once, so that the address that was checked is the address that is used.
enum HostAddresses {
    /// The host's addresses in the resolver's order.
    ///
    /// Throws `unavailable` when it has none, `refused` when one of them is private and the host may not have such.
    static func resolve(
        _ host: String,
        allowingPrivate: Bool,
        by lookUp: @escaping @Sendable (String) -> [NetworkAddress]
    ) async throws(SourceControlError) -> [String] {
        // A lookup blocks for seconds when a name server is gone, so it gets a thread of its own.
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

    /// What the system's resolver says, by the system's settings.
    static func lookUp(_ host: String) -> [NetworkAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var result: [NetworkAddress] = []
        var next = list
        while let entry = next?.pointee {
            next = entry.ai_next
            guard let address = entry.ai_addr else { continue }
            let raw = UnsafeRawPointer(address)
            let place: (offset: Int, count: Int)
            switch entry.ai_family {
            case AF_INET: place = (4, 4)
            case AF_INET6: place = (8, 16)
            default: continue
            }
            let bytes = UnsafeRawBufferPointer(start: raw + place.offset, count: place.count)
            if let found = NetworkAddress(bytes: Array(bytes)) { result.append(found) }
        }
        return result.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension NetworkAddress {
    /// As `http.curloptResolve` takes it.
    fileprivate var text: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: bytes.count, by: 2).map {
            String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16)
        }
        return "[\(groups.joined(separator: ":"))]"
    }
}
