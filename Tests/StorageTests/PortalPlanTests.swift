import Domain
import Foundation
import Pipeline
import Portal
import Storage
import Testing

/// How SQLite answers what REST asks: by an index, and with as many statements for a page as for one row.
@Suite struct PortalPlanTests {
    struct Question: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What it walks all the same, as SQLite says it: an index where it counts or searches the whole server, and a table only
        /// from its newest row until a page is full.
        let walks: [String]
        /// Whether SQLite sorts what it found; else it comes in order.
        let isSorted: Bool
        let ask: @Sendable (StoreDatabase, ProjectSummary, ScanRecord) async throws -> Void

        init(
            testDescription: String,
            walks: [String] = [],
            isSorted: Bool = true,
            ask: @escaping @Sendable (StoreDatabase, ProjectSummary, ScanRecord) async throws -> Void
        ) {
            self.testDescription = testDescription
            self.walks = walks
            self.isSorted = isSorted
            self.ask = ask
        }
    }

    private static func scans(_ change: @Sendable (inout ScanFilter) -> Void) -> ScanFilter {
        var filter = ScanFilter()
        change(&filter)
        return filter
    }

    private static func projects(
        _ change: @Sendable (inout ProjectFilter) throws -> Void
    ) rethrows -> ProjectFilter {
        var filter = ProjectFilter()
        try change(&filter)
        return filter
    }

    static let questions = [
        Question(testDescription: "all projects") { store, _, _ in
            _ = try await store.projects(ProjectFilter(), skipping: 0, limit: 20)
        },
        Question(testDescription: "projects of a team") { store, _, _ in
            _ = try await store.projects(projects { $0.teams = [1] }, skipping: 0, limit: 20)
        },
        Question(testDescription: "a project") { store, project, _ in
            _ = try await store.portalProject(project.id)
        },
        Question(testDescription: "scans of a project") { store, project, _ in
            _ = try await store.scans(scans { $0.project = project.key }, skipping: 0, limit: 20)
        },
        Question(testDescription: "scans of a reference") { store, project, _ in
            let filter = scans {
                $0.project = project.key
                $0.subject = .pullRequest(number: 1)
            }
            _ = try await store.scans(filter, skipping: 0, limit: 20)
        },
        Question(testDescription: "releases") { store, project, _ in
            let filter = scans {
                $0.project = project.key
                $0.isReleased = true
            }
            _ = try await store.scans(filter, skipping: 0, limit: 20)
        },
        Question(testDescription: "a scan") { store, _, scan in _ = try await store.scan(scan.id) },
        Question(testDescription: "a scan by its job") { store, _, scan in
            _ = try await store.scan(job: scan.job)
        },
        Question(testDescription: "the current result") { store, project, _ in
            _ = try await store.result(of: project.key, .current, isJudged: true)
        },
        Question(testDescription: "the current result for the gate") { store, project, _ in
            _ = try await store.result(of: project.key, .current, isJudged: false)
        },
        Question(testDescription: "the result of a reference") { store, project, _ in
            _ = try await store.result(of: project.key, .subject(.branch(name: "main")), isJudged: false)
        },
        Question(testDescription: "the result of a release") { store, project, _ in
            _ = try await store.result(of: project.key, .release("1"), isJudged: false)
        },
        Question(testDescription: "the result of a tag") { store, project, _ in
            _ = try await store.result(of: project.key, .subject(.tag(name: "v1")), isJudged: false)
        },
        Question(testDescription: "steps about a finding") { store, project, _ in
            _ = try await store.steps(about: Sample.finding("GHSA-1", "a"), of: project.key)
        },
        Question(testDescription: "identities") { store, _, _ in _ = try await store.identities(of: 1) },
    ]

    // MARK: Lists

    private static func scansQuestion(
        _ words: String,
        walks: [String] = [],
        isSorted: Bool = false,
        _ change: @escaping @Sendable (inout ScanFilter) -> Void
    ) -> Question {
        Question(testDescription: words, walks: walks, isSorted: isSorted) { store, _, _ in
            _ = try await store.scans(scans(change), skipping: 0, limit: 20)
        }
    }

    private static func projectsQuestion(
        _ words: String,
        _ change: @escaping @Sendable (inout ProjectFilter) throws -> Void
    ) -> Question {
        Question(testDescription: words) { store, _, _ in
            _ = try await store.projects(try projects(change), skipping: 0, limit: 20)
        }
    }

    private static func auditQuestion(
        _ words: String,
        walks: [String] = [],
        teams: [Int64]? = nil,
        isSorted: Bool = true,
        _ change: @escaping @Sendable (inout AuditFilter) throws -> Void
    ) -> Question {
        Question(testDescription: words, walks: walks, isSorted: isSorted) { store, _, _ in
            var filter = AuditFilter()
            try change(&filter)
            _ = try await store.audit(filter, teams: teams, skipping: 0, limit: 20)
        }
    }

    private static func keysQuestion(
        _ words: String,
        walks: [String] = [],
        isSuperAdmin: Bool,
        _ change: @escaping @Sendable (inout APIKeyFilter) throws -> Void
    ) -> Question {
        Question(testDescription: words, walks: walks) { store, _, _ in
            var filter = APIKeyFilter()
            try change(&filter)
            let caller = try caller(isSuperAdmin: isSuperAdmin)
            _ = try await store.keys(of: caller, filter, skipping: 0, limit: 20)
        }
    }

    private static func usersQuestion(
        _ words: String,
        _ change: @escaping @Sendable (inout UserFilter) -> Void
    ) -> Question {
        Question(testDescription: words) { store, _, _ in
            var filter = UserFilter()
            change(&filter)
            _ = try await store.users(filter, skipping: 0, limit: 20)
        }
    }

    private static func caller(isSuperAdmin: Bool) throws -> Caller {
        let id = try someID()
        let user = User(
            key: 1,
            id: id,
            email: "",
            fullName: nil,
            isActive: true,
            isSuperAdmin: isSuperAdmin,
            lastLoginAt: nil,
            createdAt: Sample.time(0),
            updatedAt: Sample.time(0)
        )
        let places = [1, 2].map { Membership(team: $0, teamID: id, teamName: "", role: .teamAdmin) }
        return Caller(Account(user: user, memberships: places))
    }

    private static func someID() throws -> ResourceID {
        try #require(ResourceID("00000000-0000-4000-8000-000000000000"))
    }

    private static let allScans = ["SCAN jobs USING COVERING INDEX jobs_listed"]
    private static let allKeys = [
        "SCAN api_keys USING COVERING INDEX api_keys_live", "SCAN api_keys USING INDEX api_keys_live",
        // Revoked ones too: in the order of rows.
        "SCAN api_keys", "SCAN api_keys USING COVERING INDEX api_keys_by_project",
    ]
    private static let searchedLines = ["SCAN audit_log USING COVERING INDEX audit_log_by_action"]

    static let lists =
        [
            scansQuestion("scans of all", walks: allScans) { _ in },
            scansQuestion("scans of teams", isSorted: true) { $0.teams = [1, 2] },
            scansQuestion("scans of no team", isSorted: true) { $0.teams = [] },
            projectsQuestion("projects by a word") { $0.search = "shop" },
            projectsQuestion("projects of teams by a word") {
                $0.search = "shop"
                $0.teams = [1, 2]
            },
            projectsQuestion("projects of a business unit") { $0.businessUnit = "retail" },
            projectsQuestion("projects by distribution") { $0.distributionModel = "saas" },
            projectsQuestion("projects of a named team") { $0.team = try someID() },
            projectsQuestion("archived projects too") { $0.includesArchived = true },
            keysQuestion("all keys", walks: allKeys, isSuperAdmin: true) { _ in },
            keysQuestion("all keys of a scope", walks: allKeys, isSuperAdmin: true) { $0.scope = .project },
            keysQuestion("all keys, also revoked ones", walks: allKeys, isSuperAdmin: true) {
                $0.includesRevoked = true
            },
            keysQuestion("own keys", isSuperAdmin: false) { _ in },
            keysQuestion("own keys, also revoked ones", isSuperAdmin: false) { $0.includesRevoked = true },
            keysQuestion("keys of a team", isSuperAdmin: true) { $0.team = try someID() },
            keysQuestion("own keys of a project", isSuperAdmin: false) {
                $0.project = try someID()
            },
            auditQuestion(
                "the audit log",
                walks: ["SCAN audit_log USING COVERING INDEX audit_log_by_team", "SCAN audit_log"],
                isSorted: false
            ) { _ in },
            auditQuestion("lines of an actor", isSorted: false) { $0.actor = try someID() },
            auditQuestion("lines of a table", isSorted: false) { $0.table = "users" },
            auditQuestion("lines of an action", isSorted: false) { $0.action = "create" },
            auditQuestion("lines of a time") {
                $0.from = Sample.time(0)
                $0.to = Sample.time(9)
            },
            auditQuestion("lines since") { $0.from = Sample.time(0) },
            auditQuestion("lines of a table since", isSorted: false) {
                $0.table = "users"
                $0.from = Sample.time(0)
            },
            auditQuestion("lines by a word", walks: searchedLines) { $0.search = "create" },
            auditQuestion("lines of teams", teams: [1, 2]) { _ in },
            auditQuestion("lines of teams by a word", teams: [1, 2]) { $0.search = "create" },
            usersQuestion("users") { _ in },
            usersQuestion("administrators") { $0.role = .superAdmin },
            usersQuestion("users of a role") { $0.role = .developer },
            usersQuestion("active users") { $0.isActive = true },
            usersQuestion("users by a word") { $0.search = "jo" },
            Question(testDescription: "teams") { store, _, _ in
                _ = try await store.teams(search: nil, skipping: 0, limit: 20)
            },
            Question(testDescription: "teams by a word") { store, _, _ in
                _ = try await store.teams(search: "jo", skipping: 0, limit: 20)
            },
            Question(testDescription: "a release of a project") { store, project, _ in
                let filter = scans {
                    $0.project = project.key
                    $0.isReleased = true
                    $0.release = "1"
                }
                _ = try await store.scans(filter, skipping: 0, limit: 20)
            },
        ]
        + ScanRecord.Status.allCases.flatMap { status in
            [
                // Failed is the one or the other.
                scansQuestion("\(status) scans", isSorted: status == .failed) { $0.status = status },
                scansQuestion("\(status) scans of teams", isSorted: true) {
                    $0.status = status
                    $0.teams = [1, 2]
                },
                Question(testDescription: "\(status) scans of a project", isSorted: false) {
                    store,
                    project,
                    _ in
                    let filter = scans {
                        $0.status = status
                        $0.project = project.key
                    }
                    _ = try await store.scans(filter, skipping: 0, limit: 20)
                },
            ]
        }

    private func fill(_ store: StoreDatabase, _ count: Int) async throws -> ScanRecord {
        for number in 1...count {
            let new = NewUser(
                email: try #require(EmailAddress("jo\(number)@example.com")),
                fullName: "Jo \(number)",
                password: nil,
                isSuperAdmin: false
            )
            _ = try await store.makeUser(new, in: .ownTeam, by: .commandLine, at: Sample.time(0)).get()
        }
        let forge = try #require(ForgeID("github"))
        for number in 1...count {
            let job = try await store.enqueue(
                JobRequest(
                    repository: RepositoryRef(forge: forge, id: "\(number)", path: "acme/p\(number)"),
                    subject: .branch(name: "main"),
                    head: try #require(CommitID(String(repeating: "a", count: 40))),
                    baseBranch: nil,
                    isDefaultBranch: true,
                    eventTime: nil,
                    before: nil
                ),
                at: Sample.time(0)
            )
            try await store.save(Sample.report(), reportJSON: [0x7B, 0x7D], of: try #require(job))
        }
        return try #require(try await store.scans(ScanFilter(), skipping: 0, limit: 1).rows.first)
    }

    /// Their rows are those of the whole server.
    private static let large = ["SCAN jobs", "SCAN scans", "SCAN audit_log", "SCAN api_keys"]

    @Test(arguments: questions + lists)
    func `nothing that REST asks walks a table`(_ question: Question) async throws {
        var statements: [Int] = []
        for count in [1, 12] {
            let fixture = try StoreFixture()
            let scan = try await fill(fixture.store, count)
            let planned = PlannedDatabase(fixture.sqlite)
            try await question.ask(StoreDatabase(database: planned), scan.project, scan)
            let plans = planned.takePlans()
            try #require(!plans.isEmpty)
            for plan in plans {
                for line in plan.lines where line.hasPrefix("SCAN") && !line.hasPrefix("SCAN (subquery") {
                    // Without an index it is in the order of rows.
                    let isPage = plan.sql.contains("DESC LIMIT") && !plan.lines.contains(where: isSorting)
                    if question.walks.contains(line), line.contains(" INDEX ") || isPage { continue }
                    #expect(line.contains(" INDEX "), "\(line) of \(plan)")
                    #expect(!Self.large.contains(where: line.hasPrefix), "\(line) of \(plan)")
                }
                #expect(question.isSorted || !plan.lines.contains(where: isSorting), "\(plan)")
            }
            statements.append(planned.statements)
        }
        #expect(Set(statements).count == 1 && statements.allSatisfy { $0 <= 3 }, "\(statements)")
    }

    private func isSorting(_ line: String) -> Bool { line.contains("TEMP B-TREE") }
}
