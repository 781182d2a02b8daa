import Basics
import Domain
import struct Foundation.Date
import Synchronization

/// Single exchanges with one forge's API: credential, circuit breaker, budgets, and the waits that the forge asks for.
///
/// Sends nothing twice, but for what was refused for its token.
final class ForgeExchange: Sendable {
    let address: ForgeAddress
    private let headers: [(name: String, value: String)]
    private let tokens: any TokenSource
    private let server: Server
    private let transport: any OutboundTransport
    private let now: @Sendable () -> Date
    /// Opens while no credential is taken: forges lock out who asks on and on with one that is wrong.
    private let refusals = Mutex(CircuitBreaker())
    private let seen = Mutex(ConditionalCache())

    init(
        address: ForgeAddress,
        headers: [(name: String, value: String)],
        tokens: any TokenSource,
        server: Server,
        transport: any OutboundTransport,
        now: @escaping @Sendable () -> Date
    ) {
        self.address = address
        self.headers = headers
        self.tokens = tokens
        self.server = server
        self.transport = transport
        self.now = now
    }

    /// Reads; an answer that the forge confirms (304) is the one that was kept.
    func read(_ target: String) async throws(ForgeError) -> OutboundResponse {
        let known = seen.withLock { $0.answer(to: target) }
        let response = try await send(.get, target, body: nil, unless: known?.tag)
        if response.status == 304, let known { return known.response }
        return response
    }

    /// Keeps an answer that was understood; one that was not would be confirmed for ever.
    func keep(_ response: OutboundResponse, to target: String) {
        seen.withLock { $0.note(response, to: target) }
    }

    func forget(_ target: String) { seen.withLock { $0.forget(target) } }

    /// Sends; with another token once more when the first one was refused, since nothing was done then.
    func send(
        _ method: OutboundRequest.Method,
        _ target: String,
        body: [UInt8]?,
        about subject: String? = nil,
        unless tag: String? = nil
    ) async throws(ForgeError) -> OutboundResponse {
        let subject = subject ?? target
        try checkGate(method, target, about: subject)
        try checkCredential(method, target)
        do {
            let response = try await sendCredited(method, target, body, about: subject, tag)
            noteCredential(response.status)
            return response
        } catch {
            noteCredential(nil)
            throw error
        }
    }

    private func sendCredited(
        _ method: OutboundRequest.Method,
        _ target: String,
        _ body: [UInt8]?,
        about subject: String,
        _ tag: String?
    ) async throws(ForgeError) -> OutboundResponse {
        let token = try await tokens.token(for: subject, method)
        // With a token that was made just now it is known whose calls these are.
        try checkGate(method, target, about: subject)
        let response = try await send(method, target, body: body, about: subject, unless: tag, with: token)
        guard response.status == 401, let token else { return response }
        let time = response.header("date").flatMap { RetryAfter.date($0) }
        guard tokens.drop(token, for: subject, refusedAt: time) else { return response }
        let next = try await tokens.token(for: subject, method)
        return try await send(method, target, body: body, about: subject, unless: tag, with: next)
    }

    /// Fails while no credential is taken, but for one request that tries.
    private func checkCredential(_ method: OutboundRequest.Method, _ target: String) throws(ForgeError) {
        let time = now()
        guard let rest = refusals.withLock({ $0.wait(at: time) }) else { return }
        let call = Self.call(method, target)
        throw ForgeError(.resting(rest), detail: "\(call): not sent, the forge refuses the credential (401)")
    }

    /// Only what was done with the credential, or refused for it, says anything of it.
    private func noteCredential(_ status: Int?) {
        let time = now()
        refusals.withLock { state in
            switch status {
            case 401?: state.noteFailure(at: time)
            case (200...399)?: state.noteAnswer()
            default: state.noteNothing(at: time)
            }
        }
    }

    private func send(
        _ method: OutboundRequest.Method,
        _ target: String,
        body: [UInt8]?,
        about subject: String,
        unless tag: String?,
        with token: Secret?
    ) async throws(ForgeError) -> OutboundResponse {
        var headers = headers
        headers.append((name: "user-agent", value: "gatehouse/\(GatehouseVersion.current)"))
        if body != nil { headers.append((name: "content-type", value: "application/json")) }
        if let tag { headers.append((name: "if-none-match", value: tag)) }
        let request = OutboundRequest(
            method: method,
            url: url(of: target),
            headers: headers,
            body: body,
            bearerToken: token
        )
        if let rest = server.breaker.withLock({ $0.wait(at: now()) }) {
            let call = Self.call(method, target)
            throw ForgeError(.resting(rest), detail: "\(call): not sent, the forge does not answer")
        }
        do {
            let response = try await transport.send(request)
            note(response.status)
            if let said = CallBudget(response), let holder = tokens.holder(for: subject) {
                let time = now()
                server.allowance.withLock { $0.note(said, of: holder, now: time) }
            }
            return response
        } catch {
            switch error.reason {
            case .unreachable, .interrupted, .timedOut: note(nil)
            case .tooLarge: server.breaker.withLock { $0.noteAnswer() }
            case .refused, .file, .cancelled:
                let time = now()
                server.breaker.withLock { $0.noteNothing(at: time) }
            }
            throw failure(error, method, target)
        }
    }

