import App
import Basics
import Foundation
import HTTPAPI
import Testing

@Suite struct APITokenSettingsTests {
    private static let good = "0123456789abcdefghij"

    private func resolve(_ tokens: String, _ environment: [String: String] = [:]) throws
        -> [LoadedSettings.ResolvedAPIToken]
    {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "g-\(UUID().uuidString).yaml"
        )
        try Data("api: { tokens: [\(tokens)] }".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try LoadedSettings.load(path: file.path, environment: environment).resolveAPITokens()
    }

    @Test func `a token comes from the environment or a file and may read unless more is said`() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("token-\(UUID().uuidString)")
        try Data("\(Self.good)-in-a-file\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let resolved = try resolve(
            """
            { name: ci, token: "${GATEHOUSE_API_TOKEN}" },
            { name: bot, token: "file:\(file.path)", access: write }
            """,
            ["GATEHOUSE_API_TOKEN": Self.good]
        )
        #expect(resolved.map(\.token.name) == ["ci", "bot"])
        #expect(resolved.map(\.token.access) == [.read, .write])
        #expect(
            resolved.map { $0.secret.withBytes { String(decoding: $0, as: UTF8.self) } }
                == [Self.good, "\(Self.good)-in-a-file"]
        )
    }

    @Test(arguments: [
        ("{ name: a, token: '${NOT_SET}' }", ":1:35: api.tokens[0].token: the environment variable"),
        ("{ name: a, token: 'file:/nowhere' }", "cannot be read"),
        ("{ name: a, token: '' }", "empty"),
        ("{ name: a, token: short }", "20 or more printable characters"),
        ("{ name: a, token: '0123456789abcdefghi ' }", "and no space"),
        ("{ name: a, token: '0123456789abcdefghi\u{E4}' }", "printable"),
        (
            "{ name: a, token: \(good) }, { name: b, token: \(good), access: write }",
            "api.tokens[1].token: another entry has the same token"
        ),
    ])
    func `a token that will not do is an error that names its place and not its value`(
        tokens: String,
        message: String
    ) throws {
        let error = #expect(throws: CommandFailure.self) { try resolve(tokens) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("0123456789") == false)
    }
}
