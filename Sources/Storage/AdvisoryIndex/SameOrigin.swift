import Foundation

/// Where a redirect may lead: to the server that was asked, by the same scheme and port.
enum SameOrigin {
    /// The absolute address of a `location` header, `nil` when it leads elsewhere.
    static func address(_ location: String, from url: String) -> String? {
        guard location.utf8.count <= 2_048,
            location.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != 0x5C }),
            let base = URL(string: url), let target = URL(string: location, relativeTo: base)?.absoluteURL,
            target.scheme?.lowercased() == base.scheme?.lowercased(),
            target.host?.lowercased() == base.host?.lowercased(), target.port == base.port,
            target.user == nil, target.password == nil, target.absoluteString != url
        else { return nil }
        return target.absoluteString
    }
}
