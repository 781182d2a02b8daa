/// The address of a forge's API, and the only place requests may go.
struct ForgeAddress: Sendable {
    /// Without trailing slash.
    let base: String
    private let origin: Origin?
    private let path: String

    private struct Origin: Equatable {
        let scheme: String
        let host: String
        let port: Int
    }

    init(_ url: String) {
        var base = url
        while base.hasSuffix("/") { base.removeLast() }
        self.base = base
        let parts = Self.split(base)
        origin = parts?.origin
        path = parts?.path ?? ""
    }

    /// What lies below the base in a URL that the forge gave us (`/repos/…?page=2`).
    ///
    /// `nil` when it names another scheme, host or port, leaves the base path, or is written in a way that clients
    /// read differently (user info, backslashes, dot segments, control characters).
    func below(_ url: String) -> String? {
        guard let origin else { return nil }
        var rest: Substring
        if url.hasPrefix("/"), !url.hasPrefix("//") {
            guard Self.isPlain(url) else { return nil }
            rest = url[...]
        } else {
            guard let parts = Self.split(url), parts.origin == origin else { return nil }
            rest = parts.path[...]
        }
        guard rest.hasPrefix(path) else { return nil }
        rest = rest.dropFirst(path.count)
        guard rest.hasPrefix("/") else { return nil }
        let way = rest.prefix { $0 != "?" }.lowercased()
        let segments = way.split(separator: "/", omittingEmptySubsequences: false)
        guard !way.contains("%2e"), !segments.contains("."), !segments.contains("..") else { return nil }
        return String(rest)
    }

    private static func split(_ url: String) -> (origin: Origin, path: String)? {
        guard isPlain(url), let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else {
            return nil
        }
        let scheme = url[..<colon].lowercased()
        guard scheme == "https" || scheme == "http" else { return nil }
        let rest = url[colon...].dropFirst(3)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        var host = rest[..<end].lowercased()
        var port = scheme == "https" ? 443 : 80
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            guard let number = Int(host[host.index(after: colon)...]), (1...65_535).contains(number) else {
                return nil
            }
            port = number
            host = String(host[..<colon])
        }
        guard !host.isEmpty else { return nil }
        return (Origin(scheme: scheme, host: host, port: port), String(rest[end...]))
    }

    private static func isPlain(_ url: String) -> Bool {
        url.utf8.count <= 4096
            && url.utf8.allSatisfy { byte in
                switch byte {
                case 0x22, 0x23, 0x3C, 0x3E, 0x40, 0x5C, 0x5E, 0x60, 0x7B...0x7D: false
                case 0x21...0x7E: true
                default: false
                }
            }
    }
}
