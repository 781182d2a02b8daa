package import Domain

/// The rules for a repository's path on a forge (`owner/name`, on GitLab with subgroups).
///
/// The path is put into API and clone URLs, so nothing is accepted that could mean anything but a name there.
package enum RepositoryPath {
    /// Whether `path` is one that a forge of this kind can give out: segments of letters, digits, `.`, `_` and `-`, at
    /// most 255 bytes each, none of them `.` or `..`; exactly two on all forges but GitLab, where groups nest.
    package static func isValid(_ path: String, on kind: ForgeKind) -> Bool {
        let segments = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        guard kind == .gitlab ? (2...32).contains(segments.count) : segments.count == 2 else { return false }
        return segments.allSatisfy { segment in
            (1...255).contains(segment.count) && !segment.elementsEqual(".".utf8)
                && !segment.elementsEqual("..".utf8) && segment.allSatisfy(isAllowed)
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
