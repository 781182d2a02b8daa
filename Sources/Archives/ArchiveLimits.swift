/// How much an archive may hold before it is refused.
package struct ArchiveLimits: Sendable {
    /// Entries of any kind.
    package var entries: Int
    /// Bytes of one entry, inflated.
    package var bytesPerEntry: Int
    /// Bytes of all entries together, inflated.
    package var totalBytes: Int
    /// Inflated bytes per packed byte, of one entry and of the whole archive; the first `ratioFloor` bytes are free.
    package var ratio: Int
    /// Inflated bytes below which the ratio says nothing.
    package var ratioFloor: Int
    /// Names may have characters beyond ASCII, in UTF-8.
    package var allowsUnicodeNames: Bool

    package init(
        entries: Int = 2_000_000,
        bytesPerEntry: Int = 16 << 20,
        totalBytes: Int = 8 << 30,
        ratio: Int = 200,
        ratioFloor: Int = 1 << 20,
        allowsUnicodeNames: Bool = false
    ) {
        self.entries = entries
        self.bytesPerEntry = bytesPerEntry
        self.totalBytes = totalBytes
        self.ratio = ratio
        self.ratioFloor = ratioFloor
        self.allowsUnicodeNames = allowsUnicodeNames
    }

    package static let standard = ArchiveLimits()

    /// Whether `inflated` bytes are more than `packed` bytes may honestly become.
    func isImplausible(inflated: Int, packed: Int) -> Bool {
        guard inflated > ratioFloor else { return false }
        let (allowed, overflows) = max(packed, 1).multipliedReportingOverflow(by: ratio)
        return !overflows && inflated > allowed
    }
}
