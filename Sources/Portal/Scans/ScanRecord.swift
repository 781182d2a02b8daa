package import Domain
package import Pipeline
package import struct Foundation.Date

/// A scan as REST shows it: what was asked for, how far it is, and what came of it.
package struct ScanRecord: Sendable {
    /// In the words of the reference portal.
    package enum Status: String, Sendable, CaseIterable {
        case queued, running
        /// There is a verdict, whatever it says.
        case succeeded
        /// There is none, or an errored one.
        case failed
        /// Also one whose commit was replaced by a newer one.
        case cancelled

        /// `isErrored`: there is a result, and it says that there is no verdict.
        package init(_ state: JobState, isErrored: Bool) {
            self =
                switch state {
                case .queued: .queued
                case .running: .running
                case .succeeded: isErrored ? .failed : .succeeded
                case .superseded: .cancelled
                case .dead: .failed
                }
        }
    }

    package let id: ResourceID
    /// The row of the job.
    package let job: Int64
    package let project: ProjectSummary
    package let subject: JobSubject
    package let head: CommitID
    package let status: Status
    /// `nil` before the end, and where there was nothing to judge.
    package let outcome: Outcome?
    /// Why it failed or was cancelled.
    package let error: String?
    package let requestedBy: ResourceID?
    /// A JSON object.
    package let metadata: String
    package let release: String?
    package let createdAt: Date
    package let startedAt: Date?
    package let finishedAt: Date?
    /// `nil` where there is no result, or one of an older version.
    package let figures: ResultFigures?

    package init(
        id: ResourceID,
        job: Int64,
        project: ProjectSummary,
        subject: JobSubject,
        head: CommitID,
        status: Status,
        outcome: Outcome?,
        error: String?,
        requestedBy: ResourceID?,
        metadata: String,
        release: String?,
        createdAt: Date,
        startedAt: Date?,
        finishedAt: Date?,
        figures: ResultFigures?
    ) {
        self.id = id
        self.job = job
        self.project = project
        self.subject = subject
        self.head = head
        self.status = status
        self.outcome = outcome
        self.error = error
        self.requestedBy = requestedBy
        self.metadata = metadata
        self.release = release
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.figures = figures
    }

    /// Of 100, with what a worker told of it, if it did.
    ///
    /// Never goes down: what waits for another attempt is where it was.
    package func percent(_ point: ScanProgress.Point?) -> Int {
        switch status {
        case .queued: point?.percent ?? 0
        case .running: point?.percent ?? ScanStep.fetching.percent
        case .succeeded, .failed, .cancelled: 100
        }
    }

    /// What is done at this moment: a step of the scan, `queued`, or `running` where nobody told more; `nil` at the end.
    package func step(_ point: ScanProgress.Point?) -> String? {
        switch status {
        case .queued: status.rawValue
        case .running: point?.step.rawValue ?? status.rawValue
        case .succeeded, .failed, .cancelled: nil
        }
    }

    /// Of an SBOM that was uploaded, and not of sources.
    package var isOfSBOM: Bool { subject.isSBOM }

    /// Seconds from the beginning of the work to its end; `nil` before that, and where nobody began.
    package var duration: Double? {
        guard let startedAt, let finishedAt else { return nil }
        return max(0, finishedAt.timeIntervalSince(startedAt))
    }

    package var isActive: Bool { status == .queued || status == .running }
}
