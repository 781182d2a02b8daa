import Domain
import Foundation
import Pipeline
import Portal
import Storage
import TestSupport
import Testing

/// Projects and scans as REST asks for them, in a real store.
@Suite struct ProjectCatalogTests {
    private static let now = Date(timeIntervalSince1970: 1_767_225_600)

    private func team(_ store: StoreDatabase, _ slug: String) async throws -> Team {
        try await store.makeTeam(name: slug, slug: slug, description: nil, by: .commandLine, at: Self.now)
            .get().team
    }

    private func new(_ id: String, _ team: Team, slug: String) throws -> NewProject {
        let forge = try #require(ForgeID("github"))
        return NewProject(
            repository: RepositoryRef(forge: forge, id: id, path: "acme/\(slug)"),
            team: team.id,
            name: slug.uppercased(),
            slug: slug,
            about: PortalProject.About()
        )
    }

    private func wish(_ project: PortalProject, branch: String = "main", _ letter: Character = "a") throws
        -> ScanWish
    {
        let request = JobRequest(
            repository: project.summary.repository,
            subject: .branch(name: branch),
            head: try #require(CommitID(String(repeating: letter, count: 40))),
            baseBranch: nil,
            isDefaultBranch: true,
            eventTime: nil,
            before: nil
        )
        return ScanWish(project: project.summary, request: request, metadata: "{}", release: nil)
    }

