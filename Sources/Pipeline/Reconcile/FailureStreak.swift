import Forges

/// Tells a forge that is down from repositories that cannot be read.
///
/// A word about one of them (403, 404, 422) comes from a forge that works. A server that does not work, or no JSON, may be the trouble
/// of one repository as well, but not of several in a row. Pure.
struct FailureStreak {
    /// That many in a row: then it is the forge.
    static let longest = 3

    private var length = 0

    mutating func noteAnswer() { length = 0 }

    /// Whether others of the forge are worth being asked for after this error.
    mutating func allowsMore(after error: ForgeError) -> Bool {
        guard error.concernsOneRepository else { return false }
        length = error.reason == .unavailable ? length + 1 : 0
        return length < Self.longest
    }
}
