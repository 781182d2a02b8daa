import Basics
import Domain
import Hummingbird
import Portal

/// Teams and who is in them.
extension AdministrationOperations {
    var teamOperations: [Operation] {
        [teams, teamCreation, team, teamChange, teamRemoval, memberAddition, memberRemoval]
    }

    private var teams: Operation {
        Operation(
            method: .get,
            path: "/v1/admin/teams",
            id: "listTeams",
            tag: "admin",
            summary: "All teams, by name.",
            access: .administrator,
            query: [Self.search] + Paging.parameters(size: 50, most: 200),
            answer: .init(status: 200, shape: AccountShapes.teams.described)
        ) { request in
            let page = Paging(request, size: 50)
            let (rows, total) = try await store.teams(
                search: request.text("search"),
                skipping: page.skipped,
                limit: page.size
            )
            return page.answer(rows, total, AccountShapes.teams)
        }
    }

    private var teamCreation: Operation {
        Operation(
            method: .post,
            path: "/v1/admin/teams",
            id: "createTeam",
            tag: "admin",
            summary: "Make a team.",
            access: .administrator,
            body: .object([
                .init(name: "name", schema: .string(min: 1, max: 255)),
                .init(name: "slug", schema: .string(min: 1, max: 64, pattern: .team)),
                .init(name: "description", schema: .nullable(.string(max: 1024)), isRequired: false),
            ]),
            answer: .init(status: 201, shape: AccountShapes.team.described),
            refusals: [409]
        ) { request in
            let made = try await store.makeTeam(
                name: try request.required("name"),
                slug: try request.required("slug"),
                description: request.field("description"),
                by: request.actor,
                at: request.now
            ).get()
            return JSONAnswer.response(AccountShapes.team.bytes(of: made), status: .created)
        }
    }

    private var team: Operation {
        Operation(
            method: .get,
            path: "/v1/admin/teams/{team_id}",
            id: "getTeam",
            tag: "admin",
            summary: "A team with its people.",
            access: .administrator,
            answer: .init(status: 200, shape: AccountShapes.team.described)
        ) { request in
            guard let team = try await store.team(try request.id("team_id")) else {
                throw AccountRefusal.unknownTeam
            }
            return Self.answer(team)
        }
    }

    private var teamChange: Operation {
        Operation(
            method: .patch,
            path: "/v1/admin/teams/{team_id}",
            id: "changeTeam",
            tag: "admin",
            summary: "Change what a team is called.",
            access: .administrator,
            body: .object([
                .init(name: "name", schema: .nullable(.string(min: 1, max: 255)), isRequired: false),
                .init(
                    name: "slug",
                    schema: .nullable(.string(min: 1, max: 64, pattern: .team)),
                    isRequired: false
                ),
                .init(name: "description", schema: .nullable(.string(max: 1024)), isRequired: false),
            ]),
            answer: .init(status: 200, shape: AccountShapes.team.described),
            refusals: [409]
        ) { request in
            let change = Team.Change(
                name: request.field("name"),
                slug: request.field("slug"),
                description: request.body?["description"].map { $0.string }
            )
            let result = try await store.changeTeam(
                try request.id("team_id"),
                change,
                by: request.actor,
                at: request.now
            )
            return Self.answer(try result.get())
        }
    }

    private var teamRemoval: Operation {
        Operation(
            method: .delete,
            path: "/v1/admin/teams/{team_id}",
            id: "removeTeam",
            tag: "admin",
            summary: "Remove a team that has no projects.",
            access: .administrator,
            answer: .init(status: 204, shape: nil),
            refusals: [409]
        ) { request in
            try await store.removeTeam(try request.id("team_id"), by: request.actor, at: request.now).get()
            return Response(status: .noContent)
        }
    }

    private var memberAddition: Operation {
        Operation(
            method: .post,
            path: "/v1/admin/teams/{team_id}/members",
            id: "setMember",
            tag: "admin",
            summary: "Add a member, or change the role of one.",
            access: .administrator,
            body: .object([
                .init(name: "user_id", schema: .id), .init(name: "role", schema: .words(Self.roles)),
            ]),
            answer: .init(status: 200, shape: AccountShapes.team.described)
        ) { request in
            guard let user = ResourceID(try request.required("user_id")) else {
                throw OperationMistake(text: "user_id is no UUID")
            }
            let result = try await store.setMember(
                user,
                Role(rawValue: try request.required("role")) ?? .viewer,
                of: try request.id("team_id"),
                by: request.actor,
                at: request.now
            )
            return Self.answer(try result.get())
        }
    }

    private var memberRemoval: Operation {
        Operation(
            method: .delete,
            path: "/v1/admin/teams/{team_id}/members/{user_id}",
            id: "removeMember",
            tag: "admin",
            summary: "Take a member out of a team.",
            access: .administrator,
            answer: .init(status: 200, shape: AccountShapes.team.described)
        ) { request in
            let result = try await store.removeMember(
                try request.id("user_id"),
                of: try request.id("team_id"),
                by: request.actor,
                at: request.now
            )
            return Self.answer(try result.get())
        }
    }

    private static func answer(_ team: Team.Detail) -> Response {
        JSONAnswer.response(AccountShapes.team.bytes(of: team), status: .ok)
    }
}
