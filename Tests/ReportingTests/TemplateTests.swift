import Domain
import Foundation
import Reporting
import Testing

struct TemplateTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("templates")

    private static func files() throws -> [String: [UInt8]] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: paths.filter { $0.hasSuffix(".mustache") }
                .map { ($0, [UInt8](try Data(contentsOf: folder.appendingPathComponent($0)))) }
        )
    }

    @Test func `every template of the folder is compiled in, and nothing else is`() throws {
        #expect(try Self.files() == TemplateLibrary.compiledIn)
    }

    @Test func `every template asks for escaping first and never goes around it`() {
        for (file, bytes) in TemplateLibrary.compiledIn {
            let text = String(decoding: bytes, as: UTF8.self)
            let type = file.hasSuffix(".txt.mustache") ? "TEXT" : "MARKDOWN"
            #expect(text.hasPrefix("{{% CONTENT_TYPE: \(type)}}\n"), "\(file)")
            for tag in ["{{{", "{{&", "{{=", "}}{{{", "{{ &"] {
                #expect(!text.contains(tag), "\(file) has \(tag)")
            }
        }
    }

    @Test func `everything a template asks for is there`() throws {
        // With all names of all templates replaced by themselves nothing may render as empty.
        let report = SampleReports.partial
        var full = SampleReports.blocked
        full.inventory = report.inventory
        full.diagnostics = report.diagnostics
        full.inventory.components = SampleReports.blocked.inventory.components
        let decided = SampleReports.decided
        var ignoring = decided
        ignoring.inventory = Inventory(
            manifests: decided.inventory.manifests,
            components: decided.inventory.components,
            diagnostics: [],
            ignored: [IgnoredFolder(path: "vendor", reason: "Listed in the settings.", manifests: 2)],
            projectLicenses: decided.inventory.projectLicenses
        )
        // Enough of everything to be cut in a comment.
        var long = SampleReports.huge(4_000)
        long.waivers = Array(repeating: decided.waivers, count: 20).flatMap { $0 }
        long.recommendations = Array(repeating: decided.recommendations, count: 20).flatMap { $0 }
        long.proposal = PolicyProposal(files: ["a"], verdict: long.verdict)
        long.verdict = Verdict(
            reasons: long.verdict.reasons + [
                RuleOutcome(
                    rule: "license",
                    outcome: .blocked,
                    message: "No.",
                    findings: long.inventory.components.map(\.purl.description)
                )
            ]
        )
        let marked = TemplateLibrary.compiledIn.mapValues { bytes in
            String(decoding: bytes, as: UTF8.self)
                .replacing(/\{\{([a-zA-Z]+)\}\}/) { "«\($0.1)={{\($0.1)}}»" }
        }
        let renderer = CommentRenderer(
            templates: try TemplateLibrary(replacements: marked.mapValues { Array($0.utf8) })
        )
        let tight = renderer.comment(for: long, limit: 40_000)
        let text =
            renderer.document(for: full) + tight + renderer.document(for: SampleReports.noBase)
            + renderer.comment(for: full, limit: 60_000) + renderer.document(for: ignoring)
            + (try Self.pullRequestTexts(marked))
        for template in marked.values {
            for match in template.matches(of: /«([a-zA-Z]+)=/) {
                let name = match.1
                let isOptional = ["indent", "summary"].contains(String(name))
                #expect(isOptional || !text.contains("«\(name)=»"), "\(name) is empty")
                #expect(text.contains("«\(name)="), "\(name) never shows")
            }
        }
    }

    /// All that texts of pull requests can show, and as much of it cut.
    private static func pullRequestTexts(_ templates: [String: String]) throws -> String {
        let texts = PullRequestText(
            templates: try TemplateLibrary(replacements: templates.mapValues { Array($0.utf8) })
        )
        let (hostile, huge) = (RemediationSamples.hostile("x"), RemediationSamples.huge(2_000))
        let change = RemediationSummary.Change(
            package: "a",
            from: "1",
            to: "2",
            place: "a",
            means: .lockfile
        )
        let long = RemediationSamples.summary(
            Array(repeating: change, count: 500),
            cleared: [],
            commands: (0..<500).map { .init(folder: "\($0)", text: "npm install") }
        )
        return texts.body(for: hostile, limit: 60_000) + texts.body(for: huge, limit: 60_000)
            + texts.commitMessage(for: huge)
            + texts.plan(for: long, command: "/gatehouse fix", limit: 10_000)
    }

    private static let head = "{{% CONTENT_TYPE: MARKDOWN}}\n<!-- gatehouse:report -->\n"

    @Test func `a single template can be replaced`() throws {
        let library = try TemplateLibrary(replacements: [
            "report/comment.md.mustache": Array((Self.head + "{{verdict}}\n").utf8)
        ])
        let text = CommentRenderer(templates: library).comment(for: SampleReports.clean, limit: 60_000)
        #expect(text == "<!-- gatehouse:report -->\npassed\n")
    }

    @Test(arguments: [
        ("report/coment.md.mustache", head, "is not one of the templates"),
        ("report/comment.md.mustache", "", "the first line must be"),
        ("report/comment.md.mustache", "{{% CONTENT_TYPE: HTML}}\n", "the first line must be"),
        (
            "report/comment.md.mustache", "{{% CONTENT_TYPE: MARKDOWN}}\n\n<!-- gatehouse:report -->\n",
            "the second line must be"
        ),
        ("report/comment.md.mustache", head + "{{{verdict}}}", "would not be escaped"),
        ("report/comment.md.mustache", head + "{{& verdict}}", "would not be escaped"),
        ("report/comment.md.mustache", head + "{{ & verdict}}", "would not be escaped"),
        ("report/comment.md.mustache", head + "{{=<% %>=}}", "not supported"),
        ("report/comment.md.mustache", head + "{{% CONTENT_TYPE: TEXT}}", "set once"),
        ("report/comment.md.mustache", head + "{{> report/nothing.md}}", "does not exist"),
        ("report/comment.md.mustache", head + "{{> *name}}", "does not exist"),
        ("report/comment.md.mustache", head + "{{> report/comment.md}}", "includes itself"),
        (
            "report/findings.md.mustache", "{{% CONTENT_TYPE: MARKDOWN}}\n{{> report/comment.md}}",
            "includes itself"
        ),
        ("report/comment.md.mustache", head + "{{#known}}", "close every section"),
        ("report/comment.md.mustache", head + "{{#known}}{{/fixed}}", "close every section"),
        ("report/comment.md.mustache", head + "{{verdict", "close every section"),
    ])
    func `a template that would misbehave is refused at start, by name`(
        file: String,
        text: String,
        reason: String
    ) {
        let error = #expect(throws: TemplateError.self) {
            try TemplateLibrary(replacements: [file: Array(text.utf8)])
        }
        #expect(error?.file.hasPrefix("report/") == true)
        #expect(error?.reason.contains(reason) == true, "\(String(describing: error))")
    }

    @Test func `a template that is not text is refused`() {
        #expect(throws: TemplateError.self) {
            try TemplateLibrary(replacements: ["report/comment.md.mustache": [0xFF, 0xFE]])
        }
    }
}
