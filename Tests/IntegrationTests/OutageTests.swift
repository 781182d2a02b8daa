import Foundation
import TestSupport
import Testing

/// A disk that takes no writes, one of mirrors that is full, a database that another process has locked: nothing is acknowledged that
/// is not stored, whoever asks is told, and afterwards everything goes on (P3, P4).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct OutageTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let code: Int32
        let words: String
        var testDescription: String { words }
    }

    private static let settings = """
        repositories: [ { match: "github:acme/widgets" } ]
        reconcile: { interval: 500ms }
        alerts: { interval: 1s }
        """

    /// Status of the answers to what the forge delivered of pull requests.
    private func answers(_ loop: Loop) async throws -> [Int] {
        try await loop.forge.list("_deliveries?forge=github")
            .filter { "\($0["event"] ?? "")" == "pull_request" }
            .compactMap { $0["status_code"] as? Int }.filter { $0 > 0 }
    }

    private func readiness(_ bot: Bot) async throws -> (text: String, status: Int) {
        let (data, status) = try await HTTP.send("GET", "http://127.0.0.1:\(bot.port)/health/ready")
        return (String(decoding: data, as: UTF8.self), status)
    }

    /// Lines of the log in which an alert begins or ends.
    private func alerts(_ bot: Bot, _ message: String, of kind: String = "database") -> [String] {
        bot.process.output.filter { $0.contains(message) && $0.contains("\"alert\":\"\(kind)\"") }
    }

    /// While the outage lasts a delivery is refused, health tells why and a person is asked for.
    private func isNoticed(_ loop: Loop, _ bot: Bot, words: String) async throws {
        try await eventually("the delivery is answered", details: loop.details) {
            try await answers(loop).isEmpty ? nil : true
        }
        #expect(Set(try await answers(loop)) == [503])
        let state = try await readiness(bot)
        #expect(state.status == 503 && state.text.contains("the database cannot be read and written"))
        #expect(!state.text.contains(loop.folder.path))
        #expect(bot.process.output.contains { $0.contains("could not be stored") && $0.contains(words) })
        try await eventually("the alert begins", details: loop.details) {
            self.alerts(bot, "a person is needed").isEmpty ? nil : true
        }
        #expect(try await bot.metric("gatehouse_alerts", ["kind": "database"]) == 1)
    }

    /// Once it is over everything is as if it had not been.
    private func isMended(_ loop: Loop, _ bot: Bot, heads: [String]) async throws {
        for head in heads {
            let verdict = try await loop.verdict(on: head, seconds: 60)
            #expect(verdict.state == loop.failed)
            let statuses = try await loop.statuses(of: head)
            #expect(zip(statuses, statuses.dropFirst()).allSatisfy { $0 != $1 }, "\(statuses)")
        }
        try await bot.idle()
        #expect(try await readiness(bot).status == 200)
        try await eventually("the alert ends", details: loop.details) {
            let (begun, ended) = (alerts(bot, "a person is needed"), alerts(bot, "no longer needed"))
            return begun.count == ended.count ? true : nil
        }
        #expect(try await bot.metric("gatehouse_alerts", ["kind": "database"]) == 0)
        #expect(try await loop.comments().count == 1)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(try await loop.forge.violations() == [])
        bot.process.kill()
        #expect(try loop.databaseProblems() == ["ok"])
    }

    @Test(arguments: [
        Refusal(code: ENOSPC, words: "the disk is full. Free some space"),
        Refusal(code: EROFS, words: "Check the disk, and that it is mounted for writing"),
    ])
    func `a disk that takes no writes`(refusal: Refusal) async throws {
        let loop = try await Loop(.github, extraSettings: Self.settings)
        let disk = try RefusingDisk(below: loop.folder.appendingPathComponent("data").path, in: loop.folder)
        let bot = try await loop.startBot(environment: disk.environment)
        try await loop.addHook(to: bot)
        try disk.refuse(with: refusal.code)
        let first = try await loop.openPullRequest()
        try await isNoticed(loop, bot, words: refusal.words)
        try disk.allow()
        try await loop.verdict(on: first)
        try await bot.idle()

        // And in the middle of a job, for as long as the job can notice it.
        try await loop.forge.control(
            "faults",
            ["kind": "slow", "seconds": 1, "count": 1, "forge": "github", "path": "/pulls/1$"]
        )
        let second = try await loop.commit(["calm": "1.0.1", "leaky": "1.0.0"])
        try await eventually("the job runs", details: loop.details) {
            bot.process.output.contains { $0.contains("job started") && $0.contains(second) } ? true : nil
        }
        try disk.refuse(with: refusal.code)
        try await eventually("it cannot be ended", details: loop.details) {
            bot.process.output.contains { $0.contains("not stored yet") } ? true : nil
        }
        try disk.allow()
        try await isMended(loop, bot, heads: [first, second])
        try Tally.add("disks that took no writes", 2)
    }

    /// The sample with a text in its lockfile that means nothing, and does not get small.
    private static let largeFiles: [String: String] = {
        var random = SplitMix(seed: 20_261_123)
        let noise = (0..<40_000).map { _ in String(random.next(), radix: 36) }.joined()
        var files = Sample.files(["calm": "1.0.0", "leaky": "1.0.0"])
        let lockfile = files["package-lock.json", default: "{"]
        files["package-lock.json"] = "{\"noise\": \"\(noise)\",\(lockfile.dropFirst())"
        return files
    }()

    /// The job is not given up, says why and asks for a person, and nothing is said of the commit meanwhile.
    private func isTriedAgain(_ loop: Loop, _ bot: Bot, _ head: String) async throws {
        try await eventually("it is tried again", details: loop.details) {
            let refusals = bot.process.output.count {
                $0.contains("job waits") && $0.contains(head) && $0.contains("No space left on device")
            }
            return refusals > 2 ? true : nil
        }
        try await eventually("the alert begins", details: loop.details) {
            let count = alerts(bot, "a person is needed", of: "disk").count
            return count > alerts(bot, "no longer needed", of: "disk").count ? true : nil
        }
        let statuses = try await loop.statuses(of: head)
        #expect(statuses.allSatisfy { $0.hasPrefix("pending") }, "\(statuses)")
    }

    @Test(.enabled(if: SmallDisk.isAvailable, "needs name spaces of one's own"))
    func `the disk of the mirrors is full before git starts, and while it fetches`() async throws {
        let loop = try await Loop(.github, extraSettings: "alerts: { interval: 1s }")
        let disk = try SmallDisk(over: loop.folder.appendingPathComponent("data/mirrors"), megabytes: 4)
        // Fewer attempts than there are tries: those that only found no room do not count.
        let attempts = ["GATEHOUSE_WORKERS_ATTEMPTS": "2"]
        let bot = try await loop.startBot(environment: attempts, under: disk.command)
        try await loop.addHook(to: bot)
        try disk.fill(bot.process)
        let first = try await loop.openPullRequest()
        try await isTriedAgain(loop, bot, first)
        try disk.makeRoom(bot.process)
        try await loop.verdict(on: first)
        try await bot.idle()

        // Enough for commits and trees, not for what they hold.
        try disk.fill(bot.process, leaving: 128)
        let second = try await loop.commit(files: Self.largeFiles)
        try await isTriedAgain(loop, bot, second)
        try disk.makeRoom(bot.process)
        try await loop.verdict(on: second)
        try await bot.idle()
        let files = try FileManager.default.subpathsOfDirectory(atPath: disk.view(of: bot.process).path)
        #expect(files.contains { $0.hasSuffix(".pack") })
        #expect(!files.contains { $0.contains("/tmp_") || $0.hasSuffix(".lock") }, "\(files)")
        try await isMended(loop, bot, heads: [first, second])
        try Tally.add("disks that took no writes", 2)
    }

    /// Takes the lock, says so, and lets go when its file is removed.
    private static let holder = """
        import os, sqlite3, sys, time
        store = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
        store.execute("BEGIN IMMEDIATE")
        print("locked", flush=True)
        while os.path.exists(sys.argv[2]): time.sleep(0.02)
        store.execute("ROLLBACK")
        """

    @Test func `a database that another process has locked`() async throws {
        let loop = try await Loop(.github, extraSettings: Self.settings)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let flag = loop.folder.appendingPathComponent("flag")
        try Data().write(to: flag)
        let database = loop.folder.appendingPathComponent("data/gatehouse.sqlite").path
        let holder = try ChildProcess("/usr/bin/env", ["python3", "-c", Self.holder, database, flag.path])
        _ = try await holder.line("the lock") { $0 == "locked" ? true : nil }
        let head = try await loop.openPullRequest()
        try await isNoticed(loop, bot, words: "is locked by another process")
        try FileManager.default.removeItem(at: flag)
        try await isMended(loop, bot, heads: [head])
        try Tally.add("databases locked by another process", 1)
    }

    /// What is there in place of a folder or database that could be used.
    enum Obstacle: String, CaseIterable, CustomTestStringConvertible {
        case fileAsFolder, folderOfTheSystem, folderAsDatabase, damagedDatabase, readOnlyMount
        var testDescription: String { rawValue }
    }

    /// Whether this user may mount what it likes in a name space of its own.
    private static let mayMount: Bool = {
        // Where it is not allowed that one case is left out.
        (try? Script.run(["unshare", "-rm", "true"], input: "")) != nil
    }()

    @Test(arguments: Obstacle.allCases)
    func `what cannot be used at the start is named, with what to do`(obstacle: Obstacle) async throws {
        if obstacle == .readOnlyMount, !Self.mayMount { return }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-obstacle-\(UUID().uuidString)")
        var data = folder.appendingPathComponent("data")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        let database = data.appendingPathComponent("gatehouse.sqlite")
        var named = data.path
        switch obstacle {
        case .fileAsFolder:
            data = folder.appendingPathComponent("file/data")
            try Data().write(to: folder.appendingPathComponent("file"))
            named = data.path
        case .folderOfTheSystem:
            data = URL(fileURLWithPath: "/sys/gatehouse/data")
            named = "/sys/gatehouse"
        case .folderAsDatabase:
            try FileManager.default.createDirectory(at: database, withIntermediateDirectories: true)
            named = database.path
        case .damagedDatabase:
            try Data(repeating: 0x41, count: 9000).write(to: database)
            named = database.path
        case .readOnlyMount: break
        }
        let settings = folder.appendingPathComponent("gatehouse.yaml")
        try Data("storage: { directory: \(data.path) }\nserver: { port: 0 }\n".utf8).write(to: settings)
        let serve = [Bot.executable, "serve", "--config", settings.path]
        let mount = """
            mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"
            """
        let command =
            obstacle == .readOnlyMount ? ["unshare", "-rm", "sh", "-c", mount, data.path] + serve : serve
        let bot = try ChildProcess(
            "/usr/bin/env",
            command,
            environment: Bot.environment(in: folder),
            folder: folder
        )
        let status = try await bot.waitForExit(seconds: 60)
        let output = bot.output.joined(separator: "\n")
        #expect(status == 2 || status == 3, "\(output)")
        #expect(output.contains(named), "\(output)")
        #expect(
            ["Give the user", "Give this user", "restore a backup"].contains { output.contains($0) },
            "\(output)"
        )
        try FileManager.default.removeItem(at: folder)
    }
}
