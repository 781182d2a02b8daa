/// Ranges of Maven artifacts: intervals with commas between them.
///
/// A bare version, which Maven takes as a wish, stands for itself alone.
enum MavenRange {
    static func comparators(_ text: String) -> ComparatorSet<MavenScheme.Version>? {
        guard let bytes = VersionText.bytes(of: text, maximum: VersionText.maximumRangeLength) else {
            return nil
        }
        if let version = MavenScheme().parse(text) {
            return ComparatorSet(alternatives: [[VersionComparator(.equal, version)]])
        }
        return RangeText.intervals(of: bytes, parse: MavenScheme().parse)
    }
}
