package import Basics
import Foundation
package import Pipeline

/// Reads a folder or a single file from disk as it is, for `gatehouse scan PATH`.
///
/// Below the named path no symbolic link is followed, and `.git` and `node_modules` are not entered.
package enum DirectoryTree {
    /// Lists everything below `path` and reads what `select` returns.
    ///
    /// A file gives a tree with that one entry. A folder that cannot be opened is told in `unread` under its path with a slash at the
    /// end. Blocks; not for a server. Throws `limit` for too many entries, `failed` when `path` cannot be opened.
    package static func read(
        path: String,
        limits: GitSettings.Limits = GitSettings.Limits(),
        selecting select: (FileTree) -> Set<String>
    ) throws(SourceControlError) -> FileTree {
        let url = URL(fileURLWithPath: path)
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(path) }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        guard isFolder || status.st_mode & S_IFMT == S_IFREG else {
            throw SourceControlError(
                .failed,
                detail: "\(CleanText.line(path)) is neither a file nor a folder."
            )
        }
        let root = open(
            isFolder ? path : url.deletingLastPathComponent().path,
            O_RDONLY | O_DIRECTORY | O_CLOEXEC
        )
        guard root >= 0 else { throw failure(path) }
        defer { close(root) }
        var walk = Walk(root: root, limits: limits)
        if isFolder {
            try walk.list()
        } else {
            walk.add(name: Array(url.lastPathComponent.utf8))
        }
        return walk.tree(selecting: select)
    }

    private static func failure(_ path: String) -> SourceControlError {
        SourceControlError(
            .failed,
            detail: "cannot read \(CleanText.line(path)): \(String(cString: strerror(errno)))."
        )
    }
}

/// One listing below an open folder; everything is opened from there, part by part, refusing links.
private struct Walk {
    private let root: Int32
    private let limits: GitSettings.Limits
    private var entries: [FileTree.Entry] = []
    /// The real names, as bytes, behind the labels.
    private var names: [String: [[UInt8]]] = [:]
    private var unread: [String: String] = [:]
    private var labels = PathLabels()

    private static let git = Array(".git".utf8)
    /// Too large to list for nothing: nobody's manifests lie there.
    private static let installed = Array("node_modules".utf8)
    private var skipped: [String] = []

    init(root: Int32, limits: GitSettings.Limits) {
        self.root = root
        self.limits = limits
    }

    mutating func list() throws(SourceControlError) {
        var folders: [[[UInt8]]] = [[]]
        var count = 0
        while let folder = folders.popLast() {
            guard let descriptor = descend(folder), let stream = fdopendir(descriptor) else {
                unread[Self.text(folder) + "/"] =
                    "the folder cannot be opened: \(String(cString: strerror(errno)))"
                continue
            }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = Self.name(of: entry)
                if name == [0x2E] || name == [0x2E, 0x2E] || name == Self.git { continue }
                if name == Self.installed {
                    skipped.append(Self.text(folder + [name]))
                    continue
                }
                count += 1
                guard count <= limits.treeEntries else {
                    throw SourceControlError(
                        .limit,
                        detail:
                            "the folder has more than \(limits.treeEntries) files and folders (limits.treeEntries)."
                    )
                }
                var status = stat()
                guard
                    fstatat(
                        descriptor,
                        name.map { CChar(bitPattern: $0) } + [0],
                        &status,
                        AT_SYMLINK_NOFOLLOW
                    ) == 0
                else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR: folders.append(folder + [name])
                case S_IFREG: add(folder + [name], .file)
                case S_IFLNK: add(folder + [name], .symbolicLink)
                default: continue
                }
            }
        }
    }

    mutating func add(name: [UInt8]) { add([name], .file) }

    private mutating func add(_ parts: [[UInt8]], _ kind: FileTree.EntryKind) {
        guard case .new(let label) = labels.label(for: Array(parts.joined(separator: [0x2F]))[...]) else {
            return
        }
        entries.append(FileTree.Entry(path: label, kind: kind))
        names[label] = parts
    }

    consuming func tree(selecting select: (FileTree) -> Set<String>) -> FileTree {
        var tree = FileTree(entries: entries, contents: [:], unread: unread, skippedFolders: skipped)
        var rounds = SelectionRounds()
        var left = limits.maxTotalBytes
        while let selected = rounds.next(in: tree, select) {
            var contents: [String: [UInt8]] = [:]
            var unread: [String: String] = [:]
            for entry in tree.entries where selected.contains(entry.path) {
                guard entry.kind == .file else {
                    unread[entry.path] = "a symbolic link, which is never followed"
                    continue
                }
                switch read(names[entry.path] ?? [], left: left) {
                case .success(let bytes):
                    contents[entry.path] = bytes
                    left -= bytes.count
                case .failure(let reason): unread[entry.path] = reason.text
                }
            }
            tree.add(contents: contents, unread: unread)
        }
        return tree
    }

    private struct Unreadable: Error { let text: String }

    private func read(_ parts: [[UInt8]], left: Int) -> Result<[UInt8], Unreadable> {
        guard let name = parts.last, let folder = descend(Array(parts.dropLast())) else {
            return .failure(Unreadable(text: "its folder cannot be opened any more"))
        }
        defer { close(folder) }
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        let descriptor = openat(folder, name.map { CChar(bitPattern: $0) } + [0], flags)
        guard descriptor >= 0 else {
            return .failure(Unreadable(text: "cannot be opened: \(String(cString: strerror(errno)))"))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .failure(Unreadable(text: "is no ordinary file any more"))
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(Int(status.st_size), limits.maxFileBytes))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else {
                return .failure(Unreadable(text: "cannot be read: \(String(cString: strerror(errno)))"))
            }
            if count == 0 { return .success(bytes) }
            bytes += buffer[..<count]
            if bytes.count > limits.maxFileBytes {
                return .failure(Unreadable(text: "more than limits.file (\(limits.maxFileBytes) bytes)"))
            }
            if bytes.count > left {
                return .failure(
                    Unreadable(
                        text:
                            "the files to read have more than \(limits.maxTotalBytes) bytes together (limits.files)"
                    )
                )
            }
        }
    }

    /// Opens a folder below the root without following a link in any part; the caller closes it.
    private func descend(_ parts: [[UInt8]]) -> Int32? {
        var current = openat(root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for part in parts where current >= 0 {
            let next = openat(
                current,
                part.map { CChar(bitPattern: $0) } + [0],
                O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            )
            let reason = errno
            close(current)
            errno = reason
            current = next
        }
        return current >= 0 ? current : nil
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        // The record ends with the name, so no more than the name may be touched.
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
        let start = UnsafeRawPointer(entry) + offset
        let length = strlen(start.assumingMemoryBound(to: CChar.self))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
    }

    private static func text(_ parts: [[UInt8]]) -> String {
        String(decoding: Array(parts.joined(separator: [0x2F])), as: UTF8.self)
    }
}
