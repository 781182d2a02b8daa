import Foundation
import TestSupport
import Testing

/// kill -9 at the steps of what else is asked of a bot: by the deliveries of an App, in comments, and over REST (P3, P4).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct CommandFaultTests {
    private static let isLong = ProcessInfo.processInfo.environment["GATEHOUSE_LONG"] != nil

    @Test
    func `check runs, commands and scans by REST are there once, wherever their process was killed`()
        async throws
    {
        let lab = try await Lab()
        for kind in Lab.Kind.allCases {
            // One that nothing happens to tells the steps.
            let whole = try await lab.round(kind, environment: ["FAULT_TRACE": "1"])
            let steps = FaultSteps(in: whole.output) { $0.contains("\"message\":\"listening\"") }
            // An upload arrives in parts, and gets its name.
            let kinds = kind == .scans ? 9 : 6
            #expect(!whole.isKilled && steps.kinds.count == kinds, "\(kind): \(steps.points)")
            try await steps.kill(every: Self.isLong ? 1 : (steps.points.count + 2) / 3) { point in
                try await lab.round(kind, environment: ["FAULT_POINT": point]).isKilled
            }
        }
    }

    /// A repository with an App, a project of it, and one process after the other that is to die.
    private final class Lab {
        /// What a round asks for.
        enum Kind: CaseIterable {
            case pullRequest
            /// A scan, and an answer.
            case command
            /// Of an archive, and of a branch.
            case scans
        }

        private static let writer = "canary-writer-41f07be2c9"

        private let loop: AppLoop
        private let port: Int
        private let project: String
        /// Of pull request 1, which is judged: commands are about it.
        private let head: String
        private var rounds = 0

        init() async throws {
            loop = try await AppLoop(
                extraSettings: "reviewComments: true",
                moreSettings: "api: { tokens: [ { name: writer, token: \(Lab.writer), access: write } ] }",
                sweepsEvery: "1h"
            )
            let bot = try await loop.startBot()
            port = bot.port
            // What the App may see is a project by itself.
            project = try await eventually("the repository is a project") { [port] in
                let found = try await Lab.call("GET", "http://127.0.0.1:\(port)/v1/projects")
                return ((found["items"] as? [[String: Any]])?.first?["id"] as? String)
            }
            head = try await loop.openPullRequest()
            try await loop.verdict(on: head)
            try await Lab.settle(bot, loop.forge)
            bot.process.kill()
        }

        /// Asks for something while a process runs that is to die, starts another one, and looks what came of it all.
        ///
        /// Whether the process died before it had done its work, and what it wrote.
        func round(_ kind: Kind, environment: [String: String]) async throws -> (
            isKilled: Bool, output: [String]
        ) {
            rounds += 1
            let listening = ["GATEHOUSE_SERVER_PORT": "\(port)"]
            // A sweep has steps too, the more the more pull requests are open.
            let still = environment.merging(["GATEHOUSE_RECONCILE_INTERVAL": "0"]) { $1 }
            let doomed = try Bot.serve(loop.settings, in: loop.folder, listening.merging(still) { $1 })
            try await eventually("it listens, or has died") {
                !doomed.isRunning || doomed.output.contains { $0.contains("\"message\":\"listening\"") }
                    ? true : nil
            }
            var errand = try await errand(kind)
            do {
                try await ask(&errand)
            } catch {
                // Who asks a process that dies gets no answer.
                try await eventually("it died of being asked: \(error)", seconds: 10) {
                    doomed.isRunning ? nil : true
                }
            }
            // It may not come to its step at all, and finish.
            try await eventually("it dies, or ends the round", details: { loop.details() }) {
                if !doomed.isRunning { return true }
                return await isOver(kind, doomed.output) ? true : nil
            }
            let isKilled = !doomed.isRunning
            doomed.kill()
            // What was on its way has failed, and is known to have.
            try await loop.forge.control("flush", [:])

            let bot = try await loop.startBot(environment: listening, isHooked: false)
            let what = "\(kind) \(environment)"
            try await ask(&errand)
            try await check(errand, on: bot, what)
            #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0, "\(what)")
            #expect(try await loop.forge.violations() == [], "\(what)")
            bot.process.kill()
            let found = try Bot.query(
                [
                    "PRAGMA integrity_check", "PRAGMA foreign_key_check",
                    "SELECT key || ': ' || state FROM jobs WHERE state IN ('queued', 'running', 'dead')",
                    "SELECT lines || ': ' || state FROM commands WHERE state <> 'done'",
                ],
                in: loop.folder
            )
            #expect(found == ["ok"], "\(what)")
            return (isKilled, doomed.output)
        }

        /// Whether a process has done all of a round.
        private func isOver(_ kind: Kind, _ output: [String]) async -> Bool {
            func count(_ message: String) -> Int { output.count { $0.contains("\"\(message)\"") } }
            guard count("job ended") >= (kind == .scans ? 2 : 1) else { return false }
            guard kind != .command || count("commands ended") > 0 else { return false }
            // It may die while it is asked.
            return (try? await Bot.isIdle(port: port)) == true
        }

        // MARK: What is asked for

        /// What a round asked for, and how to know what came of it.
        private enum Errand {
            case pullRequest(number: Int, head: String)
            /// With the number of check runs that the head had before.
            case command(comment: Int, runs: Int)
            case scans([Wish])
        }

        /// A scan that a job in CI wants: it asks until it is told which one that is.
        private struct Wish {
            let reference: String
            /// What is uploaded.
            var archive: [UInt8]?
            /// What the branch is at.
            var head: String?
            var sent = 0
            var scan: String?
        }

        private func errand(_ kind: Kind) async throws -> Errand {
            let files = Sample.files(["calm": "1.0.\(rounds)", "leaky": "1.0.0", "old-news": "1.0.0"])
            switch kind {
            case .pullRequest:
                _ = try await commit(files, to: "round-\(rounds)")
                let pull = try await loop.forge.control(
                    "pull",
                    [
                        "forge": "github", "repo": Loop.repository, "head": "round-\(rounds)", "base": "main",
                        "title": "Round \(rounds)", "user": "alice",
                    ]
                )
                return .pullRequest(
                    number: try #require(pull["number"] as? Int),
                    head: try #require(pull["head"] as? String)
                )
            case .command:
                let runs = try await runs(on: head).count
                let comment = try await loop.forge.control(
                    "comment",
                    [
                        "forge": "github", "repo": Loop.repository, "number": 1, "user": "alice",
                        "body": "/gatehouse rescan\n/gatehouse explain GHSA-aaaa-aaaa-aaa1",
                    ]
                )
                return .command(comment: try #require(comment["id"] as? Int), runs: runs)
            case .scans:
                let zip = ZipBuilder(files.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
                let branch = "round-\(rounds)"
                return .scans([
                    Wish(reference: "upload-\(rounds)", archive: zip.bytes),
                    Wish(reference: "refs/heads/\(branch)", head: try await commit(files, to: branch)),
                ])
            }
        }

        /// Nobody is told.
        private func commit(_ files: [String: String], to branch: String) async throws -> String {
            let answer = try await loop.forge.control(
                "commit",
                [
                    "forge": "github", "repo": Loop.repository, "branch": branch, "quiet": true,
                    "files": files, "message": "Round \(rounds)", "user": "alice",
                ]
            )
            return try #require(answer["after"] as? String)
        }

        /// Asks for the scans that nobody has told it of.
        private func ask(_ errand: inout Errand) async throws {
            guard case .scans(var wishes) = errand else { return }
            // What was told before an answer stays out counts.
            defer { errand = .scans(wishes) }
            for place in wishes.indices where wishes[place].scan == nil {
                var metadata = ["ref": wishes[place].reference]
                if let archive = wishes[place].archive {
                    metadata["source_type"] = "upload"
                    metadata["archive_id"] = try await upload(archive)
                }
                wishes[place].sent += 1
                let answer = try await call("POST", "scans", json: ["metadata": metadata])
                // One that waits or runs does it.
                let scan = answer["id"] as? String ?? answer["active_scan_id"] as? String
                let told = try #require(scan, "\(answer)")
                wishes[place].scan = told
            }
        }

        private func upload(_ archive: [UInt8]) async throws -> String {
            let head = """
                --form\r
                Content-Disposition: form-data; name="upload"; filename="source.zip"\r
                Content-Type: application/zip\r
                \r

                """
            let body = Data(head.utf8) + Data(archive) + Data("\r\n--form--\r\n".utf8)
            let answer = try await call(
                "POST",
                "source-archive",
                body: body,
                type: "multipart/form-data; boundary=form"
            )
            return try #require(answer["archive_id"] as? String, "\(answer)")
        }

        private func call(
            _ method: String,
            _ path: String,
            json: [String: Any]? = nil,
            body: Data? = nil,
            type: String? = nil
        ) async throws -> [String: Any] {
            let address = "http://127.0.0.1:\(port)/v1/projects/\(project)/\(path)"
            return try await Lab.call(method, address, json: json, body: body, type: type)
        }

        private static func call(
            _ method: String,
            _ address: String,
            json: [String: Any]? = nil,
            body: Data? = nil,
            type: String? = nil
        ) async throws -> [String: Any] {
            var headers = ["Authorization": "Bearer \(writer)"]
            headers["Content-Type"] = type
            let (data, _) = try await HTTP.send(method, address, json: json, body: body, headers: headers)
            return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        }

        // MARK: What came of it

        private func check(_ errand: Errand, on bot: Bot, _ what: String) async throws {
            switch errand {
            case .pullRequest(let number, let head):
                #expect(try await loop.verdict(on: head).conclusion == "failure", "\(what)")
                try await Lab.settle(bot, loop.forge)
                #expect(try await runs(on: head).count == 1, "\(what)")
                let comments = try await said(on: number)
                #expect(comments.count { $0.hasPrefix("<!-- gatehouse:report -->") } == 1, "\(what)")
                #expect(comments.count { $0.hasPrefix("<!-- gatehouse:line ") } == 1, "\(what)")
                #expect(comments.count == 2, "\(what): \(comments)")
            case .command(let comment, let before):
                let marker = "<!-- gatehouse:answer \(comment) -->"
                try await eventually("what was asked for is done", details: { loop.details() }) {
                    let runs = try await runs(on: head)
                    let isAnswered = try await said(on: 1).contains { $0.hasPrefix(marker) }
                    return isAnswered && runs.count > before ? true : nil
                }
                try await Lab.settle(bot, loop.forge)
                #expect(try await runs(on: head).count == before + 1, "\(what)")
                let comments = try await said(on: 1)
                let answers = comments.filter { $0.hasPrefix(marker) }
                #expect(answers.count == 1 && answers.allSatisfy { $0.contains("leaky") }, "\(what)")
                #expect(comments.count { $0.hasPrefix("<!-- gatehouse:report -->") } == 1, "\(what)")
            case .scans(let wishes):
                for wish in wishes { try await check(wish, what) }
                try await Lab.settle(bot, loop.forge)
            }
            let all = try await loop.state("check_runs")
            let ids = all.compactMap { $0["external_id"] as? String }
            #expect(Set(ids).count == all.count, "\(what): a scan has one check run")
            #expect(all.allSatisfy { $0["status"] as? String == "completed" }, "\(what)")
        }

        private func check(_ wish: Wish, _ what: String) async throws {
            let scans = try await eventually("\(wish.reference) is scanned", details: { loop.details() }) {
                let listed = try await call("GET", "scans?size=100")
                let scans = (listed["items"] as? [[String: Any]] ?? []).filter {
                    ($0["metadata"] as? [String: Any])?["ref"] as? String == wish.reference
                }
                let isOver = scans.allSatisfy {
                    !["queued", "running"].contains($0["status"] as? String ?? "queued")
                }
                return isOver && !scans.isEmpty ? scans : nil
            }
            #expect(scans.allSatisfy { $0["status"] as? String == "succeeded" }, "\(what): \(scans)")
            #expect(scans.allSatisfy { $0["verdict"] as? String == "blocked" }, "\(what): \(scans)")
            let ids = scans.compactMap { $0["id"] as? String }
            // An answer may have been lost, but none was given twice.
            #expect(ids.contains(wish.scan ?? "") && ids.count <= wish.sent, "\(what): \(scans)")
            guard let head = wish.head else { return }
            let runs = try await runs(on: head).compactMap { $0["external_id"] as? String }
            #expect(runs.sorted() == ids.sorted(), "\(what)")
        }

        private func runs(on commit: String) async throws -> [[String: Any]] {
            try await loop.state("check_runs").filter { $0["head_sha"] as? String == commit }
        }

        /// The bot's on a pull request, those on its lines too.
        private func said(on number: Int) async throws -> [String] {
            try await loop.state("comments").filter {
                $0["user"] as? String == "gate-keeper[bot]" && $0["number"] as? Int == number
            }.map { $0["body"] as? String ?? "" }
        }

        /// Waits until a sweep has found what there is to find, and the forge has sent again what nobody took, and it is done.
        private static func settle(_ bot: Bot, _ forge: FakeForge) async throws {
            try await eventually("a sweep has ended") {
                try await bot.metric("gatehouse_sweeps_total") >= 1 ? true : nil
            }
            try await forge.control("flush", [:])
            try await bot.idle()
        }
    }
}
