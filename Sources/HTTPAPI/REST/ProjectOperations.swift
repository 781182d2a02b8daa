import Basics
import Domain
import Hummingbird
import Portal

/// Projects: `/v1/projects`.
struct ProjectOperations: Sendable {
    let catalog: any ProjectCatalog
    let teams: any AccountStore
    let scans: ScanService
    let credentials: any GitCredentials

    private var access: ProjectAccess { ProjectAccess(projects: catalog) }

    var all: [Operation] { [list, creation, reading, change, archiving] }

    private static let models = Schema.words(PortalProject.DistributionModel.allCases.map(\.rawValue))
    private static let branch = Schema.string(min: 1, max: 255, pattern: .branch)

    /// What people may write, the same when it is made and when it is changed.
    private static let about: [Schema.Property] = [
        .init(name: "description", schema: .nullable(.string(max: 4000)), isRequired: false),
        .init(name: "default_branch", schema: .nullable(branch), isRequired: false),
        .init(name: "declared_license", schema: .nullable(.string(max: 255)), isRequired: false),
        .init(name: "business_unit", schema: .nullable(.string(max: 120)), isRequired: false),
        .init(name: "owner_contact", schema: .nullable(.string(max: 255)), isRequired: false),
        .init(name: "distribution_model", schema: .nullable(models), isRequired: false),
        .init(
            name: "ai_usage_context",
            schema: .null(why: "is not kept: no model is judged here"),
            isRequired: false
        ),
    ]
    private static let visibility = Schema.words(["team"])

    private var list: Operation {
        Operation(
            method: .get,
            path: "/v1/projects",
            id: "listProjects",
            tag: "projects",
            summary: "Projects of your teams, by name; repositories that the bot watches are among them.",
            access: .caller(.viewer),
            query: [
                .init(name: "team_id", schema: .id),
                .init(name: "include_archived", schema: .boolean, standard: "false"),
                .init(name: "q", schema: .string(max: 255)),
                .init(name: "business_unit", schema: .string(max: 120)),
                .init(name: "distribution_model", schema: .string(max: 32)),
            ] + Paging.parameters(size: 20, most: 100, named: "size"),
            answer: .init(status: 200, shape: ProjectShapes.projects.described)
        ) { request in
            let caller = try request.requiredCaller()
            var filter = ProjectFilter()
            filter.teams = caller.project == nil ? caller.teams : nil
            filter.project = caller.project
            filter.team = request.queryID("team_id")
            filter.includesArchived = request.flag("include_archived") ?? false
            filter.search = request.text("q")
            filter.businessUnit = request.text("business_unit")
            filter.distributionModel = request.text("distribution_model")
            let page = Paging(request, size: 20, named: "size")
            let (rows, total) = try await catalog.projects(filter, skipping: page.skipped, limit: page.size)
            return page.answer(rows.map(shown), total, ProjectShapes.projects)
        }
    }

    private var creation: Operation {
        Operation(
            method: .post,
            path: "/v1/projects",
            id: "createProject",
            tag: "projects",
            summary:
                "Make a repository of a forge of the settings a project of a team; its pushes are judged once the webhook is there.",
            access: .caller(.developer),
            body: .object(
                [
                    .init(name: "team_id", schema: .id),
                    .init(name: "name", schema: .string(min: 1, max: 255)),
                    .init(name: "slug", schema: .string(min: 1, max: 64, pattern: .project)),
                    .init(name: "git_url", schema: .string(min: 1, max: 2048)),
                    .init(
                        name: "visibility",
                        schema: Self.visibility,
                        isRequired: false,
                        standard: "\"team\""
                    ),
                ] + Self.about
            ),
            answer: .init(status: 201, shape: ProjectShapes.project.described),
            refusals: [404, 409, 502]
        ) { request in
            let caller = try request.requiredCaller()
            guard let team = ResourceID(try request.required("team_id")),
                let place = try await teams.team(team)?.team.key
            else { throw ProjectRefusal.unknownTeam }
            try ProjectAccess.check(caller.role(inTeam: place), atLeast: .developer)
            // Before the forge is asked: what there is is not told to those who may not see it.
            guard let first = caller.role(inTeam: ProjectSummary.firstTeam), first >= .developer else {
                throw ProjectRefusal.forbidden(
                    "Only developers of the first team give repositories to teams."
                )
            }
            let repository = try await scans.repository(cloneURL: try request.required("git_url")).get()
            var about = PortalProject.About()
            about.description = request.field("description")
            about.defaultBranch = request.field("default_branch")
            about.declaredLicense = request.field("declared_license")
            about.businessUnit = request.field("business_unit")
            about.ownerContact = request.field("owner_contact")
            about.distributionModel = request.field("distribution_model")
                .flatMap { PortalProject.DistributionModel(rawValue: $0) }
            let made = try await catalog.makeProject(
                NewProject(
                    repository: repository,
                    team: team,
                    name: try request.required("name"),
                    slug: try request.required("slug"),
                    about: about
                ),
                for: caller,
                by: request.actor,
                at: request.now
            ).get()
            return JSONAnswer.response(ProjectShapes.project.bytes(of: shown(made)), status: .created)
        }
    }

