import Domain
import Foundation
import Testing

@Suite struct IdentifierTests {
    @Test(arguments: [
        String(repeating: "a", count: 40), String(repeating: "0", count: 39) + "1",
        String(repeating: "f", count: 64),
    ])
    func `a full object id is a commit id`(text: String) {
        #expect(CommitID(text)?.hex == text)
        #expect(CommitID(text)?.short.count == 10)
    }

    @Test(arguments: [
        "", "abc", String(repeating: "0", count: 40), String(repeating: "0", count: 64),
        String(repeating: "a", count: 39), String(repeating: "a", count: 41),
        String(repeating: "g", count: 40),
        " " + String(repeating: "a", count: 39), String(repeating: "a", count: 39) + "\n",
        String(repeating: "１", count: 40), "HEAD", "refs/heads/main",
    ])
    func `anything else is none`(text: String) {
        #expect(CommitID(text) == nil)
    }

    @Test func `a commit id is kept in lower case, so that spellings are equal`() {
        let upper = CommitID(String(repeating: "AB", count: 20))
        #expect(upper != nil)
        #expect(upper == CommitID(String(repeating: "ab", count: 20)))
    }

    @Test(arguments: ["a", "github", "gitlab-1", "9", "a.b_c-d", String(repeating: "a", count: 64)])
    func `a forge's id is a short plain word`(text: String) {
        #expect(ForgeID(text)?.rawValue == text)
    }

    @Test(arguments: [
        "", "-a", ".a", "_a", "..", "A", "a b", "a/b", "a\n", "é", String(repeating: "a", count: 65),
        "../../etc",
    ])
    func `what could not stand in a path is no forge's id`(text: String) {
        #expect(ForgeID(text) == nil)
    }

    @Test func `a renamed repository is the same one`() throws {
        let github = try #require(ForgeID("github"))
        let gitlab = try #require(ForgeID("gitlab"))
        let repository = RepositoryRef(forge: github, id: "7", path: "acme/shop")
        #expect(repository == RepositoryRef(forge: github, id: "7", path: "acme/store"))
        #expect(Set([repository, RepositoryRef(forge: github, id: "7", path: "x/y")]).count == 1)
        #expect(repository != RepositoryRef(forge: github, id: "8", path: "acme/shop"))
        #expect(repository != RepositoryRef(forge: gitlab, id: "7", path: "acme/shop"))
        #expect(repository.description == "github:acme/shop")
    }

    @Test func `a job's key follows the repository's id, not its path`() throws {
        let forge = try #require(ForgeID("github"))
        let head = try #require(CommitID(String(repeating: "a", count: 40)))
        func key(_ subject: JobSubject, path: String) -> String {
            JobRequest(
                repository: RepositoryRef(forge: forge, id: "7", path: path),
                subject: subject,
                head: head,
                baseBranch: nil,
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            ).key
        }
        #expect(key(.pullRequest(number: 12), path: "a/b") == "github:7#12")
        #expect(key(.pullRequest(number: 12), path: "c/d") == "github:7#12")
        #expect(key(.branch(name: "12"), path: "a/b") == "github:7@12")
        #expect(key(.mergeGroup(reference: "refs/heads/q"), path: "a/b") == "github:7~refs/heads/q")
        #expect(key(.tag(name: "12"), path: "a/b") == "github:7^12")
    }
}
