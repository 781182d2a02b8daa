import Basics
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Pipeline
import Portal
import ServiceLifecycle
import struct Foundation.Date

/// Routes operations: who asks, may they, how often, with what; then the operation itself.
struct OperationRouter: Sendable {
    let accounts: AccountService
    let tokens: [APIToken]
    let rates: RequestRates
    let trustedProxies: Set<String>
    let now: @Sendable () -> Date

    func add(_ operations: [Operation], to router: Router<WebRequestContext>) {
        var methods: [String: [HTTPRequest.Method]] = [:]
        for operation in operations {
            let path = Self.routerPath(operation.path)
            methods[path, default: []].append(operation.method)
            router.on(RouterPath(path), method: operation.method) { request, context in
                try await answer(operation, request, context)
            }
        }
        for (path, allowed) in methods {
            let withHead = allowed.contains(.get) ? allowed + [.head] : allowed
            router.refuseOtherMethods(RouterPath(path), allowed: withHead)
        }
    }

    private static func routerPath(_ path: String) -> String {
        path.replacing("{", with: ":").replacing("}", with: "")
    }

    private func answer(
        _ operation: Operation,
        _ request: Request,
        _ context: WebRequestContext
    ) async throws -> Response {
        let requestID = Self.requestID(of: request)
        do {
            let caller = try await caller(of: request, operation)
            try refuse(caller, operation)
            let address = context.sender(of: request, trusting: trustedProxies)
            try count(operation, caller, address)
            let checked = try await APIRequest(
                caller: caller,
                actor: Actor(caller, requestID: requestID, address: address),
                ids: ids(operation, context),
                words: words(operation, context),
                query: query(operation, request),
                body: body(operation, request),
                form: form(operation, request),
                cookies: Self.cookies(of: request),
                now: now()
            )
            var response =
                operation.isLong
                ? try await watched(request) { try await operation.handle(checked) }
                : try await operation.handle(checked)
            if let id = HTTPField.Name("X-Request-ID") { response.headers[id] = requestID }
            // What one caller may see is nothing for a shared cache.
            if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
            return response
        } catch {
            var problem: ProblemDetails
            switch error {
            case let known as ProblemDetails:
                problem = known
                // Perhaps its body was not read.
                problem.closes = problem.closes || request.method != .get
            case let refusal as AccountRefusal: problem = .refused(refusal)
            case let refusal as UploadRefusal: problem = .refused(refusal)
            case let refusal as ProjectRefusal: problem = .refused(refusal)
            case let refusal as RemediationRefusal:
                problem = .refused(refusal)
                problem.closes = request.method != .get
            case is KeysBusy: problem = .keysBusy
            case is KeysRetired: problem = .keysRetired
            case is CancellationError:
                problem = ProblemDetails(
                    status: .serviceUnavailable,
                    code: "stopping",
                    detail: "The server is being stopped; ask again.",
                    retryAfter: 5,
                    closes: true
                )
            default: throw error
            }
            // Perhaps it was not read to its end.
            if operation.form != nil { problem.closes = true }
            problem.instance = request.uri.path
            problem.requestID = requestID
            throw problem
        }
    }

    private func watched(
        _ request: Request,
        _ body: @escaping @Sendable () async throws -> Response
    ) async throws -> Response {
        // What is watched must have been read: nobody takes it from the watcher.
        var empty = request
        empty.body = RequestBody(buffer: ByteBuffer())
        var response = try await empty.body.consumeWithCancellationOnInboundClose { _ in
            try await cancelWhenGracefulShutdown { try await body() }
        }
        // Watching for the end of the connection has used it up.
        response.headers[.connection] = "close"
        return response
    }

    // MARK: Who

    private func caller(of request: Request, _ operation: Operation) async throws -> Caller? {
        operation.access == .anyone ? nil : try await caller(of: request)
    }

    /// Whoever the request's credential is of; throws 401.
    private func caller(of request: Request) async throws -> Caller {
        guard let credential = Self.bearer(of: request) else { throw Self.unauthorized }
        if let token = tokens.first(where: { $0.matches(credential) }) {
            return Caller(token: token.name, isReadOnly: token.access == .read)
        }
        guard let caller = try await accounts.caller(bearing: credential) else { throw Self.unauthorized }
        return caller
    }

    private static let unauthorized = ProblemDetails(
        status: .unauthorized,
        code: "unauthorized",
        detail: "Sign in, or send a key: `Authorization: Bearer …`.",
        challenge: "Bearer",
        closes: true
    )

    private static func bearer(of request: Request) -> String? {
        guard let header = request.headers[.authorization], header.utf8.count <= 4096,
            let space = header.utf8.firstIndex(of: 0x20), header[..<space].lowercased() == "bearer"
        else { return nil }
        return String(header[space...].drop { $0 == " " })
    }

    private func refuse(_ caller: Caller?, _ operation: Operation) throws {
        switch operation.refusal(of: caller) {
        case nil: break
        case .unauthorized: throw Self.unauthorized
        // Nobody else is to know what is here.
        case .hidden:
            throw ProblemDetails(status: .notFound, code: "not_found", detail: "There is nothing here.")
        case .notForKeys: throw Self.forbidden("This is for people, and not for keys.")
        case .readsOnly: throw Self.forbidden("The credential may read only.")
        case .needs(let role): throw Self.forbidden("This needs the role \(role.rawValue).")
        }
    }

