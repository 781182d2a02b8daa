import Domain
import Portal
import Testing

@Suite struct ScanReferenceTests {
    @Test(arguments: [
        ("main", JobSubject.branch(name: "main")), ("refs/heads/main", .branch(name: "main")),
        ("refs/heads/feature/a+b", .branch(name: "feature/a+b")), ("pr-12", .pullRequest(number: 12)),
        ("mr-7", .pullRequest(number: 7)), ("refs/pull/12/merge", .pullRequest(number: 12)),
        ("refs/pull/12/head", .pullRequest(number: 12)),
        ("refs/merge-requests/3/head", .pullRequest(number: 3)), ("pr-", .branch(name: "pr-")),
        ("refs/tags/v1", .tag(name: "v1")), ("refs/tags/pr-1", .tag(name: "pr-1")),
        ("pr-1x", .branch(name: "pr-1x")),
        ("dependabot/npm_and_yarn/@types/node-1", .branch(name: "dependabot/npm_and_yarn/@types/node-1")),
    ])
    func `what CI systems call what they build`(text: String, subject: JobSubject) throws {
        #expect(try ScanReference(text).subject == subject)
    }

    @Test(arguments: [
        "", "-x", "--upload-pack=touch", "a..b", "a b", "a\nb", "a\0b", "/a", "a/", "refs/tags/",
        "refs/notes/x",
        "refs/pull/99999999999/head", "é", String(repeating: "a", count: 256), "refs/heads/",
        // What git refuses, so that no forge has it.
        "refs/tags/v1.", "refs/tags/.x", "refs/tags/a//b", "refs/heads/x.lock", "a//b", "a/.b", "a.lock/b",
        "@",
    ])
    func `anything else is none`(text: String) {
        #expect(throws: ScanReference.Problem.self) { try ScanReference(text) }
    }

    @Test func `it is written as it is read`() throws {
        for kind in [ForgeKind.github, .gitlab] {
            for subject in [JobSubject.pullRequest(number: 4), .branch(name: "main"), .tag(name: "v1")] {
                #expect(try ScanReference(ScanReference.text(of: subject, on: kind)).subject == subject)
            }
        }
    }
}
