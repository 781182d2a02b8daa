/// Why an archive is not read.
///
/// Nothing read from it before the error may be used: an archive is taken whole or not at all.
package struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong with the archive, or with this program's limits for it.
    package enum Reason: Sendable, Equatable {
        /// The file is not there or cannot be opened.
        case unreadable
        /// Not a zip archive, or cut off before its directory.
        case notAnArchive
        /// Truncated, a wrong checksum, or a directory that does not agree with the entries.
        case damaged
        /// More entries, bytes or compression than the limits allow.
        case tooLarge
        /// An entry name that leaves the archive or hides something.
        case unsafeName
        /// A symbolic link, a hard link or a device.
        case notAFile
        case encrypted
    }

    package let reason: Reason
    /// The entry, cleaned and cut for display; `nil` when it is about the archive.
    package let entry: String?
    package let detail: String

    package init(_ reason: Reason, entry: String? = nil, detail: String) {
        self.reason = reason
        self.entry = entry
        self.detail = detail
    }

    package var description: String {
        guard let entry else { return detail }
        return "entry “\(entry)”: \(detail)"
    }
}
