import Basics
import Domain
import Foundation
import Pipeline
import Portal
import Reporting
import Storage
import TestSupport
import Testing

/// Everything that belongs to a project: who of its team may, and what others are told.
@Suite struct ProjectAccessTests {
    private struct Row {
        let method: String
        let path: String
        /// For somebody of another team, a viewer and a developer of this one.
        let other: Int
        let viewer: Int
        let developer: Int
        var body: String?

        init(
            _ method: String,
            _ path: String,
            _ other: Int,
            _ viewer: Int,
            _ developer: Int,
            _ body: String? = nil
        ) {
            self.method = method
            self.path = path
            self.other = other
            self.viewer = viewer
            self.developer = developer
            self.body = body
        }
    }

    /// `P` is the project, `S` its scan, which has a result; there is no forge.
    private static let rows = [
        Row("GET", "/v1/projects/P", 403, 200, 200), Row("PATCH", "/v1/projects/P", 403, 403, 403, "{}"),
        Row("DELETE", "/v1/projects/P", 403, 403, 403), Row("GET", "/v1/projects/P/scans", 404, 200, 200),
        Row("POST", "/v1/projects/P/scans", 404, 403, 422, "{}"), Row("GET", "/v1/scans/S", 404, 200, 200),
        Row("GET", "/v1/scans/S/log", 404, 403, 200), Row("GET", "/v1/scans/S/events", 404, 200, 200),
        Row("POST", "/v1/scans/S/cancel", 404, 403, 409),
        Row("GET", "/v1/projects/P/gate-result", 404, 200, 200),
        Row(
            "POST",
            "/v1/scans/S/post-pr-comment",
            404,
            403,
            422,
            #"{"repo_full_name": "evil/repo", "pr_number": 1}"#
        ),
        Row("GET", "/v1/projects/P/components", 403, 200, 200),
        Row("GET", "/v1/projects/P/vulnerabilities", 404, 200, 200),
        Row("GET", "/v1/projects/P/licenses", 404, 200, 200),
        Row("GET", "/v1/projects/P/releases", 403, 200, 200),
        // Nothing can be shown without a forge.
        Row("GET", "/v1/projects/P/source-tree", 404, 403, 404),
        Row("GET", "/v1/projects/P/source-file?path=a", 404, 403, 404),
        Row("GET", "/v1/projects/P/remediation/pull-requests", 404, 409, 409),
        Row("POST", "/v1/projects/P/remediation/npm/dry-run", 404, 403, 409),
        Row("POST", "/v1/projects/P/remediation/npm/pull-request", 404, 403, 409),
        Row("DELETE", "/v1/scans/S", 404, 403, 403),
    ]

    private static func project(_ lab: AccountLab) async throws -> PortalProject {
        let forge = try #require(ForgeID("github"))
        return try await lab.server.store.makeProject(
            NewProject(
                repository: RepositoryRef(forge: forge, id: "7", path: "acme/shop"),
                team: lab.team.team.id,
                name: "Shop",
                slug: "shop",
                about: PortalProject.About()
            ),
            for: nil,
            by: .commandLine,
            at: AccountLab.now
        ).get()
    }

