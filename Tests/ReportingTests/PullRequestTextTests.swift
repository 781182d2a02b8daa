import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct PullRequestTextTests {
    let texts: PullRequestText

    init() throws { texts = PullRequestText(templates: try TemplateLibrary()) }

    @Test(arguments: RemediationSamples.named.map(\.name))
    func `pull requests and commits read as their snapshots`(name: String) throws {
        let summary = try #require(RemediationSamples.named.first { $0.name == name }?.summary)
        let body = texts.body(for: summary, limit: name == "huge" ? 4_000 : 60_000)
        let title = texts.title(for: summary, limit: 240)
        let message = texts.commitMessage(for: summary)
        expectSnapshot(
            "\(title)\n\n=== body\n\(body)\n=== commit message\n\(message)",
            named: "pull-request-\(name).md"
        )
        #expect(body == texts.body(for: summary, limit: name == "huge" ? 4_000 : 60_000))
        #expect(body.hasPrefix("<!-- gatehouse:remediation 1f2e3d -->\n"))
        #expect(message.hasSuffix("\n\nGatehouse-Remediation: 1f2e3d\n"))
        #expect(!title.contains("\n") && message.hasPrefix(texts.title(for: summary, limit: 100) + "\n\n"))
    }

    @Test(arguments: RemediationSamples.named.map(\.name))
    func `plans read as their snapshots`(name: String) throws {
        let summary = try #require(RemediationSamples.named.first { $0.name == name }?.summary)
        let plan = texts.plan(for: summary, command: "/gatehouse fix", limit: name == "huge" ? 4_000 : 60_000)
        expectSnapshot(plan, named: "plan-\(name).md")
        #expect(plan.hasPrefix("<!-- gatehouse:plan -->\n"))
        #expect(plan.contains("`/gatehouse fix`"))
    }

    @Test func `a plan that changes nothing names commands and offers no pull request`() {
        let text = "npm install lodash@4.17.21 && `rm -rf /`\n@all"
        let summary = RemediationSamples.summary(
            [],
            cleared: [],
            remaining: [
                .init(
                    finding: RemediationSamples.finding("GHSA-1", "lodash", "4.17.11"),
                    reason: .unsupported
                )
            ],
            commands: [.init(folder: "", text: text), .init(folder: "web", text: "yarn up lodash")]
        )
        let plan = texts.plan(for: summary, command: "/gatehouse fix", limit: 60_000)
        #expect(plan.contains("nothing to propose for 1 finding"))
        #expect(!plan.contains("/gatehouse fix"))
        #expect(plan.contains("- `web`: `yarn up lodash`"))
        #expect(!MarkdownReading.withoutCode(plan).contains("@all"), "\(plan)")
    }

    @Test(arguments: [0, 700, 2_000, 10_000, 60_000, 900_000])
    func `a body stays within the limit and says what is missing`(limit: Int) {
        let body = texts.body(for: RemediationSamples.huge(2_000), limit: limit)
        #expect(body.utf8.count <= max(limit, 700))
        #expect(body.contains("2,000 of 4,000 findings cleared"))
        #expect(limit < 2_000 || body.contains(" more changes"))
    }

    @Test(arguments: HostileText.all)
    func `titles and commit messages repeat no hostile text`(text: String) {
        let summary = RemediationSamples.hostile(text)
        let title = texts.title(for: summary, limit: 240)
        let message = texts.commitMessage(for: summary)
        for written in [title, message] {
            let letters = written.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A }
            #expect(letters, "\(written)")
            for mark in ["@", "#", "!", "<", "[", "`", "://", "\n/", "&", "\\"] {
                #expect(!written.contains(mark), "\(mark) in \(written)")
            }
        }
        #expect(!title.contains("\n"))
    }

    @Test(arguments: [
        (240, "Update alpha, beta, gamma and 2 more (5 findings)"),
        (45, "Update alpha, beta and 3 more (5 findings)"), (40, "Update alpha and 4 more (5 findings)"),
        (35, "Update 5 packages (5 findings)"), (20, "Update packages"),
    ])
    func `a title names as many packages as there is room for`(limit: Int, expected: String) {
        let names = ["alpha", "beta", "gamma", "delta", "@epsilon/zeta"]
        let summary = RemediationSamples.summary(
            names.map {
                RemediationSummary.Change(
                    package: $0,
                    from: "1.0.0",
                    to: "1.0.1",
                    place: "",
                    means: .lockfile
                )
            },
            cleared: names.map { RemediationSamples.finding("CVE-2024-1000", $0, "1.0.0") }
        )
        #expect(texts.title(for: summary, limit: limit) == expected)
    }

    @Test func `a package that is only taken out is said to be`() {
        let change = RemediationSummary.Change(
            package: "evil",
            from: "1.0.0",
            to: nil,
            place: "",
            means: .removed
        )
        let summary = RemediationSamples.summary(
            [change],
            cleared: [RemediationSamples.finding("MAL-2024-1", "evil", "1.0.0")]
        )
        #expect(texts.title(for: summary, limit: 240) == "Remove evil (1 finding, 1 malicious)")
    }

    @Test(arguments: [
        ("lodash", "4.17.21", true), ("@babel/traverse", "7.0.0-beta.1+x", true),
        ("JSONStream", "1.0.0", true),
        ("lodash/../x", "1.0.0", false), ("@a/b/c", "1.0.0", false), ("@/b", "1.0.0", false),
        ("a)b", "1.0.0", false), ("..", "1.0.0", false), ("a", "1.0.0)", false), ("a", "v1", false),
        ("a", "1/../..", false), ("a?b", "1.0.0", false), ("ü", "1.0.0", false), ("", "1.0.0", false),
        ("a", "", false),
    ])
    func `only what the registry gives out is linked to`(name: String, version: String, isLinked: Bool) {
        let change = RemediationSummary.Change(
            package: name,
            from: "0.1.0",
            to: version,
            place: "p",
            means: .lockfile
        )
        let body = texts.body(for: RemediationSamples.summary([change], cleared: []), limit: 60_000)
        #expect(body.contains("https://www.npmjs.com/package/\(name)/v/\(version))") == isLinked)
        #expect(body.contains("https://") == isLinked)
        let elsewhere = RemediationSamples.summary([change], cleared: [], isPublicRegistry: false)
        #expect(!texts.body(for: elsewhere, limit: 60_000).contains("https://"))
    }

    @Test func `a fingerprint is nothing but letters and digits`() {
        #expect(
            PullRequestText.marker(fingerprint: "a--> <b>\n1") == "<!-- gatehouse:remediation ab1 -->"
        )
        #expect(PullRequestText.trailer(fingerprint: "a\nb: c") == "Gatehouse-Remediation: abc")
    }

    @Test func `both templates can be replaced, the mark and the trailer not`() throws {
        let library = try TemplateLibrary(replacements: [
            "remediation/pull-request.md.mustache": Array("{{% CONTENT_TYPE: MARKDOWN}}\nx".utf8),
            "remediation/commit-message.txt.mustache": Array(
                "{{% CONTENT_TYPE: TEXT}}\nfix(deps): {{subject}}\n".utf8
            ),
        ])
        let texts = PullRequestText(templates: library)
        #expect(
            texts.body(for: RemediationSamples.clean, limit: 60_000)
                == "<!-- gatehouse:remediation 1f2e3d -->\nx"
        )
        #expect(
            texts.commitMessage(for: RemediationSamples.clean)
                == "fix(deps): Update lodash to 4.17.21 (2 findings, 1 known exploited)\n\nGatehouse-Remediation: 1f2e3d\n"
        )
        #expect(throws: TemplateError.self) {
            try TemplateLibrary(replacements: [
                "remediation/commit-message.txt.mustache": Array("{{% CONTENT_TYPE: MARKDOWN}}\n".utf8)
            ])
        }
    }
}
