import Advisories
import Basics
import Domain
import Extractors
import Forges
import Foundation
import Licensing
import Logging
import Pipeline
import Reporting
import Storage
import TestSupport
import Testing

/// What becomes of a default branch that cannot be matched again: whole jobs over GitHub's client as an App, a scripted network and a
/// store on disk.
@Suite struct RematchTests {
    private static let now = Date(timeIntervalSince1970: 1_767_225_600)

    /// New advisories would have it tried again for ever.
    @Test(arguments: [true, false])
    func `a repository is forgotten that the App is not installed on, not one that gives no token`(
        isInstalled: Bool
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try StoreDatabase.open(path: "\(folder.path)/store.sqlite")
        let forge = try Self.forge { request in
            guard request.url.hasSuffix("/installation") else { return .json("{}", status: 403) }
            return isInstalled ? .json(#"{"id": 8}"#) : .json("{}", status: 404)
        }
        let request = JobRequest(
            repository: RepositoryRef(forge: forge.id, id: "7", path: "acme/widgets"),
            subject: .branch(name: "main"),
            head: try #require(CommitID(String(repeating: "a", count: 40))),
            baseBranch: nil,
            isDefaultBranch: true,
            eventTime: nil,
            before: nil,
            isRematch: true
        )
        _ = try #require(try await store.enqueue(request, at: Self.now))
        let claimed = try await store.claim(
            worker: "w",
            until: Self.now.addingTimeInterval(60),
            now: Self.now
        )
        let job = try #require(claimed)
        let kept = BranchInventory(inventory: .empty, base: nil, rulebook: .empty)
        try await store.keep(kept, snapshot: "old", of: job)
        #expect(try await Self.runner(store, forge).run(job) == .superseded)
        let left = try await store.outdatedBranches(snapshot: "new").map(\.key)
        #expect(left == (isInstalled ? [request.key] : []))
    }

    private static func forge(
        _ answer: @escaping @Sendable (OutboundRequest) -> ScriptedTransport.Answer
    ) throws -> any Forge {
        let made = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: try #require(ForgeID("github")),
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://git.example.com",
                token: nil,
                app: ForgeApp(id: "12345", privateKey: Secret(SampleKey.pkcs1)),
                writeInterval: .zero
            ),
            transport: ScriptedTransport(responder: answer),
            sleep: { _ in },
            now: { now }
        )
        return try #require(made)
    }

    private static func runner(_ store: StoreDatabase, _ forge: any Forge) throws -> JobRunner {
        let metrics = Metrics()
        let settings = ScanSettings(
            maxAdvisoryAge: .seconds(86_400),
            organisationPolicy: nil,
            exclusions: .standard,
            licenses: try LicenseCatalog.standard()
        )
        return JobRunner(
            scan: ScanJob(
                ScanJob.Environment(
                    forges: [forge.id: forge],
                    trees: NoTrees(),
                    jobs: store,
                    scans: store,
                    publisher: Publisher(store: store, dryRun: false, metrics: metrics, pack: { $0 }),
                    judgement: Judgement(advisories: NoAdvisories(), settings: settings),
                    comments: CommentRenderer(templates: try TemplateLibrary()),
                    sleep: { _ in },
                    now: { now }
                )
            ),
            // Said once it is not believed: this is the last time of asking.
            retry: RetryPolicy(attempts: 1),
            deadline: .seconds(60),
            metrics: metrics,
            logger: .quiet,
            now: { now }
        )
    }

    /// Nothing is read: the forge says no before.
    private struct NoTrees: CommitTreeSource {
        private static let unasked = SourceControlError(.failed, detail: "not asked for")

        func tree(
            of commit: CommitID,
            reference: String?,
            in repository: RepositoryRef,
            from source: CloneSource,
            selecting select: @escaping @Sendable (FileTree) -> Set<String>
        ) async throws(SourceControlError) -> FileTree { throw Self.unasked }

        func mergeBase(
            of base: CommitID,
            and head: CommitID,
            headReference: String?,
            in repository: RepositoryRef,
            from source: CloneSource
        ) async throws(SourceControlError) -> CommitID? { throw Self.unasked }
    }

    private struct NoAdvisories: AdvisorySource {
        func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? { nil }

        func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
            throw AdvisoryError(.missing, detail: "not asked for")
        }
    }
}
