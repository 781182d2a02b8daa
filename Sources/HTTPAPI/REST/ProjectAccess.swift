import Domain
import Pipeline
import Portal

/// Whether whoever asks may see a project, and do what they ask for.
struct ProjectAccess: Sendable {
    let projects: any ProjectCatalog

    /// The project of the path; one of another team is refused (403).
    func refused(_ request: APIRequest, atLeast role: Role) async throws -> PortalProject {
        let project = try await known(request)
        let held = try request.requiredCaller().role(
            inTeam: project.summary.team,
            project: project.summary.key
        )
        try Self.check(held, atLeast: role)
        return project
    }

    /// The project of the path; one of another team is none (404).
    func hidden(_ request: APIRequest, atLeast role: Role) async throws -> PortalProject {
        let project = try await known(request)
        guard
            let held = try request.requiredCaller().role(
                inTeam: project.summary.team,
                project: project.summary.key
            )
        else { throw ProjectRefusal.unknownProject }
        try Self.check(held, atLeast: role)
        return project
    }

    private func known(_ request: APIRequest) async throws -> PortalProject {
        guard let project = try await projects.portalProject(try request.id("project_id")) else {
            throw ProjectRefusal.unknownProject
        }
        return project
    }

    static func check(_ held: Role?, atLeast role: Role) throws {
        guard let held else { throw ProjectRefusal.forbidden("The project is another team's.") }
        guard held >= role else {
            throw ProjectRefusal.forbidden("This needs the role \(role.rawValue) in the project's team.")
        }
    }
}
