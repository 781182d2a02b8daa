import Foundation
import TestSupport
import Testing

/// A server that crashes tells where, and shows no secret (promise P9).
struct CrashOutputTests {
    /// As talkative as the runtime can be made.
    private static let runtime =
        "enable=yes,color=no,interactive=no,threads=all,registers=all,images=all,sanitize=no"

    @Test func `a crash with secrets in memory shows where it was, and none of them`() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-crash-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            // Nothing depends on the folder any more.
            try? FileManager.default.removeItem(at: folder)
        }
        // The reconciler asks for it, with the token. Nobody listens there, and before the request is sent it is over.
        let settings = try Bot.writeSettings(
            folder,
            forge: "http://127.0.0.1:9",
            extra: """
                repositories: [ { match: "github:acme/widgets" } ]
                reconcile: { interval: 500ms }
                """
        )
        let token = "canary/token+5b1f0c=&%"
        let bot = try Bot.serve(
            settings,
            in: folder,
            ["FORGE_TOKEN": token, "FAULT_TRAP": "send#1", "SWIFT_BACKTRACE": Self.runtime]
        )
        let status = try await bot.waitForExit(seconds: 60)
        let lines = bot.output
        let output = lines.joined(separator: "\n")
        #expect(status == SIGILL || status == SIGTRAP, "\(output)")
        let told = try #require(lines.firstIndex { $0.contains(" crashed: SIG") }, "\(output)")
        #expect(lines[told].hasPrefix("gatehouse "))
        // The signal that ended it, and no other.
        let signal = status == SIGILL ? "SIGILL" : "SIGTRAP"
        #expect(lines[told].contains(" crashed: \(signal). Nothing of its memory is shown"), "\(output)")
        // What is optimized stops without a word of the runtime.
        if ProcessInfo.processInfo.environment["OPTIMIZED"] != "1" {
            #expect(output.contains("Fatal error: Index out of range"), "\(output)")
        }
        #expect(lines[told...].count { $0.hasPrefix("\(Bot.executable)(") } > 2, "\(output)")
        #expect(!output.contains("Backtracing from") && !output.contains("Images:"), "\(output)")
        let secrets = Bot.environment(in: folder)
        let canaries = Canaries([
            token, secrets["HOOK_SECRET", default: ""],
            String(secrets["SIGNING_TOKEN", default: ""].dropFirst(6)),
        ])
        #expect(canaries.leaks(in: Data(output.utf8)) == [])
    }
}