    @Test(arguments: [
        (KeysBusy(path: "canary-path") as any Error, "keys_busy", "5"),
        (KeysRetired(newest: "canary-id"), "keys_retired", "60"),
    ])
    func `secrets are not taken while the keys are being changed or were, and nothing is half done`(
        _ failure: any Error,
        _ code: String,
        _ seconds: String
    ) async throws {
        try await AccountLab.run(keysFail: failure) { (lab) async throws in
            let path = "/v1/projects/\(try await Self.project(lab).summary.id)"
            let asked = [
                ("PATCH", path, #"{"git_credential": "canary-git", "description": "changed"}"#),
                ("PUT", "\(path)/webhook", #"{"secret": "canary-secret-of-a-hook"}"#),
            ]
            for (method, path, body) in asked {
                let answer = try lab.send(method, path, by: "team_admin", body)
                #expect(answer.status == 503 && answer.header("retry-after") == seconds, "\(answer.text)")
                #expect(answer.json["code"] as? String == code)
                #expect(answer.header("content-type") == "application/problem+json")
                #expect(answer.json["title"] as? String == "Credential Encryption Unavailable")
                #expect(!answer.text.contains("canary"))
            }
            let shown = try lab.send("GET", path, by: "viewer")
            #expect(shown.json["description"] is NSNull, "\(shown.text)")
        }
    }

    @Test func `a project is its team's`() async throws {
        try await AccountLab.run { (lab) async throws in
            let store = lab.server.store
            let project = try await Self.project(lab)
            let scan = try await ProjectLab.scan(project, in: store)
            for row in Self.rows {
                let path = row.path.replacing("/P", with: "/\(project.summary.id)")
                    .replacing("/S", with: "/\(scan)")
                let asked = [("other", row.other), ("viewer", row.viewer), ("developer", row.developer)]
                for (name, status) in asked {
                    let answer = try lab.send(row.method, path, by: name, row.body)
                    #expect(answer.status == status, "\(row.method) \(row.path) by \(name): \(answer.text)")
                }
                #expect(try lab.send(row.method, path, row.body).status == 401)
            }
            #expect(try lab.send("DELETE", "/v1/scans/\(scan)", by: "team_admin").status == 204)
            #expect(try lab.send("GET", "/v1/scans/\(scan)", by: "viewer").status == 404)
            for (name, total) in [("other", 0), ("viewer", 1), ("super_admin", 1), ("key", 1)] {
                #expect(
                    try lab.send("GET", "/v1/projects", by: name).json["total"] as? Int == total,
                    "\(name)"
                )
            }
            let given = try lab.send(
                "PATCH",
                "/v1/projects/\(project.summary.id)",
                by: "team_admin",
                #"{"team_id": "\#(lab.otherTeam.team.id)"}"#
            )
            #expect(given.status == 403, "nobody gives to a team that is not theirs")
            let changed = try lab.send(
                "PATCH",
                "/v1/projects/\(project.summary.id)",
                by: "team_admin",
                #"{"description": "the shop", "business_unit": null}"#
            )
            #expect(changed.status == 200 && changed.json["description"] as? String == "the shop")
            let same = try lab.send(
                "PATCH",
                "/v1/projects/\(project.summary.id)",
                by: "team_admin",
                #"{"name": null, "visibility": null, "git_url": null, "ai_usage_context": null, "git_credential": null}"#
            )
            #expect(same.status == 200 && same.json["name"] as? String == "Shop", "\(same.text)")
            let context = try lab.send(
                "PATCH",
                "/v1/projects/\(project.summary.id)",
                by: "team_admin",
                #"{"name": "Kiosk", "ai_usage_context": "product"}"#
            )
            #expect(context.status == 422 && context.invalidPlaces == ["body.ai_usage_context"])
            let new =
                #"{"team_id": "\#(lab.team.team.id)", "name": "A", "slug": "a", "git_url": "https://x/a/b", "ai_usage_context": "internal"}"#
            let made = try lab.send("POST", "/v1/projects", by: "developer", new)
            #expect(made.status == 422 && made.invalidPlaces == ["body.ai_usage_context"])
            try Self.credential(of: "/v1/projects/\(project.summary.id)", lab)
            let gone = try lab.send("DELETE", "/v1/projects/\(project.summary.id)", by: "team_admin")
            #expect(gone.status == 204)
            #expect(try lab.send("GET", "/v1/projects", by: "viewer").json["total"] as? Int == 0)
            let all = try lab.send("GET", "/v1/projects?include_archived=true", by: "viewer")
            #expect(all.json["total"] as? Int == 1)
        }
    }

    /// Set by an administrator of the team, told to nobody.
    private static func credential(of path: String, _ lab: AccountLab) throws {
        let set = #"{"git_credential": "canary-git"}"#
        for (name, status) in [("developer", 403), ("other", 403), ("key", 403), ("team_admin", 200)] {
            let answer = try lab.send("PATCH", path, by: name, set)
            #expect(answer.status == status && !answer.text.contains("canary"), "\(name): \(answer.text)")
        }
        let shown = try lab.send("GET", path, by: "viewer")
        #expect(shown.json["has_git_credential"] as? Bool == true && !shown.text.contains("canary"))
        for body in [
            #"{"git_credential": ""}"#, #"{"git_credential": "a\nb"}"#, #"{"git_credential": 7}"#,
            #"{"git_credential": "a", "clear_git_credential": true}"#,
            #"{"git_credential": "a", "team_id": "\#(lab.team.team.id)"}"#,
            #"{"git_credential": "\#(String(repeating: "a", count: 8193))"}"#,
        ] {
            #expect(try lab.send("PATCH", path, by: "team_admin", body).status == 422, "\(body.prefix(60))")
        }
        let kept = try lab.send("PATCH", path, by: "team_admin", #"{"git_credential": null}"#)
        #expect(kept.json["has_git_credential"] as? Bool == true)
        let cleared = try lab.send("PATCH", path, by: "team_admin", #"{"clear_git_credential": true}"#)
        #expect(cleared.json["has_git_credential"] as? Bool == false)
    }
}
