import Advisories
import Domain
import Forges
import Logging

extension ScanJob {
    /// Judges a commit again by what was stored of it.
    ///
    /// Compared with what it was compared with then, so that a branch that blocks goes on blocking. Where the forge shows another
    /// default branch by now, nothing is said of this one any more: the sweep has that one scanned.
    func rematch(
        _ job: Job,
        _ repository: RepositoryRef,
        on forge: any Forge,
        logger: Logger
    ) async throws -> JobResult {
        if let branch = try await forge.defaultBranch(of: repository), branch != job.request.judgedBranch {
            logger.info("nothing to do", metadata: ["reason": "the default branch is \(branch) now"])
            try await environment.scans.forgetInventory(of: job)
            return .superseded
        }
        guard let stored = try await environment.scans.inventory(of: job) else {
            logger.info("nothing to do", metadata: ["reason": "a newer commit was scanned meanwhile"])
            return .superseded
        }
        let earlier = try await environment.scans.earlierResult(before: job)
        let report = try environment.judgement.report(
            on: Judgement.Subject(
                repository: repository.description,
                commit: job.request.head.hex,
                base: stored.base?.commit,
                branch: job.request.judgedBranch
            ),
            inventory: stored.inventory,
            base: stored.base?.inventory,
            on: Judgement.Grounds(
                rulebook: stored.rulebook,
                earlier: earlier,
                memory: try await environment.scans.memory(of: repository)
            ),
            now: environment.now(),
            step: { environment.progress.note($0, of: job.id) }
        )
        let disclosed = Self.disclosed(report.findings, since: earlier)
        if !disclosed.isEmpty {
            let names = disclosed.prefix(10).map { "\($0.id) \($0.component.purl)" }
            logger.notice(
                "newly disclosed",
                metadata: ["count": "\(disclosed.count)", "findings": "\(names.joined(separator: ", "))"]
            )
        }
        try await publish(report, of: job, repository, pullRequest: nil, on: forge, logger: logger)
        try await environment.scans.keep(stored, snapshot: report.advisorySnapshot?.id, of: job)
        try await askForFixes(of: job, repository)
        try await publishExtras(report, of: job, repository, pullRequest: nil, on: forge, logger: logger)
        return .succeeded
    }

    /// What components that were there before have now.
    private static func disclosed(_ findings: [Finding], since earlier: EarlierResult?) -> [Finding] {
        findings.filter { finding in
            guard let earlier, finding.status != .fixed else { return false }
            return earlier.purls.contains(finding.component.purl.description)
                && FindingDiff.keys(of: [finding]).isDisjoint(with: earlier.findingKeys)
        }
    }
}
