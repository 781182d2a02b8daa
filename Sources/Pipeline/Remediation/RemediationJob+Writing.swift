import Basics
import Domain
import Forges
import Logging
import Remediation
import Reporting
import struct Foundation.Date

extension RemediationJob {
    /// Brings one fix to the forge: branch, pull request, what belongs to it.
    func propose(
        _ fix: BranchFixes.Fix,
        at tip: CommitID,
        _ request: FixRequest,
        _ site: FixSite,
        _ settings: RemediationSettings,
        _ logger: Logger
    ) async throws -> FixProposed {
        let proposal = fix.proposal(for: request.branch, at: tip, in: site.repository)
        if environment.dryRun {
            logger.info("a fix would be proposed", metadata: ["branch": "\(proposal.branch)"])
            return .proposed
        }
        let open = try await environment.store.openRemediations(of: site.repository)
        let isNew = !open.contains {
            $0.baseBranch == request.branch && $0.group == fix.group && $0.pullRequest != nil
        }
        if isNew, let limit = try await limit(fix, request, open.count, site, settings) {
            try await environment.store.plan(proposal, now: environment.now())
            logger.info("a fix waits", metadata: ["group": "\(fix.group)", "reason": "\(limit)"])
            return .waits
        }
        let now = environment.now()
        let claim = try await environment.store.claim(
            proposal,
            worker: Self.worker,
            until: now.addingTimeInterval(environment.lease / .seconds(1)),
            now: now
        )
        switch claim {
        case .busy: throw FixBusyError(group: fix.group)
        case .declined:
            logger.info(
                "a fix is not proposed again",
                metadata: ["reason": "a person closed its pull request"]
            )
            return .declined
        case .unchanged: logger.info("a fix stands as it is", metadata: ["branch": "\(proposal.branch)"])
        case .granted(let row):
            do {
                try await write(fix, row, tip, site, settings, logger)
            } catch let error as FixHandsOffError {
                _ = try await environment.store.failed(
                    row.id,
                    error: error.description,
                    worker: Self.worker,
                    now: environment.now()
                )
                logger.info("a fix is left alone", metadata: ["reason": "\(error)"])
            } catch {
                _ = try await environment.store.failed(
                    row.id,
                    error: "\(error)",
                    worker: Self.worker,
                    now: environment.now()
                )
                throw error
            }
        }
        return .proposed
    }

    /// Why no further pull request is opened now; `nil` when one may be.
    private func limit(
        _ fix: BranchFixes.Fix,
        _ request: FixRequest,
        _ open: Int,
        _ site: FixSite,
        _ settings: RemediationSettings
    ) async throws -> String? {
        if request.isAsked || settings.bypass && fix.isUrgent { return nil }
        if open >= settings.openLimit { return "\(open) are open, the limit" }
        let since = environment.now().addingTimeInterval(-3600)
        let opened = try await environment.store.remediationsOpened(in: site.repository, since: since)
        return opened >= settings.perHour ? "\(opened) were opened within an hour, the limit" : nil
    }

