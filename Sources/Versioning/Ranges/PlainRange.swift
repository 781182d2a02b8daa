/// Ranges for ecosystems without a syntax of their own: `>=1.0 <2.0 || =3.1`, a comma as good as a space.
enum PlainRange {
    static func range<Scheme: VersionScheme>(_ text: String, _ scheme: Scheme) -> VersionRange? {
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength) else {
            return nil
        }
        if bytes.elementsEqual("*".utf8) { return VersionRange(text, scheme) { _, _ in true } }
        guard let alternatives = RangeText.alternatives(of: bytes) else { return nil }
        var set = ComparatorSet<Scheme.Version>(alternatives: [])
        for alternative in alternatives {
            var comparators: [VersionComparator<Scheme.Version>] = []
            for condition in alternative {
                guard
                    let operation = self.operation(condition.sign)
                        as VersionComparator<Scheme.Version>.Operation?,
                    let version = scheme.parse(VersionText.string(condition.version))
                else { return nil }
                comparators.append(VersionComparator(operation, version))
            }
            set.alternatives.append(comparators)
        }
        return VersionRange(text, scheme) { [set] version, _ in set.accepts(version) }
    }

    private static func operation<Version>(_ sign: String) -> VersionComparator<Version>.Operation? {
        sign.isEmpty || sign == "==" ? .equal : VersionComparator<Version>.Operation(rawValue: sign)
    }
}
