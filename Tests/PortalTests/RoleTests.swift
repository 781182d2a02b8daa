import Portal
import Testing

@Suite struct RoleTests {
    @Test func `roles are in the order of what they allow`() {
        #expect(Role.allCases == Role.allCases.sorted())
        #expect(Role.allCases.map(\.rawValue) == ["viewer", "developer", "team_admin", "super_admin"])
        #expect(Role.ofMembers.allSatisfy { $0 < .superAdmin })
    }
}
