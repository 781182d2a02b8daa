import App
import Basics
import Foundation
import Pipeline
import Portal
import Storage
import Testing

/// Credentials that git reads single projects with, over a store and keys on disk.
@Suite struct GitCredentialKeeperTests {
    @Test func `git reads with the project's own credential while there is one`() async throws {
        let lab = try await ProjectSecretLab()
        #expect(try await lab.token() == "the forge's")
        #expect(try await lab.hasCredential() == false)
        for credential in ["canary-git-1", "canary-git-2"] {
            try await lab.setCredential(credential)
            #expect(try await lab.token() == credential)
        }
        #expect(try await lab.hasCredential() == true)
        // A new key seals it again.
        try await lab.rotateKey()
        #expect(try await lab.token() == "canary-git-2")
        try lab.expectNothingInClear()
        for _ in 1...2 {
            try await lab.credentials.removeCredential(
                of: lab.project,
                by: .commandLine,
                at: ProjectSecretLab.start
            )
        }
        #expect(try await lab.token() == "the forge's")
        #expect(
            try await lab.audit() == ["remove git credential", "set git credential", "set git credential"]
        )
    }

    @Test func `a credential that cannot be opened is no other one's turn`() async throws {
        let lab = try await ProjectSecretLab()
        try await lab.setCredential("canary-git-1")
        try FileManager.default.removeItem(atPath: lab.keyFile.path)
        await #expect(throws: SourceControlError.self) { try await lab.token() }
    }

    @Test(arguments: ["changed", "made", "archived"])
    func `another team does not get it, nor whoever wakes an archived project`(_ way: String) async throws {
        let lab = try await ProjectSecretLab()
        let (id, now) = (lab.project.id, ProjectSecretLab.start)
        try await lab.setCredential("canary-git-1")
        let team = try await lab.store.makeTeam(
            name: "Till",
            slug: "till",
            description: nil,
            by: .commandLine,
            at: now
        ).get()
        switch way {
        case "changed":
            var change = ProjectChange()
            change.team = team.team.id
            _ = try await lab.store.changeProject(id, change, by: .commandLine, at: now).get()
        case "made":
            let project = NewProject(
                repository: lab.project.repository,
                team: team.team.id,
                name: "Shop",
                slug: "shop",
                about: PortalProject.About()
            )
            _ = try await lab.store.makeProject(project, for: nil, by: .commandLine, at: now).get()
        default: _ = try await lab.store.archiveProject(id, by: .commandLine, at: now).get()
        }
        #expect(try await lab.hasCredential() == false)
        #expect(try await lab.token() == "the forge's")
        // Whoever was allowed to set one before is too late.
        guard way != "archived" else { return }
        await #expect(throws: ProjectRefusal.self) { try await lab.setCredential("canary-git-2") }
    }

    @Test func `while the keys are being changed nothing is sealed, and whoever seals waits for others`()
        async throws
    {
        let lab = try await ProjectSecretLab()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...2 { group.addTask { try await lab.setCredential("canary-git-\(number)") } }
            group.addTask { try await lab.setSecret("canary-hook-secret") }
            try await group.waitForAll()
        }
        let (token, secrets) = (try await lab.token(), try await lab.secrets(at: 1))
        #expect(token?.hasPrefix("canary-git-") == true && secrets?.isEmpty == false)
        // As `rotate-key` has it while it is at work.
        try await lab.keyFile.whileLocked {
            async let credential = Self.isBusy { try await lab.setCredential("canary-git-3") }
            async let secret = Self.isBusy { try await lab.setSecret("canary-other-secret") }
            let areBusy = [try await credential, try await secret]
            #expect(areBusy == [true, true])
            let (still, others) = (try await lab.token(), try await lab.secrets(at: 1))
            #expect(still == token && others == secrets)
        }
        try await lab.setCredential("canary-git-4")
        #expect(try await lab.token() == "canary-git-4")
    }

    @Test func `a server that was not restarted with the new key of the settings seals nothing`() async throws
    {
        let lab = try await ProjectSecretLab(storage: ", encryptionKey: '${OLD_KEY}'")
        try await lab.setCredential("canary-git-1")
        let both = try lab.changed(", encryptionKey: '${NEW_KEY}', formerKeys: ['${OLD_KEY}']")
        try await lab.rotateKey(both)
        let before = try await lab.store.secrets()
        await #expect(throws: KeysRetired.self) { try await lab.setCredential("canary-git-2") }
        await #expect(throws: KeysRetired.self) { try await lab.setSecret("canary-hook-secret") }
        let failure = await #expect(throws: KeysRetired.self) {
            try await SecretCommand(lab.loaded)
                .set("token", value: Secret("canary-token"), Console(environment: [:]))
        }
        #expect(failure?.newest == before.first?.keyID)
        #expect(failure?.description.contains("Restart the server") == true)
        #expect(try await lab.store.secrets() == before)
        // Restarted.
        let restarted = GitCredentialKeeper(loaded: both, store: lab.store, logger: .quiet)
        try await restarted.setCredential(
            Secret("canary-git-3"),
            of: lab.project,
            by: .commandLine,
            at: ProjectSecretLab.start
        )
        #expect(Set(try await lab.store.secrets().map(\.keyID)) == Set(before.map(\.keyID)))
    }

    @Test func `a new key of the settings seals before everything else is sealed with it`() async throws {
        let lab = try await ProjectSecretLab(storage: ", encryptionKey: '${OLD_KEY}'")
        try await lab.setCredential("canary-git-1")
        let both = try lab.changed(", encryptionKey: '${NEW_KEY}', formerKeys: ['${OLD_KEY}']")
        let console = Console(environment: [:])
        #expect(
            try await SecretCommand(both).set("token", value: Secret("canary-token"), console) == .success
        )
        #expect(Set(try await lab.store.secrets().map(\.keyID)).count == 2)
    }

    private static func isBusy(_ body: @Sendable () async throws -> Void) async throws -> Bool {
        do {
            try await body()
            return false
        } catch is KeysBusy {
            return true
        }
    }
}
