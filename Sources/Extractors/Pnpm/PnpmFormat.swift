/// How a version of pnpm-lock.yaml writes the keys of its packages, and what leads to them.
///
/// https://github.com/pnpm/spec/tree/master/lockfile for 5 to 6.0; 9.0 as pnpm 9 to 11 write it.
enum PnpmFormat {
    /// 5.x: `/name/1.0.0_peers`.
    case slashes
    /// 6.x: `/name@1.0.0(peers)`.
    case atSigns
    /// 9.0: `name@1.0.0`, with the peers in `snapshots` only.
    case snapshots

    init?(_ version: String) {
        switch version {
        case "5", "5.0", "5.1", "5.2", "5.3", "5.4", "5.3-inlineSpecifiers", "5.4-inlineSpecifiers":
            self = .slashes
        case "6.0", "6.1": self = .atSigns
        case "9.0": self = .snapshots
        default: return nil
        }
    }

    /// What the key of an entry says by itself.
    struct Name {
        let name: String
        /// A version, or in 9.0 anything else that stands behind the name.
        let version: String
    }

    /// The key that a request leads to; `nil` for a link, which is no package.
    ///
    /// `reference` is the resolved version beside `name`: a version, or where that is not enough a key.
    func key(of reference: String, named name: String) -> String? {
        if reference.hasPrefix("link:") || reference.hasPrefix("workspace:") { return nil }
        switch self {
        case .slashes:
            return reference.hasPrefix("file:") || reference.utf8.contains(0x2F)
                ? reference : "/\(name)/\(reference)"
        case .atSigns:
            // What stands in brackets is peers.
            let own = reference.utf8.prefix { $0 != 0x28 }
            return reference.hasPrefix("file:") || own.contains(0x2F) ? reference : "/\(name)@\(reference)"
        case .snapshots:
            return PnpmFormat.isKey(reference) ? reference : "\(name)@\(reference)"
        }
    }

    /// In 9.0 a reference that begins with a name of its own: an `@` comes before any colon or bracket.
    private static func isKey(_ reference: String) -> Bool {
        for byte in reference.utf8 {
            if byte == 0x40 { return true }
            if byte == 0x3A || byte == 0x28 { return false }
        }
        return false
    }

    /// The key of `packages` for one of `snapshots`: without peers and the hash of a patch.
    static func withoutPeers(_ key: String) -> String {
        let bytes = Array(key.utf8)
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0x29 {
            var depth = 0
            var at = end
            repeat {
                at -= 1
                if bytes[at] == 0x29 { depth += 1 }
                if bytes[at] == 0x28 { depth -= 1 }
            } while at > 0 && depth > 0
            guard depth == 0 else { break }
            end = at
        }
        return end == bytes.count ? key : String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// `nil` when the key does not name a package and its version.
    func name(of key: String) -> Name? {
        switch self {
        case .slashes:
            guard let slash = key.utf8.lastIndex(of: 0x2F) else { return nil }
            let version = key[key.utf8.index(after: slash)...].utf8.prefix { $0 != 0x5F }
            return registryName(key[..<slash], String(decoding: version, as: UTF8.self))
        case .atSigns:
            let own = key[..<(key.utf8.firstIndex(of: 0x28) ?? key.endIndex)]
            guard let at = own.utf8.lastIndex(of: 0x40) else { return nil }
            return registryName(own[..<at], String(own[own.utf8.index(after: at)...]))
        case .snapshots:
            guard let at = key.utf8.dropFirst().firstIndex(of: 0x40) else { return nil }
            return Name(name: String(key[..<at]), version: String(key[key.utf8.index(after: at)...]))
        }
    }

    /// `/name`, `/@scope/name`, or the same behind the host of another registry.
    private func registryName(_ path: Substring, _ version: String) -> Name? {
        guard NPMVersion.pinned(by: version) == version else { return nil }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let base = parts.popLast() else { return nil }
        var name = String(base)
        if let scope = parts.last, scope.utf8.first == 0x40 {
            name = "\(scope)/\(base)"
            parts.removeLast()
        }
        // A slash at the beginning, or a host; a key of version 6 may have neither.
        guard parts.count <= 1 else { return nil }
        return Name(name: name, version: version)
    }
}
