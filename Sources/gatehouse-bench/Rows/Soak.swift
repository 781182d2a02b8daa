import Foundation

/// Everything at once for long: deliveries, scans that are published, sweeps, noise; what the server holds must not grow.
struct Soak: Benchmark {
    let name = "soak"
    let what = "Deliveries, scans, redeliveries, sweeps and unsigned noise for long"
    let budget = "memory, descriptors, threads flat; 0 lost, 0 doubled"

    private static let repositories = (1...6).map { "acme/soak-\($0)" }
    /// Between two pushes of the people there.
    private static let pushInterval = 1.5
    private static let issuesPerSecond = 20.0
    private static let noisePerSecond = 20.0
    private static let path = "/v1/webhooks/github"
    private static let sweepInterval = "30s"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        guard let minutes = workshop.soakMinutes else {
            return [skipped("takes long: --only soak, or --soak-minutes N")]
        }
        let folder = try workshop.scratch("soak")
        let index = try workshop.fullIndex()
        let project = try workshop.shared("data/repos/facebook__create-react-app")
        var files: [String: String] = [:]
        for name in ["package.json", "package-lock.json"] {
            files[name] = try String(contentsOfFile: "\(project)/\(name)", encoding: .utf8)
        }
        let forge = try FakeForge(workshop, in: folder, repositories: Self.repositories, files: files)
        defer { forge.stop() }
        let server = try BotServer(
            workshop,
            in: folder.appendingPathComponent("data"),
            forge: forge.origin,
            advisories: index,
            others: "reconcile: { interval: \(Self.sweepInterval) }"
        )
        defer { server.stop() }
        let pid = server.child.pid
        let port = server.port
        let forgePort = forge.port
        let seconds = minutes * 60
        let watch = Repeating(every: 3) { try ProcessSample(of: pid) }
        let refreshing = Repeating(every: 2) { try FakeForge.refresh(port: forgePort) }
        let issues = Background {
            let delivery = SampleDelivery(.issues, path: Self.path)
            return try LoadGenerator(
                port: port,
                connections: 4,
                pace: .open(perSecond: Self.issuesPerSecond),
                seconds: seconds,
                request: { delivery.request($0) }
            ).run()
        }
        let noise = Background {
            let bad = SampleDelivery(.pullRequest, path: Self.path)
            return try LoadGenerator(
                port: port,
                connections: 4,
                pace: .open(perSecond: Self.noisePerSecond),
                seconds: seconds,
                request: { bad.request($0, signed: $0 % 2 == 0 ? .not : .wrongly) }
            ).run()
        }

