package import Domain
package import Pipeline
package import struct Foundation.Date

/// What can be asked of stored accounts.
///
/// Every change is one transaction with its line in the audit log; what the rules refuse changes nothing. Rules that compare
/// with what is stored (the last administrator, a slug that is taken) are checked inside that transaction.
package protocol AccountStore: Sendable {
    // Signing in

    /// Whether there is a super administrator.
    func hasAdministrator() async throws(StoreError) -> Bool
    /// The account and its password, by address; `nil` where there is none.
    func credentials(of email: EmailAddress) async throws(StoreError) -> (
        account: Account, password: PasswordHash?
    )?
    /// By id; `nil` where there is none.
    func account(_ id: ResourceID) async throws(StoreError) -> Account?
    /// How many of the scans that are there a user asked for by REST.
    func scanCount(of user: Int64) async throws(StoreError) -> Int
    /// An account with its first place; refuses an address that is taken.
    func makeUser(_ user: NewUser, in place: FirstPlace, by actor: Actor, at now: Date)
        async throws(StoreError)
        -> Result<Account, AccountRefusal>

    // Sessions

    /// Keeps the digest of a refresh token that begins a session, and that the user signed in.
    ///
    /// `false`: meanwhile the user was shut out, or has another password than the one that was checked.
    func beginSession(
        _ user: Int64,
        token: [UInt8],
        password: PasswordHash?,
        until expiry: Date,
        at now: Date
    ) async throws(StoreError) -> Bool
    /// Puts `successor` in the place of `token`: once for each, however many ask at a time.
    ///
    /// A token that was used before ends all sessions of its user, unless that is `leeway` ago or less: then two requests of one
    /// browser crossed, and only the second of them is refused.
    func rotateSession(
        from token: [UInt8],
        to successor: [UInt8],
        until expiry: Date,
        leeway: Duration,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Account, AccountRefusal>
    /// Ends the session; nothing when there is none, and all of its user where the token was used before.
    func endSession(_ token: [UInt8], by actor: Actor, at now: Date) async throws(StoreError)

    // Passwords

    /// Keeps the digest of a token that lets its bearer set a password; `false` when one was made within `cooldown`.
    func beginReset(
        of user: Int64,
        token: [UInt8],
        until expiry: Date,
        cooldown: Duration,
        at now: Date
    ) async throws(StoreError) -> Bool
    /// The account that a reset token is for, while it is good.
    func resetAccount(_ token: [UInt8], at now: Date) async throws(StoreError) -> Account?
    /// Uses the token up, sets the password and ends all sessions.
    func finishReset(_ token: [UInt8], password: PasswordHash, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Account, AccountRefusal>

    // Identities

    /// The active account of an identity: the one it is linked to, else the one of its verified address, else a new one.
    ///
    /// An account of the address that nobody proved to have it loses its password, sessions and keys first. `role` is what the
    /// provider's groups give: in the first team, or everywhere. It is set when it is another one than at the last sign-in.
    func signIn(_ identity: ExternalIdentity, issuer: String, role: Role?, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Account, AccountRefusal>
    /// Those of a user, oldest first.
    func identities(of user: Int64) async throws(StoreError) -> (rows: [LinkedIdentity], hasPassword: Bool)
    /// Refuses the last way to sign in.
    func unlink(_ identity: ResourceID, of user: Int64, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, AccountRefusal>

    // Keys

    /// The key of a prefix and the digest it is kept as.
    func key(prefix: String) async throws(StoreError) -> (key: APIKey, digest: [UInt8])?
    /// At most once a minute for each key.
    func noteUse(of key: Int64, at now: Date) async throws(StoreError)
    /// A key that is found by `prefix`; refuses what the caller does not reach.
    func makeKey(
        _ new: NewAPIKey,
        prefix: String,
        digest: [UInt8],
        by caller: Caller,
        _ actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<APIKey, AccountRefusal>
    /// Those that `caller` made or whose team is theirs, newest first.
    func keys(of caller: Caller, _ filter: APIKeyFilter, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [APIKey], total: Int)
    /// By id; `nil` where there is none.
    func key(_ id: ResourceID) async throws(StoreError) -> APIKey?
    /// For good.
    func revokeKey(_ id: ResourceID, by actor: Actor, at now: Date) async throws(StoreError)
    /// To read only; there is no way back.
    func narrowKey(_ id: ResourceID, by actor: Actor, at now: Date) async throws(StoreError) -> APIKey?

    // Administration

    /// By address, with the number of all that match.
    func users(_ filter: UserFilter, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [Account], total: Int)
    /// Lets a user in, or shuts them out and ends their sessions; refuses the actor and the last administrator.
    func setActive(_ isActive: Bool, user: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Account, AccountRefusal>
    /// Makes a super administrator (`team` is `nil`), or ends that and gives the role in the team.
    func setRole(_ role: Role, team: ResourceID?, user: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Account, AccountRefusal>
    /// By name, with the number of all that match.
    func teams(search: String?, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [Team], total: Int)
    /// With its people; `nil` where there is none.
    func team(_ id: ResourceID) async throws(StoreError) -> Team.Detail?
    /// Refuses a slug that is taken.
    func makeTeam(
        name: String,
        slug: String,
        description: String?,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<Team.Detail, AccountRefusal>
    /// Refuses a slug that is taken.
    func changeTeam(_ id: ResourceID, _ change: Team.Change, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Team.Detail, AccountRefusal>
    /// Refuses the first team, and one with projects; those that are archived are the first team's then.
    func removeTeam(_ id: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, AccountRefusal>
    /// Adds a member, or changes the role of one.
    func setMember(_ user: ResourceID, _ role: Role, of team: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Team.Detail, AccountRefusal>
    /// Refuses the last administrator.
    func removeMember(_ user: ResourceID, of team: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Team.Detail, AccountRefusal>

    /// Where a project belongs; `nil` where there is none.
    func place(ofProject id: ResourceID) async throws(StoreError) -> ProjectPlace?

    // Audit

    /// Writes a line about something that is no change of what is stored.
    func note(_ note: AuditNote, by actor: Actor, at now: Date) async throws(StoreError)
    /// Newest first; `teams` are those whose lines are shown, `nil`: all.
    func audit(_ filter: AuditFilter, teams: [Int64]?, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [AuditEntry], total: Int)
}

/// Whose a project is.
package struct ProjectPlace: Sendable, Equatable {
    package let project: Int64
    package let team: Int64

    package init(project: Int64, team: Int64) {
        self.project = project
        self.team = team
    }
}

/// Which keys are listed.
package struct APIKeyFilter: Sendable {
    package var scope: APIKey.Scope?
    package var team: ResourceID?
    package var project: ResourceID?
    package var includesRevoked = false

    package init() {}
}

/// Which users are listed.
package struct UserFilter: Sendable {
    package var role: Role?
    package var isActive: Bool?
    /// A part of the address or the name.
    package var search: String?

    package init() {}
}

/// Which lines of the audit log are listed.
package struct AuditFilter: Sendable {
    package var actor: ResourceID?
    package var table: String?
    package var action: String?
    package var from: Date?
    package var to: Date?
    /// A part of the target's id or the action.
    package var search: String?

    package init() {}
}
