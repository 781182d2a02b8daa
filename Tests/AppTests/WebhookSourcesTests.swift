import App
import Basics
import Domain
import Forges
import Logging
import Synchronization
import TestSupport
import Testing
import Transport
import struct Foundation.Date

/// Where deliveries may come from.
@Suite struct WebhookSourcesTests {
    private func sources(
        _ blocks: [String],
        asksForge: Bool = false,
        _ answers: [ScriptedTransport.Answer] = [],
        logging lines: Lines = Lines()
    ) throws -> WebhookSources {
        let forge = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: try #require(ForgeID("github")),
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://git.example.com",
                token: Secret("canary"),
                writeInterval: .zero
            ),
            transport: ScriptedTransport(answers),
            sleep: { _ in },
            now: { Date(timeIntervalSince1970: 1_767_225_600) }
        )
        let rule = WebhookSources.Rule(
            forge: try #require(forge),
            blocks: try blocks.map { try #require(NetworkPrefix($0)) },
            asksForge: asksForge
        )
        let logger = Logger(label: "test") { _ in
            LogOutput(format: .text, level: .warning, redactor: Redactor(secrets: [])) { line in
                lines.all.withLock { $0.append(line) }
            }
        }
        return WebhookSources([rule], logger: logger)
    }

    /// What was logged.
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])

        /// The lines since the last look.
        func take() -> [String] {
            all.withLock { lines in
                defer { lines = [] }
                return lines
            }
        }
    }

    @Test(arguments: [
        ("192.0.2.7", true), ("192.0.3.7", false), ("198.51.100.1", true), ("198.51.100.2", false),
        ("2001:db8:1::9", true), ("2001:DB8:1:0::9", true), ("2001:db9::1", false), ("unknown", false),
        ("", false),
    ])
    func `deliveries come from the blocks of the settings`(address: String, isTaken: Bool) throws {
        let sources = try sources(["192.0.2.0/24", "198.51.100.1", "2001:db8::/32"])
        #expect(sources.admits(forge: "github", from: address) == isTaken)
        #expect(
            sources.admits(forge: "gitlab", from: address),
            "one without blocks takes them from everywhere"
        )
    }

    @Test func `what the forge says of itself counts, until it says otherwise`() async throws {
        let blocked = ScriptedTransport.Answer.json(#"{"hooks": ["192.0.2.0/24"]}"#)
        let down = [ScriptedTransport.Answer](repeating: .json("{}", status: 502), count: 3)
        let moved = ScriptedTransport.Answer.json(#"{"hooks": ["203.0.113.0/24", "nonsense"]}"#)
        let lines = Lines()
        let sources = try sources(
            ["198.51.100.0/24"],
            asksForge: true,
            down + [blocked] + down + [.json(#"{"hooks": []}"#), moved],
            logging: lines
        )
        /// Once, with its forge and the reason.
        func expectWarning(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) {
            let found = lines.take()
            #expect(found.count == 1, "\(found)", sourceLocation: sourceLocation)
            #expect(
                found.allSatisfy { line in
                    [" WARNING ", words, "forge=github", "reason="].allSatisfy { line.contains($0) }
                },
                "\(found)",
                sourceLocation: sourceLocation
            )
        }
        func taken() -> [String] {
            ["192.0.2.1", "198.51.100.1", "203.0.113.1"].filter { sources.admits(forge: "github", from: $0) }
        }
        #expect(taken().count == 3, "nothing is known yet")
        await sources.renew()
        #expect(taken().count == 3, "the forge did not say")
        expectWarning("deliveries are taken from everywhere")
        await sources.renew()
        #expect(taken() == ["192.0.2.1", "198.51.100.1"])
        #expect(lines.take().isEmpty)
        await sources.renew()
        #expect(taken() == ["192.0.2.1", "198.51.100.1"], "what was said before")
        expectWarning("those of before count")
        await sources.renew()
        #expect(taken() == ["192.0.2.1", "198.51.100.1"], "an empty list is none")
        expectWarning("those of before count")
        await sources.renew()
        #expect(taken() == ["198.51.100.1", "203.0.113.1"])
        #expect(lines.take().isEmpty)
    }
}
