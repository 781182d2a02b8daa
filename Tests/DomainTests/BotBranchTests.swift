import Domain
import Testing

@Suite struct BotBranchTests {
    @Test(arguments: [
        ("gatehouse/npm/all-1", true), ("gatehouse/x", true), ("gatehouse/", false), ("gatehouse", false),
        ("main", false),
        ("x/gatehouse/npm", false), ("Gatehouse/npm/x", false),
    ])
    func `a branch of ours begins with our name`(name: String, isOurs: Bool) {
        #expect(BotBranch.isOurs(name) == isOurs)
    }

    @Test(arguments: [("7", true), ("8", false), (nil, false)])
    func `a fork's branch of that name is not ours`(head: String?, isOurs: Bool) throws {
        let forge = try #require(ForgeID("github"))
        let event = PullRequestEvent(
            repository: RepositoryRef(forge: forge, id: "7", path: "a/b"),
            number: 1,
            action: .closed,
            head: try #require(CommitID(String(repeating: "a", count: 40))),
            before: nil,
            headBranch: "gatehouse/npm/x",
            baseBranch: "main",
            time: nil,
            headRepositoryID: head
        )
        #expect(event.isOurs == isOurs)
    }
}
