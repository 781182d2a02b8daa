/// A file of an archive, in memory.
package struct ArchiveEntry: Sendable, Equatable {
    /// Relative, with `/`, checked by `ArchiveEntryName`; a label, never opened.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
