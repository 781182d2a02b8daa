import Foundation
import TestSupport
import Testing

/// `gatehouse scan --format …` of the real binary.
@Suite(.serialized) struct ReportFormatTests {
    private static func project(_ packages: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-format-\(UUID().uuidString)"
        )
        try write(Sample.files(packages), to: folder)
        _ = try Sample.advisories(in: folder)
        return folder
    }

    private static func write(_ files: [String: String], to folder: URL) throws {
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    @Test(arguments: [
        ("table", "GHSA-aaaa-aaaa-aaa1"),
        ("markdown", "#### Manifests"),
        ("html", "<!DOCTYPE html>"),
        ("json", "\"recommendations\": ["),
        ("sarif", "\"ruleId\": \"GHSA-aaaa-aaaa-aaa1\""),
        ("csv", "record,gate,severity"),
        ("junit", "<failure "),
        ("gitlab-dependency-scanning", "\"dependency_files\": ["),
    ])
    func `every format names the finding and keeps the exit status`(format: String, text: String) async throws
    {
        let folder = try Self.project(["leaky": "1.0.0"])
        let arguments = ["scan", ".", "--advisories", "advisories", "--format", format, "--output", "out"]
        let result = try await Bot.run(arguments, in: folder)
        #expect(result.status == 1, "\(result.output)")
        let written = try String(contentsOf: folder.appendingPathComponent("out"), encoding: .utf8)
        #expect(written.contains(text), "\(written.prefix(500))")
        #expect(written.contains("GHSA-aaaa-aaaa-aaa1"))
    }

    @Test(arguments: [
        ("templates: { directory: nowhere }\n", "nowhere"),
        ("templates: { directory: misspelt }\n", "report/coment.md.mustache"),
        ("templates: { directory: open }\n", "report/waivers.md.mustache"),
    ])
    func `templates that cannot be used are wrong settings`(settings: String, named: String) async throws {
        let folder = try Self.project(["calm": "1.0.0"])
        try Self.write(
            [
                "g.yaml": settings,
                "misspelt/report/coment.md.mustache": "{{% CONTENT_TYPE: MARKDOWN}}\n",
                "open/report/waivers.md.mustache": "{{% CONTENT_TYPE: MARKDOWN}}\n{{{waivers}}}\n",
            ],
            to: folder
        )
        let result = try await Bot.run(["scan", ".", "--config", "g.yaml"], in: folder)
        #expect(result.status == 2)
        #expect(result.output.contains(named), "\(result.output)")
    }

    @Test func `a document of one's own is used`() async throws {
        let folder = try Self.project(["leaky": "1.0.0"])
        try Self.write(
            [
                "g.yaml": "templates: { directory: mine }\n",
                "mine/report/document.md.mustache":
                    "{{% CONTENT_TYPE: MARKDOWN}}\nOurs: {{verdict}}\n{{> report/upgrades.md}}\n",
            ],
            to: folder
        )
        let arguments = [
            "scan", ".", "--advisories", "advisories", "--format", "markdown", "--config", "g.yaml",
        ]
        let result = try await Bot.run(arguments, in: folder)
        #expect(result.status == 1)
        #expect(result.output.contains("Ours: blocked"), "\(result.output)")
        #expect(result.output.contains("recommended upgrade"), "\(result.output)")
    }
}
