import Domain
import Pipeline

/// How folders and files of what was scanned are answered, in the shapes of the reference portal.
enum SourceShapes {
    /// An entry of a folder with where it is.
    struct Placed: Sendable {
        let entry: SourceEntry
        let path: String
    }

    /// A page of a folder.
    struct Tree: Sendable {
        let scan: ResourceID
        let path: SourcePath
        let folder: SourceFolder
        let page: Int
        let size: Int

        fileprivate var placed: [Placed] {
            let start = path.names.isEmpty ? "" : "\(path.text)/"
            return folder.entries.map { Placed(entry: $0, path: start + $0.name) }
        }
    }

    /// A file with as much of its text as is shown.
    struct Preview: Sendable {
        let scan: ResourceID
        let path: SourcePath
        let size: Int
        /// `nil`: it is no text.
        let text: String?
        let isTruncated: Bool

        init(_ file: SourceFile, at path: SourcePath, of scan: ResourceID) {
            self.scan = scan
            self.path = path
            size = file.size
            isTruncated = file.bytes.count < file.size
            let bytes = isTruncated ? Preview.withoutHalfCharacter(file.bytes) : file.bytes[...]
            text = bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
        }

        /// A cut may have gone through a character of up to four bytes, which makes no text binary.
        private static func withoutHalfCharacter(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
            let tail = bytes.suffix(4)
            guard let start = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes[...] }
            let length =
                switch tail[start] {
                case 0xC0..<0xE0: 2
                case 0xE0..<0xF0: 3
                case 0xF0...: 4
                default: 1
                }
            return start + length > bytes.endIndex ? bytes[..<start] : bytes[...]
        }
    }

    static let entry = Shape<Placed>(
        name: "SourceTreeEntry",
        fields: [
            .text("name") { $0.entry.name }, .text("path") { $0.path },
            .boolean("is_dir") { $0.entry.kind == .folder },
            // The portal's clients know of no unknown size.
            .integer("byte_size") { $0.entry.size ?? 0 },
            .boolean("size_known") { $0.entry.size != nil },
            .word("kind", SourceEntry.Kind.allCases.map(\.rawValue)) { $0.entry.kind.rawValue },
            .emptyList("license_spdx_ids"),
        ]
    )

    static let tree = Shape<Tree>(
        name: "SourceTreePage",
        fields: [
            .id("scan_id") { $0.scan }, .text("path") { $0.path.text }, .list("entries", entry) { $0.placed },
            .integer("total") { $0.folder.total }, .integer("page") { $0.page },
            .integer("size") { $0.size },
        ]
    )

    static let file = Shape<Preview>(
        name: "SourceFileResponse",
        fields: [
            .id("scan_id") { $0.scan }, .text("path") { $0.path.text }, .integer("byte_size") { $0.size },
            .boolean("truncated") { $0.isTruncated },
            .word("encoding", ["utf-8", "binary"]) { $0.text == nil ? "binary" : "utf-8" },
            .optionalText("content") { $0.text },
            // Licences are known of packages, and of no line of a file.
            .emptyList("license_matches"),
        ]
    )

    static let all: [DescribedShape] = [entry.described, tree.described, file.described]
}