    private var reading: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}",
            id: "getProject",
            tag: "projects",
            summary: "A project, with how its last scan ended.",
            access: .caller(.viewer),
            answer: .init(status: 200, shape: ProjectShapes.project.described)
        ) { request in
            let project = try await access.refused(request, atLeast: .viewer)
            return JSONAnswer.response(ProjectShapes.project.bytes(of: shown(project)), status: .ok)
        }
    }

    private var change: Operation {
        Operation(
            method: .patch,
            path: "/v1/projects/{project_id}",
            id: "changeProject",
            tag: "projects",
            summary:
                "Change what is written about a project, where null takes it away (null leaves the name, the repository and the credential); give it to another of your teams; or have git read it with a credential of its own, which nobody reads again.",
            access: .person(.teamAdmin),
            body: .object(
                [
                    .init(
                        name: "name",
                        schema: .nullable(.string(min: 1, max: 255)),
                        isRequired: false
                    ),
                    .init(name: "team_id", schema: .id, isRequired: false),
                    .init(name: "visibility", schema: .nullable(Self.visibility), isRequired: false),
                    .init(name: "git_url", schema: .nullable(.string(max: 2048)), isRequired: false),
                    .init(
                        name: "git_credential",
                        schema: .nullable(.string(min: 1, max: 8192)),
                        isRequired: false
                    ),
                    .init(
                        name: "clear_git_credential",
                        schema: .boolean,
                        isRequired: false,
                        standard: "false"
                    ),
                ] + Self.about
            ),
            answer: .init(status: 200, shape: ProjectShapes.project.described),
            refusals: [409]
        ) { request in
            let project = try await access.refused(request, atLeast: .teamAdmin)
            if let url = request.field("git_url"), !scans.isAddress(url, of: project.summary.repository) {
                throw ProjectRefusal.invalid(
                    field: "git_url",
                    "is not the project's repository, which stays the same: make a project of the other one"
                )
            }
            var change = ProjectChange()
            change.name = request.field("name")
            if let team = request.field("team_id").flatMap({ ResourceID($0) }) {
                guard let place = try await teams.team(team)?.team.key else {
                    throw ProjectRefusal.unknownTeam
                }
                // Whoever gives it away has to be one there as well.
                try ProjectAccess.check(try request.requiredCaller().role(inTeam: place), atLeast: .teamAdmin)
                change.team = team
            }
            change.description = request.change("description")
            change.defaultBranch = request.change("default_branch")
            change.declaredLicense = request.change("declared_license")
            change.businessUnit = request.change("business_unit")
            change.ownerContact = request.change("owner_contact")
            change.distributionModel = request.change("distribution_model")
            let credential = request.field("git_credential")
            let clears = request.body?["clear_git_credential"]?.bool ?? false
            try Self.check(credential, clears: clears, change)
            // First, since it is what may fail.
            if let credential {
                try await credentials.setCredential(
                    Secret(credential),
                    of: project.summary,
                    by: request.actor,
                    at: request.now
                )
            } else if clears {
                try await credentials.removeCredential(
                    of: project.summary,
                    by: request.actor,
                    at: request.now
                )
            }
            let changed = try await catalog.changeProject(
                project.summary.id,
                change,
                by: request.actor,
                at: request.now
            ).get()
            return JSONAnswer.response(ProjectShapes.project.bytes(of: shown(changed)), status: .ok)
        }
    }

    private static func check(_ credential: String?, clears: Bool, _ change: ProjectChange) throws {
        guard let credential else { return }
        if clears {
            throw ProjectRefusal.invalid(field: "git_credential", "is given and taken away")
        }
        if change.team != nil {
            throw ProjectRefusal.invalid(field: "git_credential", "is for the other team to give")
        }
        // A line of git's credential protocol.
        guard credential.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F }) else {
            throw ProjectRefusal.invalid(
                field: "git_credential",
                "has characters that are neither letters nor digits nor signs of ASCII"
            )
        }
    }

    private var archiving: Operation {
        Operation(
            method: .delete,
            path: "/v1/projects/{project_id}",
            id: "archiveProject",
            tag: "projects",
            summary: "Have a project scanned no more; what is known of it stays.",
            access: .person(.teamAdmin),
            answer: .init(status: 204, shape: nil)
        ) { request in
            let project = try await access.refused(request, atLeast: .teamAdmin)
            try await catalog.archiveProject(project.summary.id, by: request.actor, at: request.now).get()
            return Response(status: .noContent)
        }
    }

    // MARK: What they share

    private func shown(_ project: PortalProject) -> ProjectShapes.Shown {
        ProjectShapes.Shown(project: project, gitURL: scans.cloneURL(of: project.summary.repository))
    }
}
