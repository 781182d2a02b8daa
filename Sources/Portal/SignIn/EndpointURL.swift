/// An http or https address in a form that every client reads alike: no user info, fragment, backslash or odd host.
package struct EndpointURL: Sendable, Equatable {
    package let text: String
    /// In lower case; an IPv6 address in brackets.
    package let host: String
    package let port: Int
    package let isPlain: Bool

    private static let longest = 2048

    /// `nil` for anything else.
    package init?(_ text: String) {
        let isWritten = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x22, 0x23, 0x3C, 0x3E, 0x40, 0x5C, 0x5E, 0x60, 0x7B...0x7D: false
            case 0x21...0x7E: true
            default: false
            }
        }
        guard text.utf8.count <= Self.longest, isWritten else { return nil }
        let rest: Substring
        if text.hasPrefix("https://") {
            isPlain = false
            rest = text.dropFirst("https://".count)
        } else if text.hasPrefix("http://") {
            isPlain = true
            rest = text.dropFirst("http://".count)
        } else {
            return nil
        }
        var name = rest.prefix { $0 != "/" && $0 != "?" }.lowercased()[...]
        var port = isPlain ? 80 : 443
        if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]") {
            let digits = name[colon...].dropFirst()
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
                (1...65_535).contains(number)
            else { return nil }
            port = number
            name = name[..<colon]
        }
        guard Self.isHost(name) else { return nil }
        self.text = text
        self.port = port
        host = String(name)
    }

    /// A name, an IPv4 address, or an IPv6 address in brackets.
    private static func isHost(_ name: Substring) -> Bool {
        let isLiteral = name.hasPrefix("[") && name.hasSuffix("]")
        let inner = isLiteral ? name.dropFirst().dropLast() : name
        return (1...253).contains(inner.utf8.count)
            && inner.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x2E: true
                case 0x61...0x66: true
                case 0x3A: isLiteral
                case 0x67...0x7A, 0x2D, 0x5F: !isLiteral
                default: false
                }
            }
    }

    /// `localhost`, 127.0.0.0/8 in its usual form, or `[::1]`.
    package var isLoopback: Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { part in
                part.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(part).map { $0 < 256 } == true
            }
    }

    /// What is sent there is seen by nobody on the way.
    package var isConfidential: Bool { !isPlain || isLoopback }
}