    /// A server that does not work counts as one that does not answer; one that lacks a call (501) does answer.
    private func note(_ status: Int?) {
        let time = now()
        server.breaker.withLock { state in
            if let status, status == 501 || !(500...599).contains(status) {
                state.noteAnswer()
            } else {
                state.noteFailure(at: time)
            }
        }
    }

    /// Of calls on a target, by the last answer that told of them; see `CallAllowance`.
    func budgetLeft(for target: String) -> Double? {
        guard let holder = tokens.holder(for: target) else { return nil }
        let time = now()
        return server.allowance.withLock { $0.share(of: holder, at: time) }
    }

    /// What all that call the same server know of it.
    final class Server: Sendable {
        let breaker = Mutex(CircuitBreaker())
        let allowance: Mutex<CallAllowance>

        init(limitPause: Duration) { allowance = Mutex(CallAllowance(limitPause: limitPause)) }
    }

    /// How the detail of an error ends when it was the answer's size.
    static let tooLarge = "the answer is too large"

    private func failure(
        _ error: TransportError,
        _ method: OutboundRequest.Method,
        _ target: String
    ) -> ForgeError {
        let call = Self.call(method, target)
        switch error.reason {
        case .unreachable, .interrupted, .timedOut:
            return ForgeError(.unreachable, detail: "\(call): \(clean(error.detail))")
        case .tooLarge: return ForgeError(.unavailable, detail: "\(call): \(Self.tooLarge)")
        case .refused, .file: return ForgeError(.invalid, detail: "\(call): \(clean(error.detail))")
        case .cancelled: return ForgeError(.cancelled, detail: "\(call): cancelled")
        }
    }

    /// What an answer says that is no success, which the calls after it heed; `nil` for 2xx.
    ///
    /// `subject` is what the credential was for, if not the target itself.
    func error(
        of response: OutboundResponse,
        _ method: OutboundRequest.Method,
        _ target: String,
        about subject: String? = nil
    ) -> ForgeError? {
        let time = now()
        let holder = tokens.holder(for: subject ?? target)
        let isWrite = method != .get
        let answer = ForgeAnswer(
            call: Self.call(method, target),
            response: response,
            now: time,
            redact: { self.redactor.redacted($0) }
        )
        guard let error = answer.error else {
            server.allowance.withLock { $0.noteSuccess(of: holder, isWrite: isWrite) }
            return nil
        }
        guard let limit = CallLimit(response, now: time) else { return error }
        let wait = server.allowance.withLock { $0.note(limit, of: holder, isWrite: isWrite, now: time) }
        return ForgeError(.rateLimited(retryAfter: wait), detail: error.detail)
    }

    /// Fails while the forge wants to be left alone, or whoever would ask has no calls left.
    func checkGate(
        _ method: OutboundRequest.Method,
        _ target: String,
        about subject: String? = nil
    ) throws(ForgeError) {
        let time = now()
        let holder = tokens.holder(for: subject ?? target)
        guard let rest = server.allowance.withLock({ $0.rest(of: holder, at: time) }) else { return }
        let why = rest.isBudget ? "no calls are left" : "the forge asked us to wait"
        throw ForgeError(
            .rateLimited(retryAfter: .seconds(rest.left.rounded(.up))),
            detail: "\(Self.call(method, target)): not sent, \(why)"
        )
    }

    static let graphQL = "/graphql"

    /// On GitHub Enterprise Server GraphQL is not below the version of the REST API: `/api/v3`, `/api/graphql`.
    private func url(of target: String) -> String {
        guard target == Self.graphQL, address.base.hasSuffix("/api/v3") else { return address.base + target }
        return address.base.dropLast(3) + target
    }

    // MARK: - Texts

    /// Made when it is needed: errors are few, and tokens of an App come and go.
    private var redactor: Redactor { Redactor(secrets: tokens.secrets) }

    /// What the other side says, short and without credentials.
    func clean(_ text: String) -> String { ForgeAnswer.clean(redactor.redacted(text)) }

    /// Method and path, without query.
    static func call(_ method: OutboundRequest.Method, _ target: String) -> String {
        "\(method.rawValue) \(target.prefix { $0 != "?" }.prefix(200))"
    }
}
