/// The name of an image as a Dockerfile has it (https://docs.docker.com/reference/cli/docker/image/tag/).
struct ImageReference {
    /// As written, without tag and digest.
    let name: String
    /// The digest where there is one, which no registry can move, else the tag; `latest` where neither is written, as that is
    /// what is pulled then.
    let version: String

    /// `nil` for what cannot be one.
    init?(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        var name = parts[0]
        var tag: Substring?
        let last = name.utf8.lastIndex(of: 0x2F) ?? name.startIndex
        // Before the last slash a colon belongs to a port.
        if let colon = name[last...].utf8.firstIndex(of: 0x3A) {
            tag = name[name.utf8.index(after: colon)...]
            name = name[..<colon]
        }
        guard ImageReference.isName(name), tag.map(ImageReference.isTag) ?? true else { return nil }
        if parts.count > 1 {
            guard ImageReference.isDigest(parts[1]) else { return nil }
            version = String(parts[1])
        } else {
            version = tag.map { String($0) } ?? "latest"
        }
        self.name = String(name)
    }

    private static func isName(_ text: Substring) -> Bool {
        let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        return text.utf8.count <= 512
            && parts.enumerated().allSatisfy { index, part in
                guard let first = part.first, ASCII.isAlphanumeric(first) else { return false }
                // Only a host has a port.
                return part.allSatisfy {
                    ASCII.isWord($0) || $0 == 0x2E || $0 == 0x2D
                        || $0 == 0x3A && index == 0 && parts.count > 1
                }
            }
    }

    private static func isTag(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, ASCII.isWord(first), text.utf8.count <= 128 else { return false }
        return text.utf8.allSatisfy { ASCII.isWord($0) || $0 == 0x2E || $0 == 0x2D }
    }

    /// `sha256:…`.
    private static func isDigest(_ text: Substring) -> Bool {
        let parts = text.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
        return parts.count == 2 && (1...32).contains(parts[0].count) && (32...128).contains(parts[1].count)
            && parts.allSatisfy { $0.allSatisfy(ASCII.isAlphanumeric) }
    }
}
