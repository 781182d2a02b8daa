/// Ranges of Cabal: conditions with `&&`, `||` and parentheses, of which `&&` binds closer.
struct HackageRange: Sendable {
    typealias Version = NumberListScheme.Version

    private enum Step: Sendable {
        case condition(ComparatorSet<Version>)
        case and, or
    }

    private enum Waiting { case and, or, parenthesis }

    /// In postfix order.
    private var steps: [Step] = []

    init?(_ text: String) {
        guard var rest = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength) else {
            return nil
        }
        var waiting: [Waiting] = []
        var wantsCondition = true
        while true {
            _ = rest.take(while: isASCIISpace)
            if rest.isEmpty { break }
            if wantsCondition {
                if rest.take("(") {
                    waiting.append(.parenthesis)
                    continue
                }
                guard let condition = HackageRange.condition(&rest) else { return nil }
                steps.append(.condition(condition))
                wantsCondition = false
            } else if rest.take(")") {
                while let last = waiting.last, last != .parenthesis { finish(&waiting) }
                guard waiting.popLast() == .parenthesis else { return nil }
            } else if rest.take("&"), rest.take("&") {
                while waiting.last == .and { finish(&waiting) }
                waiting.append(.and)
                wantsCondition = true
            } else if rest.take("|"), rest.take("|") {
                while let last = waiting.last, last != .parenthesis { finish(&waiting) }
                waiting.append(.or)
                wantsCondition = true
            } else {
                return nil
            }
        }
        while let last = waiting.last {
            guard last != .parenthesis else { return nil }
            finish(&waiting)
        }
        if wantsCondition { return nil }
    }

    private mutating func finish(_ waiting: inout [Waiting]) {
        steps.append(waiting.popLast() == .and ? .and : .or)
    }

    func contains(_ version: Version) -> Bool {
        var stack: [Bool] = []
        for step in steps {
            switch step {
            case .condition(let set): stack.append(set.accepts(version))
            case .and, .or:
                guard let right = stack.popLast(), let left = stack.popLast() else { return false }
                if case .and = step { stack.append(left && right) } else { stack.append(left || right) }
            }
        }
        return stack.last ?? false
    }

    // MARK: Conditions

    private static func condition(_ rest: inout ArraySlice<UInt8>) -> ComparatorSet<Version>? {
        if rest.take("-") {
            switch VersionText.string(rest.take(while: isASCIILetter)) {
            case "any": return ComparatorSet(alternatives: [[]])
            case "none": return ComparatorSet(alternatives: [])
            default: return nil
            }
        }
        let sign = VersionText.string(rest.take { $0 == 0x3C || $0 == 0x3D || $0 == 0x3E || $0 == 0x5E })
        _ = rest.take(while: isASCIISpace)
        guard rest.take("{") else {
            return comparators(sign, version(&rest)).map { ComparatorSet(alternatives: [$0]) }
        }
        // A set: any of its versions.
        guard sign == "==" || sign == "^>=", let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
            return nil
        }
        var set = ComparatorSet<Version>(alternatives: [])
        for part in rest[..<end].parts(",") {
            guard let comparators = comparators(sign, VersionText.trimmed(part)) else { return nil }
            set.alternatives.append(comparators)
        }
        rest = rest[(end + 1)...]
        return set
    }

    private static func version(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        rest.take { isASCIIDigit($0) || $0 == 0x2E || $0 == 0x2A }
    }

    private static func comparators(_ sign: String, _ text: ArraySlice<UInt8>) -> [VersionComparator<
        Version
    >]? {
        if sign == "==", text.suffix(2).elementsEqual(".*".utf8) {
            guard let prefix = NumberListScheme.hackage.version(text.dropLast(2)) else { return nil }
            return series(prefix, prefix.numbers)
        }
        guard let version = NumberListScheme.hackage.version(text) else { return nil }
        switch sign {
        case "==": return [VersionComparator(.equal, version)]
        // The first two numbers are the major version (PVP).
        case "^>=": return series(version, Array((version.numbers + [.zero]).prefix(2)))
        default:
            guard sign != "=", let operation = VersionComparator<Version>.Operation(rawValue: sign) else {
                return nil
            }
            return [VersionComparator(operation, version)]
        }
    }

    private static func series(_ lower: Version, _ numbers: [VersionNumber]) -> [VersionComparator<Version>]?
    {
        guard let last = numbers.last else { return nil }
        let upper = Version(numbers: numbers.dropLast() + [last.next])
        return [VersionComparator(.greaterOrEqual, lower), VersionComparator(.less, upper)]
    }
}
