/// Subresource Integrity texts (W3C SRI, section 3.5): several `algorithm-digest` with spaces between.
enum Checksum {
    /// Whether two texts can be about the same bytes: no algorithm that both have differs, and there is one that both have.
    ///
    /// Without a common algorithm nothing is known, which is no contradiction.
    static func agree(_ one: String, _ other: String) -> Bool {
        let (left, right) = (digests(one), digests(other))
        for (algorithm, values) in left {
            if let theirs = right[algorithm], values.isDisjoint(with: theirs) { return false }
        }
        return true
    }

    private static func digests(_ text: String) -> [Substring: Set<Substring>] {
        var found: [Substring: Set<Substring>] = [:]
        for part in text.split(separator: " ") {
            guard let dash = part.firstIndex(of: "-") else { continue }
            // Options follow a question mark.
            let digest = part[part.index(after: dash)...].prefix { $0 != "?" }
            found[part[..<dash], default: []].insert(digest)
        }
        return found
    }
}
