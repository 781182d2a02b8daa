import Foundation
import TestSupport
import Testing

/// `gatehouse policy` and `gatehouse diff` as a person meets them.
@Suite(.serialized) struct PolicyCommandTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-policy-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try Sample.advisories(in: folder)
    }

    private func write(_ text: String, to name: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// A report on a folder that has these packages.
    private func report(_ dependencies: [String: String], to name: String) async throws -> String {
        for (file, text) in Sample.files(dependencies) { _ = try write(text, to: "\(name)/\(file)") }
        let output = folder.appendingPathComponent("\(name).json").path
        let scan = try await Bot.run(
            ["scan", name, "--advisories", "advisories", "--format", "json", "--output", output],
            in: folder
        )
        #expect(scan.status != 2, "\(scan.output)")
        return output
    }

    @Test(arguments: [
        (
            "version: 1\nextends: strict\n", Int32(0),
            "policy.yaml: 19 rules, 0 custom, 0 for paths; over strict"
        ),
        (
            "version: 1\nrules: { severty: {} }\n", 2,
            "policy.yaml:2:10: rules.severty: unknown key; did you mean 'severity'?"
        ),
        (
            "version: 1\nrules:\n  severity: { min: hihg }\n", 2,
            "policy.yaml:3:20: rules.severity.min: expected one of"
        ),
        ("", 2, "the policy is empty"),
    ])
    func `check says what is wrong and where`(text: String, status: Int32, message: String) async throws {
        _ = try write(text, to: "policy.yaml")
        let result = try await Bot.run(["policy", "check", "policy.yaml"], in: folder)
        #expect(result.status == status)
        #expect(result.output.contains(message), "\(result.output)")
    }

    @Test func `explain prints every rule, and by another policy what that would say`() async throws {
        let report = try await report(["leaky": "1.0.0"], to: "shop")
        let explained = try await Bot.run(["policy", "explain", report], in: folder)
        #expect(explained.status == 0)
        #expect(explained.output.contains("blocked severity: "), "\(explained.output)")
        #expect(explained.output.contains("passed malicious-package: No known malicious package."))
        _ = try write("version: 1\nrules: { severity: { level: warn } }\n", to: "lax.yaml")
        let relaxed = try await Bot.run(["policy", "explain", report, "--policy", "lax.yaml"], in: folder)
        #expect(relaxed.output.contains("warned severity: "), "\(relaxed.output)")
        #expect(try await Bot.run(["policy", "explain", "nothing"], in: folder).status == 3)
    }

    @Test func `diff says what came, went and changed`() async throws {
        let before = try await report(["calm": "1.0.0", "leaky": "1.0.0"], to: "before")
        let after = try await report(["calm": "2.0.0", "quiet": "1.0.0"], to: "after")
        let diff = try await Bot.run(["diff", before, after], in: folder)
        #expect(diff.status == 0)
        for line in ["+ pkg:npm/quiet@1.0.0", "- pkg:npm/leaky@1.0.0", "~ pkg:npm/calm 1.0.0 -> 2.0.0"] {
            #expect(diff.output.contains(line), "\(diff.output)")
        }
        let json = try await Bot.run(["diff", before, after, "--json"], in: folder)
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(object?["added"] as? [String] == ["pkg:npm/quiet@1.0.0"])
        #expect((object?["resolved"] as? [[String: Any]])?.isEmpty == false)
    }
}
