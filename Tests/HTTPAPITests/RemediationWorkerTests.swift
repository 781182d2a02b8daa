import Basics
import Domain
import Foundation
import Forges
import Logging
import Pipeline
import Remediation
import Storage
import Synchronization
import TestSupport
import Testing

/// Fixes one after the other, over a store on disk, GitHub's client and a scripted network.
@Suite struct RemediationWorkerTests {
    @Test func `fixes that find no room on the disk of the mirrors are counted until there is some`()
        async throws
    {
        let trees = Trees()
        var choices = RemediationLab.Choices()
        choices.trees = trees
        choices.transport = ScriptedTransport(responder: Self.answer)
        try await RemediationLab.run(choices) { [choices] (lab) async throws in
            let (store, waits) = (lab.server.store, DiskWaits())
            let worker = RemediationWorker(
                queue: store,
                job: try RemediationLab.job(choices, store),
                // The least that a job waits for room: a second.
                retry: RetryPolicy(attempts: 2, base: .milliseconds(1)),
                deadline: .seconds(20),
                diskWaits: waits,
                schedule: { _ in nil },
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            try await store.requestFixes(
                for: "main",
                of: lab.repository,
                isAsked: true,
                trace: nil,
                at: Date()
            )
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await worker.run() }
                defer { group.cancelAll() }
                // More tries than attempts: none of them counts.
                try await eventually("it is tried again and again") { trees.tries > 2 ? true : nil }
                #expect(waits.count(at: Date()) == 1)
                trees.makeRoom()
                try await eventually("it ended") { waits.count(at: Date()) == 0 ? true : nil }
            }
        }
    }

    @Test func `what nobody tries again waits for half an hour at most`() {
        let (waits, now) = (DiskWaits(), Date(timeIntervalSince1970: 1_767_225_600))
        waits.note(SourceControlError(.diskFull, detail: ""), of: .job(1), at: now)
        waits.note(SourceControlError(.limit, detail: ""), of: .job(2), at: now)
        #expect(waits.count(at: now.addingTimeInterval(1_799)) == 1)
        #expect(waits.count(at: now.addingTimeInterval(1_800)) == 0)
    }

    /// What GitHub tells of the one branch.
    private static func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
        if request.url.hasSuffix("/user") { return .json(#"{"id": 9, "login": "gatehouse-bot"}"#) }
        guard request.url.contains("/git/ref/heads/main") else {
            return .json(
                #"{"id": 7, "full_name": "acme/shop", "default_branch": "main", "archived": false, "fork": false}"#
            )
        }
        let commit = String(repeating: "b", count: 40)
        return .json(#"{"ref": "refs/heads/main", "object": {"type": "commit", "sha": "\#(commit)"}}"#)
    }

    /// A disk without room, until somebody makes some; then the commit is gone.
    private final class Trees: CommitTreeSource {
        private let state = Mutex((tries: 0, isFull: true))

        var tries: Int { state.withLock { $0.tries } }
        func makeRoom() { state.withLock { $0.isFull = false } }

        func tree(
            of commit: CommitID,
            reference: String?,
            in repository: RepositoryRef,
            from source: CloneSource,
            selecting select: @escaping @Sendable (FileTree) -> Set<String>
        ) async throws(SourceControlError) -> FileTree {
            let isFull = state.withLock { state in
                state.tries += 1
                return state.isFull
            }
            throw SourceControlError(isFull ? .diskFull : .commitGone, detail: "")
        }

        func mergeBase(
            of base: CommitID,
            and head: CommitID,
            headReference: String?,
            in repository: RepositoryRef,
            from source: CloneSource
        ) async throws(SourceControlError) -> CommitID? { nil }
    }
}
