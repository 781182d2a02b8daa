import Basics
import Domain
import struct Foundation.Date
import Synchronization

/// The installation tokens of a GitHub App: for a repository, made when a call needs it and kept for most of its hour.
///
/// A token reaches its one repository, with the permissions that Gatehouse uses and no other; what writes commits and branches goes with another
/// one than all the rest, git included. They are made one at a time, so that calls which need the same one share it.
final class GitHubAppTokens: TokenSource {
    /// What a token is asked for: calls about one repository, or calls about none.
    private enum Place: Hashable {
        case repository(id: Int)
        /// By its path in lower case, where the id is not known.
        case path(String)
        /// Reads what everybody may read, by the first installation there is.
        case anywhere
        /// Lists what one installation reaches.
        case installation(Int)
    }

    /// What a token is good for.
    private struct Use: Hashable {
        let place: Place
        /// Of the repository's contents.
        let writes: Bool
    }

    private struct Held {
        let token: Secret
        let until: Date
        let installation: Int
    }

    private struct State {
        var held: [Use: Held] = [:]
        /// Ids of repositories by path in lower case, and the last path of each.
        var ids: [String: Int] = [:]
        var paths: [Int: String] = [:]
        /// By the account that the App is installed on, in lower case: each has one, for all of its repositories.
        var installations: [String: Int] = [:]
        var botLogin: String?
    }

    /// How long before its end a token is no longer used.
    private static let margin: Double = 300
    /// Of repositories whose ids are remembered.
    private static let limit = 10_000

    /// Speaks as the App itself.
    let client: ForgeClient
    private let permissions: [String: String]
    private let lane: WriteLane
    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    init(
        client: ForgeClient,
        permissions: [String: String],
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        self.client = client
        self.permissions = permissions
        self.lane = WriteLane(interval: .zero, sleep: sleep, now: now)
        self.now = now
    }

    /// Remembers the lasting id behind a path, so that a renamed repository keeps its token.
    func know(_ repository: RepositoryRef) {
        guard let id = Int(repository.id), id > 0 else { return }
        let path = repository.path.lowercased()
        state.withLock { state in
            if state.ids.count >= Self.limit { (state.ids, state.paths) = ([:], [:]) }
            state.ids[path] = id
            state.paths[id] = path
        }
    }

    /// The login of the App's account, with which it writes comments.
    func botLogin() async throws(ForgeError) -> String {
        if let known = state.withLock({ $0.botLogin }) { return known }
        let slug = try await client.read("/app") { (app) throws(FieldError) in try app.string("slug") }
        guard let slug else { throw ForgeError(.notFound, detail: "GET /app: 404") }
        let login = "\(slug)[bot]"
        state.withLock { $0.botLogin = login }
        return login
    }

    // MARK: - Tokens

    var secrets: [Secret] { state.withLock { $0.held.values.map(\.token) } }

    func token(
        for target: String,
        _ method: OutboundRequest.Method
    ) async throws(ForgeError) -> Secret? {
        try await token(Use(place: place(of: target), writes: Self.writesContents(target, method)))
    }

    private func token(_ use: Use) async throws(ForgeError) -> Secret {
        if let token = usable(use) { return token }
        return try await lane.run { () async throws(ForgeError) in
            // Whoever was before us may have made it.
            if let token = usable(use) { return token }
            let made = try await made(use)
            let time = now()
            state.withLock { state in
                state.held = state.held.filter { $0.value.until > time }
                state.held[use] = made
            }
            return made.token
        }
    }

    func drop(_ token: Secret, for target: String, refusedAt time: Date?) -> Bool {
        drop(token, at: place(of: target))
        return true
    }

    private func drop(_ token: Secret, at place: Place) {
        state.withLock { state in
            for writes in [false, true] {
                let use = Use(place: place, writes: writes)
                // Another call may have replaced it already.
                if let held = state.held[use], held.token.isSame(as: token) { state.held[use] = nil }
            }
        }
    }

    /// Drops the tokens of an installation that lost repositories, or is gone: GitHub takes them back as well.
    func forget(installation: Int) {
        state.withLock { state in
            state.held = state.held.filter { $0.value.installation != installation }
            state.installations = state.installations.filter { $0.value != installation }
        }
    }

    func holder(for target: String) -> BudgetHolder? {
        let place = place(of: target)
        let installation: Int? = state.withLock { state in
            switch place {
            case .repository(let id): state.paths[id].flatMap { state.installations[Self.account(of: $0)] }
            case .path(let path): state.installations[Self.account(of: path)]
            case .anywhere: state.held[Use(place: place, writes: false)]?.installation
            case .installation(let id): id
            }
        }
        return installation.map { .installation($0) }
    }

    private static func account(of path: String) -> String { String(path.prefix { $0 != "/" }) }

    private func usable(_ use: Use) -> Secret? {
        let time = now()
        return state.withLock { state in
            guard let held = state.held[use], time < held.until else { return nil }
            return held.token
        }
    }

    /// Git objects and references; a write to the repository itself stands for GraphQL, where merging is asked for.
    private static func writesContents(_ target: String, _ method: OutboundRequest.Method) -> Bool {
        guard method != .get else { return false }
        let parts = target.prefix { $0 != "?" }.split(separator: "/")
        return parts.first == "repos" && (parts.count == 3 || parts.count > 3 && parts[3] == "git")
    }

