/// The conditions of a range as they are written, before anything is made of them.
enum RangeText {
    struct Condition {
        /// `>=`, `~>`, `^` and the like; empty when there is none.
        let sign: String
        let version: ArraySlice<UInt8>
    }

    /// What may stand between conditions that must all hold.
    enum Conjunction { case comma, space, either }

    /// Alternatives between `||`, each of at least one condition; `nil` for anything else.
    static func alternatives(
        of bytes: ArraySlice<UInt8>,
        _ conjunction: Conjunction = .either,
        takesSingleBar: Bool = false
    ) -> [[Condition]]? {
        var result: [[Condition]] = []
        var rest = bytes
        while true {
            guard let conditions = conditions(&rest, conjunction) else { return nil }
            result.append(conditions)
            if rest.isEmpty { return result }
            // A bar ended the conditions.
            rest.removeFirst()
            if !rest.take("|"), !takesSingleBar { return nil }
        }
    }

    /// Up to a bar or the end.
    private static func conditions(_ rest: inout ArraySlice<UInt8>, _ conjunction: Conjunction)
        -> [Condition]?
    {
        var result: [Condition] = []
        while true {
            _ = rest.take(while: isASCIISpace)
            let sign = rest.take(while: isSign)
            _ = rest.take(while: isASCIISpace)
            let version = rest.take { !isASCIISpace($0) && !isSign($0) && $0 != 0x2C && $0 != 0x7C }
            guard !version.isEmpty else { return nil }
            result.append(Condition(sign: VersionText.string(sign), version: version))
            let hasSpace = !rest.take(while: isASCIISpace).isEmpty
            guard let next = rest.first, next != 0x7C else { return result }
            if next == 0x2C {
                if conjunction == .space { return nil }
                rest.removeFirst()
            } else if conjunction == .comma || !hasSpace && !isSign(next) {
                return nil
            }
        }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "<", ">", "=", "!", "~", "^": true
        default: false
        }
    }

    /// `[1.0,2.0)`, several of them after each other with commas between, each an alternative.
    ///
    /// `[1.0]` is one version.
    static func intervals<Version>(
        of bytes: ArraySlice<UInt8>,
        parse: (String) -> Version?
    ) -> ComparatorSet<Version>? {
        var alternatives: [[VersionComparator<Version>]] = []
        var rest = bytes
        while let open = rest.popFirst() {
            guard open == UInt8(ascii: "[") || open == UInt8(ascii: "("),
                let end = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ")") })
            else { return nil }
            let isLowerIncluded = open == UInt8(ascii: "[")
            let isUpperIncluded = rest[end] == UInt8(ascii: "]")
            let bounds = rest[..<end].parts(",").map { VersionText.string(VersionText.trimmed($0)) }
            rest = rest[(end + 1)...]
            var comparators: [VersionComparator<Version>] = []
            if bounds.count == 1 {
                guard isLowerIncluded, isUpperIncluded, let version = parse(bounds[0]) else { return nil }
                comparators.append(VersionComparator(.equal, version))
            } else {
                guard bounds.count == 2, bounds != ["", ""] || !isLowerIncluded && !isUpperIncluded else {
                    return nil
                }
                if !bounds[0].isEmpty {
                    guard let version = parse(bounds[0]) else { return nil }
                    comparators.append(
                        VersionComparator(isLowerIncluded ? .greaterOrEqual : .greater, version)
                    )
                }
                if !bounds[1].isEmpty {
                    guard let version = parse(bounds[1]) else { return nil }
                    comparators.append(VersionComparator(isUpperIncluded ? .lessOrEqual : .less, version))
                }
            }
            alternatives.append(comparators)
            _ = rest.take(while: isASCIISpace)
            if rest.isEmpty { return ComparatorSet(alternatives: alternatives) }
            guard rest.take(",") else { return nil }
            _ = rest.take(while: isASCIISpace)
        }
        return nil
    }
}
