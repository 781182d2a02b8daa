import App
import Basics
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import Synchronization
import TestSupport
import Testing

/// Alerts: told when it begins, when there is more of it and when it ends; again when nobody took it.
@Suite struct AlerterTests {
    private final class Lab: Sendable {
        let metrics = Metrics()
        let problems = Mutex<[OperationProblem]>([])
        let lines = Mutex<[String]>([])
        let time = Mutex(Date(timeIntervalSince1970: 0))
        let refused = RefusedAlerts()
        let transport: ScriptedTransport

        init(_ answers: [ScriptedTransport.Answer]) { transport = ScriptedTransport(answers) }

        var alerter: Alerter {
            let logger = Logger(label: "test") { _ in
                LogOutput(format: .text, level: .info, redactor: Redactor(secrets: [])) { line in
                    self.lines.withLock { $0.append(line) }
                }
            }
            return Alerter(
                problems: { self.problems.withLock { $0 } },
                receiver: AlertReceiver(url: "https://alerts.example.com/hook", transport: transport),
                refusedAlerts: refused,
                interval: .seconds(1),
                metrics: metrics,
                logger: logger,
                now: { self.time.withLock { $0 } }
            )
        }

        func set(_ problems: OperationProblem...) { self.problems.withLock { $0 = problems } }

        /// What was posted, in order.
        var posted: [String] {
            transport.requests.compactMap { request in
                guard let body = request.body,
                    let object = (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: String]
                else { return nil }
                return "\(object["state"] ?? "") \(object["alert"] ?? ""): \(object["text"] ?? "")"
            }
        }
    }

    private let ok = ScriptedTransport.Answer.json("{}")