    private func write(
        _ fix: BranchFixes.Fix,
        _ row: Remediation,
        _ base: CommitID,
        _ site: FixSite,
        _ settings: RemediationSettings,
        _ logger: Logger
    ) async throws {
        if try await noteEnd(of: row, site, logger) { return }
        let summary = fix.summary(
            fingerprint: row.fingerprint,
            baseBranch: row.baseBranch,
            base: base,
            isPublicRegistry: environment.isPublicRegistry
        )
        let trailer = PullRequestText.trailer(fingerprint: row.fingerprint)
        let title = environment.texts.title(for: summary, limit: site.writing.titleLimit)
        let message = environment.texts.commitMessage(for: summary)
        let head = try await writeBranch(fix, row, base, message, trailer, site)
        guard
            try await environment.store.written(
                row.id,
                head: head,
                worker: Self.worker,
                now: environment.now()
            )
        else { throw FixBusyError(group: row.group) }
        let new = NewPullRequest(
            title: title,
            body: environment.texts.body(for: summary, limit: site.forge.commentLimit),
            head: row.branch,
            base: row.baseBranch,
            isDraft: settings.draft
        )
        let (number, isNew) = try await pullRequest(new, site)
        // Until it is noted: also when its opening was answered to an attempt that never learnt of it.
        await decorate(number, head, isNew: row.pullRequest == nil, site, settings, logger)
        // What was cut short is not noted, so that the next attempt does it.
        try Task.checkCancellation()
        guard
            try await environment.store.opened(
                row.id,
                pullRequest: number,
                worker: Self.worker,
                now: environment.now()
            )
        else { throw FixBusyError(group: row.group) }
        environment.metrics.count("gatehouse_remediations_total", ["result": isNew ? "opened" : "updated"])
        logger.info(
            isNew ? "a fix was proposed" : "a fix was brought up to date",
            metadata: ["pullRequest": "\(number)", "branch": "\(row.branch)"]
        )
    }

    /// The commit at the tip of the branch; nothing is written when it is there already.
    private func writeBranch(
        _ fix: BranchFixes.Fix,
        _ row: Remediation,
        _ base: CommitID,
        _ message: String,
        _ trailer: String,
        _ site: FixSite
    ) async throws -> CommitID {
        let present = try await site.forge.tip(of: row.branch, in: site.repository)
        var expected = row.head
        if let present, present != row.head {
            // Written and not noted, by an attempt that ended in between; or somebody else's.
            let commit = try await site.writing.commit(present, in: site.repository)
            let isOwn = try await isOwn(commit, after: row.head, site)
            if isOwn, commit?.parents == [base], commit?.looksOwn(user: site.me, trailer: trailer) == true {
                return present
            }
            let isUntouched =
                try await site.forge.mergeBase(of: base, and: present, in: site.repository) == present
            guard isOwn || isUntouched else {
                throw FixHandsOffError(description: "somebody else pushed to \(row.branch)")
            }
            expected = present
        } else if let present,
            try await site.writing.commit(present, in: site.repository)
                .map({ $0.parents == [base] && $0.looksOwn(user: site.me, trailer: trailer) }) == true
        {
            return present
        }
        return try await site.writing.write(
            BranchChange(
                branch: row.branch,
                baseBranch: row.baseBranch,
                base: base,
                message: message,
                files: fix.files.map { BranchChange.File(path: $0.path, content: $0.bytes) }
            ),
            replacing: expected,
            keeping: row.pullRequest,
            in: site.repository
        )
    }

    /// Whether we made a commit: it says so, and its author is the one of the commit we know to be ours.
    ///
    /// A person who amends our commit under a name of their own keeps our words in it.
    func isOwn(_ commit: ForgeCommit?, after head: CommitID?, _ site: FixSite) async throws -> Bool {
        guard let commit, commit.isFix(by: site.me) else { return false }
        guard let head, let known = try await site.writing.commit(head, in: site.repository) else {
            return true
        }
        return known.author == commit.author
    }

    private func pullRequest(_ new: NewPullRequest, _ site: FixSite) async throws -> (
        number: Int, isNew: Bool
    ) {
        let open = try await site.writing.pullRequests(head: new.head, in: site.repository)
            .filter { $0.state == .open && $0.baseBranch == new.base }
        guard let own = open.min(by: { $0.number < $1.number }) else {
            return (try await site.writing.createPullRequest(new, in: site.repository), true)
        }
        if own.body != new.body || own.title != new.title {
            try await site.writing.updatePullRequest(
                own.number,
                title: new.title,
                body: new.body,
                in: site.repository
            )
        }
        return (own.number, false)
    }