    @Test func `a repository that is watched is a project, until somebody makes it theirs`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let team = try await team(store, "shop")
        let watched = try new("7", team, slug: "watched")
        _ = try await store.enqueue(
            try wish(try await made(store, watched, by: team)).request,
            at: Self.now
        )
        let heard = RepositoryRef(
            forge: watched.repository.forge,
            id: "8",
            path: "acme/Some.Thing"
        )
        _ = try await store.enqueue(
            JobRequest(
                repository: heard,
                subject: .branch(name: "main"),
                head: try #require(CommitID(String(repeating: "b", count: 40))),
                baseBranch: nil,
                isDefaultBranch: true,
                eventTime: nil,
                before: nil
            ),
            at: Self.now
        )
        var filter = ProjectFilter()
        let all = try await store.projects(filter, skipping: 0, limit: 10)
        #expect(all.total == 2 && all.rows.map(\.summary.name) == ["WATCHED", "acme/Some.Thing"])
        #expect(all.rows.last?.summary.slug == "acme-some-thing-2")
        #expect(all.rows.last?.summary.team == 1 && all.rows.first?.summary.team == team.key)
        filter.teams = [team.key]
        #expect(
            try await store.projects(filter, skipping: 0, limit: 10).rows.map(\.summary.slug) == ["watched"]
        )
        filter.teams = []
        #expect(try await store.projects(filter, skipping: 0, limit: 10).total == 0)
        filter.teams = nil
        filter.search = "some.th"
        #expect(try await store.projects(filter, skipping: 0, limit: 10).total == 1)

        // Nobody helps themselves to what the bot watches: that is its administrators' to give.
        let seen = NewProject(
            repository: heard,
            team: team.id,
            name: "Mine",
            slug: "mine",
            about: PortalProject.About()
        )
        let fresh = try new("99", team, slug: "fresh")
        for (role, known, unknown) in [
            (nil, ProjectRefusal.repositoryTaken, true), (.developer, .repositoryTaken, false),
            (Role.teamAdmin, nil, false),
        ] as [(Role?, ProjectRefusal?, Bool)] {
            let places = [Membership(team: team.key, teamID: team.id, teamName: "", role: .teamAdmin)]
            let first = role.map { [Membership(team: 1, teamID: team.id, teamName: "", role: $0)] } ?? []
            let caller = try Self.caller(places + first)
            if let known {
                let result = try await store.makeProject(seen, for: caller, by: .commandLine, at: Self.now)
                #expect(throws: known) { try result.get() }
            }
            if unknown {
                let result = try await store.makeProject(fresh, for: caller, by: .commandLine, at: Self.now)
                #expect(throws: ProjectRefusal.self) { try result.get() }
            }
        }
        let again = try await store.makeProject(watched, for: nil, by: .commandLine, at: Self.now)
        #expect(throws: ProjectRefusal.repositoryTaken) { try again.get() }
        let sameSlug = try await store.makeProject(
            try new("9", team, slug: "watched"),
            for: nil,
            by: .commandLine,
            at: Self.now
        )
        #expect(throws: ProjectRefusal.slugTaken) { try sameSlug.get() }
        let other = try await self.team(store, "till")
        let elsewhere = try await store.makeProject(
            NewProject(
                repository: heard,
                team: other.id,
                name: "Thing",
                slug: "watched",
                about: PortalProject.About()
            ),
            for: nil,
            by: .commandLine,
            at: Self.now
        ).get()
        #expect(elsewhere.summary.team == other.key && elsewhere.latest?.status == .queued)
        // Given away, where the name is free.
        var change = ProjectChange()
        change.team = team.id
        let clash = try await store.changeProject(
            elsewhere.summary.id,
            change,
            by: .commandLine,
            at: Self.now
        )
        #expect(throws: ProjectRefusal.slugTaken) { try clash.get() }
        change.team = try await self.team(store, "bank").id
        change.description = .some("of the bank")
        let given = try await store.changeProject(
            elsewhere.summary.id,
            change,
            by: .commandLine,
            at: Self.now
        )
        .get()
        #expect(given.teamID == change.team && given.about.description == "of the bank")
    }

    @Test
    func `retention leaves the snapshots of releases, and the newest of a branch is listed for as long`()
        async throws
    {
        let fixture = try StoreFixture()
        let store = fixture.store
        let team = try await team(store, "shop")
        let project = try await made(store, try new("7", team, slug: "one"), by: team)
        var records: [ScanRecord] = []
        let report = Sample.report(findings: [Sample.finding("GHSA-1", "a")])
        for release in ["1.0", nil, nil] {
            let wish = try wish(project)
            let record = try await store.requestScan(
                ScanWish(project: wish.project, request: wish.request, metadata: "{}", release: release),
                limit: 10,
                by: .commandLine,
                at: Self.now
            ).get()
            let job = try #require(
                try await store.claim(worker: "w", until: Self.now.addingTimeInterval(60), now: Self.now)
            )
            try await store.save(report, reportJSON: [0x7B, 0x7D], of: job)
            try await store.finish(job: job.id, worker: "w", with: .succeeded, now: Self.now)
            records.append(record)
        }
        let later = Date(timeIntervalSince1970: 4_000_000_000)
        _ = try await store.prune(deliveriesOlderThan: later, scansOlderThan: later)
        let left = try await store.scans(ScanFilter(), skipping: 0, limit: 10)
        #expect(left.rows.map(\.id) == [records[2].id, records[0].id] && left.total == 2)
        #expect(left.rows.map(\.status) == [.succeeded, .succeeded])
        let current = try await store.result(of: project.summary.key, .current, isJudged: true)
        #expect(current?.id == records[2].id)
        let result = try await store.result(of: project.summary.key, .release("1.0"), isJudged: true)
        #expect(result?.id == records[0].id)
        let risk = try #require(RiskScore(report).overall)
        #expect(risk > 0 && result?.figures?.risk == risk)
    }

    @Test func `a team whose projects are archived can go, and the first team has them then`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let (shop, bank) = (try await team(store, "shop"), try await team(store, "bank"))
        let first = try #require(
            try await store.teams(search: nil, skipping: 0, limit: 9).rows.first { $0.key == 1 }
        )
        let projects = [
            try await made(store, try new("7", shop, slug: "one"), by: shop),
            try await made(store, try new("8", shop, slug: "two"), by: shop),
            // The first team has the slug of one of them.
            try await made(store, try new("9", first, slug: "two"), by: first),
        ]
        func remove() async throws -> Result<Void, AccountRefusal> {
            try await store.removeTeam(shop.id, by: .commandLine, at: Self.now)
        }
        try await store.archiveProject(projects[0].summary.id, by: .commandLine, at: Self.now).get()
        let refused = try await remove()
        #expect(throws: AccountRefusal.teamHasProjects) { try refused.get() }
        #expect(try await store.team(shop.id)?.team.projectCount == 1)
        try await store.archiveProject(projects[1].summary.id, by: .commandLine, at: Self.now).get()
        try await remove().get()
        #expect(try await store.team(shop.id) == nil)
        for (project, slug) in zip(projects, ["one", "acme-two-2", "two"]) {
            let left = try #require(try await store.portalProject(project.summary.id))
            #expect(left.teamID == first.id && left.summary.slug == slug)
            #expect(left.summary.isArchived == (slug != "two"))
        }
        #expect(try await store.team(first.id)?.team.projectCount == 1)
        // It is nobody's to take because its team is gone.
        let again = try await store.makeProject(
            try new("8", bank, slug: "mine"),
            for: nil,
            by: .commandLine,
            at: Self.now
        )
        #expect(throws: ProjectRefusal.repositoryTaken) { try again.get() }
        var filter = AuditFilter()
        filter.action = "update"
        filter.table = "projects"
        let audited = try await store.audit(filter, teams: nil, skipping: 0, limit: 9).rows
        #expect(Set(audited.compactMap(\.target)) == Set(projects.prefix(2).map(\.summary.id.text)))
        #expect(audited.allSatisfy { $0.difference?.contains(first.id.text) == true })
        #expect(try await store.integrityCheck().isEmpty)
    }

    @Test func `a project shows what its main line has, whatever pull requests bring`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let team = try await team(store, "shop")
        let project = try await made(store, try new("7", team, slug: "one"), by: team)
        func scan(
            _ subject: JobSubject,
            _ report: Report,
            isDefault: Bool = false,
            release: String? = nil
        ) async throws {
            let request = JobRequest(
                repository: project.summary.repository,
                subject: subject,
                head: Sample.commit("a"),
                baseBranch: isDefault ? nil : "main",
                isDefaultBranch: isDefault,
                eventTime: nil,
                before: nil
            )
            let wish = ScanWish(project: project.summary, request: request, metadata: "{}", release: release)
            _ = try await store.requestScan(wish, limit: 10, by: .commandLine, at: Self.now).get()
            let until = Self.now.addingTimeInterval(60)
            let job = try #require(try await store.claim(worker: "w", until: until, now: Self.now))
            try await store.save(report, reportJSON: [0x7B, 0x7D], of: job)
            try await store.finish(job: job.id, worker: "w", with: .succeeded, now: Self.now)
        }
        func shown() async throws -> PortalProject {
            let listed = try await store.projects(ProjectFilter(), skipping: 0, limit: 10).rows
            let one = try #require(try await store.portalProject(project.summary.id))
            #expect(
                listed.map(\.figures) == [one.figures] && listed.map(\.releaseCount) == [one.releaseCount]
            )
            return one
        }
        let vulnerable = Sample.report(findings: [Sample.finding("GHSA-1", "a")])
        try await scan(.pullRequest(number: 1), vulnerable)
        #expect(try await shown().figures == nil)
        try await scan(.branch(name: "main"), Sample.report(components: ["b"]), isDefault: true)
        for subject in [
            JobSubject.pullRequest(number: 1), .tag(name: "v1"), .upload(name: "sbom/1"),
            .branch(name: "dev"),
        ] {
            try await scan(subject, vulnerable)
        }
        #expect(try await shown().figures?.components == 1)
        #expect(try await shown().figures?.findings[.high] ?? 0 == 0)
        let current = try await store.result(of: project.summary.key, .current, isJudged: true)
        #expect(try await shown().figures == current?.figures && current != nil)
        // Without a verdict it says nothing about what is in it.
        try await scan(.branch(name: "main"), Sample.errored(), isDefault: true)
        #expect(try await shown().figures == current?.figures)
        // Labels without a result are no releases.
        try await scan(.tag(name: "v1"), vulnerable, release: "1.0")
        try await scan(.tag(name: "v1"), vulnerable, release: "1.0")
        let wish = try wish(project, branch: "main", "b")
        let waiting = ScanWish(project: wish.project, request: wish.request, metadata: "{}", release: "2.0")
        _ = try await store.requestScan(waiting, limit: 10, by: .commandLine, at: Self.now).get()
        var filter = ScanFilter()
        filter.project = project.summary.key
        filter.isReleased = true
        #expect(try await store.scans(filter, skipping: 0, limit: 10).total == 1)
        #expect(try await shown().releaseCount == 1)
        // The branch that people named counts instead.
        var change = ProjectChange()
        change.defaultBranch = .some("dev")
        _ = try await store.changeProject(project.summary.id, change, by: .commandLine, at: Self.now).get()
        let named = try await store.result(
            of: project.summary.key,
            .subject(.branch(name: "dev")),
            isJudged: true
        )
        #expect(try await shown().figures == named?.figures && named?.figures?.findings[.high] == 1)
    }

    @Test func `a label keeps the newest result that has it, and nothing that has none`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let team = try await team(store, "shop")
        let project = try await made(store, try new("7", team, slug: "one"), by: team)
        let ends: [(label: String?, report: Report?, end: JobResult?)] = [
            ("nightly", Sample.report(), .succeeded), ("nightly", Sample.report(), .succeeded),
            ("nightly", Sample.errored(), .succeeded), ("1.0", Sample.report(), .succeeded),
            ("2.0", nil, .dead(error: "refused")), ("3.0", nil, nil), (nil, Sample.report(), .succeeded),
        ]
        var records: [ScanRecord] = []
        for (label, report, end) in ends {
            let wish = try wish(project)
            let record = try await store.requestScan(
                ScanWish(project: wish.project, request: wish.request, metadata: "{}", release: label),
                limit: 10,
                by: .commandLine,
                at: Self.now
            ).get()
            records.append(record)
            guard let end else {
                _ = try await store.cancelScan(record.id, because: "why", by: .commandLine, at: Self.now)
                    .get()
                continue
            }
            let until = Self.now.addingTimeInterval(60)
            let job = try #require(try await store.claim(worker: "w", until: until, now: Self.now))
            if let report { try await store.save(report, reportJSON: [0x7B, 0x7D], of: job) }
            try await store.finish(job: job.id, worker: "w", with: end, now: Self.now)
        }
        let later = Date(timeIntervalSince1970: 4_000_000_000)
        let pruned = try await store.prune(deliveriesOlderThan: later, scansOlderThan: later)
        #expect(pruned.scans == 2 && pruned.jobs == 4)
        let left = try await store.scans(ScanFilter(), skipping: 0, limit: 10)
        #expect(left.rows.map(\.id) == [records[6].id, records[3].id, records[1].id] && left.total == 3)
        // What was asked for under the label is what is kept.
        let nightly = try await store.result(of: project.summary.key, .release("nightly"), isJudged: true)
        #expect(nightly?.id == records[1].id)
        #expect(
            try await store.prune(deliveriesOlderThan: later, scansOlderThan: later) == PrunedRows()
        )
    }

    @Test func `what a dead job was asked for goes over to the one that takes its place`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let team = try await team(store, "shop")
        let project = try await made(store, try new("7", team, slug: "one"), by: team)
        let new = NewUser(
            email: try #require(EmailAddress("jo@example.com")),
            fullName: nil,
            password: nil,
            isSuperAdmin: false
        )
        let user = try await store.makeUser(new, in: .ownTeam, by: .commandLine, at: Self.now).get().user
        let actor = Actor(user: user.key, name: "user", requestID: nil, address: nil)
        func die() async throws -> Int64 {
            let until = Self.now.addingTimeInterval(60)
            guard let job = try await store.claim(worker: "w", until: until, now: Self.now) else {
                throw StoreError("No job waits.")
            }
            try await store.finish(job: job.id, worker: "w", with: .dead(error: "no"), now: Self.now)
            return job.id
        }
        func queued(_ replay: JobReplay?) -> Job? {
            guard case .queued(let job) = replay else { return nil }
            return job
        }
        let wish = try wish(project)
        _ = try await store.requestScan(
            ScanWish(
                project: wish.project,
                request: wish.request,
                metadata: #"{"build": 3}"#,
                release: "1.0"
            ),
            limit: 10,
            by: actor,
            at: Self.now
        ).get()
        #expect(try await store.replay(dead: 1, at: Self.now) == nil, "it is not dead")
        let dead = try await die()
        let replay = try await store.replay(dead: dead, at: Self.now)
        let again = try #require(queued(replay))
        #expect(again.id > dead && again.request.head == wish.request.head && !again.request.isRecheck)
        let record = try #require(try await store.scan(job: again.id))
        #expect(
            record.release == "1.0" && record.metadata == #"{"build": 3}"# && record.requestedBy == user.id
        )
        // Once more while it waits: the same job does it.
        let once = try await store.replay(dead: dead, at: Self.now)
        #expect(queued(once)?.id == again.id)
        #expect(try await store.deadLetters() == 0)

        // A sweep that was first asked for nothing: the job is what somebody waits for now.
        let second = try await die()
        let swept = try #require(try await store.enqueue(wish.request, at: Self.now))
        let over = try await store.replay(dead: second, at: Self.now)
        #expect(queued(over)?.id == swept.id)
        let joined = try #require(try await store.scan(job: swept.id))
        #expect(joined.release == "1.0" && joined.requestedBy == user.id)

        // A newer commit, and a project that is no longer scanned, are two reasons to do nothing.
        let third = try await die()
        _ = try await store.enqueue(try self.wish(project, "b").request, at: Self.now)
        #expect(try await store.replay(dead: third, at: Self.now) == .superseded)
        let last = try await die()
        try await store.archiveProject(project.summary.id, by: .commandLine, at: Self.now).get()
        #expect(try await store.replay(dead: last, at: Self.now) == .archived)
        #expect(try await store.replay(dead: 99, at: Self.now) == nil)
    }

    @Test func `what a tag marks is listed as that, and answers for no branch`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let team = try await team(store, "shop")
        let project = try await made(store, try new("7", team, slug: "one"), by: team)
        let request = JobRequest(
            repository: project.summary.repository,
            subject: .tag(name: "main"),
            head: Sample.commit("a"),
            baseBranch: "main",
            isDefaultBranch: false,
            eventTime: nil,
            before: nil
        )
        let wish = ScanWish(project: project.summary, request: request, metadata: "{}", release: nil)
        let record = try await store.requestScan(wish, limit: 10, by: .commandLine, at: Self.now).get()
        let until = Self.now.addingTimeInterval(60)
        let job = try #require(try await store.claim(worker: "w", until: until, now: Self.now))
        #expect(job.request == request && job.request.judgedBranch == "main")
        let finding = Sample.finding("GHSA-1", "a")
        let reference = "\(finding.id) \(finding.component.purl)"
        let report = Report(
            repository: "acme/one",
            commit: request.head.hex,
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict(reasons: [
                RuleOutcome(rule: "epss", outcome: .warned, message: "", findings: [reference]),
                RuleOutcome(rule: "epss", outcome: .blocked, message: "", findings: [reference]),
                RuleOutcome(rule: "severity", outcome: .blocked, message: "", findings: ["GHSA-2 x"]),
            ]),
            inventory: .empty,
            findings: [finding],
            diagnostics: [],
            generatedAt: Self.now
        )
        try await store.save(report, reportJSON: [0x7B, 0x7D], of: job)
        try await store.finish(job: job.id, worker: "w", with: .succeeded, now: Self.now)
        func listed(_ subject: JobSubject) async throws -> [ResourceID] {
            var filter = ScanFilter()
            filter.project = project.summary.key
            filter.subject = subject
            let answer = try await store.result(of: project.summary.key, .subject(subject), isJudged: false)
            let rows = try await store.scans(filter, skipping: 0, limit: 10).rows
            #expect(rows.map(\.id) == [answer?.id].compactMap(\.self))
            return rows.map(\.id)
        }
        #expect(try await listed(.tag(name: "main")) == [record.id])
        for other in [JobSubject.branch(name: "main"), .upload(name: "main"), .tag(name: "other")] {
            #expect(try await listed(other).isEmpty)
        }
        #expect(try await store.result(of: project.summary.key, .current, isJudged: false) == nil)
        #expect(try await store.scan(record.id)?.figures?.likelyExploited == 1)
        #expect(try await store.newestScans(limit: 1, repository: nil).map(\.subject) == ["refs/tags/main"])
        // A check of the commit that is asked for again is that of its branch.
        let branch = JobRequest(
            repository: request.repository,
            subject: .branch(name: "main"),
            head: request.head,
            baseBranch: nil,
            isDefaultBranch: true,
            eventTime: nil,
            before: nil
        )
        let recheck = CommitRecheck(repository: request.repository, head: request.head, requests: [branch])
        _ = try await store.record(Sample.delivery("again", .recheck(recheck)))
        #expect(try await store.queued(limit: 9).map(\.request.subject) == [.branch(name: "main")])
        // Nobody needs it to tell what is new.
        let later = Date(timeIntervalSince1970: 4_000_000_000)
        #expect(try await store.prune(deliveriesOlderThan: later, scansOlderThan: later).scans == 1)
    }

    private static func caller(_ places: [Membership]) throws -> Caller {
        let user = User(
            key: 1,
            id: try #require(ResourceID("00000000-0000-4000-8000-000000000000")),
            email: "",
            fullName: nil,
            isActive: true,
            isSuperAdmin: false,
            lastLoginAt: nil,
            createdAt: now,
            updatedAt: now
        )
        return Caller(Account(user: user, memberships: places))
    }

    private func made(_ store: StoreDatabase, _ new: NewProject, by team: Team) async throws -> PortalProject
    {
        try await store.makeProject(new, for: nil, by: .commandLine, at: Self.now).get()
    }

    @Test func `one scan of a reference waits or runs, and so many of a team`() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let team = try await team(store, "shop")
        let project = try await made(store, try new("7", team, slug: "one"), by: team)
        func ask(_ branch: String, limit: Int = 10) async throws -> Result<ScanRecord, ProjectRefusal> {
            try await store.requestScan(
                try wish(project, branch: branch),
                limit: limit,
                by: .commandLine,
                at: Self.now
            )
        }
        let first = try await ask("main").get()
        #expect(first.status == .queued && first.metadata == "{}")
        let active = try await ask("main")
        #expect(throws: ProjectRefusal.scanActive(first.id)) { try active.get() }
        // A newer commit takes its place: its verdict is what is asked for.
        let newer = try await store.requestScan(
            try wish(project, branch: "moving"),
            limit: 10,
            by: .commandLine,
            at: Self.now
        ).get()
        let newest = try await store.requestScan(
            try wish(project, branch: "moving", "b"),
            limit: 10,
            by: .commandLine,
            at: Self.now
        ).get()
        #expect(newest.id != newer.id)
        #expect(try await store.scan(newer.id)?.status == .cancelled)
        _ = try await store.cancelScan(newest.id, because: "", by: .commandLine, at: Self.now).get()
        _ = try await ask("other").get()
        let tooMany = try await ask("third", limit: 2)
        #expect(throws: ProjectRefusal.tooManyScans(limit: 2)) { try tooMany.get() }

        let ended = try await store.cancelScan(first.id, because: "why", by: .commandLine, at: Self.now).get()
        #expect(ended.status == .cancelled && ended.error == "why" && ended.finishedAt == Self.now)
        let twice = try await store.cancelScan(first.id, because: "", by: .commandLine, at: Self.now)
        #expect(throws: ProjectRefusal.scanEnded) { try twice.get() }
        // A worker that had it could not go on.
        let job = try #require(try await store.job(first.job))
        #expect(job.state == .superseded)
        let next = try await ask("main").get()
        let early = try await store.removeScan(next.id, evenLabelled: false, by: .commandLine, at: Self.now)
        #expect(throws: ProjectRefusal.scanIsActive) { try early.get() }
        try await store.removeScan(first.id, evenLabelled: false, by: .commandLine, at: Self.now).get()
        #expect(try await store.scan(first.id) == nil)

        try await store.archiveProject(project.summary.id, by: .commandLine, at: Self.now).get()
        let late = try await ask("late")
        #expect(throws: ProjectRefusal.archived) { try late.get() }
        // Deliveries bring nothing back either.
        #expect(try await store.enqueue(try wish(project, branch: "late").request, at: Self.now) == nil)
        #expect(try await store.projects(ProjectFilter(), skipping: 0, limit: 10).total == 0)
        let audited = try await store.audit(AuditFilter(), teams: [team.key], skipping: 0, limit: 50)
        let lines = Set(audited.rows.map { "\($0.action) \($0.table)" })
        #expect(
            lines.isSuperset(of: [
                "create projects", "archive projects", "create scans", "cancel scans", "delete scans",
            ])
        )
    }
}
