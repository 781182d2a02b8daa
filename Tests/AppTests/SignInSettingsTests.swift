import App
import Basics
import Foundation
import Portal
import Testing

@Suite struct SignInSettingsTests {
    private func load(_ signIn: String, server: String = "{ publicURL: 'https://g.example.com' }") throws
        -> LoadedSettings
    {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "g-\(UUID().uuidString).yaml"
        )
        try Data("server: \(server)\nsignIn: \(signIn)".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try LoadedSettings.load(path: file.path, environment: ["SECRET": "s3cret"])
    }

    private static let client = "clientID: c, clientSecret: '${SECRET}'"

    @Test func `GitHub and GitLab are the public ones unless more is said`() throws {
        let providers = try load("{ github: { \(Self.client) }, gitlab: { \(Self.client), title: Ours } }")
            .resolveSignIn()
        #expect(providers.map(\.id) == [.github, .gitlab] && providers.map(\.title) == ["GitHub", "Ours"])
        #expect(providers.allSatisfy { $0.clientID == "c" && $0.allowedGroups.isEmpty })
        guard case .github("https://github.com", "https://api.github.com") = providers[0].service,
            case .gitlab("https://gitlab.com") = providers[1].service
        else {
            Issue.record("\(providers.map(\.service))")
            return
        }
        #expect(try load("{}").resolveSignIn().isEmpty)
    }

    @Test func `a server of one's own has its addresses, groups and their roles`() throws {
        let providers = try load(
            """
            { github: { url: 'https://ghe.example.com/', apiURL: 'https://ghe.example.com/api/v3', \(Self.client) },
              oidc: { issuer: 'http://127.0.0.1:8080/', endpointHosts: [Graph.example.com], groupsClaim: roles,
                      scopes: [email], allowedGroups: [a, b], groupRoles: [{ group: a, role: team_admin }],
                      \(Self.client) } }
            """
        ).resolveSignIn()
        guard
            case .github("https://ghe.example.com", "https://ghe.example.com/api/v3") = providers[0].service,
            case .oidc("http://127.0.0.1:8080/", ["graph.example.com"], ["email"], "roles") = providers[1]
                .service
        else {
            Issue.record("\(providers.map(\.service))")
            return
        }
        #expect(providers[1].allowedGroups == ["a", "b"])
        #expect(providers[1].groupRoles == [.init(group: "a", role: .teamAdmin)])
    }

    @Test(arguments: [
        ("{ google: { \(client) } }", "signIn.google: expected github, gitlab or oidc"),
        ("{ github: { clientSecret: s } }", "signIn.github: needs the key 'clientID'"),
        ("{ github: { clientID: c } }", "signIn.github: needs the key 'clientSecret'"),
        ("{ github: { \(client), issuer: 'https://a' } }", "signIn.github.issuer: is not for github"),
        ("{ gitlab: { \(client), apiURL: 'https://a' } }", "signIn.gitlab.apiURL: is not for gitlab"),
        ("{ gitlab: { \(client), scopes: [a] } }", "is not for gitlab"),
        (
            "{ oidc: { \(client), url: 'https://a', issuer: 'https://a' } }",
            "signIn.oidc.url: is not for oidc"
        ),
        ("{ oidc: { \(client) } }", "signIn.oidc: needs the key 'issuer'"),
        ("{ oidc: { \(client), issuer: 'http://a.example.com' } }", "expected an https address"),
        ("{ oidc: { \(client), issuer: 'https://a?b' } }", "expected an address"),
        ("{ oidc: { \(client), issuer: 'https://a', endpointHosts: ['a/b'] } }", "expected a host name"),
        ("{ oidc: { \(client), issuer: 'https://a', endpointHosts: ['a:1'] } }", "expected a host name"),
        ("{ github: { \(client), url: 'https://ghe.example.com' } }", "needs apiURL beside url"),
        (
            "{ github: { \(client), url: 'http://ghe.example.com', apiURL: 'https://a' } }",
            "expected an https address"
        ),
        ("{ github: { \(client), groupRoles: [{ group: a, role: owner }] } }", "groupRoles[0].role"),
        ("{ github: { \(client), groupRoles: [{ group: a }] } }", "needs the key 'role'"),
        ("{ github: { \(client), allowedGroups: [''] } }", "expected 1 to 256 bytes"),
        ("{ github: { \(client), allowedGroup: [a] } }", "did you mean 'allowedGroups'?"),
    ])
    func `what will not do is an error that names its place`(signIn: String, message: String) throws {
        let error = #expect(throws: CommandFailure.self) { try load(signIn) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test func `browsers have to be sent back somewhere, and secrets have to be there`() throws {
        let error = #expect(throws: CommandFailure.self) {
            try load("{ github: { \(Self.client) } }", server: "{}")
        }
        #expect(error?.description.contains("signIn.github: needs server.publicURL") == true)
        let missing = try load("{ github: { clientID: c, clientSecret: '${NOT_SET}' } }")
        let unset = #expect(throws: CommandFailure.self) { try missing.resolveSignIn() }
        #expect(unset?.description.contains("signIn.github.clientSecret: the environment variable") == true)
    }

    @Test func `an address can come from the environment`() throws {
        let file = "server: { publicURL: 'https://g.example.com' }\nsignIn: { gitlab: { \(Self.client) } }"
        let settings = try SettingsDecoder(environment: [
            "GATEHOUSE_SIGN_IN_GITLAB_URL": "https://l.example.com"
        ])
        .settings(Array(file.utf8), file: "g.yaml")
        guard case .gitlab("https://l.example.com") = settings.signIn.first?.service else {
            Issue.record("\(settings.signIn)")
            return
        }
    }
}