    /// What may fail without harm.
    private func decorate(
        _ number: Int,
        _ head: CommitID,
        isNew: Bool,
        _ site: FixSite,
        _ settings: RemediationSettings,
        _ logger: Logger
    ) async {
        var problems: [ForgeError?] = []
        var patience = Self.longestPatience
        let (writing, repository) = (site.writing, site.repository)
        if isNew {
            if !settings.labels.isEmpty {
                problems.append(
                    await patiently(&patience) {
                        await writing.add(labels: settings.labels, toPullRequest: number, in: repository)
                    }
                )
            }
            if !settings.reviewers.isEmpty {
                problems.append(
                    await patiently(&patience) {
                        await writing.request(
                            reviewers: settings.reviewers,
                            forPullRequest: number,
                            in: repository
                        )
                    }
                )
            }
            if !settings.assignees.isEmpty {
                problems.append(
                    await patiently(&patience) {
                        await writing.assign(settings.assignees, toPullRequest: number, in: repository)
                    }
                )
            }
        }
        if settings.autoMerge {
            problems.append(
                await patiently(&patience) {
                    await writing.enableAutoMerge(
                        ofPullRequest: number,
                        at: head,
                        method: .squash,
                        in: repository
                    )
                }
            )
        }
        for problem in problems.compactMap({ $0 }) {
            logger.warning("a wish for a fix was not met", metadata: ["reason": "\(problem)"])
        }
    }

    /// Longer than that, all waits together, the wishes of one fix keep no other waiting.
    private static let longestPatience = Duration.seconds(90)

    /// Tries again what may pass, twice; what is not there, once, for a label may well not exist.
    private func patiently(_ patience: inout Duration, _ wish: () async -> ForgeError?) async -> ForgeError? {
        var problem = await wish()
        for pause in [Duration.milliseconds(500), .seconds(2)] {
            guard let known = problem, let asked = known.passesAfter, asked <= patience,
                known.reason != .notFound || pause < .seconds(1)
            else { return problem }
            let wait = max(pause, asked)
            do {
                try await environment.sleep(wait)
            } catch {
                return problem
            }
            patience -= wait
            problem = await wish()
        }
        return problem
    }
}

/// What came of a fix that could be proposed.
enum FixProposed {
    case proposed
    /// Limits say not yet.
    case waits
    /// A person closed the same before.
    case declined
}

extension ForgeCommit {
    /// Whether we made it, for whichever plan.
    func isFix(by user: ForgeUser) -> Bool {
        let start = PullRequestText.trailer(fingerprint: "")
        let own = message.split(separator: "\n").last { $0.hasPrefix(start) }
        return own.map { looksOwn(user: user, trailer: String($0)) } ?? false
    }
}

extension BranchFixes.Fix {
    /// The fix as it is claimed, for the tip of a branch.
    func proposal(
        for branch: String,
        at tip: CommitID,
        in repository: RepositoryRef
    ) -> RemediationProposal {
        RemediationProposal(
            repository: repository,
            baseBranch: branch,
            group: group,
            fingerprint: fingerprint,
            branch: FixBranch.name(group: group, base: branch),
            base: tip,
            planJSON: planJSON
        )
    }
}

/// The branches that fixes are written to.
enum FixBranch {
    /// Readable, and different for every group and base branch: the same one each time.
    static func name(group: String, base: String) -> String {
        let digest = Digest.sha256Hex(Array("\(base)\n\(group)".utf8)).prefix(8)
        let plain = group.lowercased().utf8.map { byte -> Character in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            return isPlain ? Character(UnicodeScalar(byte)) : "-"
        }
        let word = String(plain).split(separator: "-").joined(separator: "-").prefix(60)
        return "\(BotBranch.npmPrefix)\(word.isEmpty ? "fix" : word)-\(digest)"
    }
}

/// Another worker has hold of it.
struct FixBusyError: GatehouseError {
    let group: String
    var description: String { "another worker writes the fix \(group)" }
    var disposition: Disposition { .retry(after: nil) }
}

/// The branch is not ours alone any more.
struct FixHandsOffError: GatehouseError {
    let description: String
    var disposition: Disposition { .fail }
}
