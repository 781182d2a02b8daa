/// Requirements of Ruby gems and of pods with commas between them, as `Gem::Requirement` reads them.
enum GemRange {
    static func comparators(_ text: String, _ scheme: GemScheme) -> ComparatorSet<GemScheme.Version>? {
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength),
            let alternatives = RangeText.alternatives(of: bytes, .comma), alternatives.count == 1
        else { return nil }
        var result: [VersionComparator<GemScheme.Version>] = []
        for condition in alternatives[0] {
            guard let segments = scheme.segments(of: VersionText.string(condition.version)) else {
                return nil
            }
            let version = GemScheme.Version(segments)
            switch condition.sign {
            case "": result.append(VersionComparator(.equal, version))
            case "~>":
                result.append(VersionComparator(.greaterOrEqual, version))
                result.append(VersionComparator(.less, bumped(segments)))
            default:
                guard let operation = VersionComparator<GemScheme.Version>.Operation(rawValue: condition.sign)
                else {
                    return nil
                }
                result.append(VersionComparator(operation, version))
            }
        }
        return ComparatorSet(alternatives: [result])
    }

    /// `1.2.3` is followed by `1.3`, of which the first prerelease is `1.3.A`.
    private static func bumped(_ segments: [GemScheme.Segment]) -> GemScheme.Version {
        var numbers = segments.prefix { $0.isNumber }
        if numbers.count > 1 { numbers.removeLast() }
        if case .number(let last) = numbers.popLast() { numbers.append(.number(last.next)) }
        // Below every word that a version can have.
        return GemScheme.Version(numbers + [.word("")])
    }
}
