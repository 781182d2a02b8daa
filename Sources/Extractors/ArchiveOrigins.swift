import Domain

/// Where the archives of one lockfile come from: scheme and host of their addresses, each text there once, as a lockfile of a
/// hundred thousand packages names few hosts.
///
/// Addresses are cut as browsers and npm do (WHATWG URL Standard, "Special schemes"), so that a policy sees the host that is asked.
/// What cannot be a host's name is escaped and not left out: no list of hosts admits it then. Users and passwords are dropped.
struct ArchiveOrigins {
    private static let mostKnown = 4_096
    private static let longestHost = 255

    /// The beginning of an address, its first slash behind the host included, and what it stands for.
    private var last: (start: String, origin: String)?
    private var known: Set<String> = []

    /// `nil` for what names no host: a folder, a name in an offline mirror, a short form for a forge.
    mutating func origin(of address: String?) -> String? {
        guard let address else { return nil }
        if let last, address.hasPrefix(last.start) { return last.origin }
        guard let (length, text) = ArchiveOrigins.cut(address) else { return nil }
        let origin = shared(text)
        let start = address.utf8.prefix(length + 1)
        if start.count == length + 1, start.last == 0x2F { last = (String(Substring(start)), origin) }
        return origin
    }

    /// `nil` where the lockfile says neither.
    mutating func distribution(of address: String?, _ integrity: String?) -> Distribution? {
        let origin = origin(of: address)
        return origin == nil && integrity == nil ? nil : Distribution(origin: origin, integrity: integrity)
    }

    private mutating func shared(_ text: String) -> String {
        if let index = known.firstIndex(of: text) { return known[index] }
        if known.count < ArchiveOrigins.mostKnown { known.insert(text) }
        return text
    }

    /// The origin, and how many bytes of the address say it.
    private static func cut(_ address: String) -> (length: Int, origin: String)? {
        if address.hasPrefix("git@") {
            let host = address.utf8.dropFirst(4).prefix { $0 != 0x3A && $0 != 0x2F }
            // Cut at the colon, so never kept as a beginning.
            return host.isEmpty ? nil : (4 + host.count, "ssh://" + escaped(host))
        }
        let name = address.utf8.prefix { ASCII.isAlphanumeric($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
        let scheme = String(Substring(name)).lowercased()
        var rest = address.utf8.dropFirst(name.count)
        guard !scheme.isEmpty, scheme != "file", rest.popFirst() == 0x3A else { return nil }
        if scheme == "http" || scheme == "https" {
            rest = rest.drop { $0 == 0x2F || $0 == 0x5C }
        } else {
            guard rest.popFirst() == 0x2F, rest.popFirst() == 0x2F else { return nil }
        }
        let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        guard !authority.isEmpty else { return nil }
        let length = address.utf8.distance(from: address.utf8.startIndex, to: authority.endIndex)
        // Programs do not agree where the host of such an address ends.
        if authority.contains(0x5C) { return (length, "\(scheme)://%5C") }
        var host = authority
        if let at = authority.lastIndex(of: 0x40) { host = authority[authority.index(after: at)...] }
        return (length, "\(scheme)://\(withoutUsualPort(escaped(host), scheme))")
    }

    private static func withoutUsualPort(_ host: String, _ scheme: String) -> String {
        let port = scheme == "https" ? ":443" : scheme == "http" ? ":80" : ""
        return !port.isEmpty && host.hasSuffix(port) ? String(host.dropLast(port.count)) : host
    }

    /// In lower case; of a longer one than names can be (RFC 1035, section 2.3.4) the beginning, with a mark behind it.
    private static func escaped(_ host: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in host {
            guard result.count < longestHost else {
                result.append(0x25)
                break
            }
            if ASCII.isAlphanumeric(byte) || [0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F].contains(byte) {
                result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else {
                result.append(0x25)
                result.append(contentsOf: String(byte, radix: 16, uppercase: true).utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
