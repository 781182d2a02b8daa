import Archives
import Basics
import Portal

/// The files of an uploaded archive, read out of it without ever being written down.
enum ZipFiles {
    /// Throws `UploadRefusal` for what no archive of sources is; inflates all of it once.
    static func check(_ path: String, _ limits: UploadFolder.Limits) throws {
        do {
            var reader = try ZipReader(path: path, limits: limits.archive)
            var seen: Set<String> = []
            for name in try reader.verify() where !seen.insert(name).inserted {
                // Which one counts would be anybody's guess.
                throw ArchiveError(
                    .damaged,
                    entry: ArchiveEntryName.shown(Array(name.utf8)),
                    detail: "is there twice"
                )
            }
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

    /// Of an archive that was checked: the file is named after its bytes, so it is still the same.
    ///
    /// `repository` is the name that forges call the folder after which they put around all of an archive; it is left out of
    /// the paths, so that rules for paths count as they do in the repository.
    static func tree(
        _ path: String,
        _ limits: UploadFolder.Limits,
        repository: String,
        selecting select: (FileTree) -> Set<String>
    ) throws(ArchiveError) -> FileTree {
        var names: [String] = []
        var listing = try ZipReader(path: path, limits: limits.archive)
        while try listing.next(where: {
            names.append($0); return false
        }) != nil {}
        let wrapper = wrapper(around: names, of: repository)
        func label(_ name: String) -> String { String(name.dropFirst(wrapper.count)) }
        var tree = FileTree(entries: names.map { .init(path: label($0), kind: .file) }, contents: [:])
        var rounds = SelectionRounds()
        var total = 0
        while let wanted = rounds.next(in: tree, select) {
            var reader = try ZipReader(path: path, limits: limits.archive)
            var contents: [String: [UInt8]] = [:]
            var unread: [String: String] = [:]
            while !Task.isCancelled,
                let entry = try reader.next(where: { wanted.contains(label($0)) }, keeping: limits.fileBytes)
            {
                if entry.isCut {
                    unread[label(entry.name)] = "more than \(limits.fileBytes) bytes"
                } else if total + entry.bytes.count > limits.readBytes {
                    unread[label(entry.name)] =
                        "the files to read have more than \(limits.readBytes) bytes together"
                } else {
                    total += entry.bytes.count
                    contents[label(entry.name)] = entry.bytes
                }
            }
            tree.add(contents: contents, unread: unread)
        }
        return tree
    }

    /// `shop-main/` of an archive of `shop`; empty where there is no such folder around everything.
    private static func wrapper(around names: [String], of repository: String) -> String {
        guard let first = names.first, let slash = first.firstIndex(of: "/") else { return "" }
        let folder = first[...slash]
        let name = folder.dropLast().lowercased()
        let own = repository.lowercased()
        guard name == own || name.hasPrefix("\(own)-"), names.allSatisfy({ $0.hasPrefix(folder) }) else {
            return ""
        }
        return String(folder)
    }
}
