import App
import Basics
import Domain
import Forges
import Foundation
import Pipeline
import Portal
import Storage
import Testing

/// Secrets of projects' own hooks, over a store and keys on disk.
@Suite struct ProjectWebhookKeeperTests {
    private static let start = ProjectSecretLab.start
    private static let day = 86_400.0

    @Test func `a secret is changed with a day for the one of before, or at once`() async throws {
        let lab = try await ProjectSecretLab()
        #expect(try await lab.secrets(at: 0) == nil)
        #expect(try await lab.state(at: 0).changedAt == nil)
        try await lab.setSecret("canary-first-secret", at: 0)
        #expect(try await lab.secrets(at: 1) == ["canary-first-secret"])
        try await lab.setSecret("canary-second-secret", at: 100)
        #expect(try await lab.secrets(at: 101) == ["canary-second-secret", "canary-first-secret"])
        let state = try await lab.state(at: 101)
        #expect(
            state.address == "https://gatehouse.example.com/v1/webhooks/gh/\(lab.project.id.text)"
        )
        #expect(state.changedAt == Self.start.addingTimeInterval(100))
        #expect(state.formerUntil == Self.start.addingTimeInterval(100 + Self.day))
        #expect(try await lab.secrets(at: 100 + Self.day) == ["canary-second-secret"])
        #expect(try await lab.state(at: 100 + Self.day).formerUntil == nil)
        try await lab.setSecret("canary-third-secret", endsFormer: true, at: 200)
        #expect(try await lab.secrets(at: 201) == ["canary-third-secret"])
        try await lab.webhooks.removeSecret(of: lab.project, by: .commandLine, at: Self.start)
        try await lab.webhooks.removeSecret(of: lab.project, by: .commandLine, at: Self.start)
        #expect(try await lab.secrets(at: 201) == nil)
        #expect(try await lab.store.secrets().isEmpty)

        #expect(
            try await lab.audit() == ["remove webhook secret"]
                + Array(repeating: "set webhook secret", count: 3)
        )
        try lab.expectNothingInClear()
    }

    @Test func `a new key seals both, and another forge or an archived project has none`() async throws {
        let lab = try await ProjectSecretLab()
        try await lab.setSecret("canary-first-secret", at: 0)
        try await lab.setSecret("canary-second-secret", at: 1)
        try await lab.rotateKey()
        #expect(try await lab.secrets(at: 2) == ["canary-second-secret", "canary-first-secret"])
        let elsewhere = try #require(ForgeID("elsewhere"))
        #expect(
            try await lab.webhooks.webhook(ofProject: lab.project.id.text, on: elsewhere, at: Self.start)
                == nil
        )
        #expect(
            try await lab.webhooks.webhook(
                ofProject: "no id",
                on: lab.project.repository.forge,
                at: Self.start
            )
                == nil
        )
        // Which keeps what it had, and shows that it does, so that it can be taken away.
        _ = try await lab.store.archiveProject(lab.project.id, by: .commandLine, at: Self.start).get()
        #expect(try await lab.secrets(at: 2) == nil)
        let state = try await lab.state(at: 2)
        #expect(state.changedAt == Self.start.addingTimeInterval(1) && state.formerUntil != nil)
        let archived = try #require(try await lab.store.portalProject(lab.project.id)).summary
        #expect(try await lab.webhooks.test(archived, at: Self.start).detail.contains("archived"))
        try await lab.webhooks.removeSecret(of: archived, by: .commandLine, at: Self.start)
        #expect(try await lab.state(at: 2).changedAt == nil)
    }

    @Test func `a secret whose key is lost refuses, and lets nobody through`() async throws {
        let lab = try await ProjectSecretLab()
        try await lab.setSecret("canary-first-secret", at: 0)
        try FileManager.default.removeItem(atPath: lab.keyFile.path)
        await #expect(throws: (any Error).self) { try await lab.secrets(at: 1) }
    }

    @Test func `the same secret again ends nothing, and without one nothing is sent`() async throws {
        let lab = try await ProjectSecretLab()
        let nothing = try await lab.webhooks.test(lab.project, at: Self.start)
        #expect(nothing == ProjectWebhookTest(status: nil, detail: "The project has no secret."))
        try await lab.setSecret("canary-first-secret", at: 0)
        for time in [10.0, 20] { try await lab.setSecret("canary-second-secret", at: time) }
        #expect(try await lab.secrets(at: 30) == ["canary-second-secret", "canary-first-secret"])
        #expect(try await lab.state(at: 30).changedAt == Self.start.addingTimeInterval(10))
    }

    @Test func `a token of GitLab of one kind replaces one of the other kind, for a day beside it`()
        async throws
    {
        let lab = try await ProjectSecretLab(kind: "gitlab")
        let signing = "whsec_\(Data(repeating: 7, count: 32).base64EncodedString())"
        func taken(_ token: String, at seconds: Double) async throws -> Bool {
            let hook = try await lab.webhooks.webhook(
                ofProject: lab.project.id.text,
                on: lab.project.repository.forge,
                at: Self.start.addingTimeInterval(seconds)
            )
            let receiver = try #require(ForgeCatalog.receiver(for: .gitlab))
            let request = WebhookRequest(
                headers: [("x-gitlab-token", token), ("x-gitlab-event", "Push Hook")],
                body: Array("{}".utf8)
            )
            return hook?.secrets.contains { secrets in
                // What is refused is what is asked about.
                (try? receiver.verify(request, secrets: secrets, now: Self.start)) != nil
            } ?? false
        }
        try await lab.setSecret("a plain token of GitLab", at: 0)
        try await lab.setSecret(signing, at: 10)
        #expect(try await taken("a plain token of GitLab", at: 11))
        #expect(try await !taken("a plain token of GitLab", at: 10 + Self.day))
        try await lab.setSecret("another plain token", at: 20)
        #expect(try await taken("another plain token", at: 21))
        await #expect(throws: ProjectRefusal.self) { try await lab.setSecret("whsec_not base64!!", at: 30) }
    }
}
