import TestSupport
import Testing

/// Every outward call of a day on which the bot was away, in every weather: what an App asks for itself, sweeps, hooks, check runs,
/// commands, scans by REST, comments on lines, code scanning, and the opening of a fix with its labels and reviewers.
///
/// What comes after that, new commits and fixes that follow their base, is in `FaultTests` and `RemediationFaultTests`.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct WeatherTests {
    /// Faults of one round, each at another call.
    private static let mostAtOnce = 14

    /// Calls that come only after a write whose answer was lost, or by chance: they look what became of it, and mend it.
    ///
    /// Here no further weather need meet them; what they change is tried by `FaultTests` and `RemediationFaultTests`.
    private static let afterthoughts: Set<String> = [
        // Of a comment, and what a sweep compares.
        "GET /issues/comments/*", "PATCH /issues/comments/*", "DELETE /issues/comments/*",
        "GET /merge_requests/*/notes/*", "PUT /merge_requests/*/notes/*", "DELETE /merge_requests/*/notes/*",
        "PATCH /pulls/comments/*", "DELETE /pulls/comments/*",
        // Of a status.
        "GET /commits/*/status", "GET /commits/*/statuses", "GET /statuses/*",
        "GET /repository/commits/*/statuses",
        // Of the branch of a fix, and its pull request.
        "GET /commits", "GET /compare/*", "GET /repository/commits/*", "GET /repository/merge_base",
        "PATCH /git/refs/**", "POST /branches", "DELETE /branches/**", "DELETE /git/refs/**",
        "DELETE /repository/branches/**", "PATCH /pulls/*", "PUT /merge_requests/*", "GET /issues/*",
    ]

    @Test(arguments: WeatherLab.Site.tried)
    func `what a start finds out comes to the same, once, whatever weather its calls meet`(
        site: WeatherLab.Site
    ) async throws {
        let lab = try await WeatherLab(site)
        // A first verdict has none before it.
        _ = try await lab.round([])
        let calm = try await lab.round([])
        #expect(calm.state.contains("fixes: 1"), "\(calm.state)")
        #expect(calm.calls.count >= 12, "\(calm.calls.sorted())")
        // Only an App is given another token for one that expired. What there is for git is the same everywhere.
        let isApp = site == .app
        var plan = WeatherPlan(
            seed: 20_261_123,
            and: isApp ? ["expired_token"] : [],
            atGit: isApp ? 4 : 2
        )
        plan.add(calm.calls.filter { site.tries($0) }, ofCalm: true)
        while let weathers = plan.round(most: Self.mostAtOnce) {
            let round = try await lab.round(weathers, likeCalm: calm.state)
            #expect(round.state == calm.state, "\(weathers)")
            plan.note(weathers, met: round.met)
            // What only weather brings forth is to meet some as well.
            plan.add(round.calls.filter { site.tries($0) }, ofCalm: false)
        }
        let unmet = plan.unmet.map(\.name).filter { !Self.afterthoughts.contains($0) }
        #expect(unmet.isEmpty, "calls that no weather met")
        try Tally.add("faults of forges", plan.tried)
    }
}
