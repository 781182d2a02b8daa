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
        let ask: @Sendable (StoreDatabase, ProjectSummary, ScanRecord) async throws -> Void
    }

    private static func scans(_ change: @Sendable (inout ScanFilter) -> Void) -> ScanFilter {
        var filter = ScanFilter()
        change(&filter)
        return filter
    }

    private static func projects(_ change: @Sendable (inout ProjectFilter) -> Void) -> ProjectFilter {
        var filter = ProjectFilter()
        change(&filter)
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

    private func fill(_ store: StoreDatabase, _ count: Int) async throws -> ScanRecord {
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

    @Test(arguments: questions)
    func `nothing that REST asks walks a table`(_ question: Question) async throws {
        var statements: [Int] = []
        for count in [1, 12] {
            let fixture = try StoreFixture()
            let scan = try await fill(fixture.store, count)
            let planned = PlannedDatabase(fixture.sqlite)
            try await question.ask(StoreDatabase(database: planned), scan.project, scan)
            let plan = planned.take()
            try #require(!plan.isEmpty)
            for line in plan where line.hasPrefix("SCAN") && !line.hasPrefix("SCAN (subquery") {
                #expect(line.contains(" INDEX "), "\(line) of \(plan)")
                // Their rows are those of the whole server.
                #expect(!line.hasPrefix("SCAN jobs") && !line.hasPrefix("SCAN scans"), "\(line) of \(plan)")
            }
            statements.append(planned.statements)
        }
        #expect(Set(statements).count == 1 && statements.allSatisfy { $0 <= 3 }, "\(statements)")
    }
}