    static func forbidden(_ why: String) -> ProblemDetails {
        ProblemDetails(status: .forbidden, code: "forbidden", detail: why)
    }

    // MARK: How often

    private func count(_ operation: Operation, _ caller: Caller?, _ address: String) throws {
        guard let (rule, counting) = operation.rate else { return }
        let key: String =
            switch (counting, caller?.identity) {
            case (.caller, .user(let user)?): "user:\(user.id)"
            case (.caller, .key(let key)?): "key:\(key.prefix)"
            case (.caller, .token(let name)?): "token:\(name)"
            default: "address:\(Neighbourhood.of(address))"
            }
        guard let wait = rates.wait(rule, for: key, now: now()) else { return }
        throw ProblemDetails(
            status: .tooManyRequests,
            code: "too_many_requests",
            detail: "At most \(rule.most) such requests in \(rule.seconds) seconds.",
            retryAfter: wait
        )
    }

    /// Given by the sender, where it is fit for a log; else made.
    private static func requestID(of request: Request) -> String {
        if let name = HTTPField.Name("X-Request-ID"), let given = request.headers[name],
            (1...64).contains(given.utf8.count),
            given.utf8.allSatisfy({ byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D || byte == 0x5F || byte == 0x2E
            })
        {
            return given
        }
        return Digest.hex(Digest.random(count: 8))
    }

    // MARK: With what

    private func ids(_ operation: Operation, _ context: WebRequestContext) throws -> [String: ResourceID] {
        var ids: [String: ResourceID] = [:]
        for name in operation.pathNames where operation.pathWords[name] == nil {
            guard let id = ResourceID(try context.parameters.require(name)) else {
                throw ProblemDetails.invalid(
                    FieldProblem("path", name, type: "uuid_parsing", msg: "is not a UUID")
                )
            }
            ids[name] = id
        }
        return ids
    }

    private func words(_ operation: Operation, _ context: WebRequestContext) throws -> [String: String] {
        var words: [String: String] = [:]
        for name in operation.pathWords.keys { words[name] = try context.parameters.require(name) }
        return words
    }

    private func query(_ operation: Operation, _ request: Request) throws -> [String: [String]] {
        try QueryString(request.uri.query ?? "").values(
            of: operation.query,
            ignoringOthers: operation.ignoresOtherQuery
        )
    }

    private func body(_ operation: Operation, _ request: Request) async throws -> JSONValue? {
        guard let schema = operation.body else { return nil }
        let bytes = try await RequestInput.body(of: request, limit: operation.bodyLimit)
        if bytes.isEmpty, !operation.isBodyRequired { return nil }
        let root = try RequestInput.document(request, bytes).root
        let problems = schema.problems(of: root, at: ["body"])
        guard problems.isEmpty else { throw ProblemDetails.invalid(problems) }
        return root
    }

    private func form(_ operation: Operation, _ request: Request) throws -> FormReader? {
        guard let form = operation.form else { return nil }
        guard let boundary = MultipartParser.boundary(ofContentType: request.headers[.contentType]) else {
            throw ProblemDetails(
                status: .unsupportedMediaType,
                code: "media_type",
                detail: "Send multipart/form-data."
            )
        }
        try RequestInput.refuseEncoding(of: request)
        return FormReader(body: request.body, boundary: boundary, form: form)
    }

    private static func cookies(of request: Request) -> [String: String] {
        var cookies: [String: String] = [:]
        guard let header = request.headers[.cookie], header.utf8.count <= 8192 else { return cookies }
        for part in header.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let name = String(pair[0].drop { $0 == " " })
            // The first: a sibling domain may have put another one behind it.
            if cookies[name] == nil { cookies[name] = String(pair[1]) }
        }
        return cookies
    }
}

extension Schema {
    /// What is wrong with a parameter of the query or of a form, which is a text whatever it stands for.
    func problem(ofText text: String) -> (type: String, msg: String)? {
        switch self {
        case .string(let min, let max, let format, let rule):
            return Schema.problem(with: text, min, max, format, rule)
        case .words(let words):
            return words.contains(text) ? nil : ("enum", "is not one of \(words.joined(separator: ", "))")
        case .boolean:
            return ["true", "false"].contains(text) ? nil : ("bool_parsing", "is neither true nor false")
        case .integer(let range):
            let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
            let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isNumber else { return ("int_parsing", "is not a whole number") }
            // What does not fit is beyond every range.
            guard let number = Int(text), range.contains(number) else {
                return ("out_of_range", "is not a number from \(range.lowerBound) to \(range.upperBound)")
            }
            return nil
        case .fraction:
            guard let number = Double(text), (0...1).contains(number) else {
                return ("out_of_range", "is not a number from 0 to 1")
            }
            return nil
        case .number, .object, .array, .nullable, .null, .map, .named, .anything: return nil
        }
    }
}
