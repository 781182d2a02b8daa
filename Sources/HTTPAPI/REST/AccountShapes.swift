import Basics
import Domain
import Portal

/// How accounts, teams, keys and the audit log are answered, in the shapes of the reference portal.
enum AccountShapes {
    private static let person: [Shape<Account>.Field] = [
        .id("id") { $0.user.id }, .text("email") { $0.user.email },
        .optionalText("full_name") { $0.user.fullName },
        .boolean("is_active") { $0.user.isActive }, .boolean("is_superuser") { $0.user.isSuperAdmin },
    ]

    private static let roles = Role.ofMembers.map(\.rawValue)

    static let membership = Shape<Membership>(
        name: "MembershipPublic",
        fields: [
            .id("team_id") { $0.teamID }, .text("team_name") { $0.teamName },
            .word("role", roles) { $0.role.rawValue },
        ]
    )

    static let user = Shape<Account>(
        name: "UserPublic",
        fields: person + [.time("created_at") { $0.user.createdAt }]
    )

    static let me = Shape<Account>(
        name: "UserMeResponse",
        fields: user.fields + [.list("memberships", membership) { $0.memberships }]
    )

    static let session = Shape<AccountService.Session>(
        name: "TokenResponse",
        fields: [
            .text("access_token") { $0.accessToken }, .text("token_type") { _ in "bearer" },
            .integer("expires_in") { _ in AccessToken.lifetime },
        ]
    )

    /// A service to sign in with, as the settings have it or not.
    struct ProviderStatus: Sendable {
        let id: IdentityProvider.ID
        let isConfigured: Bool
    }

    private static let providerNames = IdentityProvider.ID.allCases.map(\.rawValue)

    static let provider = Shape<ProviderStatus>(
        name: "OAuthProviderStatusOut",
        fields: [
            .word("provider", providerNames) { $0.id.rawValue }, .boolean("configured") { $0.isConfigured },
        ]
    )

    static let providers = Shape<[ProviderStatus]>(
        name: "OAuthProvidersResponse",
        fields: [.list("providers", provider) { $0 }]
    )

    static let identity = Shape<LinkedIdentity>(
        name: "OAuthIdentityOut",
        fields: [
            .id("id") { $0.id }, .word("provider", providerNames) { $0.provider.rawValue },
            .text("provider_user_id") { $0.subject }, .optionalText("provider_email") { $0.email },
            .time("created_at") { $0.linkedAt },
        ]
    )

    /// What somebody signs in with.
    struct Identities: Sendable {
        let rows: [LinkedIdentity]
        let hasPassword: Bool
    }

    static let identities = Shape<Identities>(
        name: "OAuthIdentityListResponse",
        fields: [.list("items", identity) { $0.rows }, .boolean("has_password") { $0.hasPassword }]
    )

    static let userRow = Shape<Account>(
        name: "AdminUserListItem",
        fields: person + [
            .word("role", Role.allCases.map(\.rawValue)) { ($0.bestRole ?? .viewer).rawValue },
            .integer("team_count") { $0.memberships.count },
            .optionalTime("last_login_at") { $0.user.lastLoginAt }, .time("created_at") { $0.user.createdAt },
        ]
    )

    /// An account, and how many scans its person asked for.
    struct UserDetail: Sendable {
        let account: Account
        let scanCount: Int
    }

    static let userDetail = Shape<UserDetail>(
        name: "AdminUserDetail",
        fields: person.map { $0.of(\UserDetail.account) } + [
            .optionalTime("last_login_at") { $0.account.user.lastLoginAt },
            .time("created_at") { $0.account.user.createdAt },
            .time("updated_at") { $0.account.user.updatedAt }, .integer("scan_count") { $0.scanCount },
            .list("memberships", membership) { $0.account.memberships },
        ]
    )

    static let users = Page<Account>.shape("AdminUserListPage", userRow)

