import Domain
import Forges
import Pipeline
import Testing

struct SweepTests {
    private static func commit(_ digit: Character) throws -> CommitID {
        try #require(CommitID(String(repeating: digit, count: 40)))
    }

    private static func repository() throws -> RepositoryRef {
        RepositoryRef(forge: try #require(ForgeID("forge")), id: "7", path: "acme/widgets")
    }

    /// What is known of a key.
    struct Known: Sendable {
        var head: Character
        var base: String? = "main"
        var isLive = false
        var isJudged = false

        func standing() throws -> Standing {
            Standing(
                job: 1,
                head: try SweepTests.commit(head),
                before: try SweepTests.commit("9"),
                baseBranch: base,
                isLive: isLive,
                isJudged: isJudged
            )
        }
    }

    private static let rows: [(Known?, Bool, Character?)] = [
        (nil, true, nil),
        (Known(head: "a", isJudged: true), false, nil),
        (Known(head: "a", isLive: true), false, nil),
        // Ended without a result: superseded by an event that was wrong, or closed and opened again.
        (Known(head: "a"), true, nil),
        // The push was not delivered; what was known is what it replaces.
        (Known(head: "b", isJudged: true), true, "b"),
        (Known(head: "b", isLive: true), true, "b"),
        // Another base branch asks another question.
        (Known(head: "a", base: "next", isJudged: true), true, nil),
    ]

    @Test(arguments: rows)
    func `a head without a result is asked for`(known: Known?, isMissing: Bool, before: Character?) throws {
        let pull = OpenPullRequest(number: 3, head: try Self.commit("a"), baseBranch: "main")
        let standing = try known.map { ["forge:7#3": try $0.standing()] } ?? [:]
        let heads = Sweep.heads(
            in: try Self.repository(),
            defaultBranch: nil,
            pullRequests: [pull],
            standing: standing
        )
        let found = Sweep.missing(heads, standing)
        let judged = Sweep.judged(heads, standing)
        #expect(judged.count == (isMissing || known?.isLive == true ? 0 : 1))
        #expect(
            judged.allSatisfy {
                $0.isRecheck && $0.head == pull.head && $0.before?.hex.first == "9" && $0.baseBranch == "main"
            }
        )
        #expect(!found.isEmpty == isMissing)
        guard let request = found.first else { return }
        #expect(request.subject == .pullRequest(number: 3))
        #expect(request.head == pull.head)
        #expect(request.baseBranch == "main")
        // What is compared with stays the same where the head does.
        #expect(request.before == (try (before ?? (known == nil ? nil : "9")).map { try Self.commit($0) }))
        #expect(!request.isDefaultBranch && request.eventTime == nil)
    }

    @Test(arguments: ["b", "c"] as [Character])
    func `the default branch is compared with what was known of it`(known: Character) throws {
        let branch = Sweep.DefaultBranch(name: "main", tip: try Self.commit("c"))
        let standing = ["forge:7@main": try Known(head: known, base: nil, isJudged: true).standing()]
        let heads = Sweep.heads(
            in: try Self.repository(),
            defaultBranch: branch,
            pullRequests: [],
            standing: standing
        )
        let found = Sweep.missing(heads, standing)
        #expect(found.map(\.head) == (known == "c" ? [] : [branch.tip]))
        #expect(found.allSatisfy { $0.isDefaultBranch && $0.before?.hex.first == known })
    }

    @Test(arguments: [true, false])
    func `a default branch of which nothing is kept is scanned again, a pull request is not`(
        isWatched: Bool
    ) throws {
        func standing(base: String?) throws -> Standing {
            Standing(
                job: 1,
                head: try Self.commit("a"),
                baseBranch: base,
                isLive: false,
                isJudged: true,
                isWatched: isWatched
            )
        }
        let known = ["forge:7@main": try standing(base: nil), "forge:7#3": try standing(base: "main")]
        let heads = Sweep.heads(
            in: try Self.repository(),
            defaultBranch: Sweep.DefaultBranch(name: "main", tip: try Self.commit("a")),
            pullRequests: [OpenPullRequest(number: 3, head: try Self.commit("a"), baseBranch: "main")],
            standing: known
        )
        #expect(Sweep.missing(heads, known).map(\.key) == (isWatched ? [] : ["forge:7@main"]))
        #expect(
            Sweep.judged(heads, known).map(\.key)
                == (isWatched ? ["forge:7#3", "forge:7@main"] : ["forge:7#3"])
        )
    }
}
