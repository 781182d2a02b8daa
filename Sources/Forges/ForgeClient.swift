import Basics
import struct Foundation.Data
import struct Foundation.Date
import class Foundation.JSONEncoder
import Synchronization

/// Calls to one forge's API: headers, credential, retries, rate limits, pages and the write lane.
///
/// Reads are tried three times when no usable answer comes; writes once. After the forge has asked us to wait, further
/// calls fail at once with what is left of the wait. Knows nothing of what the calls mean.
final class ForgeClient: Sendable {
    /// How a forge announces that a list goes on.
    enum Paging: Sendable {
        /// `Link: <…>; rel="next"` (RFC 8288).
        case links
        /// `X-Next-Page: 2`.
        case nextPageHeader
    }

    /// What differs between forges below the level of endpoints.
    struct Dialect: Sendable {
        var headers: [(name: String, value: String)]
        var paging: Paging
        /// GitHub answers for a renamed repository with a redirect inside its own API.
        var followsRenames: Bool
        /// The query parameter with the length of a page.
        var pageLength = "per_page"
        /// What the forge gives out at most, whatever is asked for.
        var largestPage = 100
    }

    private static let tries = 3
    private static let listLimit = 10_000
    private static let jsonLimits = JSONDocument.Limits(depth: 128, bytes: 64 << 20)

    let settings: ForgeSettings
    private let dialect: Dialect
    private let exchange: ForgeExchange
    private let sleep: @Sendable (Duration) async throws -> Void
    private let lane: WriteLane
    private let knownUser = Mutex<ForgeUser?>(nil)

    /// Requests carry what `tokens` gives, the token of the settings without.
    init(
        settings: ForgeSettings,
        dialect: Dialect,
        tokens: (any TokenSource)? = nil,
        server: ForgeExchange.Server? = nil,
        transport: any OutboundTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        self.settings = settings
        self.dialect = dialect
        self.exchange = ForgeExchange(
            address: ForgeAddress(settings.apiURL),
            headers: dialect.headers,
            tokens: tokens ?? FixedToken(token: settings.token),
            server: server ?? ForgeExchange.Server(limitPause: settings.limitPause),
            transport: transport,
            now: now
        )
        self.sleep = sleep
        self.lane = WriteLane(interval: settings.writeInterval, sleep: sleep, now: now)
    }

    /// The share of calls on a target that the forge still allows, from 0 to 1; `nil` when it does not say, has given a new budget
    /// since, or it is not known yet whose calls they are.
    func budgetLeft(for target: String) -> Double? { exchange.budgetLeft(for: target) }

    /// What the forge says inside an answer, fit for the detail of an error.
    func clean(_ text: String) -> String { exchange.clean(text) }

    // MARK: - Reading

