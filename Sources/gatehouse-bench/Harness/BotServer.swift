import Foundation

/// `gatehouse serve` on a free loopback port, with its log in a file; killed when the value goes away.
final class BotServer {
    let child: ChildProgram
    let port: Int
    let settings: BotSettings
    /// From starting the process to the first answer.
    let secondsToAnswer: Double

    /// `advisories` is linked into its data folder.
    init(
        _ workshop: Workshop,
        in folder: URL,
        forge: String? = nil,
        advisories: String? = nil,
        others: String = ""
    ) throws {
        port = try LoopbackHTTP.freePort()
        var settings = BotSettings(folder: folder, port: port, forge: forge)
        settings.others = others
        self.settings = settings
        let file = try settings.write()
        let index = folder.appendingPathComponent("advisories.sqlite")
        if let advisories, advisories != index.path {
            try FileManager.default.linkItem(atPath: advisories, toPath: index.path)
        }
        child = try ChildProgram(
            workshop.gatehouse(),
            ["serve", "--config", file],
            environment: BotSettings.environment,
            output: folder.appendingPathComponent("serve.log").path
        )
        secondsToAnswer = try LoopbackHTTP.waitForAnswer("/health", port: port, of: child)
    }

    func stop() { child.kill() }

    /// The sum of a counter or gauge over its labels, those with `label` alone when one is given.
    func metric(_ name: String, label: String = "") throws -> Double {
        let (status, body) = try LoopbackHTTP.send("GET", "/metrics", port: port)
        guard status == 200 else { throw BenchFailure("/metrics answered \(status)") }
        return String(decoding: body, as: UTF8.self).split(separator: "\n")
            .filter {
                $0.hasPrefix(name) && ($0.dropFirst(name.count).first.map { $0 == "{" || $0 == " " } ?? false)
            }
            .filter { label.isEmpty || $0.contains(label) }
            .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
            .reduce(0, +)
    }
}
