import Domain
import Pipeline

/// Finds a merge base in a history that is fetched only as deep as needed.
///
/// When is an answer from a cut history certain? Every edge that is there is real, so every common ancestor found is one. A better
/// one could only hide behind a cut: it, or the path that makes a known commit common, is an ancestor of some commit whose parents
/// were cut off. If every such commit that base or head reach is itself an ancestor of a merge base found, then whatever hides is an
/// ancestor of that merge base too, hence no better. So the answer stands when no cut commit is among those that base or head reach
/// and the merge bases do not; and "none" stands only when base and head reach no cut at all.
struct MergeBaseSearch: Sendable {
    let runner: GitRunner
    let mirror: Mirror
    let fetcher: Fetcher

    private static let depths = [50, 500, 5000, Int.max]
    /// Bytes of commit ids that are looked through for cuts: some 1.6 million commits.
    private static let outputLimit = 64 << 20

    private enum Answer { case certain(CommitID?), uncertain(CommitID?), absent }

    func run(base: CommitID, head: CommitID, headReference: String?) async throws -> CommitID? {
        var answer = try await look(base, head)
        if case .certain(let commit) = answer { return commit }
        // Never shallower than before: that would cut again what is already here.
        let reached = mirror.depth
        for depth in Self.depths where depth >= reached {
            if depth == reached, depth != .max, case .uncertain = answer { continue }
            try await fetch(base, head, headReference: headReference, depth: depth)
            mirror.depth = depth
            answer = try await look(base, head)
            switch answer {
            case .certain(let commit): return commit
            case .uncertain: continue
            case .absent: throw fetcher.gone(head)
            }
        }
        // The server's own history is cut; nothing better can be known.
        guard case .uncertain(let commit) = answer else { throw fetcher.gone(head) }
        return commit
    }

    private func fetch(_ base: CommitID, _ head: CommitID, headReference: String?, depth: Int) async throws {
        let options =
            depth != .max ? ["--depth=\(depth)"] : mirror.shallowCommits.isEmpty ? [] : ["--unshallow"]
        _ = try await fetcher.fetch(
            ids: [(base, "refs/gatehouse/base"), (head, "refs/gatehouse/head")],
            options: options,
            filter: "tree:0",
            reference: headReference
        )
    }

    private func look(_ base: CommitID, _ head: CommitID) async throws -> Answer {
        let found = try await git(["merge-base", "--all", base.hex, head.hex], limit: 1 << 16)
        // 0: found, 1: none, anything else: one of the two is not here.
        guard let found, found.status == 0 || found.status == 1 else { return .absent }
        let bases = found.lines.compactMap { CommitID($0) }
        let cuts = mirror.shallowCommits
        if cuts.isEmpty { return .certain(bases.first) }
        let reached = try await git(
            ["rev-list", base.hex, head.hex, "--not"] + bases.map(\.hex),
            limit: Self.outputLimit
        )
        guard let reached, reached.status == 0 else { return .absent }
        return reached.lines.contains { cuts.contains($0) } ? .uncertain(bases.first) : .certain(bases.first)
    }

    private func git(_ arguments: [String], limit: Int) async throws -> (status: Int32, lines: [String])? {
        let command = GitCommand(repository: mirror.path, workingFolder: mirror.path, arguments: arguments)
        let (output, outcome) = try await runner.run(
            command,
            before: fetcher.deadline,
            into: CollectedOutput(limit: limit)
        )
        guard let status = outcome.status else { return nil }
        let lines = output.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        return (status, lines)
    }
}
