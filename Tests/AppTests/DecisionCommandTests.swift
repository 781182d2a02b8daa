import App
import Archives
import Documents
import Domain
import Foundation
import Pipeline
import Storage
import Testing
import Triage

/// `gatehouse waivers` and `gatehouse vex` on a store of their own.
@Suite struct DecisionCommandTests {
    private struct Place {
        let folder: URL
        let loaded: LoadedSettings
        let console = Console(environment: [:])

        init() throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "gatehouse-decisions-\(UUID().uuidString)"
            )
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let settings = try DecisionCommandTests.write(
                "storage: { directory: \(folder.path)/data }",
                "g.yaml",
                folder
            )
            loaded = try LoadedSettings.load(path: settings, environment: ["USER": "jo"])
        }

        var store: StoreDatabase {
            get throws { try StoreDatabase.open(path: loaded.settings.databasePath) }
        }

        /// A store that knows `github:acme/shop`.
        func known() async throws -> RepositoryRef {
            let forge = try #require(ForgeID("github"))
            let repository = RepositoryRef(forge: forge, id: "7", path: "acme/shop")
            let request = JobRequest(
                repository: repository,
                subject: .pullRequest(number: 1),
                head: try #require(CommitID(String(repeating: "a", count: 40))),
                baseBranch: "main",
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            )
            _ = try await store.enqueue(request, at: Date())
            return repository
        }

        func file(_ text: String, _ name: String = "file") throws -> String {
            try DecisionCommandTests.write(text, name, folder)
        }
    }

    private static func write(_ text: String, _ name: String, _ folder: URL) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    private static func soon(_ days: Int) -> String { CalendarDay(Date()).adding(days: days).description }

    private static func failure(_ body: () async throws -> App.ExitStatus) async -> CommandFailure? {
        do {
            _ = try await body()
            return nil
        } catch { return error as? CommandFailure }
    }

    @Test func `a waiver is added, replaced and removed`() async throws {
        let place = try Place()
        let command = WaiversCommand(place.loaded)
        let repository = try await place.known()
        for days in [10, 20] {
            let texts: [Waiver.Field: String] = [
                .advisory: "CVE-2026-1", .reason: "r", .owner: "o", .expires: Self.soon(days),
            ]
            #expect(try await command.add(texts, repository: "github:acme/shop", place.console) == .success)
        }
        let stored = try await place.store.storedTriage(of: repository).waivers
        #expect(stored.map(\.expires.description) == [Self.soon(20)])
        #expect(try await place.store.waivers(of: nil).map(\.madeBy) == ["jo"])
        let id = try #require(stored.first?.id)
        let everywhere = await Self.failure { try await command.remove(id, repository: nil, place.console) }
        #expect(everywhere?.status == .incomplete)
        #expect(try await command.remove(id, repository: "github:Acme/shop", place.console) == .success)
        #expect(try await place.store.waivers(of: nil).isEmpty)
    }

    @Test func `a waiver that breaks a limit is refused`() async throws {
        let place = try Place()
        let command = WaiversCommand(place.loaded)
        for (field, text, days, message) in [
            (Waiver.Field.license, "GPL-3.0-only", 91, "90 days"),
            (.advisory, "MAL-2026-1", 3, "name the package"),
            (.advisory, "CVE-2026-1", -1, "in the past"), (.advisory, "a b", 3, "not an id"),
        ] {
            let texts = [field: text, .reason: "r", .owner: "o", .expires: Self.soon(days)]
            let failure = await Self.failure { try await command.add(texts, repository: nil, place.console) }
            #expect(failure?.status == .usage)
            #expect(failure?.description.contains(message) == true, "\(failure?.description ?? "")")
        }
        #expect(!FileManager.default.fileExists(atPath: place.loaded.settings.databasePath))
    }

    @Test(arguments: ["GHSA-aaaa-bbbb-cccc", "ghsa-AAAA-bbbb-cccc", "CVE-2026-7", "cve-2026-7"])
    func `a waiver of what the index knows as malicious has the short term, whatever the id`(id: String)
        async throws
    {
        let place = try Place()
        let record = """
            {"id": "GHSA-aaaa-bbbb-cccc", "modified": "2026-01-01T00:00:00Z", "aliases": ["MAL-2026-1", "CVE-2026-7"],
             "affected": [{"package": {"ecosystem": "npm", "name": "evil"},
              "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}]}]}
            """
        let folder = place.folder.appendingPathComponent("osv")
        let data = URL(fileURLWithPath: place.loaded.settings.indexPath).deletingLastPathComponent()
        for url in [folder, data] {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }
        try Data(record.utf8).write(to: folder.appendingPathComponent("GHSA-aaaa-bbbb-cccc.json"))
        _ = try AdvisoryImport.temporaryIndex(
            paths: [folder.path],
            in: data.path,
            reader: AdvisoryFileReader()
        )
        let command = WaiversCommand(place.loaded)
        func add(_ package: String?, _ days: Int) async throws -> App.ExitStatus {
            var texts: [Waiver.Field: String] = [
                .advisory: id, .reason: "r", .owner: "o", .expires: Self.soon(days),
            ]
            texts[.package] = package
            return try await command.add(texts, repository: nil, place.console)
        }
        let long = await Self.failure { try await add("pkg:npm/evil", 31) }
        #expect(long?.description.contains("a malicious package may be waived for 30 days") == true)
        let unnamed = await Self.failure { try await add(nil, 3) }
        #expect(unnamed?.description.contains("must name the package") == true)
        #expect(try await add("pkg:npm/evil", 30) == .success)
    }

    @Test func `a repository that nobody knows is refused`() async throws {
        let place = try Place()
        _ = try await place.known()
        let command = WaiversCommand(place.loaded)
        for name in ["github:acme/other", "acme/shop", "gitlab:acme/shop"] {
            let failure = await Self.failure {
                try await command.list(file: nil, repository: name, json: false, place.console)
            }
            #expect(failure?.status == .usage)
        }
    }

    @Test func `a waivers file is checked by listing it`() async throws {
        let place = try Place()
        let command = WaiversCommand(place.loaded)
        func text(_ days: Int) -> String {
            "version: 1\nwaivers:\n  - { license: GPL-3.0-only, reason: r, owner: o, expires: \(Self.soon(days)) }"
        }
        let good = try place.file(text(90))
        #expect(try await command.list(file: good, repository: nil, json: true, place.console) == .success)
        let bad = try place.file(text(91))
        let failure = await Self.failure {
            try await command.list(file: bad, repository: nil, json: true, place.console)
        }
        #expect(failure?.status == .usage)
        #expect(failure?.description.contains(": waivers[0].expires: a forbidden licence") == true)
    }

    private static let document = """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "urn:doc", "author": "Sec", "version": 1,
         "timestamp": "2026-01-01T00:00:00Z", "statements": [
          {"vulnerability": {"name": "CVE-2026-1"}, "products": ["pkg:npm/a", "pkg:npm/b@1.0.0"],
           "status": "not_affected", "impact_statement": "never called"},
          {"vulnerability": {"name": "CVE-2026-2"}, "products": ["cpe:/a:x"], "status": "fixed"}]}
        """

    @Test func `documents are imported for a repository, once`() async throws {
        let place = try Place()
        let repository = try await place.known()
        let command = VEXCommand(place.loaded)
        let file = try place.file(Self.document)
        for _ in 0..<2 {
            let status = try await command.importFiles(
                [file],
                repository: "github:acme/shop",
                json: true,
                place.console
            )
            #expect(status == .success)
        }
        let records = try await place.store.storedTriage(of: repository).records
        #expect(records.map(\.status) == [.notAffected, .notAffected])
        #expect(records.map(\.origin) == ["urn:doc", "urn:doc"])
        #expect(records.map(\.owner) == ["Sec", "Sec"])
    }

    @Test func `of several documents a broken one stops all`() async throws {
        let place = try Place()
        let repository = try await place.known()
        let command = VEXCommand(place.loaded)
        let files = [try place.file(Self.document, "good"), try place.file("{}", "bad")]
        let failure = await Self.failure {
            try await command.importFiles(files, repository: "github:acme/shop", json: false, place.console)
        }
        #expect(failure?.status == .incomplete)
        #expect(failure?.description.contains("bad:1: neither OpenVEX nor CycloneDX") == true)
        #expect(try await place.store.storedTriage(of: repository).records.isEmpty)
    }

    @Test func `a scan that is not there cannot be exported`() async throws {
        let place = try Place()
        _ = try await place.known()
        let failure = await Self.failure {
            try await VEXCommand(place.loaded).export(
                scan: "none",
                format: .openVEX,
                version: .v1_6,
                output: nil,
                place.console
            )
        }
        #expect(failure?.status == .incomplete)
    }
}
