/// The main line of a repository, in the words of its indexes: the branch that people named, else the forge's default one.
enum MainLine {
    /// The key of the newest result with a verdict, of a row of `repositories`: what the gate and contents answer with.
    static let judged = """
        CASE WHEN repositories.default_branch IS NULL THEN \(judgedOfForge)
        ELSE (
            SELECT scans.id FROM jobs JOIN scans ON scans.uuid = jobs.scan
            WHERE jobs.key = \(key("repositories.default_branch")) AND \(isJudged)
            ORDER BY jobs.id DESC LIMIT 1) END
        """

    /// The same of the forge's default branch, whatever people named.
    static let judgedOfForge = """
        (SELECT scans.id FROM jobs JOIN scans ON scans.uuid = jobs.scan
            WHERE jobs.repository_id = repositories.id AND jobs.is_default = 1 AND \(isJudged)
            ORDER BY jobs.id DESC LIMIT 1)
        """

    /// The newest result of the forge's default branch, also without a verdict: what the next scans are compared with.
    static let newestOfForge = """
        (SELECT id FROM scans WHERE state = 'finished' AND key = (
                SELECT key FROM jobs WHERE jobs.repository_id = repositories.id AND is_default = 1 AND state <> 'superseded'
                ORDER BY jobs.id DESC LIMIT 1)
            ORDER BY id DESC LIMIT 1)
        """

    private static let isJudged = """
        jobs.state <> 'superseded' AND scans.state = 'finished' AND scans.outcome <> 'errored'
        """

    /// `JobRequest.key` of the branch whose name a column holds, of a row of `repositories`.
    private static func key(_ branch: String) -> String {
        "repositories.forge || ':' || repositories.remote_id || '@' || \(branch)"
    }
}
