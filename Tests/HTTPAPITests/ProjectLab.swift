import Domain
import Forges
import Foundation
import Pipeline
import Portal
import Reporting
import Storage
import Testing

/// What projects and scans need beside accounts.
enum ProjectLab {
    static func comment(_ store: StoreDatabase, _ forges: [ForgeID: any Forge]) -> ResultComment {
        ResultComment(
            forges: forges,
            jobs: store,
            scans: store,
            publications: store,
            publisher: Publisher(store: store, dryRun: false, metrics: Metrics(), pack: { $0 }),
            comments: CommentRenderer(templates: templates)
        )
    }

    static func shelf(_ store: StoreDatabase) -> ContentsShelf {
        ContentsShelf { scan in
            guard let bytes = try await store.report(scan: scan.id.text) else { return nil }
            let seen = try await store.memory(of: scan.project.repository).firstSeen
            return ScanContents(scan, try ReportReader.report(bytes), firstSeen: seen ?? [:])
        }
    }

    /// A scan of the main line that has ended with a verdict.
    static func scan(_ project: PortalProject, in store: StoreDatabase, release: String? = nil) async throws
        -> ResourceID
    {
        let request = JobRequest(
            repository: project.summary.repository,
            subject: .branch(name: "main"),
            head: try #require(CommitID(String(repeating: "a", count: 40))),
            baseBranch: nil,
            isDefaultBranch: true,
            eventTime: nil,
            before: nil
        )
        let wish = ScanWish(project: project.summary, request: request, metadata: "{}", release: release)
        let record = try await store.requestScan(wish, limit: 1, by: .commandLine, at: AccountLab.now).get()
        let until = AccountLab.now.addingTimeInterval(60)
        let job = try #require(try await store.claim(worker: "w", until: until, now: AccountLab.now))
        let report = Report(
            repository: "github:acme/shop",
            commit: request.head.hex,
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: [RuleOutcome(rule: "test", outcome: .passed, message: "fine")]),
            inventory: .empty,
            findings: [],
            diagnostics: [],
            generatedAt: AccountLab.now
        )
        try await store.save(report, reportJSON: ReportJSON.encode(report), of: job)
        try await store.finish(job: job.id, worker: "w", with: .succeeded, now: AccountLab.now)
        return record.id
    }

    /// Those of the binary; a test would not compile without them.
    private static let templates: TemplateLibrary = {
        do {
            return try TemplateLibrary()
        } catch {
            preconditionFailure("the templates of the binary are not valid: \(error)")
        }
    }()
}
