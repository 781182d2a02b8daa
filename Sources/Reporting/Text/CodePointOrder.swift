/// Sorting by code point, the order of all arrays and tables: the same on every machine, whatever the locale.
enum CodePointOrder {
    static func precedes(_ left: String, _ right: String) -> Bool {
        // UTF-8 sorts as its code points do.
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// The first key that differs decides.
    static func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (one, other) in zip(left, right) where !one.utf8.elementsEqual(other.utf8) {
            return precedes(one, other)
        }
        return left.count < right.count
    }
}
