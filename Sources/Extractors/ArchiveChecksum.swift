import Domain

/// Checksums of lockfiles in one form, `algorithm-digest` with spaces between several, as Subresource Integrity has it
/// (https://www.w3.org/TR/SRI/): so that those of two commits can be compared, whatever tool wrote them.
///
/// Digests stay as written. What is no text of this kind is no checksum.
enum ArchiveChecksum {
    private static let longest = 1_024
    /// Of the files of one package; wheels come by the dozen.
    private static let mostFiles = 8

    /// A text in this form already.
    static func integrity(_ text: String?) -> String? {
        guard let text, !text.isEmpty, text.utf8.count <= longest,
            text.hasOnlyBytes({ $0 >= 0x20 && $0 < 0x7F })
        else { return nil }
        return text
    }

    /// A digest by an algorithm that the format implies.
    static func digest(_ algorithm: String, _ digest: String?) -> String? {
        guard let digest, !digest.isEmpty, !digest.utf8.contains(0x20) else { return nil }
        return integrity("\(algorithm)-\(digest)")
    }

    /// `algorithm:digest` or `algorithm=digest`.
    static func labelled(_ text: some StringProtocol) -> String? {
        guard let end = text.utf8.firstIndex(where: { $0 == 0x3A || $0 == 0x3D }), end > text.startIndex
        else { return nil }
        let name = text[..<end].utf8
        guard name.allSatisfy({ ASCII.isAlphanumeric($0) }) else { return nil }
        return digest(String(text[..<end]), String(text[text.utf8.index(after: end)...]))
    }

    /// Those of all files of one package: the first ones in order, so that the order of the lockfile does not matter.
    static func joined(_ checksums: some Sequence<String>) -> String? {
        let all = Set(checksums).sorted().prefix(mostFiles)
        return all.isEmpty ? nil : all.joined(separator: " ")
    }
}
