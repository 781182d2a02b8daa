import Advisories
import Archives
import Basics
import Domain
import Foundation
import Storage
import Synchronization
import Testing

@Suite struct AdvisoryUpdateTests {
    /// Serves record files by URL, with a version tag made of the text.
    private final class ScriptedTransport: OutboundTransport {
        enum Reply { case text(String), status(Int) }

        private let state: Mutex<(replies: [String: Reply], conditional: Int, exchanges: Int)>

        init(_ replies: [String: Reply]) { state = Mutex((replies, 0, 0)) }

        func reply(_ url: String, _ reply: Reply) { state.withLock { $0.replies[url] = reply } }
        var exchanges: Int { state.withLock { $0.exchanges } }
        var conditional: Int { state.withLock { $0.conditional } }

        func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
            throw TransportError(.refused, detail: "not expected")
        }

        func download(
            _ request: OutboundRequest,
            to file: String,
            progress: @escaping @Sendable (Int, Int?) -> Void
        ) async throws(TransportError) -> OutboundResponse {
            let sent = request.headers.first { $0.name == "if-none-match" }?.value
            let reply = state.withLock { state -> Reply? in
                state.exchanges += 1
                if sent != nil { state.conditional += 1 }
                return state.replies[request.url]
            }
            switch reply {
            case .text(let text):
                let etag = "\"\(Digest.sha256Hex(Array(text.utf8)).prefix(8))\""
                if etag == sent { return OutboundResponse(status: 304, headers: [], body: []) }
                guard FileManager.default.createFile(atPath: file, contents: Data(text.utf8)) else {
                    throw TransportError(.file, detail: file)
                }
                progress(text.utf8.count, nil)
                return OutboundResponse(status: 200, headers: [(name: "etag", value: etag)], body: [])
            case .status(let status): return OutboundResponse(status: status, headers: [], body: [])
            case nil: throw TransportError(.unreachable, detail: "no such host")
            }
        }
    }

    private let one = AdvisoryUpdateSource(url: "https://a.example/one.json")
    private let two = AdvisoryUpdateSource(url: "https://a.example/two.json")

    private func update(
        _ fixture: IndexFixture,
        _ transport: ScriptedTransport,
        _ sources: [AdvisoryUpdateSource],
        now: Int = 1_000
    ) async throws -> AdvisoryUpdateResult {
        try await AdvisoryUpdate(index: fixture.path, transport: transport, reader: AdvisoryFileReader()) {
            Date(timeIntervalSince1970: Double(now))
        }
        .run(sources)
    }

    @Test func `what is unchanged is not read again, only the date of the check moves`() async throws {
        let fixture = try IndexFixture()
        let transport = ScriptedTransport([
            one.url: .text(IndexFixture.record("GHSA-1")), two.url: .text(IndexFixture.record("GHSA-2")),
        ])
        let first = try await update(fixture, transport, [one, two])
        #expect(first.imported?.records == 2)
        #expect(transport.conditional == 0)

        let second = try await update(fixture, transport, [one, two], now: 2_000)
        #expect(transport.conditional == 2)
        #expect(second.imported == nil)
        #expect(second.unchanged == ["one", "two"])
        #expect(!second.isChanged)
        #expect(second.snapshot.id == first.snapshot.id)
        #expect(try fixture.index.status()?.snapshot.date == Date(timeIntervalSince1970: 2_000))
        #expect(
            try fixture.index.status()?.sources.map(\.importedAt)
                == [1_000, 1_000].map { Date(timeIntervalSince1970: $0) }
        )

        transport.reply(two.url, .text(IndexFixture.record("GHSA-3")))
        let third = try await update(fixture, transport, [one, two], now: 3_000)
        #expect(third.imported?.sources.map(\.name) == ["two"])
        #expect(third.unchanged == ["one"])
        #expect(try fixture.ids("left-pad") == ["GHSA-1", "GHSA-3"])
        #expect(try fixture.index.snapshot()?.date == Date(timeIntervalSince1970: 3_000))
    }

    @Test(arguments: [302, 304, 404, 503, 0])
    func `one source that fails fails the update, and the index stays`(_ status: Int) async throws {
        let fixture = try IndexFixture()
        let transport = ScriptedTransport([one.url: .text(IndexFixture.record("GHSA-1"))])
        _ = try await update(fixture, transport, [one])
        let before = fixture.bytes
        transport.reply(one.url, .text(IndexFixture.record("GHSA-2")))
        if status > 0 { transport.reply(two.url, .status(status)) }
        let error = await #expect(throws: AdvisoryError.self) {
            try await update(fixture, transport, [one, two])
        }
        #expect(error?.detail.contains("source two was not fetched") == true)
        #expect(fixture.bytes == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
        #expect(names.sorted() == ["index.sqlite", "index.sqlite.lock", "index.sqlite.refresh"])
    }

    @Test func `a source no longer configured goes, one imported from files stays`() async throws {
        let fixture = try IndexFixture()
        try fixture.load("local", ["a": IndexFixture.record("LOCAL-1")])
        let transport = ScriptedTransport([
            one.url: .text(IndexFixture.record("GHSA-1")), two.url: .text(IndexFixture.record("GHSA-2")),
        ])
        _ = try await update(fixture, transport, [one, two])
        let result = try await update(fixture, transport, [one])
        #expect(result.removed == ["two"])
        #expect(result.isChanged)
        #expect(try fixture.ids("left-pad") == ["GHSA-1", "LOCAL-1"])
    }

    @Test func `what updates fetch decides the age, imported sources only where there is nothing else`()
        async throws
    {
        let fixture = try IndexFixture()
        try fixture.load("local", ["a": IndexFixture.record("LOCAL-1")], now: 500)
        try fixture.load("other", ["b": IndexFixture.record("LOCAL-2")], now: 600)
        #expect(try fixture.index.snapshot()?.date == Date(timeIntervalSince1970: 500))
        #expect(try fixture.index.status()?.oldest?.name == "local")
        let transport = ScriptedTransport([one.url: .text(IndexFixture.record("GHSA-1"))])
        _ = try await update(fixture, transport, [one], now: 2_000)
        #expect(try fixture.index.snapshot()?.date == Date(timeIntervalSince1970: 2_000))
        #expect(try fixture.index.status()?.oldest?.name == "one")
    }

    @Test func `a file URL is read where it is, again only when the file changed`() async throws {
        let fixture = try IndexFixture()
        try fixture.write("data here", ["x": IndexFixture.record("GHSA-1")])
        let source = AdvisoryUpdateSource(url: "file://\(fixture.folder)/data%20here/x.json")
        let transport = ScriptedTransport([:])
        #expect(try await update(fixture, transport, [source]).imported?.records == 1)
        #expect(try await update(fixture, transport, [source]).unchanged == ["x"])
        try fixture.write("data here", ["x": IndexFixture.record("GHSA-1", "longer-name")])
        #expect(try await update(fixture, transport, [source]).isChanged)
        #expect(transport.exchanges == 0)
        for url in ["file:relative", "file://host/x.json", "file:///nothing.json"] {
            await #expect(throws: AdvisoryError.self) {
                try await update(fixture, transport, [AdvisoryUpdateSource(name: "f", url: url)])
            }
        }
    }

    @Test func `an index that cannot be read is built anew`() async throws {
        let fixture = try IndexFixture()
        try "broken".write(toFile: fixture.path, atomically: false, encoding: .utf8)
        let transport = ScriptedTransport([one.url: .text(IndexFixture.record("GHSA-1"))])
        #expect(try await update(fixture, transport, [one]).imported?.startedOver != nil)
        #expect(try fixture.ids("left-pad") == ["GHSA-1"])
    }
}
