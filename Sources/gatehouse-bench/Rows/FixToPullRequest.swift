import Foundation

/// From a signed delivery of a push to the open pull request with the fix.
struct FixToPullRequest: Benchmark {
    let name = "fix"
    let what = "Signed delivery of a push -> pull request with the fix open"
    let budget = "measured"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let folder = try workshop.scratch("fix")
        let lab = try workshop.shared("npm-lab/cases/direct-caret")
        let log = folder.appendingPathComponent("registry.log").path
        let registry = try ChildProgram(
            workshop.tool("python3"),
            [workshop.shared("npm-lab/registry.py"), "--case", lab],
            output: log,
            errors: log + ".errors"
        )
        let address = try FakeForge.announced("url", by: registry, log: log)
        var files: [String: String] = [:]
        for name in ["package.json", "package-lock.json"] {
            files[name] = try String(contentsOfFile: "\(lab)/project/\(name)", encoding: .utf8)
                .replacing("http://127.0.0.1:4873", with: address)
        }
        let names = (0...workshop.rounds).map { "acme/widgets\($0)" }
        let forge = try FakeForge(workshop, in: folder, repositories: names, files: files)
        defer { forge.stop() }
        var settings = BotSettings(folder: folder.appendingPathComponent("data"))
        settings.others = """
            registries: { npm: [ { url: "\(address)" } ] }
            remediation: { mode: pull-request }
            """
        let imported = try ChildProgram(
            workshop.gatehouse(),
            ["advisories", "import", "\(lab)/advisories", "--config", settings.write()],
            environment: BotSettings.environment,
            output: folder.appendingPathComponent("import.log").path
        )
        guard try imported.waitForEnd().status == 0 else {
            throw BenchFailure("the import failed: \(imported.outputTail)")
        }
        let server = try BotServer(
            workshop,
            in: settings.folder,
            forge: forge.origin,
            advisories: settings.folder.appendingPathComponent("advisories.sqlite").path,
            others: settings.others
        )
        defer { server.stop() }
        var seconds: [Double] = []
        for name in names {
            let start = ContinuousClock.now
            let status = try forge.deliverPush(of: name, to: server)
            guard status == 202 else { throw BenchFailure("the delivery was answered \(status)") }
            try forge.waitForFix(in: name, server, seconds: 60)
            seconds.append((ContinuousClock.now - start).inSeconds)
        }
        let first = seconds.removeFirst()
        return [
            measured(
                "median \(seconds.median.milliseconds), slowest \(max(first, seconds.max() ?? 0).milliseconds)",
                holds: true,
                figures: [
                    "firstSeconds": first, "medianSeconds": seconds.median,
                    "maxSeconds": max(first, seconds.max() ?? 0),
                ],
                conditions: [
                    "\(names.count) repositories with one vulnerable direct dependency, each cloned, scanned, planned with a registry over loopback, edited, scanned again and proposed; the forge is asked every 10 ms"
                ]
            )
        ]
    }
}
