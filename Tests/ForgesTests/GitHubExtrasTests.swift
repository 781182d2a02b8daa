import Basics
import Domain
import Forges
import Foundation
import Testing
import TestSupport

/// What settings may want beside the verdict: code scanning and comments on lines.
@Suite struct GitHubExtrasTests {
    private let repository: RepositoryRef
    private let commit: CommitID
    private let id: ForgeID

    init() throws {
        id = try #require(ForgeID("github"))
        repository = RepositoryRef(forge: id, id: "7", path: "acme/widgets")
        commit = try #require(commitA)
    }

    private func forge(
        _ transport: ScriptedTransport,
        codeScanning: Bool = false,
        reviewComments: Bool = false
    ) throws -> any Forge {
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: id,
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://git.example.com",
                token: Secret("canary-token"),
                writeInterval: .zero,
                codeScanning: codeScanning,
                reviewComments: reviewComments
            ),
            transport: transport,
            sleep: { _ in },
            now: { Date(timeIntervalSince1970: 1_767_225_600) }
        )
        return try #require(made)
    }

    @Test func `both are there only where they are wanted, and check runs only for an App`() throws {
        let plain = try forge(ScriptedTransport([]))
        #expect(plain.codeScanning == nil && plain.lineComments == nil && plain.checkRuns == nil)
        #expect(try forge(ScriptedTransport([]), codeScanning: true).codeScanning != nil)
        #expect(try forge(ScriptedTransport([]), reviewComments: true).lineComments != nil)
    }

    @Test func `a report is sent as base64 with its commit and reference`() async throws {
        let transport = ScriptedTransport([.json(#"{"id": "x"}"#, status: 202)])
        let surface = try #require(try forge(transport, codeScanning: true).codeScanning)
        try await surface.upload(
            sarif: [0x1F, 0x8B, 0xFF],
            of: commit,
            reference: "refs/pull/1/head",
            in: repository
        )
        let request = try #require(transport.requests.first)
        #expect(request.url == "https://api.example.com/repos/acme/widgets/code-scanning/sarifs")
        let parsed = try JSONSerialization.jsonObject(with: Data(try #require(request.body)))
        #expect(
            parsed as? [String: String] == [
                "commit_sha": commit.hex, "ref": "refs/pull/1/head", "sarif": "H4v/",
                "tool_name": "Gatehouse",
            ]
        )
    }

    @Test(arguments: [
        (201, #"{"id": 1}"#, true),
        (422, #"{"message": "Validation Failed", "errors": [{"code": "custom"}]}"#, false),
        (422, #"{"message": "Validation Failed", "errors": [{"code": "invalid"}]}"#, false),
    ])
    func `a line outside the change takes no comment`(status: Int, answer: String, isTaken: Bool) async throws
    {
        let transport = ScriptedTransport([.json(answer, status: status)])
        let surface = try #require(try forge(transport, reviewComments: true).lineComments)
        let taken = try await surface.createLineComment(
            "b",
            at: FileLocation(path: "a/package-lock.json", line: 12),
            of: commit,
            onPullRequest: 3,
            in: repository
        )
        #expect(taken == isTaken)
        #expect(transport.calls == ["POST https://api.example.com/repos/acme/widgets/pulls/3/comments"])
        let body = try JSONSerialization.jsonObject(with: Data(try #require(transport.requests.first?.body)))
        let payload = try #require(body as? [String: Any])
        #expect(payload["line"] as? Int == 12 && payload["side"] as? String == "RIGHT")
        #expect(payload["path"] as? String == "a/package-lock.json")
    }

    @Test func `a refusal to comment is an error, a comment that is gone is not`() async throws {
        let gone = ScriptedTransport.Answer.json("{}", status: 404)
        let transport = ScriptedTransport([.json("{}", status: 403), gone, gone])
        let surface = try #require(try forge(transport, reviewComments: true).lineComments)
        let location = FileLocation(path: "p", line: 1)
        #expect(
            await reason {
                try await surface.createLineComment(
                    "b",
                    at: location,
                    of: commit,
                    onPullRequest: 3,
                    in: repository
                )
            } == .forbidden
        )
        try await surface.updateLineComment("5", body: "c", onPullRequest: 3, in: repository)
        try await surface.deleteLineComment("5", onPullRequest: 3, in: repository)
        #expect(
            transport.calls.dropFirst() == [
                "PATCH https://api.example.com/repos/acme/widgets/pulls/comments/5",
                "DELETE https://api.example.com/repos/acme/widgets/pulls/comments/5",
            ]
        )
        let refusal = await reason {
            try await surface.deleteLineComment("../5", onPullRequest: 3, in: repository)
        }
        #expect(refusal == .invalid)
    }
}
