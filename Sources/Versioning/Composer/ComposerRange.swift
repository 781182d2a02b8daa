/// Constraints of Composer: `^1.2 || ~1.3.4, >=1.0 <2.0 | 1.0 - 2.0 | 1.2.* | !=1.5 | dev-main`.
enum ComposerRange {
    typealias Version = ComposerScheme.Version
    typealias Comparator = VersionComparator<Version>

    static func comparators(_ text: String) -> ComparatorSet<Version>? {
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength),
            let alternatives = RangeText.alternatives(of: bytes, takesSingleBar: true)
        else { return nil }
        var set = ComparatorSet<Version>(alternatives: [])
        for conditions in alternatives {
            guard let comparators = comparators(conditions) else { return nil }
            set.alternatives.append(comparators)
        }
        return set
    }

    private static func comparators(_ conditions: [RangeText.Condition]) -> [Comparator]? {
        if conditions.count == 3, conditions.allSatisfy({ $0.sign.isEmpty }),
            conditions[1].version.elementsEqual("-".utf8)
        {
            return hyphen(conditions[0].version, conditions[2].version)
        }
        var result: [Comparator] = []
        for condition in conditions {
            guard let bounds = bounds(condition.sign, condition.version) else { return nil }
            result += bounds
        }
        return result
    }

    /// `1.0 - 2.0` takes all of 2.0, `1.0 - 2.0.0` ends there.
    private static func hyphen(_ lower: ArraySlice<UInt8>, _ upper: ArraySlice<UInt8>) -> [Comparator]? {
        guard let from = ComposerScheme().version(lower), let to = ComposerScheme().version(upper),
            let count = numberCount(upper)
        else { return nil }
        let isWhole = count > 2 || to.parts.contains(where: \.isStability)
        let end = isWhole ? Comparator(.lessOrEqual, to) : Comparator(.less, raised(to, at: count - 1))
        return [Comparator(.greaterOrEqual, from.lowest), end]
    }

    private static func bounds(_ sign: String, _ text: ArraySlice<UInt8>) -> [Comparator]? {
        if let wildcard = wildcard(text) {
            guard sign.isEmpty || sign == "=" || sign == "==" else { return nil }
            guard let (prefix, count) = wildcard else { return [] }
            return [
                Comparator(.greaterOrEqual, prefix.lowest), Comparator(.less, raised(prefix, at: count - 1)),
            ]
        }
        guard let version = ComposerScheme().version(text) else { return nil }
        switch sign {
        case "", "=", "==": return [Comparator(.equal, version)]
        case "!=", "<>": return [Comparator(.notEqual, version)]
        case ">": return [Comparator(.greater, version)]
        case "<=": return [Comparator(.lessOrEqual, version)]
        // Of these bounds the prereleases are meant, too.
        case ">=": return [Comparator(.greaterOrEqual, version.lowest)]
        case "<": return [Comparator(.less, version.lowest)]
        case "^", "~":
            guard let count = numberCount(text) else { return nil }
            let numbers = version.numbers
            let first = numbers.prefix(count).firstIndex { $0 != .zero } ?? count - 1
            let index = sign == "^" ? min(first, 2) : max(count - 2, 0)
            return [
                Comparator(.greaterOrEqual, version.lowest), Comparator(.less, raised(version, at: index)),
            ]
        default: return nil
        }
    }

    /// `1.2.*`, with how many numbers are written; `nil` inside for `*` alone, outside for anything else.
    private static func wildcard(_ text: ArraySlice<UInt8>) -> (prefix: Version, count: Int)?? {
        var rest = text
        _ = rest.take("v")
        let parts = rest.parts(".")
        let isStar = { (part: ArraySlice<UInt8>) in
            part.count == 1
                && (part.first == 0x2A || part.first == UInt8(ascii: "x") || part.first == UInt8(ascii: "X"))
        }
        guard let first = parts.firstIndex(where: isStar), parts[first...].allSatisfy(isStar) else {
            return nil
        }
        if first == 0 { return .some(nil) }
        let numbers = parts[..<first].map { VersionText.string($0) }.joined(separator: ".")
        guard first < 4, let prefix = ComposerScheme().parse(numbers), prefix.numbers.count == 4 else {
            return nil
        }
        return .some((prefix, first))
    }

    /// How many numbers a version is written with.
    private static func numberCount(_ text: ArraySlice<UInt8>) -> Int? {
        var rest = text
        _ = rest.take("v")
        var count = 0
        while count < 4, !rest.take(while: isASCIIDigit).isEmpty {
            count += 1
            guard rest.take(".") else { break }
        }
        return count == 0 ? nil : count
    }

    /// The lowest version of the next series when the number at `index` is raised.
    private static func raised(_ version: Version, at index: Int) -> Version {
        var numbers = version.numbers
        numbers[index] = numbers[index].next
        for later in numbers.indices where later > index { numbers[later] = .zero }
        return Version(parts: numbers.map { .number($0) } + [.dev, .end])
    }
}
