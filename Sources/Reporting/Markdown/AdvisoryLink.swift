/// The page of an advisory: the only links a comment has.
package enum AdvisoryLink {
    /// The address, for ids that look exactly as their database makes them; `nil` otherwise.
    ///
    /// `GHSA-` with three groups of four (GitHub's alphabet), or a prefix with year and number as in `CVE-2021-44906`,
    /// `MAL-2024-1`.
    package static func address(of id: String) -> String? {
        if isGitHubID(id) { return "https://github.com/advisories/\(id)" }
        if isNumberedID(id) { return "https://osv.dev/vulnerability/\(id)" }
        return nil
    }

    /// A link where there is an address, else a code span.
    static func markdown(_ id: String) -> Markdown {
        guard let address = address(of: id) else { return .code(id, limit: 60) }
        return Markdown(trusted: "[\(id)](\(address))")
    }

    private static func isGitHubID(_ id: String) -> Bool {
        let bytes = Array(id.utf8)
        guard bytes.count == 19, bytes.starts(with: "GHSA".utf8) else { return false }
        let alphabet = Array("23456789cfghjmpqrvwx".utf8)
        return bytes.indices.dropFirst(4).allSatisfy { index in
            (index - 4) % 5 == 0 ? bytes[index] == 0x2D : alphabet.contains(bytes[index])
        }
    }

    private static func isNumberedID(_ id: String) -> Bool {
        let parts = id.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.count == 3, (2...8).contains(parts[0].count), parts[1].count == 4,
            (1...10).contains(parts[2].count)
        else { return false }
        return parts[0].allSatisfy { (0x41...0x5A).contains($0) }
            && parts.dropFirst().joined().allSatisfy { (0x30...0x39).contains($0) }
    }
}
