import Basics
package import Domain

/// What something inside a result is called by REST: a UUID (RFC 9562 version 8) that says whose result it is in and where.
///
/// Results never change, so nothing has to be stored to find it again. What was not made here is told by its check digits; who may
/// see it is decided by the result.
package struct EntryID: Sendable, Hashable {
    /// What it is.
    package enum Kind: Int, Sendable, CaseIterable { case component = 1, finding, license }

    /// The row of the job, which is never reused.
    package let job: Int64
    package let kind: Kind
    /// The place in the result.
    package let index: Int

    package init(job: Int64, kind: Kind, index: Int) {
        self.job = job
        self.kind = kind
        self.index = index
    }

    /// `nil` for any other UUID, and for one of another kind.
    package init?(_ id: ResourceID, _ kind: Kind) {
        let digits = id.text.replacing("-", with: "")
        guard let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        self.init(
            job: Int64(high >> 16),
            kind: kind,
            index: Int(low >> 32 & 0x3FFF_FFFF)
        )
        guard resourceID == id else { return nil }
    }

    package var resourceID: ResourceID? {
        let high = UInt64(job) << 16 | 0x8000 | UInt64(kind.rawValue)
        let place = 0x8000_0000 | UInt64(index) & 0x3FFF_FFFF
        let check = Digest.sha256(Array("\(job) \(kind.rawValue) \(index)".utf8)).prefix(4)
            .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return ResourceID(digits: Self.hexadecimal(high) + Self.hexadecimal(place << 32 | check))
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
