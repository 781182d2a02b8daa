/// A pattern for names with slashes: `*` is anything but `/`, `**` is anything.
package struct GlobPattern: Sendable, Equatable {
    package let text: String
    private let ignoresCase: Bool

    package init(_ text: String, ignoringCase ignoresCase: Bool = false) {
        self.text = text
        self.ignoresCase = ignoresCase
    }

    /// Whether the pattern is all of `name`.
    package func matches(_ name: String) -> Bool {
        let (pattern, name) = ignoresCase ? (text.lowercased(), name.lowercased()) : (text, name)
        return GlobPattern.matches(Array(pattern.utf8)[...], Array(name.utf8)[...])
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
