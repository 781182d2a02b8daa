package import struct Foundation.Date

/// Where a job stands; only `queued` and `running` ones are live.
package enum JobState: String, Sendable, CaseIterable {
    case queued, running, succeeded
    /// A newer commit of the same key took over; its result is never published.
    case superseded
    /// Gave up after bounded attempts, or on an error that a retry cannot mend.
    case dead
}

/// What a job is about.
///
/// There is at most one live job per key.
package enum JobSubject: Sendable, Hashable {
    case pullRequest(number: Int)
    case branch(name: String)
    /// A merge queue's group, by the full name of its reference.
    case mergeGroup(reference: String)
    /// The commit that a tag marks, scanned because somebody asked: it speaks for no branch, so nothing is told on the forge.
    case tag(name: String)
    /// Files that somebody sent: no commit of a forge, so nothing is told there. The head is the SHA-256 of what was sent.
    case upload(name: String)

    /// How the names of SBOMs begin; those of archives begin otherwise.
    package static let sbomPrefix = "sbom/"

    /// Whether it is an SBOM, which is read whatever the settings leave out of repositories.
    package var isSBOM: Bool {
        guard case .upload(let name) = self else { return false }
        return name.hasPrefix(JobSubject.sbomPrefix)
    }

    /// How the references of tags begin.
    package static let tagPrefix = "refs/tags/"

    package static func reference(ofTag name: String) -> String { tagPrefix + name }

    /// Its reference in the repository, by which git fetches it; `nil` where the forge says it (a pull request), or there is none.
    package var reference: String? {
        switch self {
        case .branch(let name): "refs/heads/\(name)"
        case .mergeGroup(let reference): reference
        case .tag(let name): JobSubject.reference(ofTag: name)
        case .pullRequest, .upload: nil
        }
    }

    /// Whether the forge is told the verdict, by the status of a commit that heads a branch.
    package var isToldOnForge: Bool {
        switch self {
        case .pullRequest, .branch, .mergeGroup: true
        case .tag, .upload: false
        }
    }
}

/// The wish to have one commit judged, made from an event, a redelivery or the reconciler.
package struct JobRequest: Sendable, Equatable {
    package let repository: RepositoryRef
    package let subject: JobSubject
    package let head: CommitID
    /// Base branch of a pull request or merge group; the default branch for another branch or a tag, `nil` for that one itself.
    package let baseBranch: String?
    package let isDefaultBranch: Bool
    /// When the forge says the head became this commit; older requests never supersede newer ones.
    package let eventTime: Date?
    /// The commit that `head` replaces, where known; of a merge group the commit it is built on.
    package let before: CommitID?
    /// The pull request was closed: a live job of its key is superseded and none is made.
    package let isClosing: Bool
    /// The commit was judged already and only the advisories are new: its stored inventory is matched again, nothing is fetched.
    package let isRematch: Bool
    /// A check of this very commit is to run again: it never takes the place of another commit of its key.
    package let isRecheck: Bool

    package init(
        repository: RepositoryRef,
        subject: JobSubject,
        head: CommitID,
        baseBranch: String?,
        isDefaultBranch: Bool,
        eventTime: Date?,
        before: CommitID?,
        isClosing: Bool = false,
        isRematch: Bool = false,
        isRecheck: Bool = false
    ) {
        self.repository = repository
        self.subject = subject
        self.head = head
        self.baseBranch = baseBranch
        self.isDefaultBranch = isDefaultBranch
        self.eventTime = eventTime
        self.before = before
        self.isClosing = isClosing
        self.isRematch = isRematch
        self.isRecheck = isRecheck
    }

    /// The branch whose rules are asked for: its own, or the one that it is to end in.
    package var judgedBranch: String? {
        guard case .branch(let name) = subject else { return baseBranch }
        return name
    }

    /// `forge:repository-id#12`, `forge:repository-id@branch`, `forge:repository-id~reference`, `forge:repository-id^tag` or
    /// `forge:repository-id+name` (an upload): by id, so that a rename keeps the key.
    package var key: String { JobRequest.key(of: subject, in: repository) }

    /// The same request, for a commit that takes the place of another one.
    package func replacing(_ before: CommitID?) -> JobRequest {
        JobRequest(
            repository: repository,
            subject: subject,
            head: head,
            baseBranch: baseBranch,
            isDefaultBranch: isDefaultBranch,
            eventTime: eventTime,
            before: before,
            isClosing: isClosing,
            isRematch: isRematch,
            isRecheck: isRecheck
        )
    }

    /// The wish to have the same commit judged again.
    package var asRecheck: JobRequest {
        JobRequest(
            repository: repository,
            subject: subject,
            head: head,
            baseBranch: baseBranch,
            isDefaultBranch: isDefaultBranch,
            eventTime: eventTime,
            // What a default branch is compared with.
            before: before,
            isRecheck: true
        )
    }

    /// The key of all requests about a subject.
    package static func key(of subject: JobSubject, in repository: RepositoryRef) -> String {
        switch subject {
        case .pullRequest(let number): "\(repository.forge):\(repository.id)#\(number)"
        case .branch(let name): "\(repository.forge):\(repository.id)@\(name)"
        case .mergeGroup(let reference): "\(repository.forge):\(repository.id)~\(reference)"
        case .tag(let name): "\(repository.forge):\(repository.id)^\(name)"
        case .upload(let name): "\(repository.forge):\(repository.id)+\(name)"
        }
    }

    /// What `key(of:in:)` made a key of; `nil` for anything else.
    ///
    /// Names may have every mark in them, forges and ids none: the first one counts.
    package static func subject(ofKey key: String) -> JobSubject? {
        guard let mark = key.utf8.firstIndex(where: { "#@~^+".utf8.contains($0) }) else { return nil }
        let name = String(key[key.utf8.index(after: mark)...])
        return switch key.utf8[mark] {
        case UInt8(ascii: "#"): Int(name).map { JobSubject.pullRequest(number: $0) }
        case UInt8(ascii: "@"): .branch(name: name)
        case UInt8(ascii: "~"): .mergeGroup(reference: name)
        case UInt8(ascii: "^"): .tag(name: name)
        default: .upload(name: name)
        }
    }
}

/// A unit of work with a lease.
package struct Job: Sendable, Equatable {
    /// Grows with every job of a store: a higher id of the same key is the newer one.
    package let id: Int64
    package let scanID: String
    package let request: JobRequest
    package let state: JobState
    /// How often it was claimed, this time included.
    package let attempts: Int
    /// How many of the attempts before this one ended with the process, in a row.
    package let crashes: Int
    package let lastError: String?
    package let createdAt: Date
    /// Not claimed before this time.
    package let availableAt: Date
    /// The trace that the delivery continued.
    package let trace: TraceID?

    package init(
        id: Int64,
        scanID: String,
        request: JobRequest,
        state: JobState,
        attempts: Int,
        crashes: Int = 0,
        lastError: String?,
        createdAt: Date,
        availableAt: Date,
        trace: TraceID? = nil
    ) {
        self.id = id
        self.scanID = scanID
        self.request = request
        self.state = state
        self.attempts = attempts
        self.crashes = crashes
        self.lastError = lastError
        self.createdAt = createdAt
        self.availableAt = availableAt
        self.trace = trace
    }

    /// What joins its log lines with those of what caused it and what it causes.
    package var traceID: TraceID { trace ?? TraceID(scan: scanID) }
}
