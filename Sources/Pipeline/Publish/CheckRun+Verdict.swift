import Domain
import Forges
import Reporting

extension CheckRun {
    /// The check run of a job; without a page it only says that the job waits or runs.
    init(_ notice: VerdictNotice, _ page: CheckPage?, of job: Job) {
        let summary = page?.summary ?? "The verdict on \(job.request.head.short) follows."
        self.init(
            name: Publisher.context,
            externalID: job.scanID,
            conclusion: notice.conclusion,
            title: notice.description,
            summary: summary,
            text: page?.text,
            annotations: page?.annotations.map(Annotation.init) ?? [],
            // GitHub shows buttons when the run is over, and asking again before makes no difference.
            actions: notice.outcome == nil ? [] : page?.isFixOffered == true ? [.rescan, .fix] : [.rescan]
        )
    }

    /// What is compared to tell whether it changed.
    ///
    /// Not the text, which names the advisories of the day even where they change nothing.
    var contentText: String {
        let notes = annotations.map {
            "\($0.path):\($0.line) \($0.level.rawValue) \($0.title)\n\($0.message)"
        }
        return ([conclusion?.rawValue ?? "", summary] + notes).joined(separator: "\n")
    }
}

extension CheckRun.Action {
    static let rescan = CheckRun.Action(
        label: "Re-scan",
        description: "Judge this commit again",
        identifier: EventRouter.rescanAction
    )
    static let fix = CheckRun.Action(
        label: "Open fix",
        description: "Open a pull request with fixes",
        identifier: EventRouter.fixAction
    )
}

extension CheckRun.Annotation {
    fileprivate init(_ annotation: CheckAnnotation) {
        let level: Level =
            switch annotation.level {
            case .failure: .failure
            case .warning: .warning
            case .notice: .notice
            }
        self.init(
            path: annotation.path,
            line: annotation.line,
            level: level,
            title: annotation.title,
            message: annotation.message
        )
    }
}
