/// One operation of REST: who may at the least, what others get, and what a right request is.
///
/// `<name>` in texts is what was learnt by that name before: ids and tokens.
struct OperationRow: Sendable {
    /// The least that a caller has to be.
    enum Access: Sendable {
        case anyone, user, viewer, developer, teamAdmin, administrator

        /// Who does it.
        var least: String {
            switch self {
            case .anyone: "nobody"
            case .user: "no team"
            case .viewer: "viewer"
            case .developer: "developer"
            case .teamAdmin: "team_admin"
            case .administrator: "root"
            }
        }

        /// Who lacks just that, and what they get.
        var denied: (who: String, status: Int)? {
            switch self {
            case .anyone: nil
            case .user: ("key", 403)
            case .viewer: ("no team", 403)
            case .developer: ("viewer", 403)
            case .teamAdmin: ("developer", 403)
            case .administrator: ("team_admin", 404)
            }
        }
    }

    /// What an administrator of another team gets.
    enum Elsewhere: Sendable {
        /// Nothing in it is a team's, or the access says it all.
        case same
        case status(Int)
        /// An answer, with nothing of this team in it.
        case without
    }

    let method: String
    /// As it is described.
    let path: String
    let access: Access
    let status: Int
    let elsewhere: Elsewhere
    var query = ""
    /// JSON.
    var body: String?
    /// Name and file of a form, in place of `body`.
    var form: (name: String, file: [UInt8])?
    var headers: [String: String] = [:]
    /// What stands in braces, where it is another than the newest of that name.
    var ids: [String: String] = [:]
    /// By name: where in the answer it is, or `cookie:NAME`, `header:NAME`.
    var saves: [String: String] = [:]
    /// What is there before.
    var before: Before?
    /// Whether a line of the audit log comes of it.
    var isAudited: Bool

    /// What happens outside REST meanwhile.
    enum Before: Sendable { case mail, provider, linked, pullRequest, slowScan, endedScan }

    init(
        _ method: String,
        _ path: String,
        _ access: Access,
        _ status: Int,
        _ elsewhere: Elsewhere = .same,
        query: String = "",
        body: String? = nil,
        form: (name: String, file: [UInt8])? = nil,
        headers: [String: String] = [:],
        ids: [String: String] = [:],
        saves: [String: String] = [:],
        before: Before? = nil,
        isAudited: Bool? = nil
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.status = status
        self.elsewhere = elsewhere
        self.query = query
        self.body = body
        self.form = form
        self.headers = headers
        self.ids = ids
        self.saves = saves
        self.before = before
        self.isAudited = isAudited ?? (method != "GET" && access != .anyone)
    }
}

/// Every operation, in an order in which each finds what it needs.
enum OperationTable {
    static let password = "a long enough Passphrase 7"

    static var rows: [OperationRow] {
        sessions + signIn + people + teams + projects + keys + scans + contents + fixes + uploads + ends
    }

