/// Finds what somebody probably meant to type.
package enum NearestWord {
    /// The candidate with the smallest edit distance, if that is small for its length.
    package static func to(_ text: String, in candidates: [String]) -> String? {
        let word = Array(text.lowercased().unicodeScalars.prefix(64))
        let scored = candidates.map {
            (word: $0, distance: distance(word, Array($0.lowercased().unicodeScalars)))
        }
        guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(2, best.word.unicodeScalars.count / 3) ? best.word : nil
    }

    /// Levenshtein's distance.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var previous = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                current.append(
                    min(
                        previous[column + 1] + 1,
                        current[column] + 1,
                        previous[column] + (scalar == other ? 0 : 1)
                    )
                )
            }
            previous = current
        }
        return previous[right.count]
    }
}
