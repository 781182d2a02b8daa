import Basics
import Domain
import Pipeline

/// Reads trees and blobs out of one repository's own objects, with every transport forbidden.
struct ObjectReader: Sendable {
    let runner: GitRunner
    let repository: String
    let limits: GitSettings.Limits
    let deadline: ContinuousClock.Instant

    /// The commit's listing, `nil` when the commit or one of its trees is not here, or it is no commit at all.
    func listing(of commit: CommitID) async throws -> TreeListing? {
        let (listing, outcome) = try await runner.run(
            command(["ls-tree", "-r", "-t", "-z", "--full-tree", "\(commit.hex)^{commit}"]),
            before: deadline,
            into: TreeListing(limit: limits.treeEntries)
        )
        if outcome.succeeded { return listing }
        guard outcome.status != nil else {
            throw SourceControlError(
                .failed,
                detail: "git ls-tree of \(commit.short) crashed; is the tree very deep?"
            )
        }
        return nil
    }

    /// One folder's listing, `nil` when it is not here or there is none.
    func folder(at tree: String) async throws -> FolderListing? {
        let (output, outcome) = try await runner.run(
            command(["ls-tree", "-z", "--full-tree", tree]),
            before: deadline,
            into: CollectedOutput(limit: Self.longestListing)
        )
        return outcome.succeeded ? try FolderListing(output.bytes) : nil
    }

    /// The first bytes of a blob that is here.
    func beginning(of object: String, limit: Int) async throws -> [UInt8] {
        let (output, outcome) = try await runner.run(
            command(["cat-file", "blob", object]),
            before: deadline,
            into: FirstBytes(limit: limit)
        )
        guard outcome.succeeded else {
            let said = CleanText.line(outcome.errorText)
            throw DamagedMirror(
                error: SourceControlError(
                    .failed,
                    detail: "the object \(object.prefix(10)) cannot be read: \(said)"
                )
            )
        }
        return output.bytes
    }

    /// Bytes of one folder's listing: some 300 000 entries.
    private static let longestListing = 32 << 20

    /// Sizes of those blobs that are here.
    func sizes(of objects: [String]) async throws -> [String: Int] {
        guard !objects.isEmpty else { return [:] }
        let (output, _) = try await runner.run(
            command(["cat-file", "--batch-check"], input: Self.lines(objects)),
            before: deadline,
            into: CollectedOutput(limit: objects.count * 128)
        )
        // Git that stops at a missing object leaves the rest out, which counts as not here.
        return ObjectSizes.parse(output.bytes)
    }

    func contents(of objects: [String]) async throws -> [String: [UInt8]] {
        guard !objects.isEmpty else { return [:] }
        let (stream, _) = try await runner.run(
            command(["cat-file", "--batch"], input: Self.lines(objects)),
            before: deadline,
            into: BlobStream(largest: limits.maxFileBytes)
        )
        return stream.blobs
    }

    /// The tree with the selected contents; `fetch` is asked for the blobs that are not here, once a round.
    func tree(
        from listing: TreeListing,
        selecting select: @Sendable (FileTree) -> Set<String>,
        fetch: ((_ missing: [String]) async throws -> Void)? = nil
    ) async throws -> FileTree {
        let entries = listing.items.map { FileTree.Entry(path: $0.label, kind: $0.kind) }
        var tree = FileTree(entries: entries, contents: [:])
        var rounds = SelectionRounds()
        var total = 0
        while let selected = rounds.next(in: tree, select) {
            try await read(selected, of: listing, into: &tree, total: &total, fetch: fetch)
        }
        return tree
    }

    private func read(
        _ selected: Set<String>,
        of listing: TreeListing,
        into tree: inout FileTree,
        total: inout Int,
        fetch: ((_ missing: [String]) async throws -> Void)?
    ) async throws {
        var wanted: [TreeListing.Item] = []
        var unread: [String: String] = [:]
        for item in listing.items where selected.contains(item.label) {
            if listing.ambiguous.contains(item.label) {
                unread[item.label] = "the commit has more than one entry of this name"
            } else if item.kind == .symbolicLink {
                unread[item.label] = "a symbolic link, which is never followed"
            } else if item.kind == .submodule {
                unread[item.label] = "a submodule, which is never fetched"
            } else {
                wanted.append(item)
            }
        }
        let objects = Set(wanted.map(\.object)).sorted()
        var sizes = try await sizes(of: objects)
        let missing = objects.filter { sizes[$0] == nil }
        if !missing.isEmpty, let fetch {
            try await fetch(missing)
            sizes.merge(try await self.sizes(of: missing)) { $1 }
        }

        var readable: Set<String> = []
        for item in wanted {
            guard let size = sizes[item.object] else {
                unread[item.label] = "the object \(item.object.prefix(10)) is missing"
                continue
            }
            if size > limits.maxFileBytes {
                unread[item.label] = "\(size) bytes, more than limits.file (\(limits.maxFileBytes))"
            } else if readable.contains(item.object) {
                continue
            } else if total + size > limits.maxTotalBytes {
                unread[item.label] =
                    "the files to read have more than \(limits.maxTotalBytes) bytes together (limits.files)"
            } else {
                total += size
                readable.insert(item.object)
            }
        }
        let blobs = try await contents(of: readable.sorted())
        var contents: [String: [UInt8]] = [:]
        for item in wanted where unread[item.label] == nil {
            if let bytes = blobs[item.object] {
                contents[item.label] = bytes
            } else {
                unread[item.label] = "the object \(item.object.prefix(10)) could not be read"
            }
        }
        tree.add(contents: contents, unread: unread)
    }

    func command(_ arguments: [String], input: [UInt8] = []) -> GitCommand {
        GitCommand(repository: repository, workingFolder: repository, arguments: arguments, input: input)
    }

    static func lines(_ items: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for item in items {
            bytes += item.utf8
            bytes.append(0x0A)
        }
        return bytes
    }
}