    static let teamRow = Shape<Team>(
        name: "AdminTeamListItem",
        fields: [
            .id("id") { $0.id }, .text("name") { $0.name }, .text("slug") { $0.slug },
            .optionalText("description") { $0.description }, .integer("member_count") { $0.memberCount },
            .integer("project_count") { $0.projectCount }, .time("created_at") { $0.createdAt },
        ]
    )

    static let teams = Page<Team>.shape("AdminTeamListPage", teamRow)

    static let member = Shape<Team.Member>(
        name: "AdminTeamMember",
        fields: [
            .id("user_id") { $0.user }, .text("email") { $0.email },
            .optionalText("full_name") { $0.fullName },
            .word("role", roles) { $0.role.rawValue },
            // Programs have keys, and no accounts.
            .boolean("is_service_account") { _ in false },
        ]
    )

    static let team = Shape<Team.Detail>(
        name: "AdminTeamDetail",
        fields: [
            .id("id") { $0.team.id }, .text("name") { $0.team.name }, .text("slug") { $0.team.slug },
            .optionalText("description") { $0.team.description },
            .integer("project_count") { $0.team.projectCount }, .list("members", member) { $0.members },
            .time("created_at") { $0.team.createdAt }, .time("updated_at") { $0.team.updatedAt },
        ]
    )

    private static let keyStart: [Shape<APIKey>.Field] = [
        .id("id") { $0.id }, .text("key_prefix") { $0.prefix }, .text("name") { $0.name },
        .word("scope", APIKey.Scope.allCases.map(\.rawValue)) { $0.scope.rawValue },
        .word("permission_breadth", APIKey.Breadth.allCases.map(\.rawValue)) { $0.breadth.rawValue },
        .optionalID("team_id") { $0.team?.id }, .optionalID("project_id") { $0.project?.id },
        .optionalID("created_by_user_id") { $0.createdBy?.id },
    ]

    static let key = Shape<APIKey>(
        name: "APIKeyListItem",
        fields: keyStart + [
            .optionalText("created_by_email") { $0.createdBy?.email }, .time("created_at") { $0.createdAt },
            .optionalTime("last_used_at") { $0.lastUsedAt }, .optionalTime("revoked_at") { $0.revokedAt },
            .optionalTime("expires_at") { $0.expiresAt },
        ]
    )

    static let keys = Page<APIKey>.shape("APIKeyListPage", key)

    /// A key that was made, with the only showing of its text.
    struct MadeKey: Sendable {
        let key: APIKey
        let text: String
    }

    static let madeKey = Shape<MadeKey>(
        name: "APIKeyCreateOut",
        fields: keyStart.map { $0.of(\MadeKey.key) } + [
            .time("created_at") { $0.key.createdAt }, .optionalTime("expires_at") { $0.key.expiresAt },
            .text("raw_key") { $0.text },
        ]
    )

    static let auditEntry = Shape<AuditEntry>(
        name: "AuditLogItem",
        fields: [
            .id("id") { $0.id }, .time("created_at") { $0.at }, .optionalID("actor_user_id") { $0.actorID },
            .optionalText("actor_email") { $0.actorEmail }, .optionalID("team_id") { $0.team },
            .text("target_table") { $0.table }, .optionalText("target_id") { $0.target },
            .text("action") { $0.action }, .optionalText("request_id") { $0.requestID },
            .json("diff") { $0.difference },
        ]
    )

    static let audit = Shape<Page<AuditEntry>>(
        name: "AuditLogListPage",
        fields: Page<AuditEntry>.shape("", auditEntry).fields + [
            .boolean("has_more") { $0.page * $0.size < $0.total }
        ]
    )

    /// All of them, for the description.
    static let all: [DescribedShape] = [
        membership.described, user.described, me.described, session.described, userRow.described,
        userDetail.described, users.described, teamRow.described, teams.described, member.described,
        team.described, key.described, keys.described, madeKey.described, auditEntry.described,
        audit.described, provider.described, providers.described, identity.described, identities.described,
    ]
}