    /// `/repos/owner/name/…`, or `/repositories/id/…` to which GitHub leads from a former name.
    private func place(of target: String) -> Place {
        let parts = target.prefix { $0 != "?" }.split(separator: "/")
        if parts.count >= 2, parts[0] == "repositories", let id = Int(parts[1]) { return .repository(id: id) }
        guard parts.count >= 3, parts[0] == "repos" else { return .anywhere }
        let path = "\(parts[1])/\(parts[2])".lowercased()
        return state.withLock { $0.ids[path] }.map { .repository(id: $0) } ?? .path(path)
    }

    // MARK: - Making one

    /// The wire form of what is asked for.
    private struct Wanted: Encodable, Sendable {
        var repositories: [String]?
        var repository_ids: [Int]?
        let permissions: [String: String]
    }

    /// A token that is not given out is no word about the thing that was asked for: it must not look like "there is none".
    private func made(_ use: Use) async throws(ForgeError) -> Held {
        do {
            return try await make(use)
        } catch {
            switch error.reason {
            // The installation ended since it was asked for.
            case .notFound: throw ForgeError(.forbidden, detail: error.detail, isNotInstalled: true)
            case .conflict, .invalid: throw ForgeError(.forbidden, detail: error.detail)
            default: throw error
            }
        }
    }

    private func make(_ use: Use) async throws(ForgeError) -> Held {
        var permissions = permissions
        if use.writes { permissions["contents"] = "write" }
        switch use.place {
        case .repository(let id):
            guard let path = state.withLock({ $0.paths[id] }) else {
                throw ForgeError(.notFound, detail: "no path of the repository \(id) is known")
            }
            let wanted = Wanted(repository_ids: [id], permissions: permissions)
            return try await exchange(installation(ofRepository: path), wanted)
        case .path(let path):
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let wanted = Wanted(repositories: [name], permissions: permissions)
            return try await exchange(installation(ofRepository: path), wanted)
        case .anywhere:
            return try await exchangeAnywhere()
        case .installation(let id):
            return try await exchange(id, Wanted(permissions: ["metadata": "read"]))
        }
    }

    private func installation(ofRepository path: String) async throws(ForgeError) -> Int {
        let call = "/repos/\(path)/installation"
        let found = try await client.read(call) { (fields) throws(FieldError) in try fields.positive("id") }
        guard let found else {
            throw ForgeError(
                .forbidden,
                detail: "GET \(call): 404, the GitHub App is not installed on \(path)",
                isNotInstalled: true
            )
        }
        state.withLock { state in
            if state.installations.count >= Self.limit { state.installations = [:] }
            state.installations[Self.account(of: path)] = found
        }
        return found
    }

    /// Where the App is installed, and not suspended: there GitHub gives it no token.
    func installations() async throws(ForgeError) -> [Int] {
        try await client.list("/app/installations") { (page) throws(FieldError) -> [Int] in
            var ids: [Int] = []
            for element in page.elements {
                let installation = try PayloadFields(root: element)
                if let since = installation.value["suspended_at"], !since.isNull { continue }
                ids.append(try installation.positive("id"))
            }
            return ids
        } ?? []
    }

    /// A token to list the repositories of an installation with.
    func token(ofInstallation id: Int) async throws(ForgeError) -> Secret {
        try await token(Use(place: .installation(id), writes: false))
    }

    /// Takes back such a token that was refused.
    func drop(_ token: Secret, ofInstallation id: Int) { drop(token, at: .installation(id)) }

    /// By the first installation that gives one: another may have been suspended or removed since they were listed.
    private func exchangeAnywhere() async throws(ForgeError) -> Held {
        var refusal = ForgeError(
            .notFound,
            detail: "GET /app/installations: the GitHub App is installed nowhere, or suspended where it is"
        )
        for id in try await installations() {
            do {
                return try await exchange(id, Wanted(permissions: ["metadata": "read"]))
            } catch {
                guard error.reason == .forbidden || error.reason == .notFound else { throw error }
                refusal = error
            }
        }
        throw refusal
    }

    private func exchange(_ installation: Int, _ wanted: Wanted) async throws(ForgeError) -> Held {
        let path = "/app/installations/\(installation)/access_tokens"
        return try await client.write(.post, path, wanted) { (answer) throws(FieldError) in
            let token = try answer.string("token")
            guard !token.isEmpty, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw answer.failure("token", "is not a token")
            }
            guard let end = answer.time("expires_at") else {
                throw answer.failure("expires_at", "is not a time")
            }
            return Held(
                token: Secret(token),
                until: end.addingTimeInterval(-Self.margin),
                installation: installation
            )
        }
    }
}

/// Lists what one installation reaches, whatever a call is about.
struct InstallationToken: TokenSource {
    let tokens: GitHubAppTokens
    let installation: Int

    func token(
        for target: String,
        _ method: OutboundRequest.Method
    ) async throws(ForgeError) -> Secret? {
        try await tokens.token(ofInstallation: installation)
    }

    func drop(_ token: Secret, for target: String, refusedAt time: Date?) -> Bool {
        tokens.drop(token, ofInstallation: installation)
        return true
    }

    func holder(for target: String) -> BudgetHolder? { .installation(installation) }

    var secrets: [Secret] { tokens.secrets }
}
