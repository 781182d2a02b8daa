import Foundation

/// From a signed delivery to the comment and the status on the forge.
struct EndToEnd: Benchmark {
    let name = "end-to-end"
    let what = "Signed delivery -> comment and status published"
    let budget = "< 1 s"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch("end-to-end")
        let project = try workshop.shared("data/repos/facebook__create-react-app")
        var files: [String: String] = [:]
        for name in ["package.json", "package-lock.json"] {
            files[name] = try String(contentsOfFile: "\(project)/\(name)", encoding: .utf8)
        }
        let forge = try FakeForge(workshop, in: folder, repositories: ["acme/widgets"], files: files)
        defer { forge.stop() }
        let server = try BotServer(
            workshop,
            in: folder.appendingPathComponent("data"),
            forge: forge.origin,
            advisories: workshop.fullIndex()
        )
        defer { server.stop() }
        var seconds: [Double] = []
        var pull = try forge.openPullRequest("acme/widgets")
        for round in 0...workshop.rounds {
            if round > 0 { pull.head = try forge.commit(to: pull, ["note.txt": "round \(round)\n"]) }
            let start = ContinuousClock.now
            let status = try forge.deliver(pull, to: server)
            guard status == 202 else { throw BenchFailure("the delivery was answered \(status)") }
            _ = try forge.waitForVerdict(pull, server, seconds: 60)
            seconds.append((ContinuousClock.now - start).inSeconds)
        }
        let first = seconds.removeFirst()
        let worst = max(first, seconds.max() ?? 0)
        return [
            measured(
                "first \(first.milliseconds), then \(seconds.median.milliseconds)",
                holds: worst < 1,
                figures: ["firstSeconds": first, "medianSeconds": seconds.median, "maxSeconds": worst],
                conditions: [
                    "pull request of create-react-app with its package-lock.json of 2 MB, all advisories",
                    "the first one clones, \(seconds.count) further commits fetch; the forge is asked every 10 ms",
                    "the slowest counts",
                ]
            )
        ]
    }
}
