package import Basics
import Domain
import Foundation
import Portal
import Storage

/// `gatehouse admin user …`: accounts for REST, for whoever may read the server's files.
package struct UserCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    package func create(
        _ email: String,
        fullName: String?,
        isSuperAdmin: Bool,
        password: Secret,
        _ console: Console
    ) async throws -> ExitStatus {
        let address = try address(email)
        let hash = try hash(password, of: address)
        let user = NewUser(email: address, fullName: fullName, password: hash, isSuperAdmin: isSuperAdmin)
        let store = try loaded.openStore(makingIt: true)
        switch try await store.makeUser(user, in: .none, by: .commandLine, at: Date()) {
        case .success: break
        case .failure(.emailTaken): throw CommandFailure(.usage, "There is an account of \(address) already.")
        case .failure(let refusal): throw CommandFailure(.incomplete, "The account was not made: \(refusal).")
        }
        console.note("Made. Sign in with POST /auth/login.")
        return .success
    }

    package func setPassword(of email: String, to password: Secret, _ console: Console) async throws
        -> ExitStatus
    {
        let address = try address(email)
        let hash = try hash(password, of: address)
        let store = try loaded.openStore()
        guard let found = try await store.credentials(of: address) else {
            throw CommandFailure(.usage, "There is no account of \(address).")
        }
        // The way a mailed token goes, so that the same happens.
        let token = OneTimeToken()
        let now = Date()
        _ = try await store.beginReset(
            of: found.account.user.key,
            token: token.digest,
            until: now.addingTimeInterval(60),
            cooldown: .zero,
            at: now
        )
        guard
            case .success = try await store.finishReset(
                token.digest,
                password: hash,
                by: .commandLine,
                at: now
            )
        else { throw CommandFailure(.incomplete, "The account is shut out; activate it first.") }
        console.note("Set. All its sessions have ended.")
        return .success
    }

    private struct Row: Encodable {
        let id: String
        let email: String
        let isSuperAdmin: Bool
        let isActive: Bool
        let teams: [String]
    }

    package func list(json: Bool, _ console: Console) async throws -> ExitStatus {
        let rows = try await loaded.openStore().users(UserFilter(), skipping: 0, limit: 10_000).rows.map {
            Row(
                id: $0.user.id.text,
                email: $0.user.email,
                isSuperAdmin: $0.user.isSuperAdmin,
                isActive: $0.user.isActive,
                teams: $0.memberships.map { "\($0.teamName) (\($0.role.rawValue))" }
            )
        }
        if json {
            try console.writeJSON(rows)
            return .success
        }
        if rows.isEmpty { console.note("Nobody has an account yet.") }
        for row in rows {
            let state = row.isActive ? "" : "  shut out"
            let place = row.isSuperAdmin ? "super_admin" : row.teams.joined(separator: ", ")
            console.write(VisibleLine.of("\(row.email)  \(place)\(state)"))
        }
        return .success
    }

    private func address(_ text: String) throws(CommandFailure) -> EmailAddress {
        guard let address = EmailAddress(text) else {
            throw CommandFailure(.usage, "'\(text.prefix(100))' is not a mail address.")
        }
        return address
    }

    private func hash(_ password: Secret, of address: EmailAddress) throws(CommandFailure) -> PasswordHash {
        let text = password.withBytes { String(decoding: $0, as: UTF8.self) }
        if let problem = PasswordRules.problem(with: text, about: [address.text]) {
            throw CommandFailure(.usage, "The password \(problem).")
        }
        guard let hash = PasswordHash(of: password) else {
            throw CommandFailure(.incomplete, "There is not enough memory to hash a password (32 MiB).")
        }
        return hash
    }
}
