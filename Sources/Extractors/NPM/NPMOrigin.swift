import Domain

/// Where npm fetches a package from, read from an address: a lockfile's `resolved`, a version 1 `version`, or a
/// specification that is not a range.
struct NPMOrigin: Equatable {
    let source: ComponentSource
    /// The package that the address itself names, when it has a registry's layout.
    var name: String?
    /// The version or commit that the address itself names.
    var version: String?

    /// `nil` when the text is not an address (a version, a range, a tag).
    init?(_ address: String) {
        let scheme = address.utf8.prefix { $0 != 0x3A && $0 != 0x2F && $0 != 0x40 && $0 != 0x23 }
        let rest = address.utf8.dropFirst(scheme.count).first
        if rest == 0x3A {
            switch String(decoding: scheme, as: UTF8.self).lowercased() {
            case "git", "git+ssh", "git+https", "git+http", "git+file", "git+rsync", "git+ftp", "ssh",
                "github",
                "gitlab", "bitbucket", "gist":
                self.init(source: .git, version: NPMOrigin.commit(address))
            case "file", "link", "workspace", "portal":
                self.init(source: .local)
            case "http", "https":
                self.init(web: address)
            default:
                return nil
            }
        } else if address.hasPrefix("git@") {
            self.init(source: .git, version: NPMOrigin.commit(address))
        } else if address.hasPrefix("./") || address.hasPrefix("../") || address.hasPrefix("/")
            || address.hasPrefix("~/")
        {
            self.init(source: .local)
        } else if NPMOrigin.isShorthand(address) {
            self.init(source: .git, version: NPMOrigin.commit(address))
        } else {
            return nil
        }
    }

    private init(source: ComponentSource, name: String? = nil, version: String? = nil) {
        self.source = source
        self.name = name
        self.version = version
    }

    /// True for the usual case without looking closer: a web address that ends as registries lay out this very
    /// package and version.
    static func isRegistry(_ address: String, name: String, version: String) -> Bool {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
        let base = name.utf8.lastIndex(of: 0x2F).map { name[name.utf8.index(after: $0)...] } ?? name[...]
        return address.utf8.withContiguousStorageIfAvailable { address in
            var rest = address[...]
            return cut(".tgz", from: &rest) && cut(version[...], from: &rest) && cut("-", from: &rest)
                && cut(base, from: &rest) && cut("/-/", from: &rest) && cut(name[...], from: &rest)
                && cut("/", from: &rest)
        } ?? false
    }

    /// Takes `part` off the end of `rest`; `false` when that ends otherwise.
    private static func cut(_ part: Substring, from rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        part.utf8.withContiguousStorageIfAvailable { part in
            guard rest.suffix(part.count).elementsEqual(part) else { return false }
            rest.removeLast(part.count)
            return true
        } ?? false
    }

    /// `owner/repository#commit`, npm's short form for GitHub.
    private static func isShorthand(_ text: String) -> Bool {
        let path = text.utf8.prefix { $0 != 0x23 }
        guard path.first != 0x40, path.first != 0x2E, path.count <= 256 else { return false }
        let parts = path.split(separator: 0x2F, omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(PlainWord.isNameByte) }
    }

    private static func commit(_ address: String) -> String? {
        guard let hash = address.utf8.lastIndex(of: 0x23) else { return nil }
        let text = address[address.utf8.index(after: hash)...]
        let isPlain =
            !text.isEmpty && text.utf8.count <= 256 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return isPlain ? String(text) : nil
    }

    /// Registries lay tarballs out as `…/<name>/-/<base>-<version>.tgz`, some with the scope once more after `/-/`; GitHub's
    /// as `…/download/@scope/<name>/<version>/<hash>`, and mirrors as `mirrored` reads them.
    ///
    /// Anything after `?` or `#` is left aside. An address with `/-/` counts as a
    /// registry's even when the names do not agree: that is the side on which advisories are still looked up.
    private init(web address: String) {
        let path = NPMOrigin.decoded(address.utf8.prefix { $0 != 0x3F && $0 != 0x23 })
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if let dash = parts.dropFirst(4).lastIndex(of: "-"), let file = parts.last, file.hasSuffix(".tgz"),
            (2...3).contains(parts.count - dash)
        {
            let base = parts[dash - 1]
            let isScoped = parts[dash - 2].hasPrefix("@")
            let stem = file.dropLast(4)
            let version = stem.hasPrefix("\(base)-") ? String(stem.dropFirst(base.count + 1)) : nil
            self.init(
                source: .registry,
                name: isScoped ? "\(parts[dash - 2])/\(base)" : String(base),
                version: version
            )
        } else if parts.count >= 8, parts[parts.count - 5] == "download",
            parts[parts.count - 4].hasPrefix("@"),
            NPMVersion.isUsable(String(parts[parts.count - 2]))
        {
            self.init(
                source: .registry,
                name: "\(parts[parts.count - 4])/\(parts[parts.count - 3])",
                version: String(parts[parts.count - 2])
            )
        } else if path.hasSuffix(".git") {
            self.init(source: .git, version: NPMOrigin.commit(address))
        } else if let (name, version) = NPMOrigin.mirrored(parts) {
            self.init(source: .registry, name: name, version: version)
        } else {
            self.init(source: .remoteTarball)
        }
    }

    /// The layout of npmmirror and others: `…/<name>/download/<base>-<version>.tgz`, some with the scope once more.
    private static func mirrored(_ parts: [Substring]) -> (name: String, version: String)? {
        guard let at = parts.dropFirst(4).lastIndex(of: "download"), (2...3).contains(parts.count - at),
            let file = parts.last, file.hasSuffix(".tgz")
        else { return nil }
        let base = parts[at - 1]
        let isScoped = parts[at - 2].hasPrefix("@")
        if parts.count - at == 3, !isScoped || parts[at + 1] != parts[at - 2] { return nil }
        guard !base.isEmpty, file.hasPrefix("\(base)-") else { return nil }
        let version = String(file.dropLast(4).dropFirst(base.count + 1))
        guard NPMVersion.isUsable(version) else { return nil }
        return (isScoped ? "\(parts[at - 2])/\(base)" : String(base), version)
    }

    /// Percent-decoding (RFC 3986, section 2.1); what is not an escape stays.
    private static func decoded(_ text: Substring.UTF8View) -> String {
        guard text.contains(0x25) else { return String(decoding: text, as: UTF8.self) }
        let bytes = Array(text)
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x25, at + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
            {
                result.append(value)
                at += 3
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
