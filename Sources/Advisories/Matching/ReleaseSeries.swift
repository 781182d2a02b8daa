/// The part of a version that says which others one may expect to be compatible: the major version, and the minor one below 1.0.
///
/// An epoch (`1!2.0`) belongs to it. What is no number counts as zero, and letters in front (`v2.0`) as nothing.
struct ReleaseSeries: Hashable {
    private let epoch: Substring
    private let numbers: [Substring]

    init(_ version: String) {
        let pieces = version.split(separator: "!", maxSplits: 1, omittingEmptySubsequences: false)
        epoch = pieces.count == 2 ? pieces[0] : "0"
        let parts = (pieces.last ?? "").split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
            .prefix(2).map(ReleaseSeries.number)
        let major = parts.first ?? "0"
        numbers = major == "0" ? [major, parts.dropFirst().first ?? "0"] : [major]
    }

    /// The first number, without zeros in front.
    private static func number(_ part: Substring) -> Substring {
        let digits = part.drop { !isDigit($0) }.prefix(while: isDigit).drop { $0 == "0" }
        return digits.isEmpty ? "0" : digits
    }

    /// Words that say of a version that it comes before the release of the same number.
    private static let early: Set<String> = [
        "a", "b", "alpha", "beta", "rc", "cr", "pre", "preview", "dev", "snapshot", "canary", "next",
        "nightly",
    ]

    /// Nobody wants to be sent to one where there is a release that is as good.
    static func looksLikePrerelease(_ version: String) -> Bool {
        version.lowercased().split { !$0.isASCII || !$0.isLetter }.contains { early.contains(String($0)) }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
