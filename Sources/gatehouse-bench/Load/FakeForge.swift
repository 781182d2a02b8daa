import Foundation

/// The contract-checking forge of the development data, with repositories whose `feature` branch changes something.
final class FakeForge {
    struct Pull: Sendable {
        let repository: String
        let repositoryID: Int
        var number: Int
        var branch = "feature"
        var head: String
    }

    /// Headers and body as the forge would send them.
    struct Delivery: Sendable {
        let headers: [String]
        let body: [UInt8]
    }

    let origin: String
    private let child: ChildProgram
    let port: Int
    private var deliveries = 0
    private let run = UUID().uuidString.prefix(8)

    init(_ workshop: Workshop, in folder: URL, repositories: [String], files: [String: String]) throws {
        let program = try workshop.shared("forge/fakeforge.py")
        // JSON is YAML.
        let seed: [String: Any] = [
            "github": [
                "users": [
                    ["login": "alice", "name": "Alice", "email": "alice@example.com", "token": "ghp_alice"],
                    ["login": "bot", "name": "Bot", "email": "bot@example.com", "token": BotSettings.token],
                ],
                "repos": repositories.map { name -> [String: Any] in
                    [
                        "full_name": name, "private": true, "default_branch": "main",
                        "members": ["alice", "bot"],
                        "files": files,
                        "branches": [
                            "feature": ["files": files.merging(["note.txt": "x\n"]) { first, _ in first }]
                        ],
                    ]
                },
            ]
        ]
        let seedFile = folder.appendingPathComponent("seed.yaml")
        try JSONSerialization.data(withJSONObject: seed, options: [.withoutEscapingSlashes]).write(
            to: seedFile
        )
        let log = folder.appendingPathComponent("forge.log").path
        child = try ChildProgram(
            workshop.tool("python3"),
            [
                program, "--port", "0", "--state", folder.appendingPathComponent("forge-state").path,
                "--seed",
                seedFile.path,
            ],
            output: log,
            errors: log + ".errors"
        )
        origin = try FakeForge.announced("origin", by: child, log: log)
        guard let port = origin.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw BenchFailure("the fake forge says it is at \(origin)")
        }
        self.port = port
    }

    func stop() { child.kill() }

    /// The address that a program of the development data prints when it is ready.
    static func announced(_ key: String, by child: ChildProgram, log: String) throws -> String {
        while child.secondsSinceStart < 120 {
            let text = String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
            for line in text.split(separator: "\n") where line.hasPrefix("{") {
                // A line that is not whole yet comes again.
                let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                if let address = object?[key] as? String { return address }
            }
            guard child.isRunning else { break }
            usleep(20_000)
        }
        throw Missing(
            "a program of the development data does not start (its README names what it needs): \(child.outputTail.suffix(300))"
        )
    }

    private func control(_ path: String, _ object: [String: Any]) throws -> [String: Any] {
        let body = [UInt8](try JSONSerialization.data(withJSONObject: object))
        let answer = try LoopbackHTTP.send(
            "POST",
            "/_control/\(path)",
            port: port,
            headers: ["Content-Type: application/json"],
            body: body
        )
        guard (200..<300).contains(answer.status) else {
            throw BenchFailure(
                "the fake forge refused \(path): \(String(decoding: answer.body.prefix(300), as: UTF8.self))"
            )
        }
        return try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any] ?? [:]
    }

    /// Another branch than `feature` is made where it is missing.
    func openPullRequest(_ repository: String, branch: String = "feature") throws -> Pull {
        if branch != "feature" {
            _ = try control(
                "commit",
                [
                    "forge": "github", "repo": repository, "branch": branch,
                    "files": ["\(branch).txt": "x\n"],
                    "message": "Begin \(branch)", "user": "alice",
                ]
            )
        }
        let answer = try openPull(repository, branch)
        let state = try state(of: repository)
        guard let number = answer["number"] as? Int, let head = answer["head"] as? String,
            let id = (state["id"] ?? (state["repo"] as? [String: Any])?["id"]) as? Int
        else { throw BenchFailure("the fake forge answered \(answer.keys.sorted()), \(state.keys.sorted())") }
        return Pull(repository: repository, repositoryID: id, number: number, branch: branch, head: head)
    }

    /// Another pull request of the same branch; real forges allow that with another base only.
    func openAnother(_ pull: Pull) throws -> Pull {
        var other = pull
        guard let number = try openPull(pull.repository, pull.branch)["number"] as? Int else {
            throw BenchFailure("the fake forge opened no pull request")
        }
        other.number = number
        return other
    }

    private func openPull(_ repository: String, _ branch: String) throws -> [String: Any] {
        try control(
            "pull",
            [
                "forge": "github", "repo": repository, "head": branch, "base": "main", "title": "Change",
                "user": "alice",
            ]
        )
    }

    /// Makes the rate limit whole again, and forgets the requests so far.
    static func refresh(port: Int) throws {
        _ = try LoopbackHTTP.send(
            "POST",
            "/_control/rate",
            port: port,
            headers: ["Content-Type: application/json"],
            body: Array(#"{"forge": "github", "remaining": 5000}"#.utf8)
        )
        _ = try LoopbackHTTP.send("DELETE", "/_journal", port: port)
    }

    /// Returns the new head.
    func commit(to pull: Pull, _ files: [String: String]) throws -> String {
        let answer = try control(
            "commit",
            [
                "forge": "github", "repo": pull.repository, "branch": pull.branch, "files": files,
                "message": "Change", "user": "alice",
            ]
        )
        guard let head = answer["after"] as? String else {
            throw BenchFailure("the fake forge made no commit")
        }
        return head
    }

    /// Of an id of its own; `note` makes the body larger.
    func delivery(of pull: Pull, note: String = "") throws -> Delivery {
        deliveries += 1
        let payload: [String: Any] = [
            "action": "synchronize", "number": pull.number,
            "pull_request": [
                "number": pull.number, "state": "open", "title": "Change", "draft": false,
                "updated_at": Date().formatted(.iso8601), "head": ["ref": pull.branch, "sha": pull.head],
                "base": ["ref": "main", "sha": String(repeating: "1", count: 40)],
            ],
            "repository": [
                "id": pull.repositoryID, "full_name": pull.repository, "default_branch": "main",
            ],
            "note": note,
        ]
        let body = [UInt8](try JSONSerialization.data(withJSONObject: payload))
        let headers = SampleDelivery.headers(event: "pull_request", id: "\(run)-\(deliveries)", body: body)
        return Delivery(headers: headers, body: body)
    }

    /// Returns the status of the answer, and the word in it.
    static func send(_ delivery: Delivery, to server: BotServer) throws -> (code: Int, word: String) {
        let answer = try LoopbackHTTP.send(
            "POST",
            "/v1/webhooks/github",
            port: server.port,
            headers: delivery.headers,
            body: delivery.body
        )
        let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        return (answer.status, object?["status"] as? String ?? "")
    }

    /// Sends the server a signed delivery about the head of the pull request; returns the status of the answer.
    func deliver(_ pull: Pull, to server: BotServer) throws -> Int {
        try Self.send(delivery(of: pull), to: server).code
    }

    /// Like `deliver`, the answer not awaited: for use between the requests of a load.
    func post(_ pull: Pull, to server: BotServer) throws {
        let request = try delivery(of: pull)
        try LoopbackHTTP.post(
            "/v1/webhooks/github",
            port: server.port,
            headers: request.headers,
            body: request.body
        )
    }

    /// Commits to the default branch, and sends the server a signed delivery about it; returns the status of the answer.
    func deliverPush(of repository: String, to server: BotServer) throws -> Int {
        let answer = try control(
            "commit",
            [
                "forge": "github", "repo": repository, "branch": "main", "files": ["NOTES.md": "x\n"],
                "message": "Note something", "user": "alice",
            ]
        )
        let state = try state(of: repository)
        guard let after = answer["after"] as? String, let id = state["id"] as? Int else {
            throw BenchFailure("the fake forge answered \(answer.keys.sorted()), \(state.keys.sorted())")
        }
        deliveries += 1
        let payload: [String: Any] = [
            "ref": "refs/heads/main", "before": String(repeating: "0", count: 40), "after": after,
            "created": false, "deleted": false, "forced": false,
            "repository": ["id": id, "full_name": repository, "default_branch": "main"],
        ]
        let body = [UInt8](try JSONSerialization.data(withJSONObject: payload))
        return try LoopbackHTTP.send(
            "POST",
            "/v1/webhooks/github",
            port: server.port,
            headers: SampleDelivery.headers(event: "push", id: "\(run)-\(deliveries)", body: body),
            body: body
        ).status
    }

    /// Blocks until a pull request with a fix is open.
    func waitForFix(in repository: String, _ server: BotServer, seconds: Double) throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let issues = try state(of: repository)["issues"] as? [[String: Any]] ?? []
            let isThere = issues.contains { issue in
                let branch = (issue["pr"] as? [String: Any])?["head_ref"] as? String
                return branch?.hasPrefix("gatehouse/npm/") ?? false
            }
            if isThere { return }
            guard server.child.isRunning else { break }
            usleep(10_000)
        }
        throw BenchFailure("no fix in \(repository): \(server.child.outputTail)")
    }

    func state(of repository: String) throws -> [String: Any] {
        let name = repository.replacing("/", with: "%2F")
        let (_, body) = try LoopbackHTTP.send("GET", "/_state/github/\(name)", port: port)
        return try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] ?? [:]
    }

    /// Blocks until the bot's comment names the head and its status on the head is final; returns the status.
    func waitForVerdict(_ pull: Pull, _ server: BotServer, seconds: Double) throws -> String {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let state = try state(of: pull.repository)
            let statuses = (state["statuses"] as? [[String: Any]] ?? []).filter {
                $0["sha"] as? String == pull.head && $0["context"] as? String == "gatehouse/gate"
            }
            let newest = statuses.max { ($0["id"] as? Int ?? 0) < ($1["id"] as? Int ?? 0) }
            let comments = (state["comments"] as? [[String: Any]] ?? []).filter {
                ($0["body"] as? String)?.contains(pull.head.prefix(10)) ?? false
            }
            if let word = newest?["state"] as? String, word != "pending", !comments.isEmpty { return word }
            guard server.child.isRunning else { break }
            usleep(10_000)
        }
        throw BenchFailure("no verdict on \(pull.repository): \(server.child.outputTail)")
    }
}
