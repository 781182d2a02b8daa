import Pipeline

/// A clone address that git may be given.
struct CloneURL: Sendable, Equatable {
    let text: String
    /// `https`, `http` or `file`.
    let scheme: String
    /// Lower-case, without brackets; empty for `file`.
    let host: String
    let port: Int
    /// Host and port as written.
    let authority: String

    /// Refuses everything but `https`, configured `http` origins and, where allowed, `file`; also credentials and odd characters.
    init(_ text: String, settings: GitSettings) throws(SourceControlError) {
        func refused(_ why: String) -> SourceControlError {
            SourceControlError(.failed, detail: "the clone address \(why); check cloneURL of the forge.")
        }
        guard text.utf8.count <= 2048, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C })
        else {
            throw refused("is too long or has characters that an address cannot have")
        }
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else {
            throw refused("is not an absolute URL")
        }
        let scheme = String(text[..<colon])
        let rest = text[text.index(colon, offsetBy: 3)...]
        let authority = String(rest.prefix { $0 != "/" })
        guard !text.contains(where: { $0 == "?" || $0 == "#" }), !authority.contains("@") else {
            throw refused("has credentials, a query or a fragment")
        }
        switch scheme {
        case "https": break
        case "http":
            guard settings.httpOrigins.contains("http://\(authority)") else {
                throw refused("uses plain http, which is not configured for this host")
            }
        case "file":
            guard settings.allowsFiles, authority.isEmpty, rest.hasPrefix("/") else {
                throw refused("is a local folder, which is not allowed here")
            }
        default: throw refused("has a scheme other than https")
        }
        self.text = text
        self.scheme = scheme
        self.authority = authority
        guard scheme != "file" else {
            host = ""
            port = 0
            return
        }
        guard let (host, port) = Self.split(authority, defaultPort: scheme == "https" ? 443 : 80) else {
            throw refused("has no valid host and port")
        }
        self.host = host
        self.port = port
    }

    private static func split(_ authority: String, defaultPort: Int) -> (String, Int)? {
        var host = authority[...]
        var port = defaultPort
        if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
            guard let number = UInt16(authority[authority.index(after: colon)...]), number > 0 else {
                return nil
            }
            host = authority[..<colon]
            port = Int(number)
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard let first = host.first, first != "-" else { return nil }
        return (host.lowercased(), port)
    }
}
