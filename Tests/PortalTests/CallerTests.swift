import Domain
import Foundation
import Portal
import Testing

@Suite struct CallerTests {
    private let past = Date(timeIntervalSince1970: 0)

    private func person(_ roles: [Int64: Role], isSuper: Bool = false) throws -> Caller {
        let id = try #require(ResourceID("1b4e28ba-2fa1-41d2-883f-0016d3cca427"))
        let user = User(
            key: 1,
            id: id,
            email: "a@example.com",
            fullName: nil,
            isActive: true,
            isSuperAdmin: isSuper,
            lastLoginAt: nil,
            createdAt: past,
            updatedAt: past
        )
        let places = roles.map { Membership(team: $0.key, teamID: id, teamName: "", role: $0.value) }
        return Caller(Account(user: user, memberships: places))
    }

    private func key(_ scope: APIKey.Scope, _ breadth: APIKey.Breadth) throws -> Caller {
        let id = try #require(ResourceID("1b4e28ba-2fa1-41d2-883f-0016d3cca427"))
        return Caller(
            APIKey(
                key: 1,
                id: id,
                prefix: "p",
                name: "n",
                scope: scope,
                breadth: breadth,
                team: scope == .team ? (7, id) : nil,
                project: scope == .project ? (70, id) : nil,
                owner: nil,
                createdBy: nil,
                createdAt: past,
                lastUsedAt: nil,
                expiresAt: nil,
                revokedAt: nil
            )
        )
    }

    @Test func `people reach their teams, in the role that they have there`() throws {
        let caller = try person([7: .viewer, 8: .teamAdmin])
        #expect(caller.role(inTeam: 7) == .viewer && caller.role(inTeam: 8, project: 70) == .teamAdmin)
        #expect(caller.role(inTeam: 9) == nil)
        #expect(caller.bestRole == .teamAdmin && caller.teams == [7, 8] && !caller.isSuperAdmin)
        #expect(try person([:]).bestRole == nil)
    }

    @Test func `a super administrator reaches everything`() throws {
        let caller = try person([:], isSuper: true)
        #expect(caller.role(inTeam: 99) == .superAdmin && caller.teams == nil && caller.isSuperAdmin)
    }

    @Test func `keys reach what their scope says, as developers`() throws {
        let team = try key(.team, .readWrite)
        #expect(
            team.role(inTeam: 7, project: 1) == .developer && team.role(inTeam: 8) == nil && !team.isReadOnly
        )
        let project = try key(.project, .readOnly)
        #expect(project.role(inTeam: 7, project: 70) == .developer && project.isReadOnly)
        #expect(project.role(inTeam: 7, project: 71) == nil && project.role(inTeam: 7) == nil)
        #expect(project.teams == [])
        #expect(try key(.organization, .readWrite).role(inTeam: 1) == .developer)
        #expect(try !key(.organization, .readWrite).isSuperAdmin)
        #expect(Caller(token: "ci", isReadOnly: true).role(inTeam: 5) == .developer)
    }
}
