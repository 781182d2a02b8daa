import Archives
import Basics
import Portal

/// The files of an uploaded archive, read out of it without ever being written down.
enum ZipFiles {
    /// Throws `UploadRefusal` for what no archive of sources is; inflates all of it once.
    static func check(_ path: String, _ limits: UploadFolder.Limits) throws {
        do {
            var reader = try ZipReader(path: path, limits: limits.archive)
            let names = try reader.verify()
            if let twice = repeated(names) { throw ArchiveError(.damaged, detail: twice) }
        } catch let error as ArchiveError {
            switch error.reason {
            case .notAnArchive: throw UploadRefusal.otherType(.archive)
            case .damaged: throw UploadRefusal.damaged(.archive, error.description)
            case .tooLarge, .unsafeName, .notAFile, .encrypted:
                throw UploadRefusal.hostile(error.description)
            case .unreadable: throw UploadRefusal.noRoom(.archive)
            }
        }
    }

    static func tree(
        _ path: String,
        _ limits: UploadFolder.Limits,
        selecting select: (FileTree) -> Set<String>
    ) throws(ArchiveError) -> FileTree {
        var names: [String] = []
        var listing = try ZipReader(path: path, limits: limits.archive)
        while try listing.next(where: {
            names.append($0); return false
        }) != nil {}
        if let twice = repeated(names) { throw ArchiveError(.damaged, detail: twice) }
        var tree = FileTree(entries: names.map { .init(path: $0, kind: .file) }, contents: [:])
        var rounds = SelectionRounds()
        var total = 0
        while let wanted = rounds.next(in: tree, select) {
            var reader = try ZipReader(path: path, limits: limits.archive)
            var contents: [String: [UInt8]] = [:]
            var unread: [String: String] = [:]
            while !Task.isCancelled,
                let entry = try reader.next(where: wanted.contains, keeping: limits.fileBytes)
            {
                if entry.isCut {
                    unread[entry.name] = "more than \(limits.fileBytes) bytes"
                } else if total + entry.bytes.count > limits.readBytes {
                    unread[entry.name] = "the files to read have more than \(limits.readBytes) bytes together"
                } else {
                    total += entry.bytes.count
                    contents[entry.name] = entry.bytes
                }
            }
            tree.add(contents: contents, unread: unread)
        }
        return tree
    }

    /// Two files of one name: which one counts would be anybody's guess.
    private static func repeated(_ names: [String]) -> String? {
        var seen: Set<String> = []
        return names.first { !seen.insert($0).inserted }.map { "\($0) is there twice" }
    }
}
