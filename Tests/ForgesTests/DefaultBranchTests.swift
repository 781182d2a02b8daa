import Domain
import Forges
import TestSupport
import Testing

@Suite struct DefaultBranchTests {
    private static let kinds: [ForgeKind] = [.github, .gitlab, .gitea, .forgejo]

    private func branch(_ kind: ForgeKind, _ value: String, id: Int = 7) async throws -> String? {
        let text = """
            {"id": \(id), "full_name": "acme/widgets", "path_with_namespace": "acme/widgets", "default_branch": \(value)}
            """
        let lab = try ForgeLab(kind, [.json(text)])
        return try await lab.forge.defaultBranch(of: lab.repository)
    }

    @Test(arguments: kinds)
    func `the default branch is what the forge says, and nothing where there is none`(
        kind: ForgeKind
    ) async throws {
        #expect(try await branch(kind, #""trunk/2""#) == "trunk/2")
        for none in ["null", #""""#, "7", #""a..b""#, #""-x y""#] {
            #expect(try await branch(kind, none) == nil, "\(none)")
        }
        let gone = try ForgeLab(kind, [.json("{}", status: 404)])
        #expect(try await gone.forge.defaultBranch(of: gone.repository) == nil)
        let broken = try ForgeLab(kind, [.json("{}", status: 401)])
        #expect(
            await reason { try await broken.forge.defaultBranch(of: broken.repository) } == .unauthorized
        )
    }

    @Test(arguments: [ForgeKind.github, .gitea, .forgejo])
    func `a path that another repository has taken over does not speak for ours`(
        kind: ForgeKind
    ) async throws {
        #expect(try await branch(kind, #""main""#, id: 8) == nil)
    }

    @Test(arguments: zip(kinds, ["/pull/3", "/-/merge_requests/3", "/pulls/3", "/pulls/3"]))
    func `a pull request has a page`(kind: ForgeKind, end: String) throws {
        let lab = try ForgeLab(kind, [])
        #expect(
            lab.forge.webURL(ofPullRequest: 3, in: lab.repository)
                == "https://git.example.com/acme/widgets" + end
        )
    }
}
