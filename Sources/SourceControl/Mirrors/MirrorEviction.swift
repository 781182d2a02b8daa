import struct Foundation.Date

/// Decides which mirrors go: those that nobody used for long, and the least recently used while all together are too large.
enum MirrorEviction {
    /// A mirror that nobody is using.
    struct Candidate: Equatable, Sendable {
        let path: String
        let bytes: Int
        let lastUsed: Date
    }

    /// The candidates to remove, least recently used first.
    ///
    /// `total` are the bytes of all mirrors, also of those in use; `most` is what they may have.
    static func victims(
        of candidates: [Candidate],
        notUsedSince oldest: Date,
        total: Int,
        most: Int
    ) -> [Candidate] {
        var left = total
        let ordered = candidates.sorted { ($0.lastUsed, $0.path) < ($1.lastUsed, $1.path) }
        let chosen = ordered.prefix { candidate in
            guard candidate.lastUsed < oldest || left > most else { return false }
            left -= candidate.bytes
            return true
        }
        return Array(chosen)
    }
}