        var people = try People(forge: forge, server: server, repositories: Self.repositories)
        let end = ContinuousClock.now + .seconds(seconds)
        var nextNote = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            let next = ContinuousClock.now + .seconds(Self.pushInterval)
            try people.act()
            if ContinuousClock.now >= nextNote {
                nextNote = .now + .seconds(60)
                let sample = try ProcessSample(of: pid)
                Terminal.note(
                    "soak: \(sample.resident.megabytes), \(sample.descriptors) descriptors, \(sample.threads) threads, \(people.answers)"
                )
            }
            let rest = (next - .now).inSeconds
            if rest > 0 { usleep(UInt32(rest * 1e6)) }
        }
        let acknowledged = try issues.value()
        let refused = try noise.value()
        let samples = try watch.stop()
        try waitUntilIdle(server)
        let found = try people.check()
        let sweeps = try server.metric("gatehouse_sweeps_total")
        _ = try refreshing.stop()
        server.stop()
        let totals = try await StoreTotals(server.settings)
        return [
            result(
                Evidence(
                    minutes: minutes,
                    samples: samples,
                    people: people,
                    found: found,
                    issues: acknowledged,
                    noise: refused,
                    totals: totals,
                    sweeps: sweeps
                )
            )
        ]
    }

    private struct Evidence {
        let minutes: Double
        let samples: [ProcessSample]
        let people: People
        let found: People.Found
        let issues: LoadResult
        let noise: LoadResult
        let totals: StoreTotals
        let sweeps: Double
    }

    private func result(_ all: Evidence) -> Measurement {
        let middle = 0.34..<0.67
        let last = 0.67..<1.0
        func median(_ property: (ProcessSample) -> Double, _ part: Range<Double>) -> Double {
            all.samples.median(property, in: part)
        }
        let resident = (median(\.resident, middle), median(\.resident, last))
        let descriptors = (
            median({ Double($0.descriptors) }, middle), median({ Double($0.descriptors) }, last)
        )
        let threads = (median({ Double($0.threads) }, middle), median({ Double($0.threads) }, last))
        let isFlat =
            resident.1 <= resident.0 * 1.1 + 5e6 && descriptors.1 <= descriptors.0 + 4
            && threads.1 <= threads.0 + 2

        // Every answer of 2xx is an attempt at a delivery of the store; each of those is settled; every head has its verdict.
        let sent = all.people.sent + all.issues.latencies.count
        let lost =
            abs(sent - all.totals.answers) + all.totals.unsettled + all.found.withoutVerdict
            + (all.totals.jobs["dead"] ?? 0) + (all.totals.jobs["queued"] ?? 0)
            + (all.totals.jobs["running"] ?? 0)
        let doubled = all.found.furtherComments + all.found.furtherStatuses
        let isRefused = all.noise.acknowledged == 0 && Set(all.noise.refused.keys).isSubset(of: [401, 429])
        let duplicates = all.totals.answers - all.totals.deliveries
        let succeeded = all.totals.jobs["succeeded"] ?? 0
        let superseded = all.totals.jobs["superseded"] ?? 0
        return measured(
            """
            \(all.minutes.text()) min: \(resident.0.megabytes) then \(resident.1.megabytes), \
            \(descriptors.1.text()) descriptors, \(threads.1.text()) threads; \(sent) deliveries sent, \
            \(lost) lost, \(doubled) doubled
            """,
            holds: isFlat && lost == 0 && doubled == 0 && isRefused && all.issues.isClean,
            figures: [
                "minutes": all.minutes, "residentMiddleBytes": resident.0, "residentLastBytes": resident.1,
                "residentFirstBytes": median(\.resident, 0..<0.34),
                "residentMostBytes": all.samples.map(\.resident).max() ?? 0,
                "proportionalMiddleBytes": median(\.proportional, middle),
                "proportionalLastBytes": median(\.proportional, last),
                "descriptorsMiddle": descriptors.0, "descriptorsLast": descriptors.1,
                "threadsMiddle": threads.0, "threadsLast": threads.1, "sent": Double(sent),
                "stored": Double(all.totals.deliveries), "duplicates": Double(duplicates),
                "jobs": Double(all.totals.allJobs), "jobsOfSweeps": Double(all.totals.jobsOfSweeps),
                "succeeded": Double(succeeded), "superseded": Double(superseded),
                "lost": Double(lost), "doubled": Double(doubled),
                "refused": Double(all.noise.latencies.count),
                "p99Seconds": all.issues.latencies.percentile(99), "sweeps": all.sweeps,
                "pullRequests": Double(all.people.pulls.count), "cpuCores": all.samples.cpuShare,
            ],
            conditions: [
                "resident: median of the middle third of the time, then of the last; \(all.samples.count) samples, \(median(\.proportional, middle).megabytes) and \(median(\.proportional, last).megabytes) proportional",
                "\(sent) deliveries acknowledged = \(all.totals.deliveries) stored + \(duplicates) that came again; \(all.totals.allJobs) jobs (\(succeeded) succeeded, \(superseded) superseded, \(all.totals.jobsOfSweeps) asked for by sweeps alone)",
                "\(all.people.pulls.count) pull requests of create-react-app: \(all.found.comments) comments, one each; \(all.found.statuses) final statuses on \(all.found.heads) heads",
                "\(all.noise.latencies.count) unsigned and wrongly signed ones refused; \(all.sweeps.text()) sweeps; p99 of the acknowledgement \(all.issues.latencies.percentile(99).milliseconds); \(all.samples.cpuShare.text(2)) cores",
            ]
        )
    }

    private func waitUntilIdle(_ server: BotServer) throws {
        let end = ContinuousClock.now + .seconds(120)
        while ContinuousClock.now < end {
            let waiting = try server.metric("gatehouse_jobs", label: "queued")
            let running = try server.metric("gatehouse_jobs", label: "running")
            if waiting + running == 0 { return }
            usleep(200_000)
        }
        throw BenchFailure("the queue does not come to an end: \(server.child.outputTail)")
    }
}

