package import Domain
package import Forges
package import Logging
import Reporting

/// What settings may want beside the verdict.
///
/// All of it comes after the status, so that a job whose place was taken does none of it. What goes wrong is logged and changes
/// nothing about the verdict; an answer other than `nil` says how soon asking again may help, and doing it again does no harm.
extension Publisher {
    /// Hands the report to the forge's code scanning.
    ///
    /// Not when the verdict is errored: what was not judged would look like mended.
    package func uploadFindings(
        of report: Report,
        on commit: CommitID,
        reference: String,
        in repository: RepositoryRef,
        to forge: any Forge,
        logger: Logger
    ) async -> Duration? {
        guard !dryRun, let surface = forge.codeScanning, report.verdict.outcome != .errored else {
            return nil
        }
        do {
            let packed = try pack(SARIFReport.encode(report))
            guard packed.count <= surface.largestUpload else {
                logger.warning(
                    "the report is too large for code scanning",
                    metadata: ["bytes": "\(packed.count)", "limit": "\(surface.largestUpload)"]
                )
                return nil
            }
            try await surface.upload(sarif: packed, of: commit, reference: reference, in: repository)
            metrics.count("gatehouse_publications_total", ["kind": "sarif"])
            logger.info("report uploaded to code scanning", metadata: ["bytes": "\(packed.count)"])
            return nil
        } catch {
            logger.warning("code scanning did not take the report", metadata: ["reason": "\(error)"])
            return (error as? ForgeError)?.passesAfter
        }
    }

    /// Brings our comments on the lines of a pull request up to date: one for each blocked package, none for what is resolved.
    ///
    /// Not when the verdict is errored: then nobody knows what is resolved.
    package func publishLineNotes(
        of report: Report,
        on commit: CommitID,
        onPullRequest number: Int,
        in repository: RepositoryRef,
        to forge: any Forge,
        logger: Logger
    ) async -> Duration? {
        guard !dryRun, let surface = forge.lineComments, report.verdict.outcome != .errored else {
            return nil
        }
        do {
            let me = try await forge.currentUser()
            let ours = try await surface.lineComments(onPullRequest: number, in: repository)
                .filter { $0.authorID == me.id && $0.body.hasPrefix(LineNote.marker) }
            let notes = LineNote.all(of: report)
            var wanted: [String: LineNote] = [:]
            for note in notes { wanted[LineNote.key(of: note.body)] = note }
            for comment in ours {
                // A copy of one that was seen already goes as well.
                guard let note = wanted.removeValue(forKey: LineNote.key(of: comment.body)) else {
                    try await surface.deleteLineComment(comment.id, onPullRequest: number, in: repository)
                    continue
                }
                if note.body == comment.body { continue }
                try await surface.updateLineComment(
                    comment.id,
                    body: note.body,
                    onPullRequest: number,
                    in: repository
                )
            }
            for note in notes where wanted[LineNote.key(of: note.body)] != nil {
                let isTaken = try await surface.createLineComment(
                    note.body,
                    at: note.location,
                    of: commit,
                    onPullRequest: number,
                    in: repository
                )
                guard !isTaken else { continue }
                logger.info(
                    "a line is not part of the change and gets no comment",
                    metadata: ["path": "\(note.location.path)", "line": "\(note.location.line ?? 0)"]
                )
            }
            return nil
        } catch {
            logger.warning(
                "comments on lines could not be brought up to date",
                metadata: ["reason": "\(error)"]
            )
            return error.passesAfter
        }
    }
}

extension ForgeError {
    /// How soon asking again for what comes beside a result is worth it; `nil` where it is not.
    ///
    /// What there is none of, or what is taken elsewhere, may have arrived, or moved, a moment ago.
    var passesAfter: Duration? {
        switch reason {
        case .unavailable, .unreachable, .notFound, .redirected: .zero
        case .rateLimited, .resting, .unauthorized:
            switch disposition {
            case .retry(let time), .wait(let time): time ?? .zero
            case .reject, .fail: nil
            }
        case .forbidden, .conflict, .invalid, .cancelled: nil
        }
    }
}
