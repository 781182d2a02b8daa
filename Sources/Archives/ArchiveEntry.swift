/// A file of an archive, in memory.
package struct ArchiveEntry: Sendable, Equatable {
    /// Relative, with `/`, checked by `ArchiveEntryName`; a label, never opened.
    package let name: String
    package let bytes: [UInt8]
    /// There is more of it than was to be kept.
    package let isCut: Bool

    package init(name: String, bytes: [UInt8], isCut: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.isCut = isCut
    }
}
