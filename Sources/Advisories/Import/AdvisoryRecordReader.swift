/// What a file to import holds, told from its content.
package enum AdvisoryFileKind: String, Sendable, Hashable {
    /// Advisory records: a bulk zip, a folder or one JSON file.
    case osv
    /// The CSV of EPSS scores, packed or not.
    case epss
    /// CISA's catalog of known exploited vulnerabilities.
    case kev
}

/// Where the data of an import comes from: a bulk zip, a folder or a single file.
package protocol AdvisoryRecordReader: Sendable {
    /// What is at `path`.
    ///
    /// Throws `AdvisoryError(.invalid)` when it cannot be read or is none of the kinds.
    func kind(at path: String) throws(AdvisoryError) -> AdvisoryFileKind

    /// Calls `body` with the name and the bytes of each record (`*.json`) found at `path` whose name is wanted, one at a
    /// time; what is not wanted is not unpacked.
    ///
    /// Throws `AdvisoryError(.invalid)` when the archive or folder is not whole, and whatever `body` throws. Either way
    /// the records handed out so far must not be used.
    func forEachRecord(
        at path: String,
        where isWanted: (_ name: String) -> Bool,
        _ body: (_ name: String, _ bytes: [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError)

    /// Calls `body` with the bytes of a file, unpacked when it is gzip, chunk by chunk; the same rule holds for errors.
    func forEachChunk(
        at path: String,
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError)
}

extension AdvisoryRecordReader {
    /// All records.
    package func forEachRecord(
        at path: String,
        _ body: (_ name: String, _ bytes: [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        try forEachRecord(at: path, where: { _ in true }, body)
    }
}
