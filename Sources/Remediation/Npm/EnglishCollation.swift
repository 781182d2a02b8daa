/// `a.localeCompare(b, 'en')` for ASCII: the root collation of CLDR with punctuation that counts.
///
/// White space, then punctuation, digits and letters; of texts that are alike but for the case, the small letter is first.
/// Control characters do not count. Characters other than ASCII, which names of packages do not have, come last by code point.
package enum EnglishCollation {
    private static let order =
        "\t\n\u{B}\u{C}\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz"

    /// By ASCII code; 0 for what does not count.
    private static let weights: [UInt32] = {
        var weights = [UInt32](repeating: 0, count: 128)
        for (index, scalar) in order.unicodeScalars.enumerated() {
            weights[Int(scalar.value)] = UInt32(index + 1)
            if ("a"..."z").contains(scalar) { weights[Int(scalar.value) - 32] = UInt32(index + 1) }
        }
        return weights
    }()

    package static func isBefore(_ left: String, _ right: String) -> Bool {
        var (rest, other) = (left.unicodeScalars.makeIterator(), right.unicodeScalars.makeIterator())
        var caseDecides: Bool?
        while true {
            switch (next(&rest), next(&other)) {
            case (nil, nil): return caseDecides ?? false
            case (nil, _): return true
            case (_, nil): return false
            case (let one?, let two?):
                guard one.weight == two.weight else { return one.weight < two.weight }
                if caseDecides == nil, one.isUpper != two.isUpper { caseDecides = two.isUpper }
            }
        }
    }

    private static func next(
        _ scalars: inout String.UnicodeScalarView.Iterator
    ) -> (weight: UInt32, isUpper: Bool)? {
        while let scalar = scalars.next() {
            guard scalar.isASCII else { return (scalar.value, false) }
            let weight = weights[Int(scalar.value)]
            if weight > 0 { return (weight, ("A"..."Z").contains(scalar)) }
        }
        return nil
    }
}