    @Test func `an alert is told when it begins and when it ends, and not in between`() async throws {
        let lab = Lab([ok, ok, ok])
        var state = Alerter.State()
        await lab.alerter.look(&state)
        #expect(lab.metrics.value("gatehouse_alerts", ["kind": "dead-letters"]) == 0)
        lab.set(OperationProblem(.deadLetters, "1 jobs are dead letters", about: ["7"]))
        await lab.alerter.look(&state)
        // The same in other words is no news.
        lab.set(
            OperationProblem(.deadLetters, "2 jobs are dead letters", about: ["7"]),
            OperationProblem(.advisories, "old")
        )
        await lab.alerter.look(&state)
        await lab.alerter.look(&state)
        #expect(lab.metrics.value("gatehouse_alerts", ["kind": "dead-letters"]) == 1)
        #expect(lab.metrics.value("gatehouse_alerts", ["kind": "credentials"]) == 0)
        lab.set(OperationProblem(.advisories, "old"))
        await lab.alerter.look(&state)
        #expect(lab.metrics.value("gatehouse_alerts", ["kind": "dead-letters"]) == 0)
        #expect(
            lab.posted == [
                "begin dead-letters: 1 jobs are dead letters", "begin advisories: old",
                "end dead-letters: 2 jobs are dead letters",
            ]
        )
        let lines = lab.lines.withLock { $0 }
        #expect(lines.count { $0.contains(" ERROR ") && $0.contains("alert=dead-letters") } == 1)
        #expect(lines.count { $0.contains(" NOTICE ") && $0.contains("alert=dead-letters") } == 1)
    }

    @Test func `two dead letters a look apart are told of both, and their end once all are gone`()
        async throws
    {
        let lab = Lab(Array(repeating: ok, count: 4))
        var state = Alerter.State()
        func look(_ dead: String...) async {
            if dead.isEmpty {
                lab.set()
            } else {
                lab.set(OperationProblem(.deadLetters, "\(dead.count) dead", about: Set(dead)))
            }
            await lab.alerter.look(&state)
        }
        await look("7")
        await look("7", "5")
        // Fewer are no news, and neither is one that was told of and comes again.
        await look("5")
        await look("7", "5")
        await look("7")
        #expect(lab.metrics.value("gatehouse_alerts", ["kind": "dead-letters"]) == 1)
        // As many as before, but another one.
        await look("9")
        await look()
        await look()
        #expect(
            lab.posted == [
                "begin dead-letters: 1 dead", "more dead-letters: 2 dead", "more dead-letters: 1 dead",
                "end dead-letters: 1 dead",
            ]
        )
        let lines = lab.lines.withLock { $0 }
        #expect(lines.count { $0.contains(" ERROR ") && $0.contains("alert=dead-letters") } == 3)
        #expect(lines.count { $0.contains(" NOTICE ") && $0.contains("alert=dead-letters") } == 1)
    }

    @Test func `a second forge is told of, and again after an hour in which it was well`() async throws {
        let lab = Lab(Array(repeating: ok, count: 3))
        var state = Alerter.State()
        func look(_ forges: String..., at seconds: Double) async {
            lab.time.withLock { $0 = Date(timeIntervalSince1970: seconds) }
            let names = forges.joined(separator: ", ")
            lab.set(OperationProblem(.credentials, names, about: Set(forges)))
            await lab.alerter.look(&state)
        }
        await look("github", at: 0)
        // One that comes and goes is told of once.
        for seconds in stride(from: 60.0, through: 600, by: 60) {
            await look("github", "gitlab", at: seconds)
            await look("github", at: seconds + 30)
        }
        #expect(lab.posted == ["begin credentials: github", "more credentials: github, gitlab"])
        for seconds in stride(from: 700.0, through: 4_300, by: 600) { await look("github", at: seconds) }
        await look("github", "gitlab", at: 4_400)
        #expect(lab.posted.count == 3 && lab.posted.last == "more credentials: github, gitlab")
    }

    @Test func `when there is more with every look, what comes after the sixth is told together`()
        async throws
    {
        let lab = Lab(Array(repeating: ok, count: 8))
        var state = Alerter.State()
        func look(_ count: Int, at seconds: Double) async {
            lab.time.withLock { $0 = Date(timeIntervalSince1970: seconds) }
            lab.set(OperationProblem(.deadLetters, "\(count)", about: Set((1...count).map(String.init))))
            await lab.alerter.look(&state)
        }
        for count in 1...50 { await look(count, at: Double(count) * 60) }
        #expect(lab.posted.last == "more dead-letters: 7" && lab.posted.count == 7)
        // The first of the six was at 120 seconds.
        await look(50, at: 3_719)
        #expect(lab.posted.count == 7)
        await look(50, at: 3_721)
        await look(50, at: 3_800)
        #expect(lab.posted.last == "more dead-letters: 50" && lab.posted.count == 8)
    }

    @Test func `who was not told of the beginning is told of more, and then of the end`() async throws {
        let no = ScriptedTransport.Answer.json("{}", status: 404)
        let lab = Lab([no, no, no, ok, ok])
        var state = Alerter.State()
        for dead in [["7"], ["7"], ["7"], ["7", "8"], []] as [Set<String>] {
            if dead.isEmpty {
                lab.set()
            } else {
                lab.set(OperationProblem(.deadLetters, "\(dead.count) dead", about: dead))
            }
            await lab.alerter.look(&state)
        }
        let begin = "begin dead-letters: 1 dead"
        #expect(
            lab.posted == [begin, begin, begin, "more dead-letters: 2 dead", "end dead-letters: 2 dead"]
        )
    }

    @Test func `what the address did not take is sent again, in order`() async throws {
        let lab = Lab([.failure(.timedOut), .json("{}", status: 500), ok, ok])
        var state = Alerter.State()
        lab.set(OperationProblem(.credentials, "refused credential: github"))
        await lab.alerter.look(&state)
        lab.set()
        await lab.alerter.look(&state)
        await lab.alerter.look(&state)
        await lab.alerter.look(&state)
        let begin = "begin credentials: refused credential: github"
        #expect(lab.posted == [begin, begin, begin, "end credentials: refused credential: github"])
    }

    @Test(arguments: [400, 401, 403, 404, 410, 301])
    func `what the address refuses holds up no other, is given up and shows`(status: Int) async throws {
        let no = ScriptedTransport.Answer.json("{}", status: status)
        // Refused with the first, taken with the second; then the first twice more, and it is over.
        let lab = Lab([no, ok, no, no, ok])
        var state = Alerter.State()
        lab.set(
            OperationProblem(.deadLetters, "1 jobs are dead letters"),
            OperationProblem(.advisories, "old")
        )
        await lab.alerter.look(&state)
        let (first, second) = ("begin dead-letters: 1 jobs are dead letters", "begin advisories: old")
        #expect(lab.posted == [first, second])
        for _ in 1...4 { await lab.alerter.look(&state) }
        #expect(lab.posted == [first, second, first, first])
        #expect(lab.metrics.value("gatehouse_alerts_refused_total", ["kind": "dead-letters"]) == 1)
        #expect(lab.refused.latest == "it answered \(status)")
        let lines = lab.lines.withLock { $0 }
        #expect(lines.count { $0.contains(" ERROR ") && $0.contains("refuses it") } == 1)
        // It is over: the next one that is taken says so.
        lab.set(OperationProblem(.deadLetters, "1 jobs are dead letters"))
        await lab.alerter.look(&state)
        #expect(lab.posted.last == "end advisories: old" && lab.refused.latest == nil)
    }

    @Test func `an end does not overtake its begin, and goes with it`() async throws {
        let no = ScriptedTransport.Answer.json("{}", status: 404)
        var state = Alerter.State()
        let lab = Lab([no, ok])
        lab.set(OperationProblem(.advisories, "old"))
        await lab.alerter.look(&state)
        lab.set()
        // The first is refused once more, so its end waits as well; both go in order when the address takes them again.
        let again = Lab([no, ok, ok])
        await again.alerter.look(&state)
        #expect(again.posted == ["begin advisories: old"])
        await again.alerter.look(&state)
        #expect(again.posted == ["begin advisories: old", "begin advisories: old", "end advisories: old"])
        // Given up: nobody is told of the end of what nobody was told of.
        state = Alerter.State()
        let deaf = Lab([no, no, no, ok])
        deaf.set(OperationProblem(.advisories, "old"))
        await deaf.alerter.look(&state)
        deaf.set()
        for _ in 1...4 { await deaf.alerter.look(&state) }
        #expect(deaf.posted == Array(repeating: "begin advisories: old", count: 3))
    }

    @Test(arguments: [408, 429, 500, 503])
    func `what may pass is sent again for as long as it takes`(status: Int) async throws {
        let busy = ScriptedTransport.Answer.json("{}", status: status)
        let lab = Lab([busy, busy, busy, busy, busy, ok])
        var state = Alerter.State()
        lab.set(OperationProblem(.advisories, "old"))
        for _ in 1...7 { await lab.alerter.look(&state) }
        #expect(lab.posted == Array(repeating: "begin advisories: old", count: 6))
        #expect(lab.metrics.value("gatehouse_alerts_refused_total", ["kind": "advisories"]) == 0)
    }

    @Test func `a forge that allows few more calls is a problem until it allows many`() async throws {
        let forge = try #require(ForgeID("github"))
        func answer(_ remaining: Int, _ resource: String = "core") -> ScriptedTransport.Answer {
            .json(
                "{}",
                headers: [
                    (name: "x-ratelimit-remaining", value: "\(remaining)"),
                    (name: "x-ratelimit-limit", value: "5000"),
                    (name: "x-ratelimit-reset", value: "1700003600"),
                    (name: "x-ratelimit-resource", value: resource),
                ]
            )
        }
        let signs = ForgeSigns()
        let transport = MeasuredTransport(
            ScriptedTransport([
                answer(501), answer(1, "search"), answer(499), .json("{}"), answer(4999), answer(0),
            ]),
            forge: forge,
            metrics: Metrics(),
            signs: signs
        )
        var seen: [[String]] = []
        for _ in 1...6 {
            _ = try await transport.send(
                OutboundRequest(method: .get, url: "https://api.github.com/user")
            )
            seen.append(signs.budgets.low(at: Date(timeIntervalSince1970: 1_700_000_000)))
        }
        #expect(seen == [[], [], ["github (499)"], ["github (499)"], [], ["github (0)"]])
        // By then there is a new budget.
        #expect(signs.budgets.low(at: Date(timeIntervalSince1970: 1_700_003_600)).isEmpty)
    }

    @Test func `each installation of an App has calls of its own`() async throws {
        let forge = try #require(ForgeID("github"))
        let now = Date(timeIntervalSince1970: 1_700_000_000)
        let budgets = CallBudgets()
        func note(_ remaining: Int, _ token: String?) throws {
            let headers = [
                (name: "x-ratelimit-remaining", value: "\(remaining)"),
                (name: "x-ratelimit-limit", value: "5000"), (name: "x-ratelimit-reset", value: "1700003600"),
            ]
            let response = OutboundResponse(status: 200, headers: headers, body: [])
            budgets.note(
                try #require(CallBudget(response)),
                of: forge,
                with: token.map { Secret($0) },
                now: now
            )
        }
        try note(150, "one")
        try note(4500, "two")
        try note(4999, nil)
        #expect(budgets.low(at: now) == ["github (150)"])
        try note(40, "two")
        #expect(budgets.low(at: now) == ["github (40)"])
        for number in 0...2000 { try note(4000, "token \(number)") }
        try note(4500, "two")
        try note(4500, "one")
        #expect(budgets.low(at: now).isEmpty)
    }

    @Test func `a forge that gives no answer for minutes is told of, one that failed once is not`()
        async throws
    {
        let (github, gitlab) = (try #require(ForgeID("github")), try #require(ForgeID("gitlab")))
        let silences = SilentForges()
        let start = ContinuousClock.now
        func note(_ sign: SilentForges.Sign, _ forge: ForgeID, _ failed: Bool, _ seconds: Int) {
            silences.note(sign, of: forge, failed: failed, at: start + .seconds(seconds))
        }
        note(.call, github, true, 0)
        note(.call, gitlab, true, 0)
        note(.call, gitlab, false, 250)
        for time in [299, 310] { note(.call, gitlab, true, time) }
        #expect(silences.problem(besides: []) == nil)
        note(.call, github, true, 300)
        #expect(silences.problem(besides: [])?.text == "no answer for some minutes: github")
        for time in [0, 600] { for forge in [github, gitlab] { note(.sweep, forge, true, time) } }
        #expect(
            silences.problem(besides: [])
                == OperationProblem(
                    .forge,
                    "no answer for some minutes: github; sweeps fail: gitlab",
                    about: ["github", "gitlab"]
                )
        )
        // Their credential is what ails it, and that is told already.
        #expect(silences.problem(besides: ["gitlab"])?.text == "no answer for some minutes: github")
        note(.sweep, gitlab, false, 700)
        note(.sweep, github, false, 700)
        note(.call, github, false, 700)
        #expect(silences.problem(besides: []) == nil)
    }

    @Test func `what a call comes to says whether the forge answers`() async throws {
        let forge = try #require(ForgeID("github"))
        let outcomes: [(answer: ScriptedTransport.Answer, isSilent: Bool)] = [
            (.json("{}", status: 503), true), (.failure(.timedOut), true), (.failure(.cancelled), false),
            (.json("{}", status: 501), false), (.json("{}", status: 404), false),
        ]
        for outcome in outcomes {
            let signs = ForgeSigns()
            signs.silences.note(.call, of: forge, failed: true, at: .now - .seconds(400))
            let transport = MeasuredTransport(
                ScriptedTransport([outcome.answer]),
                forge: forge,
                metrics: Metrics(),
                signs: signs
            )
            // What it comes to is noted, whatever it is.
            _ = try? await transport.send(
                OutboundRequest(method: .get, url: "https://api.github.com/user")
            )
            #expect((signs.silences.problem(besides: []) != nil) == outcome.isSilent, "\(outcome)")
        }
    }

    @Test func `a forge that says for minutes that we ask too much is told of, one that said so once is not`()
        async throws
    {
        let forge = try #require(ForgeID("github"))
        let limit = ScriptedTransport.Answer.json("{}", status: 429)
        let secondary = #"{"message": "You have exceeded a secondary rate limit."}"#
        let spent = [(name: "x-ratelimit-remaining", value: "0")]
        let rows: [(calls: [(OutboundRequest.Method, ScriptedTransport.Answer)], isTold: Bool)] = [
            ([(.post, limit)], true), ([(.post, .json(secondary, status: 403))], true),
            // Reads have limits of their own.
            ([(.get, limit)], false), ([(.get, .json("{}")), (.post, limit)], true),
            // A server that does not work says nothing of it, nor does the budget of one credential.
            ([(.post, .json("{}", status: 503)), (.post, limit)], true),
            ([(.post, .json("{}", status: 403, headers: spent))], false),
            ([(.post, .json("{}", status: 201)), (.post, limit)], false),
            ([(.post, .json("{}", status: 403)), (.post, limit)], false),
        ]
        for row in rows {
            let signs = ForgeSigns()
            signs.silences.note(.limit(ofWrites: true), of: forge, failed: true, at: .now - .seconds(400))
            let transport = MeasuredTransport(
                ScriptedTransport(row.calls.map(\.1)),
                forge: forge,
                metrics: Metrics(),
                signs: signs
            )
            for (method, _) in row.calls {
                _ = try await transport.send(OutboundRequest(method: method, url: "https://api.github.com/x"))
            }
            let text = signs.silences.problem(besides: [])?.text
            #expect(text == (row.isTold ? "asking for fewer calls for some minutes: github" : nil), "\(row)")
        }
        // One that gives no answer is told of as such, and its sweeps fail for that.
        let silences = SilentForges()
        for sign in [SilentForges.Sign.call, .sweep, .limit(ofWrites: false), .limit(ofWrites: true)] {
            for time in [0, 400] {
                silences.note(sign, of: forge, failed: true, at: .now + .seconds(time))
            }
        }
        #expect(silences.problem(besides: [])?.text == "no answer for some minutes: github")
        let fetches = SilentForges()
        for time in [0, 400] { fetches.note(.fetch, of: forge, failed: true, at: .now + .seconds(time)) }
        #expect(fetches.problem(besides: [])?.text == "asking for fewer calls for some minutes: github")
        silences.note(.call, of: forge, failed: false)
        #expect(silences.problem(besides: [])?.text == "asking for fewer calls for some minutes: github")
    }

    @Test func `a refused credential is known until the forge takes one`() async throws {
        let forge = try #require(ForgeID("github"))
        let signs = ForgeSigns()
        let metrics = Metrics()
        let budget = [
            (name: "x-ratelimit-remaining", value: "41"), (name: "x-ratelimit-reset", value: "1700000000"),
        ]
        let scripted = ScriptedTransport([
            .json("{}", status: 401), .json("{}", status: 404), .failure(.interrupted),
            .json("{}", headers: budget),
        ])
        let transport = MeasuredTransport(
            scripted,
            forge: forge,
            metrics: metrics,
            signs: signs
        )
        let request = OutboundRequest(method: .get, url: "https://api.github.com/user")
        _ = try await transport.send(request)
        #expect(signs.refusals.forges == ["github"])
        _ = try await transport.send(request)
        await #expect(throws: TransportError.self) { try await transport.send(request) }
        #expect(signs.refusals.forges == ["github"])
        _ = try await transport.send(request)
        #expect(signs.refusals.forges.isEmpty)
        #expect(metrics.value("gatehouse_forge_budget_remaining", ["forge": "github"]) == 41)
        #expect(
            metrics.value("gatehouse_forge_budget_reset_timestamp_seconds", ["forge": "github"])
                == 1_700_000_000
        )
        for status in ["0", "2xx", "4xx"] {
            let series = "gatehouse_forge_call_seconds_count{forge=\"github\",status=\"\(status)\"}"
            #expect(metrics.text().contains(series))
        }
    }

    @Test func `the level of the log goes to debug and back for every logger that has none of its own`() {
        let lines = Mutex(0)
        let levels = LogLevelSwitch(.info)
        func log(_ logger: Logger) -> Int {
            lines.withLock { $0 = 0 }
            logger.debug("a detail")
            return lines.withLock { $0 }
        }
        let logger = Logger(label: "test") { _ in
            LogOutput(format: .text, level: .info, redactor: Redactor(secrets: []), levels: levels) { _ in
                lines.withLock { $0 += 1 }
            }
        }
        var quiet = logger
        quiet.logLevel = .warning
        #expect(log(logger) == 0)
        #expect(levels.toggle() == .debug)
        #expect(log(logger) == 1 && log(quiet) == 0)
        #expect(levels.toggle() == .info)
        #expect(log(logger) == 0)
    }
}
