import Domain
import Forges

/// Addresses that people clone from, compared with those that a forge's repositories have.
enum CloneAddress {
    /// `owner/name` when `url` (`https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git`) is a
    /// repository's of `forge`; nothing is asked for.
    static func path(in url: String, on forge: any Forge) -> String? {
        let marker = "gatehouse-owner/gatehouse-name"
        let sample = forge.cloneSource(of: RepositoryRef(forge: forge.id, id: "0", path: marker)).url
        guard let place = sample.firstRange(of: marker), let (host, _) = split(sample),
            let (wanted, rest) = split(url), wanted == host
        else { return nil }
        // What a forge below a path of its host has before its repositories.
        let own = split(String(sample[..<place.lowerBound]))?.path ?? ""
        guard rest.hasPrefix(own) else { return nil }
        var path = String(rest.dropFirst(own.count))
        if path.hasSuffix("/") { path.removeLast() }
        if path.hasSuffix(".git") { path.removeLast(4) }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2,
            parts.allSatisfy({ part in
                !part.isEmpty && part != "." && part != ".."
                    && part.utf8.allSatisfy { byte in
                        switch byte {
                        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
                        default: false
                        }
                    }
            })
        else { return nil }
        return path
    }

    /// Host (with port, in lower case, without user) and what follows the slash.
    private static func split(_ url: String) -> (host: String, path: String)? {
        for scheme in ["https://", "http://", "ssh://", "git+ssh://"] where url.hasPrefix(scheme) {
            let rest = url.dropFirst(scheme.count)
            guard let slash = rest.firstIndex(of: "/") else { return nil }
            let authority = rest[..<slash]
            let host = authority[
                (authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex)...
            ]
            return (host.lowercased(), String(rest[rest.index(after: slash)...]))
        }
        // As ssh writes it: user@host:path.
        guard let at = url.firstIndex(of: "@"), let colon = url[at...].firstIndex(of: ":") else { return nil }
        return (url[url.index(after: at)..<colon].lowercased(), String(url[url.index(after: colon)...]))
    }
}
