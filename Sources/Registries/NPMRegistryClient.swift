package import Basics
import Domain
package import struct Foundation.Date
import Synchronization

/// Asks npm registries for packuments (npm registry API, "Package metadata"), in full: the abbreviated form leaves licences and
/// dates out.
///
/// Addresses are composed from settings and the package's name, never taken from a repository or an answer. What fails for the
/// moment is tried again; a registry that cannot be reached at all is left alone for a while.
package struct NPMRegistryClient: Sendable {
    /// What a registry says.
    package enum Answer: Sendable {
        /// `etag` is what to ask with the next time.
        case document(JSONDocument, etag: String?)
        /// As it was when `etag` was given out.
        case notModified
        /// There is no such package, or no registry is meant for it.
        case absent
    }

    /// How long to go on trying.
    package struct Patience: Sendable {
        package let attempts: Int
        /// From the first attempt to the last wait.
        package let total: Duration

        package init(attempts: Int, total: Duration) {
            self.attempts = attempts
            self.total = total
        }

        /// One attempt: whoever asks has no need to know.
        package static let none = Patience(attempts: 1, total: .zero)
        package static let standard = Patience(attempts: 4, total: .seconds(60))
    }

    /// The largest packument that is read.
    private static let maximumBytes = 64 << 20
    private static let maximumDepth = 64
    /// An `ETag` that is longer is not kept.
    private static let maximumTagLength = 256
    /// How long a registry out of reach is not asked again.
    private static let outage: Duration = .seconds(30)

    package let registries: [NPMRegistry]
    private let transport: any OutboundTransport
    private let patience: Patience
    private let sleep: @Sendable (Duration) async throws -> Void
    private let now: @Sendable () -> Date
    private let outages = Outages()

    package init(
        registries: [NPMRegistry],
        transport: any OutboundTransport,
        patience: Patience = .standard,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        self.registries = registries
        self.transport = transport
        self.patience = patience
        self.sleep = sleep
        self.now = now
    }

    /// The packument of a package; `etag` is that of the one at hand.
    package func packument(
        of name: String,
        etag: String? = nil
    ) async throws(RegistryError) -> Answer {
        guard let registry = NPMRegistry.of(name, in: registries) else { return .absent }
        if let error = outages.error(of: registry.url, now: now()) { throw error }
        var request = OutboundRequest(
            method: .get,
            url: registry.address(of: name),
            headers: [(name: "accept", value: "application/json")],
            bearerToken: registry.token,
            maxResponseBytes: Self.maximumBytes
        )
        let tag = etag.flatMap { Self.isTag($0) ? $0 : nil }
        if let tag { request.headers.append((name: "if-none-match", value: tag)) }
        let start = now()
        var attempt = 1
        while true {
            let failure: Failure
            switch await exchange(request, hasTag: tag != nil) {
            case .success(let answer): return answer
            case .failure(let error): failure = error
            }
            let wait = max(failure.wait ?? .zero, .milliseconds(250) * (1 << min(attempt, 8)))
            let left = patience.total - .seconds(now().timeIntervalSince(start))
            guard failure.isPassing, attempt < patience.attempts, wait <= left else {
                if failure.isOutage {
                    outages.record(
                        failure.error,
                        of: registry.url,
                        at: now(),
                        for: (failure.wait ?? Self.outage) / .seconds(1)
                    )
                }
                throw failure.error
            }
            do {
                try await sleep(wait)
            } catch {
                throw failure.error
            }
            attempt += 1
        }
    }

    private struct Failure: Error {
        let error: RegistryError
        /// Another attempt may fare better.
        var isPassing = false
        /// So would any other package of this registry.
        var isOutage = false
        /// What the registry asks for.
        var wait: Duration?
    }

    private func exchange(_ request: OutboundRequest, hasTag: Bool) async -> Result<Answer, Failure> {
        let response: OutboundResponse
        do {
            response = try await transport.send(request)
        } catch {
            return .failure(Self.failure(error))
        }
        let wait = response.header("retry-after").flatMap { RetryAfter.wait($0, now: now()) }
        switch response.status {
        case 200: return Self.read(response)
        case 304 where hasTag: return .success(.notModified)
        // A proxy's page says nothing about whether the package exists.
        case 404 where !Self.isPage(response), 410 where !Self.isPage(response): return .success(.absent)
        case 429:
            let error = RegistryError(.throttled, "the registry asks to slow down (429)")
            return .failure(Failure(error: error, isPassing: true, isOutage: true, wait: wait))
        case let status:
            let error = RegistryError(.unavailable, "the registry answered \(status)")
            return .failure(
                Failure(
                    error: error,
                    isPassing: (500...599).contains(status),
                    isOutage: status == 503,
                    wait: wait
                )
            )
        }
    }

    private static func isPage(_ response: OutboundResponse) -> Bool {
        response.header("content-type")?.lowercased().contains("html") ?? false
    }

    private static func failure(_ error: TransportError) -> Failure {
        switch error.reason {
        case .tooLarge: Failure(error: RegistryError(.unusable, error.detail))
        case .unreachable, .timedOut:
            Failure(error: RegistryError(.unavailable, error.detail), isPassing: true, isOutage: true)
        case .interrupted: Failure(error: RegistryError(.unavailable, error.detail), isPassing: true)
        case .refused, .cancelled, .file: Failure(error: RegistryError(.unavailable, error.detail))
        }
    }

    /// A text that is no JSON may be half of one, or a proxy's page.
    private static func read(_ response: OutboundResponse) -> Result<Answer, Failure> {
        do {
            let limits = JSONDocument.Limits(depth: maximumDepth, bytes: maximumBytes)
            let document = try JSONDocument(response.body, limits: limits)
            return .success(
                .document(document, etag: response.header("etag").flatMap { isTag($0) ? $0 : nil })
            )
        } catch {
            let error = RegistryError(.unusable, "the registry's answer is not JSON (line \(error.line))")
            return .failure(Failure(error: error, isPassing: true))
        }
    }

    /// Nothing that a header must not hold.
    private static func isTag(_ text: String) -> Bool {
        (1...maximumTagLength).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }
}

/// Registries that could not be reached, until when, and why.
private final class Outages: Sendable {
    private let state = Mutex<[String: (since: Date, seconds: Double, error: RegistryError)]>([:])

    func record(_ error: RegistryError, of registry: String, at time: Date, for seconds: Double) {
        state.withLock { $0[registry] = (time, seconds, error) }
    }

    func error(of registry: String, now: Date) -> RegistryError? {
        state.withLock { state in
            guard let outage = state[registry] else { return nil }
            // One of a time that is still to come is of a clock that was set back.
            if (0..<outage.seconds).contains(now.timeIntervalSince(outage.since)) { return outage.error }
            state[registry] = nil
            return nil
        }
    }
}
