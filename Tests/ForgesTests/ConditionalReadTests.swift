import Basics
import Domain
import Forges
import TestSupport
import Testing

/// Reads that the forge may confirm with 304 in place of an answer.
@Suite struct ConditionalReadTests {
    private static func answer(_ branch: String, tag: String?) -> ScriptedTransport.Answer {
        .json(
            #"{"id": 7, "full_name": "acme/widgets", "default_branch": "\#(branch)"}"#,
            headers: tag.map { [(name: "etag", value: $0)] } ?? []
        )
    }

    private static let unchanged = ScriptedTransport.Answer.response(
        OutboundResponse(status: 304, headers: [], body: [])
    )

    private func conditions(_ lab: ForgeLab) -> [String] {
        lab.transport.requests.map { request in
            request.headers.first { $0.name == "if-none-match" }?.value ?? "-"
        }
    }

    @Test
    func `what the forge confirms is what it said before`() async throws {
        let script = [
            Self.answer("main", tag: #"W/"one""#), Self.unchanged, Self.unchanged,
            Self.answer("trunk", tag: #""two""#), Self.unchanged,
        ]
        let lab = try ForgeLab(.github, script)
        var seen: [String?] = []
        for _ in script { seen.append(try await lab.forge.defaultBranch(of: lab.repository)) }
        #expect(seen == ["main", "main", "main", "trunk", "trunk"])
        #expect(conditions(lab) == ["-", #"W/"one""#, #"W/"one""#, #"W/"one""#, #""two""#])
    }

    @Test
    func `what has gone is not remembered`() async throws {
        let lab = try ForgeLab(
            .github,
            [
                Self.answer("main", tag: #""one""#), .json("{}", status: 404),
                Self.answer("main", tag: nil), Self.unchanged,
            ]
        )
        #expect(try await lab.forge.defaultBranch(of: lab.repository) == "main")
        #expect(try await lab.forge.defaultBranch(of: lab.repository) == nil)
        #expect(try await lab.forge.defaultBranch(of: lab.repository) == "main")
        #expect(conditions(lab) == ["-", #""one""#, "-"])
        // Confirms what nobody asked about.
        let reason = await reason { try await lab.forge.defaultBranch(of: lab.repository) }
        #expect(reason == .redirected)
    }

    @Test(arguments: [
        "", "one", "\"", "\"a\"b\"", "\"a\u{1}\"", "w/\"a\"",
        "\"" + String(repeating: "a", count: 300) + "\"",
    ])
    func `a tag that is none is not sent back`(tag: String) async throws {
        let lab = try ForgeLab(.github, [Self.answer("main", tag: tag), Self.answer("main", tag: nil)])
        #expect(try await lab.forge.defaultBranch(of: lab.repository) == "main")
        #expect(try await lab.forge.defaultBranch(of: lab.repository) == "main")
        #expect(conditions(lab) == ["-", "-"])
    }

    @Test(arguments: [#"{"id": 7, "full_na"#, "<html>", #"{"id": 7, "default_branch": 9}"#, "[]"])
    func `what was not understood is not asked to be confirmed`(body: String) async throws {
        let garbled = ScriptedTransport.Answer.response(
            OutboundResponse(
                status: 200,
                headers: [(name: "etag", value: #""one""#)],
                body: Array(body.utf8)
            )
        )
        let lab = try ForgeLab(.github, [garbled, Self.answer("main", tag: #""two""#), Self.unchanged])
        var seen: [String?] = []
        while seen.count < 2 {
            // Some answers are worth another try at once, some only the next time.
            guard let branch = try? await lab.forge.defaultBranch(of: lab.repository) else { continue }
            seen.append(branch)
        }
        #expect(seen == ["main", "main"])
        #expect(conditions(lab) == ["-", "-", #""two""#])
    }
}
