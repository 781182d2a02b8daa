package import Domain

/// What an update did.
package struct AdvisoryUpdateResult: Sendable {
    /// What was read; `nil` when every source was unchanged.
    package let imported: AdvisoryImportResult?
    /// Sources whose server said that nothing is new.
    package let unchanged: [String]
    /// Sources left out because the settings no longer name them.
    package let removed: [String]
    package let snapshot: AdvisorySnapshot
    /// What readers saw before, `nil` when there was no index that could be read.
    package let previous: AdvisorySnapshot?
    /// Whether what scans can find is different from before.
    package let isChanged: Bool
    /// Scores or a catalog that were not to be had or were wrong, where older ones stay.
    package var warnings: [String] = []

    package init(
        imported: AdvisoryImportResult?,
        unchanged: [String],
        removed: [String],
        snapshot: AdvisorySnapshot,
        previous: AdvisorySnapshot?,
        isChanged: Bool
    ) {
        self.imported = imported
        self.unchanged = unchanged
        self.removed = removed
        self.snapshot = snapshot
        self.previous = previous
        self.isChanged = isChanged
    }
}
