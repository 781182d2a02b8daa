import Domain

/// Merge bases on a forge that only tells which commits one side has and the other has not.
///
/// The commits of `head` that `base` lacks end at commits that both have: these are parents of listed commits and not
/// listed themselves. The merge base is the one among them that all others are ancestors of.
struct CommitAncestry {
    /// A commit as a comparison lists it.
    struct Listed: Sendable {
        let id: CommitID
        let parents: [CommitID]
    }

    /// Each costs at most two more calls; a branch that merged its base more often than this is not judged.
    static let maximumBoundary = 50

    /// The commits reachable from the second one and not from the first; `nil` when the forge knows not both.
    let missing: (_ base: CommitID, _ head: CommitID) async throws(ForgeError) -> [Listed]?

    /// `nil` when one commit is unknown or the histories have nothing in common.
    func mergeBase(of base: CommitID, and head: CommitID) async throws(ForgeError) -> CommitID? {
        guard let listed = try await missing(base, head) else { return nil }
        if listed.isEmpty { return head }
        let boundary = Self.boundary(of: listed)
        guard boundary.count <= Self.maximumBoundary else {
            throw ForgeError(
                .invalid,
                detail:
                    "the branch has merged its base \(boundary.count) times, which is too often to compare"
            )
        }
        guard var best = boundary.first else { return nil }
        for candidate in boundary.dropFirst() {
            if try await isAncestor(candidate, of: best) { continue }
            if try await isAncestor(best, of: candidate) { best = candidate }
        }
        return best
    }

    /// In the order of the listing, newest first, each once.
    static func boundary(of listed: [Listed]) -> [CommitID] {
        var known = Set(listed.map(\.id))
        var boundary: [CommitID] = []
        for commit in listed {
            for parent in commit.parents where known.insert(parent).inserted { boundary.append(parent) }
        }
        return boundary
    }

    private func isAncestor(_ commit: CommitID, of other: CommitID) async throws(ForgeError) -> Bool {
        guard let listed = try await missing(other, commit) else {
            throw ForgeError(.notFound, detail: "the forge does not know a parent that it named")
        }
        return listed.isEmpty
    }
}
