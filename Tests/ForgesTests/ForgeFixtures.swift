import Basics
import Domain
import Forges
import Foundation
import Synchronization
import Testing
import TestSupport

/// A clock that moves only when someone sleeps.
final class ManualClock: Sendable {
    private let state = Mutex((now: Date(timeIntervalSince1970: 1_767_225_600), slept: [Duration]()))

    var now: Date { state.withLock { $0.now } }
    /// Every sleep that was longer than nothing.
    var slept: [Duration] { state.withLock { $0.slept } }

    func sleep(_ duration: Duration) async throws {
        try Task.checkCancellation()
        guard duration > .zero else { return }
        advance(duration)
        state.withLock { $0.slept.append(duration) }
    }

    func advance(_ duration: Duration) {
        state.withLock { $0.now = $0.now.addingTimeInterval(duration / .seconds(1)) }
    }
}

/// A forge over a script.
struct ForgeLab {
    let transport: ScriptedTransport
    let clock = ManualClock()
    let forge: any Forge
    let repository: RepositoryRef

    init(_ kind: ForgeKind, _ answers: [ScriptedTransport.Answer], writeInterval: Duration = .zero) throws {
        try self.init(kind, ScriptedTransport(answers), writeInterval: writeInterval)
    }

    init(
        _ kind: ForgeKind,
        _ transport: ScriptedTransport,
        writeInterval: Duration = .zero,
        reviewComments: Bool = false
    ) throws {
        self.transport = transport
        let id = try #require(ForgeID(kind.rawValue))
        let clock = clock
        let settings = ForgeSettings(
            id: id,
            kind: kind,
            apiURL: Self.apiURL(of: kind),
            cloneURL: "https://git.example.com",
            token: Secret("canary-token"),
            writeInterval: writeInterval,
            reviewComments: reviewComments
        )
        let made = ForgeCatalog.makeForge(
            settings: settings,
            transport: transport,
            sleep: { try await clock.sleep($0) },
            now: { clock.now }
        )
        forge = try #require(made)
        repository = RepositoryRef(forge: id, id: "7", path: "acme/widgets")
    }

    private static func apiURL(of kind: ForgeKind) -> String {
        switch kind {
        case .github: "https://api.example.com/v3"
        case .gitlab: "https://git.example.com/api/v4"
        case .gitea, .forgejo, .local: "https://git.example.com/api/v1"
        }
    }

    /// Requests as `METHOD /path?query` below the API's address.
    var calls: [String] {
        transport.calls.map {
            $0.replacing(Self.apiURL(of: forge.kind), with: "")
        }
    }
}

let commitA = CommitID(String(repeating: "a", count: 40))
let commitB = CommitID(String(repeating: "b", count: 40))

/// The reason with which a call fails; `nil` when it does not.
func reason<Value>(_ call: () async throws -> Value) async -> ForgeError.Reason? {
    do {
        _ = try await call()
        return nil
    } catch {
        guard let error = error as? ForgeError else {
            Issue.record("not a ForgeError: \(error)")
            return nil
        }
        return error.reason
    }
}

func request(_ headers: [String: String], _ body: String) -> WebhookRequest {
    WebhookRequest(
        headers: headers.map { (name: $0.key, value: $0.value) },
        body: Array(body.utf8)
    )
}
