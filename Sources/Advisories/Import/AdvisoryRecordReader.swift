/// Where the records of an import come from: a bulk zip, a folder or a single file.
package protocol AdvisoryRecordReader: Sendable {
    /// Calls `body` with the name and the bytes of each record (`*.json`) found at `path`, one at a time.
    ///
    /// Throws `AdvisoryError(.invalid)` when the archive or folder is not whole, and whatever `body` throws. Either way
    /// the records handed out so far must not be used.
    func forEachRecord(
        at path: String,
        _ body: (_ name: String, _ bytes: [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError)
}