    private static let sessions: [OperationRow] = [
        .init(
            "POST",
            "/auth/register",
            .anyone,
            201,
            body: #"{"email": "new@example.com", "password": "\#(password)", "full_name": "New"}"#,
            isAudited: true
        ),
        .init(
            "POST",
            "/auth/login",
            .anyone,
            200,
            body: #"{"email": "new@example.com", "password": "\#(password)"}"#,
            saves: ["session": "cookie:refresh_token"]
        ),
        .init(
            "POST",
            "/auth/refresh",
            .anyone,
            200,
            headers: ["Cookie": "refresh_token=<session>"],
            saves: ["session": "cookie:refresh_token"]
        ),
        .init("POST", "/auth/logout", .anyone, 204, headers: ["Cookie": "refresh_token=<session>"]),
        .init("GET", "/auth/me", .user, 200),
        .init("POST", "/auth/forgot-password", .anyone, 204, body: #"{"email": "ada@example.com"}"#),
        .init(
            "POST",
            "/auth/reset-password",
            .anyone,
            204,
            body: #"{"token": "<mailed>", "new_password": "\#(password)8"}"#,
            before: .mail,
            isAudited: true
        ),
    ]

    private static let signIn: [OperationRow] = [
        .init("GET", "/auth/oauth/providers", .anyone, 200),
        .init(
            "GET",
            "/auth/oauth/{provider}/authorize",
            .anyone,
            302,
            saves: ["provider_address": "header:location", "state_cookie": "cookie:gatehouse_sign_in"]
        ),
        .init(
            "GET",
            "/auth/oauth/{provider}/callback",
            .anyone,
            302,
            query: "code=<code>&state=<state>",
            headers: ["Cookie": "gatehouse_sign_in=<state_cookie>"],
            saves: ["signed_in": "cookie:refresh_token"],
            before: .provider,
            // An account elsewhere is linked.
            isAudited: true
        ),
        .init(
            "GET",
            "/v1/users/me/oauth-identities",
            .user,
            200,
            .without,
            saves: ["identity_id": "items.0.id"],
            before: .linked
        ),
        .init("DELETE", "/v1/users/me/oauth-identities/{identity_id}", .user, 204, .status(404)),
    ]

    private static let people: [OperationRow] = [
        .init("GET", "/v1/admin/users", .administrator, 200, query: "search=example.com&role=viewer"),
        .init(
            "POST",
            "/v1/admin/users",
            .administrator,
            201,
            body: #"{"email": "temp@example.com", "full_name": "Temp"}"#,
            saves: ["user_id": "id"]
        ),
        .init("GET", "/v1/admin/users/{user_id}", .administrator, 200),
        .init(
            "PATCH",
            "/v1/admin/users/{user_id}/role",
            .administrator,
            200,
            body: #"{"role": "developer", "team_id": "<team>"}"#
        ),
        .init("POST", "/v1/admin/users/{user_id}/password-reset", .administrator, 204),
        .init("PATCH", "/v1/admin/users/{user_id}/deactivate", .administrator, 200),
        .init("PATCH", "/v1/admin/users/{user_id}/activate", .administrator, 200),
        .init("GET", "/v1/admin/audit", .administrator, 200, query: "target_table=users&page_size=5"),
        .init("GET", "/v1/audit", .teamAdmin, 200, .without),
    ]

    private static let teams: [OperationRow] = [
        .init("GET", "/v1/admin/teams", .administrator, 200, query: "search=repo"),
        .init(
            "POST",
            "/v1/admin/teams",
            .administrator,
            201,
            body: #"{"name": "Crew", "slug": "crew", "description": "for a while"}"#,
            saves: ["team_id": "id"]
        ),
        .init("GET", "/v1/admin/teams/{team_id}", .administrator, 200),
        .init(
            "PATCH",
            "/v1/admin/teams/{team_id}",
            .administrator,
            200,
            body: #"{"name": "The crew", "description": null}"#
        ),
        .init(
            "POST",
            "/v1/admin/teams/{team_id}/members",
            .administrator,
            200,
            body: #"{"user_id": "<user_id>", "role": "viewer"}"#
        ),
        .init("DELETE", "/v1/admin/teams/{team_id}/members/{user_id}", .administrator, 200),
        .init("DELETE", "/v1/admin/teams/{team_id}", .administrator, 204),
    ]

    private static let projects: [OperationRow] = [
        .init(
            "POST",
            "/v1/projects",
            .developer,
            201,
            .status(403),
            body: #"""
                {"team_id": "<team>", "name": "Widgets", "slug": "widgets", "git_url": "<clone>",
                 "description": "Small things", "business_unit": "shop"}
                """#,
            saves: ["project_id": "id"]
        ),
        .init("GET", "/v1/projects", .viewer, 200, .without, query: "q=widg&business_unit=shop"),
        .init("GET", "/v1/projects/{project_id}", .viewer, 200, .status(403)),
        .init(
            "PATCH",
            "/v1/projects/{project_id}",
            .teamAdmin,
            200,
            .status(403),
            body: #"{"description": "Changed", "owner_contact": "ops@example.com"}"#
        ),
        .init("GET", "/v1/projects/{project_id}/webhook", .teamAdmin, 200, .status(403)),
        .init(
            "PUT",
            "/v1/projects/{project_id}/webhook",
            .teamAdmin,
            200,
            .status(403),
            body: #"{"secret": "canary-secret-of-a-hook"}"#
        ),
        .init(
            "POST",
            "/v1/projects/{project_id}/webhook/test",
            .teamAdmin,
            200,
            .status(403),
            isAudited: false
        ),
        .init("DELETE", "/v1/projects/{project_id}/webhook", .teamAdmin, 204, .status(403)),
    ]

    private static let keys: [OperationRow] = [
        .init(
            "POST",
            "/v1/api-keys",
            .developer,
            201,
            .status(404),
            body: #"""
                {"name": "ci", "scope": "project", "project_id": "<project_id>", "permission_breadth": "read_write",
                 "expires_in_days": 30}
                """#,
            saves: ["api_key_id": "id"]
        ),
        .init("GET", "/v1/api-keys", .developer, 200, .without, query: "project_id=<project_id>"),
        .init(
            "PATCH",
            "/v1/api-keys/{api_key_id}",
            .developer,
            200,
            .status(404),
            body: #"{"permission_breadth": "read_only"}"#
        ),
        .init("DELETE", "/v1/api-keys/{api_key_id}", .developer, 204, .status(404)),
    ]

    private static let scans: [OperationRow] = [
        .init(
            "POST",
            "/v1/projects/{project_id}/scans",
            .developer,
            202,
            .status(404),
            body: #"{"kind": "source", "metadata": {"ref": "main", "release": "1.0"}}"#,
            saves: ["scan_id": "id"]
        ),
        .init("GET", "/v1/scans/{scan_id}/events", .viewer, 200, .status(404)),
        .init("GET", "/v1/scans/{scan_id}", .viewer, 200, .status(404), before: .endedScan),
        .init("GET", "/v1/scans/{scan_id}/log", .developer, 200, .status(404)),
        .init("GET", "/v1/scans", .viewer, 200, .without, query: "status=succeeded"),
        .init("GET", "/v1/projects/{project_id}/scans", .viewer, 200, .status(404), query: "ref=main"),
        .init("GET", "/v1/projects/{project_id}/releases", .viewer, 200, .status(403)),
        .init(
            "GET",
            "/v1/projects/{project_id}/gate-result",
            .viewer,
            200,
            .status(404),
            query: "scan_id=<scan_id>"
        ),
        .init(
            "POST",
            "/v1/scans/{scan_id}/post-pr-comment",
            .developer,
            200,
            .status(404),
            body: #"{"repo_full_name": "<repository>", "pr_number": 1}"#,
            ids: ["scan_id": "pull_scan"],
            before: .pullRequest
        ),
    ]

    private static let contents: [OperationRow] = [
        .init(
            "GET",
            "/v1/projects/{project_id}/components",
            .viewer,
            200,
            .status(403),
            query: "search=leaf&sort=name&order=desc",
            saves: ["component_id": "items.0.id"]
        ),
        .init("GET", "/v1/components/{component_id}", .viewer, 200, .status(404)),
        .init(
            "GET",
            "/v1/projects/{project_id}/vulnerabilities",
            .viewer,
            200,
            .status(404),
            saves: ["finding_id": "items.0.id"]
        ),
        .init("GET", "/v1/vulnerability_findings/{finding_id}", .viewer, 200, .status(404)),
        .init(
            "GET",
            "/v1/projects/{project_id}/licenses",
            .viewer,
            200,
            .status(404),
            saves: ["license_id": "items.0.id"]
        ),
        .init(
            "GET",
            "/v1/license_findings/{finding_id}",
            .viewer,
            200,
            .status(404),
            ids: ["finding_id": "license_id"]
        ),
        .init("GET", "/v1/projects/{project_id}/source-tree", .developer, 200, .status(404), query: "path="),
        .init(
            "GET",
            "/v1/projects/{project_id}/source-file",
            .developer,
            200,
            .status(404),
            query: "path=package.json"
        ),
    ]

    private static let fixes: [OperationRow] = [
        .init(
            "POST",
            "/v1/projects/{project_id}/remediation/npm/dry-run",
            .developer,
            200,
            .status(404),
            isAudited: false
        ),
        .init(
            "POST",
            "/v1/projects/{project_id}/remediation/npm/pull-request",
            .developer,
            201,
            .status(404)
        ),
        .init("GET", "/v1/projects/{project_id}/remediation/pull-requests", .viewer, 200, .status(404)),
    ]

    private static let uploads: [OperationRow] = [
        .init(
            "POST",
            "/v1/projects/{project_id}/source-archive",
            .developer,
            201,
            .status(404),
            form: ("upload", OperationTableTests.archive)
        ),
        .init(
            "POST",
            "/v1/projects/{project_id}/sbom-ingest",
            .developer,
            202,
            .status(404),
            form: ("sbom", OperationTableTests.sbom)
        ),
    ]

    private static let ends: [OperationRow] = [
        .init(
            "POST",
            "/v1/scans/{scan_id}/cancel",
            .developer,
            200,
            .status(404),
            ids: ["scan_id": "slow_scan"],
            before: .slowScan
        ),
        .init(
            "DELETE",
            "/v1/scans/{scan_id}",
            .teamAdmin,
            204,
            .status(404),
            ids: ["scan_id": "slow_scan"]
        ),
        .init("DELETE", "/v1/projects/{project_id}", .teamAdmin, 204, .status(403)),
    ]
}