/// People who push to their pull requests, and a forge that sends some deliveries twice.
private struct People {
    private static let mostPulls = 60

    let forge: FakeForge
    let server: BotServer
    private(set) var pulls: [FakeForge.Pull] = []
    /// Answers of 2xx by their word.
    private(set) var answers: [String: Int] = [:]
    private var turn = 0

    var sent: Int { answers.values.reduce(0, +) }

    init(forge: FakeForge, server: BotServer, repositories: [String]) throws {
        self.forge = forge
        self.server = server
        for repository in repositories {
            pulls.append(try forge.openPullRequest(repository))
            try send(forge.delivery(of: pulls[pulls.count - 1]))
        }
    }

    mutating func act() throws {
        turn += 1
        let index = turn % pulls.count
        pulls[index].head = try forge.commit(to: pulls[index], ["note.txt": "\(turn)\n"])
        let delivery = try forge.delivery(of: pulls[index])
        try send(delivery)
        if turn % 5 == 0 { try send(delivery) }
        if turn % 8 == 0 {
            let status = try forge.deliverPush(of: pulls[index].repository, to: server)
            answers["push \(status)", default: 0] += 1
            guard (200..<300).contains(status) else { throw BenchFailure("a push was answered \(status)") }
        }
        if turn % 10 == 0, pulls.count < Self.mostPulls {
            let other = try forge.openPullRequest(pulls[index].repository, branch: "topic-\(turn)")
            pulls.append(other)
            try send(forge.delivery(of: other))
        }
    }

    private mutating func send(_ delivery: FakeForge.Delivery) throws {
        let answer = try FakeForge.send(delivery, to: server)
        guard (200..<300).contains(answer.code) else {
            throw BenchFailure("a delivery was answered \(answer.code) \(answer.word)")
        }
        answers[answer.word, default: 0] += 1
    }

    /// What the forge shows in the end.
    struct Found {
        var comments = 0
        /// Beyond one for each pull request.
        var furtherComments = 0
        var heads = 0
        var statuses = 0
        /// Final ones beyond one for each head.
        var furtherStatuses = 0
        /// Pull requests without a comment, or whose last head has no final status.
        var withoutVerdict = 0
    }

    func check() throws -> Found {
        var found = Found()
        for repository in Set(pulls.map(\.repository)) {
            let state = try forge.state(of: repository)
            let statuses = (state["statuses"] as? [[String: Any]] ?? []).filter {
                $0["context"] as? String == "gatehouse/gate" && $0["state"] as? String != "pending"
            }
            let heads = Dictionary(grouping: statuses) { $0["sha"] as? String ?? "" }
            found.heads += heads.count
            found.statuses += statuses.count
            found.furtherStatuses += statuses.count - heads.count
            let comments = (state["comments"] as? [[String: Any]] ?? []).filter {
                ($0["body"] as? String)?.hasPrefix("<!-- gatehouse:report -->") ?? false
            }
            found.comments += comments.count
            let own = pulls.filter { $0.repository == repository }
            found.furtherComments += max(0, comments.count - own.count)
            for pull in own {
                let isShown = comments.contains {
                    ($0["body"] as? String)?.contains(pull.head.prefix(10)) ?? false
                }
                if !isShown || heads[pull.head] == nil { found.withoutVerdict += 1 }
            }
        }
        return found
    }
}