    /// One object; `nil` when the forge says 404 or 410.
    func read<Value>(
        _ path: String,
        _ query: [(name: String, value: String)] = [],
        _ decode: (PayloadFields) throws(FieldError) -> Value
    ) async throws(ForgeError) -> Value? {
        do {
            let answer = try await retrying(path + Self.text(of: query))
            return try understood(answer, path) { (root) throws(FieldError) in
                try decode(try PayloadFields(root: root))
            }
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    /// A list that comes whole, whatever its length; `nil` when the forge says 404 or 410.
    func wholeList<Value>(
        _ path: String,
        _ decode: (JSONValue) throws(FieldError) -> Value
    ) async throws(ForgeError) -> Value? {
        do {
            return try understood(try await retrying(path), path, decode)
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    /// All elements of a list over all its pages; `nil` when the forge says 404 or 410.
    ///
    /// `isLast` ends the walk early. When whole pages are too large to receive (each comment may fill 64 KiB or
    /// more), the list is read again in pages of ten.
    func list<Value>(
        _ path: String,
        _ query: [(name: String, value: String)] = [],
        perPage: Int? = nil,
        isLast: (Value) -> Bool = { _ in false },
        _ decode: (JSONValue) throws(FieldError) -> [Value]
    ) async throws(ForgeError) -> [Value]? {
        do {
            return try await walk(path, query, perPage: perPage ?? dialect.largestPage, isLast, decode)
        } catch {
            if error.reason == .notFound { return nil }
            guard error.detail.hasSuffix(ForgeExchange.tooLarge) else { throw error }
        }
        do {
            return try await walk(path, query, perPage: 10, isLast, decode)
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    private func walk<Value>(
        _ path: String,
        _ query: [(name: String, value: String)],
        perPage: Int,
        _ isLast: (Value) -> Bool,
        _ decode: (JSONValue) throws(FieldError) -> [Value]
    ) async throws(ForgeError) -> [Value] {
        let query = query + [(name: dialect.pageLength, value: String(perPage))]
        var next = path + Self.text(of: query)
        var result: [Value] = []
        for _ in 0..<(Self.listLimit / perPage) {
            let answer = try await retrying(next)
            let page = try understood(answer, path, decode)
            result += page
            if page.contains(where: isLast) { return result }
            guard let following = try nextPage(after: answer.response, path, query) else { return result }
            next = following
        }
        throw ForgeError(
            .invalid,
            detail: "\(ForgeExchange.call(.get, path)): more than \(Self.listLimit) entries"
        )
    }

    private func nextPage(
        after response: OutboundResponse,
        _ path: String,
        _ query: [(name: String, value: String)]
    ) throws(ForgeError) -> String? {
        switch dialect.paging {
        case .nextPageHeader:
            guard let text = response.header("x-next-page"), let page = Int(text), page > 0 else {
                return nil
            }
            return path + Self.text(of: query + [(name: "page", value: String(page))])
        case .links:
            guard let link = response.header("link"), let url = LinkHeader.next(in: link) else { return nil }
            guard let below = exchange.address.below(url) else {
                throw ForgeError(
                    .redirected,
                    detail: "\(ForgeExchange.call(.get, path)): the next page is elsewhere"
                )
            }
            return below
        }
    }

    private struct Answer {
        /// What was read in the end.
        let target: String
        let response: OutboundResponse
        let document: JSONDocument
    }

    private func retrying(_ target: String) async throws(ForgeError) -> Answer {
        var attempt = 1
        while true {
            do {
                return try await get(target)
            } catch {
                let mayPass = error.reason == .unavailable || error.reason == .unreachable
                guard mayPass, attempt < Self.tries, !error.detail.hasSuffix(ForgeExchange.tooLarge) else {
                    throw error
                }
            }
            let seconds = attempt == 1 ? 0.5 : 2
            try await pause(.seconds(seconds * Double.random(in: 0.75...1.25)))
            attempt += 1
        }
    }

    private func pause(_ duration: Duration) async throws(ForgeError) {
        do {
            try await sleep(duration)
        } catch {
            throw ForgeError(.cancelled, detail: "cancelled between two tries")
        }
    }

    private func get(_ asked: String) async throws(ForgeError) -> Answer {
        var target = asked
        var response = try await exchange.read(target)
        if dialect.followsRenames, [301, 307, 308].contains(response.status),
            let location = response.header("location"), let moved = exchange.address.below(location)
        {
            target = moved
            response = try await exchange.read(target)
        }
        let document: JSONDocument
        do {
            document = try self.document(of: response, .get, asked)
        } catch {
            exchange.forget(target)
            throw error
        }
        exchange.keep(response, to: target)
        return Answer(target: target, response: response, document: document)
    }

    /// What an answer means; one that means nothing is not asked to be confirmed.
    private func understood<Value>(
        _ answer: Answer,
        _ path: String,
        _ decode: (JSONValue) throws(FieldError) -> Value
    ) throws(ForgeError) -> Value {
        do {
            return try decode(answer.document.root)
        } catch {
            exchange.forget(answer.target)
            throw ForgeError(.unavailable, detail: "\(ForgeExchange.call(.get, path)): \(error)")
        }
    }

    // MARK: - Writing

    /// Sends once, in turn; the answer must be readable, or the caller has to look what became of it.
    func write<Value>(
        _ method: OutboundRequest.Method,
        _ path: String,
        _ payload: some Encodable & Sendable,
        _ decode: (PayloadFields) throws(FieldError) -> Value
    ) async throws(ForgeError) -> Value {
        let response = try await inLane(method, path, try Self.encoded(payload, method, path))
        return try decoded(try document(of: response, method, path), path, method: method, decode)
    }

    /// Sends once; any 2xx answer will do, also an empty one.
    func post(_ path: String, _ payload: some Encodable & Sendable) async throws(ForgeError) {
        _ = try await inLane(.post, path, try Self.encoded(payload, .post, path))
    }

    /// The same, of a call that takes no body.
    func post(_ path: String) async throws(ForgeError) { _ = try await inLane(.post, path, nil) }

    /// What is gone already counts as deleted.
    func delete(_ path: String) async throws(ForgeError) {
        do {
            _ = try await inLane(.delete, path, nil)
        } catch {
            guard error.reason == .notFound else { throw error }
        }
    }

    private static func encoded(
        _ payload: some Encodable & Sendable,
        _ method: OutboundRequest.Method,
        _ path: String
    ) throws(ForgeError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return [UInt8](try encoder.encode(payload))
        } catch {
            throw ForgeError(
                .invalid,
                detail: "\(ForgeExchange.call(method, path)): the request cannot be written as JSON"
            )
        }
    }

    /// A query in GraphQL, which GitHub serves beside its other API, with the credential for `subject`, a path of that one.
    func query<Value>(
        _ payload: some Encodable & Sendable,
        about subject: String,
        _ decode: (PayloadFields) throws(FieldError) -> Value
    ) async throws(ForgeError) -> Value {
        let path = ForgeExchange.graphQL
        let response = try await inLane(.post, path, try Self.encoded(payload, .post, path), about: subject)
        return try decoded(try document(of: response, .post, path), path, method: .post, decode)
    }

    /// A 2xx answer to a write; `subject` is what the credential is for, if not the path itself.
    private func inLane(
        _ method: OutboundRequest.Method,
        _ path: String,
        _ body: [UInt8]?,
        about subject: String? = nil
    ) async throws(ForgeError) -> OutboundResponse {
        // Before the queue as well: waiting for a turn that cannot be used would hold up the job.
        try exchange.checkGate(method, path, about: subject)
        return try await lane.run { () async throws(ForgeError) in
            let response = try await exchange.send(method, path, body: body, about: subject)
            if let error = exchange.error(of: response, method, path, about: subject) { throw error }
            return response
        }
    }

    private func document(
        of response: OutboundResponse,
        _ method: OutboundRequest.Method,
        _ target: String
    ) throws(ForgeError) -> JSONDocument {
        if let error = exchange.error(of: response, method, target) { throw error }
        do {
            return try JSONDocument(response.body, limits: Self.jsonLimits)
        } catch {
            throw ForgeError(
                .unavailable,
                detail:
                    "\(ForgeExchange.call(method, target)): \(response.status) without readable JSON (\(error))"
            )
        }
    }

    private func decoded<Value>(
        _ document: JSONDocument,
        _ path: String,
        method: OutboundRequest.Method,
        _ decode: (PayloadFields) throws(FieldError) -> Value
    ) throws(ForgeError) -> Value {
        do {
            return try decode(try PayloadFields(root: document.root))
        } catch {
            throw ForgeError(.unavailable, detail: "\(ForgeExchange.call(method, path)): \(error)")
        }
    }

    // MARK: - Who we are

    /// Asks once and remembers.
    func currentUser(
        at path: String = "/user",
        _ decode: (PayloadFields) throws(FieldError) -> ForgeUser
    ) async throws(ForgeError) -> ForgeUser {
        if let user = knownUser.withLock({ $0 }) { return user }
        guard let user = try await read(path, [], decode) else {
            throw ForgeError(.notFound, detail: "GET \(path): the forge does not say whose token this is")
        }
        knownUser.withLock { $0 = user }
        return user
    }

    // MARK: - Texts

    private static func text(of query: [(name: String, value: String)]) -> String {
        guard !query.isEmpty else { return "" }
        let pairs = query.map { name, value in "\(URLEncoding.segment(name))=\(URLEncoding.segment(value))" }
        return "?" + pairs.joined(separator: "&")
    }
}
