/// Patterns for repositories in settings.
///
/// They match `forge:owner/name` with `*` (anything but `/`) and `**` (anything). Case counts for nothing, as on the forges.
package enum RepositoryPattern {
    package static func matches(_ pattern: String, _ text: String) -> Bool {
        matches(Array(pattern.lowercased().utf8)[...], Array(text.lowercased().utf8)[...])
    }

    /// Row by row over the text, so the cost is the product of the lengths, never more.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        enum Piece { case byte(UInt8), star, doubleStar }
        var pieces: [Piece] = []
        var at = pattern.startIndex
        while at < pattern.endIndex {
            if pattern[at] == 0x2A {
                let isDouble = at + 1 < pattern.endIndex && pattern[at + 1] == 0x2A
                pieces.append(isDouble ? .doubleStar : .star)
                at += isDouble ? 2 : 1
            } else {
                pieces.append(.byte(pattern[at]))
                at += 1
            }
        }
        // reachable[i]: the first i pieces match the text so far.
        var reachable = [Bool](repeating: false, count: pieces.count + 1)
        func skipStars() {
            for (index, piece) in pieces.enumerated() where reachable[index] {
                if case .byte = piece { continue }
                reachable[index + 1] = true
            }
        }
        reachable[0] = true
        skipStars()
        for byte in text {
            var next = [Bool](repeating: false, count: pieces.count + 1)
            for (index, piece) in pieces.enumerated() where reachable[index] {
                switch piece {
                case .byte(let wanted): if wanted == byte { next[index + 1] = true }
                case .star: if byte != 0x2F { next[index] = true }
                case .doubleStar: next[index] = true
                }
            }
            reachable = next
            skipStars()
        }
        return reachable[pieces.count]
    }
}
