import Domain
import Foundation
import Licensing
import Pipeline
import Portal
import Storage
import Testing
import Triage

/// The file: opening, schema, parameters, retention, lock.
@Suite struct StoreDatabaseTests {
    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private static func write(_ sql: String, to database: SQLiteDatabase) async throws {
        _ = try await database.write { transaction throws(StoreError) in try transaction.execute(sql, []) }
    }

    /// Rows of `rowsAfterStep`.
    static func add(_ rows: String, to database: SQLiteDatabase) async throws {
        for statement in rows.split(separator: ";").map(String.init) where statement.contains("INSERT") {
            try await write(statement, to: database)
        }
    }

    @Test func `a new store is private to its user`() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/a/b/store.sqlite"
        let store = try StoreDatabase.open(path: path)
        _ = try await store.record(Sample.delivery("d", .ignore(reason: "")))
        #expect(try mode("\(folder.path)/a") == 0o700 && mode("\(folder.path)/a/b") == 0o700)
        for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
    }

    @Test func `opening again finds everything`() async throws {
        let folder = try TemporaryFolder()
        for round in 1...3 {
            let store = try StoreDatabase.open(path: folder.file)
            _ = try await store.record(Sample.delivery("d\(round)", .ignore(reason: "")))
            #expect(try await store.deliveries(state: nil, limit: 9).count == round)
        }
    }

    @Test func `a database of a newer version is refused and left alone`() async throws {
        let folder = try TemporaryFolder()
        let next =
            SQLiteSchema.migrations + [SQLiteMigration(name: "next", sql: "CREATE TABLE next (id INTEGER);")]
        try #require(FileManager.default.createFile(atPath: folder.file, contents: nil))
        _ = try SQLiteDatabase(path: folder.file, migrations: next)
        let error = #expect(throws: StoreError.self) { try StoreDatabase.open(path: folder.file) }
        #expect(error?.description.contains("newer version of Gatehouse") == true)
        _ = try SQLiteDatabase(path: folder.file, migrations: next)
    }

    @Test func `a file that is no database, or another program's, is refused`() async throws {
        let folder = try TemporaryFolder()
        try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: folder.file))
        let damaged = #expect(throws: StoreError.self) { try StoreDatabase.open(path: folder.file) }
        #expect(damaged?.description.contains("not a SQLite file") == true)
        let other = "\(folder.path)/other.sqlite"
        // A database without our mark that already has a table.
        let bare = [
            SQLiteMigration(name: "bare", sql: "CREATE TABLE theirs (id INTEGER); PRAGMA user_version = 1;")
        ]
        try #require(FileManager.default.createFile(atPath: other, contents: nil))
        let database = try SQLiteDatabase(path: other, migrations: bare)
        try await Self.write("PRAGMA application_id = 0", to: database)
        let foreign = #expect(throws: StoreError.self) { try StoreDatabase.open(path: other) }
        #expect(foreign?.description.contains("another program") == true)
        #expect(throws: StoreError.self) { try StoreDatabase.open(path: "/proc/none/store.sqlite") }
    }

    /// Rows that every step of the schema must carry along, inserted after the step that makes their table.
    static let rowsAfterStep = [
        """
        INSERT INTO repositories (forge, remote_id, path, path_time) VALUES ('github', '7', 'acme/shop', 1);
        INSERT INTO jobs (scan, key, repository_id, kind, number, head, is_default, state, available_at, created_at)
        VALUES ('s1', 'github:7#1', 1, 'pullRequest', 1, '\(Sample.commit("a").hex)', 0, 'queued', 1, 1);
        INSERT INTO deliveries (forge, delivery_id, event, state, body_hash, received_at, attempts, job_id, repository_id)
        VALUES ('github', 'd1', 'pull_request', 'queued', 'h', 1, 1, 1, 1);
        INSERT INTO payloads (delivery_id, headers, body) VALUES (1, '[]', x'7b7d');
        """,
        """
        INSERT INTO scans (uuid, repository_id, number, job_id, key, pull_number, head, state, outcome,
            advisory_snapshot, report_json, finished_at)
        VALUES ('s0', 1, 1, 0, 'github:7#1', 1, 'b', 'finished', 'passed', 'snapshot', x'7b7d', 1);
        INSERT INTO components (scan_id, purl) VALUES (1, 'pkg:npm/a@1');
        INSERT INTO findings (scan_id, advisory, purl) VALUES (1, 'G1', 'pkg:npm/a@1');
        """,
        """
        INSERT INTO publications (repository_id, kind, target, job_id, content_hash, is_complete, body)
        VALUES (1, 'comment', '1', 1, 'h', 1, 'text');
        """,
        """
        INSERT INTO scans (uuid, repository_id, number, job_id, key, pull_number, head, state, outcome, report_json,
            finished_at)
        VALUES ('s2', 1, 2, 9, 'github:7#2', 2, '\(Sample.commit("a").hex)', 'finished', 'blocked', x'7b7d', 2);
        """,
        """
        INSERT INTO inventories (key, job_id, repository_id, branch, head, advisory_snapshot, body)
        VALUES ('github:7@main', 9, 1, 'main', '\(Sample.commit("b").hex)', 'old', x'7b7d');
        """,
        """
        INSERT INTO licenses (ecosystem, name, version, expression, asked_at) VALUES ('npm', 'a', '1', 'MIT', 1000);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, branch, head, is_default, state, available_at, created_at,
            is_merge_group)
        VALUES ('s3', 'github:7~refs/heads/q', 1, 'branch', 'refs/heads/q', '\(Sample.commit("a").hex)', 0, 'queued', 1, 1, 1);
        """,
        """
        INSERT INTO sightings (repository_id, reference, first_seen, last_seen) VALUES (1, 'G1 pkg:npm/a@1', 1000, 2000);
        """,
        """
        INSERT INTO commands (repository_id, comment, pull_number, author_id, author_login, lines, state, attempts,
            available_at, delivery_id)
        VALUES (1, '11', 1, '5', 'alice', '/gatehouse help', 'queued', 0, 1, 1);
        """,
        """
        INSERT INTO waivers (waiver, advisory, reason, owner, expires, made_by, made_at)
        VALUES ('waiver-1', 'CVE-2026-1', 'r', 'o', '2026-12-31', 'jo', 1);
        INSERT INTO triage (repository_id, purl, advisory, status, reason, source, origin, changed_at)
        VALUES (1, 'pkg:npm/a', 'CVE-2026-1', 'not_affected', 'never called', 'triage', 'jo', 1);
        INSERT INTO triage_aliases (triage_id, alias) VALUES (1, 'CVE-2026-1');
        INSERT INTO triage_history (triage_id, status, reason, origin, actor, changed_at)
        VALUES (1, 'not_affected', 'never called', 'jo', 'jo', 1);
        """,
        """
        INSERT INTO registry_facts (ecosystem, name, version, license, published_at, deprecation, asked_at)
        VALUES ('npm', 'a', '2', 'ISC', 500, 'use b', 1000);
        """,
        """
        INSERT INTO packuments (registry, name, body, size, checked_at) VALUES ('https://r', 'a', x'7b7d', 2, 1000);
        INSERT INTO harvested_releases (registry, name, version, fingerprint, body, is_disputed, seen_at)
        VALUES ('https://r', 'a', '1.0.0', 'f', x'7b7d', 0, 1000);
        """,
        """
        INSERT INTO remediations (repository_id, base_branch, group_key, fingerprint, state, branch, base, plan_json,
            created_at, updated_at)
        VALUES (1, 'main', 'all', 'f', 'planned', 'gatehouse/npm/f', '\(Sample.commit("a").hex)', x'7b7d', 1, 1);
        """,
        """
        INSERT INTO fix_requests (repository_id, branch, is_asked, is_due, attempts, requested_at, available_at)
        VALUES (1, 'main', 0, 1, 0, 1000, 1000);
        """,
        """
        INSERT INTO repositories (forge, remote_id, path, path_time, uuid)
        VALUES ('github', '8', 'acme/till', 1, '6e3d6c4e-5a0c-4f6e-9d6f-0c1b2a394857');
        INSERT INTO remediations (repository_id, base_branch, group_key, fingerprint, state, branch, base, plan_json,
            created_at, updated_at, uuid)
        VALUES (2, 'main', 'all', 'f', 'planned', 'gatehouse/npm/f', '\(Sample.commit("a").hex)', x'7b7d', 1, 1,
            '0d9a4f0e-1f55-4c8a-8b1e-2f6a7c3d5e90');
        """,
        """
        INSERT INTO secrets (name, key_id, sealed, changed_at) VALUES ('forge-token', 'k', x'01', 1000);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, number, head, is_default, state, available_at, created_at,
            finished_at, turn)
        VALUES ('s4', 'github:8#4', 2, 'pullRequest', 4, '\(Sample.commit("a").hex)', 0, 'dead', 1, 1, 2, 3);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, branch, head, is_default, state, available_at, created_at, queued_at)
        VALUES ('s6', 'github:8@late', 2, 'branch', 'late', '\(Sample.commit("a").hex)', 0, 'queued', 9000, 8000, 8000);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, branch, head, is_default, state, available_at, created_at, trace)
        VALUES ('s5', 'github:8@traced', 2, 'branch', 'traced', '\(Sample.commit("a").hex)', 0, 'queued', 9000, 8000,
            '0af7651916cd43dd8448eb211c80319c');
        """,
        """
        INSERT INTO scans (uuid, repository_id, number, job_id, key, branch, head, state, outcome, report_json, finished_at)
        VALUES ('s5', 2, 1, 7, 'github:8@traced', 'traced', '\(Sample.commit("a").hex)', 'finished', 'passed', x'7b7d', 9500);
        """,
        """
        INSERT INTO users (uuid, email, is_active, is_superuser, created_at, updated_at)
        VALUES ('1b4e28ba-2fa1-41d2-883f-0016d3cca427', 'jo@example.com', 1, 0, 9600, 9600);
        INSERT INTO memberships (user_id, team_id, role, created_at) VALUES (1, 1, 'developer', 9600);
        INSERT INTO refresh_tokens (digest, user_id, created_at, expires_at) VALUES (x'01', 1, 9600, 9700);
        INSERT INTO password_resets (digest, user_id, created_at, expires_at) VALUES (x'02', 1, 9600, 9700);
        INSERT INTO api_keys (uuid, prefix, digest, name, scope, breadth, team_id, created_by, created_at)
        VALUES ('2b4e28ba-2fa1-41d2-883f-0016d3cca427', 'gatehouse_01234567', x'03', 'ci', 'team', 'read_only', 1, 1, 9600);
        INSERT INTO audit_log (uuid, created_at, actor_id, actor, target_table, action)
        VALUES ('3b4e28ba-2fa1-41d2-883f-0016d3cca427', 9600, 1, 'user', 'users', 'create');
        INSERT INTO identities (uuid, user_id, provider, issuer, subject, linked_at)
        VALUES ('4b4e28ba-2fa1-41d2-883f-0016d3cca427', 1, 'gitlab', 'https://gitlab.com', '7', 9600);
        """,
        """
        INSERT INTO repositories (forge, remote_id, path, path_time, uuid, project_name, project_slug)
        VALUES ('github', '9', 'acme/zoo', 1, '5b4e28ba-2fa1-41d2-883f-0016d3cca427', 'Named', 'named');
        INSERT INTO result_figures (scan_id, reason, components, critical, high, medium, low, unrated, allowed, conditional,
            forbidden, unlicensed, malicious) VALUES (1, 'Passed', 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, branch, head, is_default, state, available_at, created_at, is_upload)
        VALUES ('s7', 'github:8+sbom/latest', 2, 'branch', 'sbom/latest', '\(Sample.commit("a").hex)', 0, 'queued', 9000,
            8000, 1);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, branch, head, is_default, state, available_at, created_at, is_tag)
        VALUES ('s8', 'github:8^v1', 2, 'branch', 'v1', '\(Sample.commit("a").hex)', 0, 'queued', 9000, 8000, 1);
        INSERT INTO result_figures (scan_id, reason, components, critical, high, medium, low, unrated, allowed, conditional,
            forbidden, unlicensed, malicious, epss) VALUES (2, 'Warned', 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1);
        """,
        """
        INSERT INTO audit_log (uuid, created_at, actor, target_table, action)
        VALUES ('7b4e28ba-2fa1-41d2-883f-0016d3cca427', 9700, 'command-line', 'users', 'update');
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, number, head, is_default, state, available_at, created_at, finished_at,
            crashes)
        VALUES ('s9', 'github:8#9', 2, 'pullRequest', 9, '\(Sample.commit("a").hex)', 0, 'superseded', 1, 1, 2, 2);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, number, head, is_default, state, available_at, created_at, finished_at,
            requested_by)
        VALUES ('s10', 'github:8#10', 2, 'pullRequest', 10, '\(Sample.commit("a").hex)', 0, 'succeeded', 9000, 8000, 9000, 1);
        """,
        """
        INSERT INTO jobs (scan, key, repository_id, kind, number, head, is_default, state, available_at, created_at, finished_at,
            dismissed_at)
        VALUES ('s11', 'github:8#11', 2, 'pullRequest', 11, '\(Sample.commit("a").hex)', 0, 'dead', 1, 1, 2, 9900);
        """,
        """
        INSERT INTO commands (repository_id, comment, pull_number, author_id, author_login, lines, state, attempts,
            available_at, finished_at)
        VALUES (1, '12', 1, '5', 'alice', '/gatehouse help', 'failed', 1, 1, 2);
        INSERT INTO fix_requests (repository_id, branch, is_asked, is_due, attempts, requested_at, available_at, last_error)
        VALUES (1, 'gone', 0, 0, 1, 1, 1, 'no');
        """,
    ]

    @Test func `every step of the schema keeps the rows that are there`() async throws {
        let folder = try TemporaryFolder()
        try #require(FileManager.default.createFile(atPath: folder.file, contents: nil))
        let steps = SQLiteSchema.migrations
        try #require(Self.rowsAfterStep.count == steps.count, "a new step needs rows")
        for (index, rows) in Self.rowsAfterStep.enumerated() {
            let database = try SQLiteDatabase(path: folder.file, migrations: Array(steps.prefix(index + 1)))
            try await Self.add(rows, to: database)
        }
        let store = try StoreDatabase.open(path: folder.file)
        #expect(try await store.delivery(forge: Sample.forge, id: "d1")?.scanID == "s1")
        let job = try #require(try await store.job(1))
        #expect(try await store.earlierResult(before: job)?.findingKeys == ["G1 pkg:npm/a@1"])
        #expect(try await store.publications(job: 1).count == 1)
        #expect(
            try await store.pullRequestOutcomes(besides: job) == [.init(number: 2, outcome: .blocked)]
        )
        #expect(try await store.outdatedBranches(snapshot: "new").map(\.key) == ["github:7@main"])
        #expect(try await store.outdatedBranches(snapshot: "old").isEmpty)
        let package = PackageName(ecosystem: .npm, name: "a")
        let remembered = await StoredRegistryFacts(store: store, now: { Date(timeIntervalSince1970: 2) })
            .facts(of: package, versions: ["1", "2"])
        #expect(remembered["1"] == RegistryFacts(license: try LicenseExpression("MIT")))
        #expect(
            remembered["2"]
                == RegistryFacts(
                    license: try LicenseExpression("ISC"),
                    publishedAt: Date(timeIntervalSince1970: 0.5),
                    deprecation: "use b"
                )
        )
        #expect(try await store.nextCommand(at: Sample.time(0))?.request.source.key == "11")
        #expect(try await store.job(2)?.request.subject == .mergeGroup(reference: "refs/heads/q"))
        #expect(try await store.counts() == [.queued: 6, .running: 0, .dead: 2])
        #expect(try await store.deadLetterIDs() == [3])
        // The newest time there was.
        #expect(try await store.retentionTime() == Date(timeIntervalSince1970: 9))
        let queued = try await store.queued(limit: 9)
        #expect(queued.map(\.id) == [1, 2, 4, 5, 6, 7])
        #expect(
            queued.suffix(2).map(\.request.subject) == [.upload(name: "sbom/latest"), .tag(name: "v1")]
        )
        let memory = try await store.memory(of: Sample.repository)
        #expect(memory.firstSeen == ["G1 pkg:npm/a@1": Date(timeIntervalSince1970: 1)])
        let stored = try await store.storedTriage(of: job.request.repository)
        #expect(stored.waivers.map(\.expires.description) == ["2026-12-31"])
        #expect(stored.records.map(\.status) == [.notAffected])
        // Repositories and fixes of before got ids of their own.
        let projects = try await store.projects(limit: 9)
        #expect(projects.map(\.repository.path) == ["acme/shop", "acme/till", "acme/zoo"])
        let first = try #require(projects.first)
        #expect(isVersionFour(first.id.text) && projects[1].id.text.hasPrefix("6e3d6c4e") == true)
        #expect(try await store.project(first.id) == first)
        let fixes = try await store.remediations(of: first.repository, skipping: 0, limit: 9)
        #expect(fixes.total == 1 && fixes.page.allSatisfy { isVersionFour($0.uuid) })
        #expect(try await store.secrets().map(\.name) == ["forge-token"])
        #expect(try await store.job(scan: "s4")?.traceID == TraceID(scan: "s4"))
        #expect(try await store.job(scan: "s5")?.traceID == TraceID("0af7651916cd43dd8448eb211c80319c"))
        #expect(try await store.job(scan: "s9")?.crashes == 2)
        #expect(try await store.scanCount(of: 1) == 1)
        let failed = try await store.failedRequests()
        #expect(failed.commands == 1 && failed.fixes == 1)
        #expect(try await store.integrityCheck().isEmpty)
    }

    private func isVersionFour(_ text: String) -> Bool {
        let digits = Array(text)
        return ResourceID(text)?.text == text && digits[14] == "4" && "89ab".contains(digits[19])
    }

    @Test func `a step that fails leaves the steps before it`() async throws {
        let folder = try TemporaryFolder()
        try #require(FileManager.default.createFile(atPath: folder.file, contents: nil))
        let broken = SQLiteMigration(
            name: "broken",
            sql: "CREATE TABLE half (id INTEGER); SELECT * FROM nowhere;"
        )
        #expect(throws: StoreError.self) {
            try SQLiteDatabase(path: folder.file, migrations: SQLiteSchema.migrations + [broken])
        }
        let store = try StoreDatabase.open(path: folder.file)
        #expect(try await store.deliveries(state: nil, limit: 1).isEmpty)
    }

    @Test func `parameters are bound by their names in any order and any number of times`() async throws {
        let fixture = try StoreFixture()
        let rows = try await fixture.sqlite.read { transaction throws(StoreError) in
            try transaction.rows(
                "SELECT $2 AS second, $1 AS first, $2 AS again, $3 AS third",
                [
                    .text("one"), .integer(2), .null,
                ]
            )
        }
        #expect(try rows[0].text("first") == "one" && rows[0].integer("second") == 2)
        #expect(try rows[0].integer("again") == 2 && rows[0].value("third") == .null)
        await #expect(throws: StoreError.self, "a value too few") {
            try await fixture.sqlite.read { transaction throws(StoreError) in
                try transaction.rows("SELECT $2 AS second, $1 AS first", [.text("one")])
            }
        }
    }

    @Test func `errors name the table and never a value`() async throws {
        let fixture = try StoreFixture()
        let error = await #expect(throws: StoreError.self) {
            try await fixture.sqlite.write { transaction throws(StoreError) in
                for _ in 0..<2 {
                    try transaction.execute(
                        """
                        INSERT INTO repositories (forge, remote_id, path, path_time, uuid)
                        VALUES ($1, $1, $1, 0, hex(randomblob(16)))
                        """,
                        [.text("canary")]
                    )
                }
            }
        }
        #expect(error?.description.contains("repositories.forge") == true)
        #expect(error?.description.contains("canary") == false)
    }

    @Test func `a closed store has everything in its one file and refuses`() async throws {
        let folder = try TemporaryFolder()
        let store = try StoreDatabase.open(path: folder.file)
        _ = try await store.record(Sample.delivery("d", .ignore(reason: "")))
        _ = try await store.counts()
        try store.close()
        let copy = "\(folder.path)/copy.sqlite"
        try FileManager.default.copyItem(atPath: folder.file, toPath: copy)
        #expect(try await StoreDatabase.open(path: copy).deliveries(state: nil, limit: 9).map(\.id) == ["d"])
        await #expect(throws: StoreError.self) {
            try await store.record(Sample.delivery("e", .ignore(reason: "")))
        }
        await #expect(throws: StoreError.self) { try await store.counts() }
    }

    @Test func `the integrity check sees a page that was overwritten`() async throws {
        let folder = try TemporaryFolder()
        let store = try StoreDatabase.open(path: folder.file)
        for index in 0..<50 {
            _ = try await store.record(Sample.delivery("d\(index)", .job(Sample.request(pull: index))))
        }
        #expect(try await store.integrityCheck().isEmpty)
        try store.close()
        let file = try #require(FileHandle(forUpdatingAtPath: folder.file))
        try file.seek(toOffset: 6 * 8192)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 8192))
        try file.close()
        #expect(await problems(of: folder.file).isEmpty == false)
    }

    /// What the check finds; a database too damaged to be checked says so in an error.
    private func problems(of path: String) async -> [String] {
        do {
            return try await StoreDatabase.open(path: path).integrityCheck()
        } catch {
            return error.description.contains("damaged") ? [error.description] : []
        }
    }

    @Test func `results of merge groups go in time; a dead job is listed as long as its result is kept`()
        async throws
    {
        let fixture = try StoreFixture()
        let store = fixture.store
        let group = JobRequest(
            repository: Sample.repository,
            subject: .mergeGroup(reference: "gh-readonly-queue/main/pr-1-abc"),
            head: Sample.commit("a"),
            baseBranch: "main",
            isDefaultBranch: false,
            eventTime: nil,
            before: nil
        )
        for (request, end) in [(group, JobResult.succeeded), (Sample.push("b"), .dead(error: "refused"))] {
            _ = try await store.enqueue(request, at: Sample.time(1))
            let job = try #require(try await fixture.claim(at: 1))
            try await store.save(Sample.report(at: 1), reportJSON: [], of: job)
            try await store.finish(job: job.id, worker: "w", with: end, now: Sample.time(2))
        }
        let pruned = try await store.prune(
            deliveriesOlderThan: Sample.time(50),
            scansOlderThan: Sample.time(50)
        )
        // The branch keeps its newest result, and nobody has looked at what it is about.
        #expect(pruned.scans == 1 && pruned.jobs == 1)
        #expect(try await store.deadLetters() == 1)
        let rows = try await store.scans(ScanFilter(), skipping: 0, limit: 9).rows
        #expect(rows.map(\.subject) == [.branch(name: "main")] && rows.map(\.status) == [.failed])
    }

    @Test func `of all branches the main line keeps its newest results, the others go in time`() async throws
    {
        let fixture = try StoreFixture()
        let store = fixture.store
        let former = JobRequest(
            repository: Sample.repository,
            subject: .branch(name: "master"),
            head: Sample.commit("a"),
            baseBranch: nil,
            isDefaultBranch: true,
            eventTime: nil,
            before: nil
        )
        let results = [
            (former, Sample.report()), (Sample.push("b", to: "feature"), Sample.report()),
            (Sample.push("c"), Sample.report()), (Sample.push("d"), Sample.report()),
            (Sample.push("e"), Sample.errored()), (Sample.push("f", to: "next"), Sample.report()),
        ]
        for (request, report) in results {
            _ = try await store.enqueue(request, at: Sample.time(1))
            let job = try #require(try await fixture.claim(at: 1))
            try await store.save(report, reportJSON: [], of: job)
            try await store.finish(job: job.id, worker: "w", with: .succeeded, now: Sample.time(2))
        }
        // An older branch that is matched again meanwhile is not the main line for it.
        let rematch = JobRequest(
            repository: former.repository,
            subject: former.subject,
            head: former.head,
            baseBranch: nil,
            isDefaultBranch: true,
            eventTime: nil,
            before: nil,
            isRematch: true
        )
        let again = try #require(try await store.enqueue(rematch, at: Sample.time(1)))
        _ = try await fixture.claim(at: 1)
        try await store.finish(job: again.id, worker: "w", with: .superseded, now: Sample.time(2))
        func left(naming branch: String?) async throws -> [String] {
            try await fixture.sqlite.write { transaction throws(StoreError) in
                _ = try transaction.execute("UPDATE repositories SET default_branch = $1", [.text(branch)])
            }
            _ = try await store.prune(deliveriesOlderThan: Sample.time(50), scansOlderThan: Sample.time(50))
            let heads = try await fixture.rows("SELECT head FROM scans ORDER BY id").map {
                try $0.text("head")
            }
            let listed = try await fixture.rows("SELECT head FROM jobs ORDER BY id").map {
                try $0.text("head")
            }
            #expect(heads == listed)
            return heads.map { String($0.prefix(1)) }
        }
        // The newest with a verdict, the newest, and that of the branch that people named.
        #expect(try await left(naming: "next") == ["d", "e", "f"])
        #expect(try await left(naming: nil) == ["d", "e"])
    }

    @Test func `retention removes what is old and keeps what is still needed`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for index in 0..<150 { try await fixture.record("old\(index)", at: 0, .ignore(reason: "")) }
        try await fixture.record("waiting", at: 0, .job(Sample.request("a", pull: 9)))
        try await fixture.record("recent", at: 100, .ignore(reason: ""))
        let comment = PublicationKey(repository: Sample.repository, kind: .comment, target: "1")
        for (time, head) in [(0, "a"), (1, "b"), (2, "c")] {
            for request in [Sample.push(Character(head)), Sample.request(Character(head), pull: 1)] {
                let queued = try #require(try await store.enqueue(request, at: Sample.time(time)))
                try await store.save(Sample.report(components: ["p"], at: time), reportJSON: [], of: queued)
                if head == "a" {
                    #expect(
                        try await store.begin(comment, job: queued.id, contentHash: "h", isFarewell: false)
                    )
                }
            }
        }
        let superseded = try #require(
            try await fixture.rows("SELECT id FROM jobs WHERE state = 'superseded'").first
        )
        // What a newer commit replaced publishes nothing more.
        #expect(
            try await !store.begin(
                comment,
                job: try superseded.integer("id"),
                contentHash: "h",
                isFarewell: false
            )
        )
        let pruned = try await store.prune(
            deliveriesOlderThan: Sample.time(50),
            scansOlderThan: Sample.time(50)
        )
        #expect(pruned == PrunedRows(deliveries: 150, scans: 5, jobs: 4, publications: 1))
        #expect(Set(try await store.deliveries(state: nil, limit: 999).map(\.id)) == ["waiting", "recent"])
        #expect(try await store.payload(forge: Sample.forge, id: "old1") == nil)
        let next = try #require(try await store.enqueue(Sample.push("d"), at: Sample.time(60)))
        #expect(try await store.earlierResult(before: next)?.purls == ["pkg:npm/p@1.0.0"])
        #expect(try await store.integrityCheck().isEmpty)
        #expect(
            try await store.prune(deliveriesOlderThan: Sample.time(50), scansOlderThan: Sample.time(50))
                == PrunedRows()
        )
    }

    @Test func `retention looks for what is old once, and removes it by its keys`() async throws {
        let fixture = try StoreFixture()
        for index in 0..<150 { try await fixture.record("old\(index)", at: 0, .ignore(reason: "")) }
        let planned = PlannedDatabase(fixture.sqlite)
        let pruned = try await StoreDatabase(database: planned).prune(
            deliveriesOlderThan: Sample.time(50),
            scansOlderThan: Sample.time(50)
        )
        #expect(pruned == PrunedRows(deliveries: 150))
        let plans = planned.takePlans()
        #expect(plans.filter { $0.sql.hasPrefix("SELECT id FROM deliveries") }.count == 1)
        let removals = plans.filter { $0.sql.hasPrefix("DELETE") }
        #expect(removals.count == 2, "a hundred at a time, and nothing where there is nothing to remove")
        for plan in removals {
            #expect(plan.lines.first == "SEARCH deliveries USING INTEGER PRIMARY KEY (rowid=?)", "\(plan)")
        }
    }

    @Test func `one holder per data directory, until it lets go`() throws {
        let folder = try TemporaryFolder()
        let directory = "\(folder.path)/data"
        do {
            let lock = try DataDirectoryLock(directory: directory)
            let error = #expect(throws: StoreError.self) { _ = try DataDirectoryLock(directory: directory) }
            let own = ProcessInfo.processInfo.processIdentifier
            #expect(error?.description.contains("Another gatehouse serve (process \(own))") == true)
            withExtendedLifetime(lock) {}
        }
        #expect(try mode(directory) == 0o700)
        _ = try DataDirectoryLock(directory: directory)
    }
}
