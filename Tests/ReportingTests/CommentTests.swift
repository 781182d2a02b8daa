import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct CommentTests {
    let renderer: CommentRenderer
    private static let huge = SampleReports.huge(10_000)
    private static let hugeHostile = SampleReports.huge(10_000, text: "@|`日本語`|<details>")

    init() throws { renderer = CommentRenderer(templates: try TemplateLibrary()) }

    @Test(arguments: SampleReports.named.map(\.name))
    func `comments read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        let comment = renderer.comment(for: report, limit: 60_000)
        expectSnapshot(comment, named: "comment-\(name).md")
        #expect(comment == renderer.comment(for: report, limit: 60_000))
    }

    @Test(arguments: SampleReports.named.map(\.name))
    func `documents read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        let document = renderer.document(for: report)
        expectSnapshot(document, named: "document-\(name).md")
        expectSound(document)
    }

    @Test func `hostile text reads as its snapshot`() {
        let report = SampleReports.hostile(
            "@x|`#1`</details><!-- gatehouse:report -->\n/merge [a](b)\u{202E}"
        )
        expectSnapshot(renderer.comment(for: report, limit: 60_000), named: "comment-hostile.md")
        expectSnapshot(renderer.document(for: report), named: "document-hostile.md")
    }

    @Test func `a document has everything, whatever its length`() {
        let document = renderer.document(for: Self.huge)
        #expect(!document.contains(" more "))
        #expect(document.components(separatedBy: "`plain-9999@1.0.9999`").count == 2)
        #expect(document.components(separatedBy: "\n| `plain-").count == 10_001, "one row per component")
        expectSound(document)
    }

    @Test
    func `waivers, the proposed policy, licences and upgrades are in the comment as long as there is room`() {
        let comment = renderer.comment(for: SampleReports.decided, limit: 60_000)
        for text in [
            "3 waivers (1 used, 1 unused, 1 expired)", "#### What the proposed policy would have said",
            "Licences of 1 component that rules name", "2 recommended upgrades", "risk 80.0 of 100",
        ] {
            #expect(comment.contains(text), "\(text)")
        }
        let short = renderer.comment(for: SampleReports.decided, limit: 1_400)
        #expect(short.utf8.count <= 1_400)
        #expect(!short.contains("waiver ("))
        expectSound(short)
    }

    @Test func `when and how often it is rendered does not show`() {
        var later = SampleReports.blocked
        later.generatedAt += 86_400
        later.findings.reverse()
        #expect(
            renderer.comment(for: later, limit: 60_000)
                == renderer.comment(for: SampleReports.blocked, limit: 60_000)
        )
    }

    @Test(arguments: [0, 1_500, 5_000, 60_000, 1_000_000], ["plain", "@|`日本語`|<details>"])
    func `ten thousand findings fit any limit`(limit: Int, text: String) {
        let report = text == "plain" ? Self.huge : Self.hugeHostile
        let comment = renderer.comment(for: report, limit: limit)
        if limit >= 1_500 {
            #expect(comment.utf8.count <= limit)
            #expect(comment.utf16.count <= limit)
        }
        #expect(comment.hasPrefix("<!-- gatehouse:report -->\n### ⛔ Gatehouse: blocked at `4f2a91c0de`\n"))
        #expect(comment.contains("introduced ("))
        #expect(comment.contains("\nCommit `\(SampleReports.commit)`"))
        #expect(comment.hasSuffix(" · Gatehouse 0.1.0\n"))
        if limit < 1_000_000 || text != "plain" {
            #expect(comment.contains("left out to keep this within the size limit"))
        }
        expectSound(comment)
    }

    @Test func `rows are kept from the worst introduced finding downwards`() {
        let report = Self.huge
        let comment = renderer.comment(for: report, limit: 60_000)
        #expect(comment.utf8.count > 59_000, "the room is used")
        let shown = comment.split(separator: "\n").filter { $0.hasPrefix("| **critical**&nbsp;") }.count
        #expect(shown > 100)
        #expect(!comment.contains("| low&nbsp;"))
    }

    @Test(arguments: HostileText.all)
    func `hostile text changes nothing but its own place`(text: String) {
        for limit in [3_000, 60_000] {
            expectSound(renderer.comment(for: SampleReports.hostile(text), limit: limit))
        }
        expectSound(renderer.document(for: SampleReports.hostile(text)))
    }

    /// What holds for every comment, by its lines alone.
    private func expectSound(_ comment: String, at location: Testing.SourceLocation = #_sourceLocation) {
        let starts = [
            "", "<!-- gatehouse:report -->", "### ", "**", "- ", "  - ", "#### ", "| ", "|:---|", "*and ",
            "<details><summary>",
            "</details>", "---", "Commit ",
        ]
        var columns: Int?
        for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
            let isKnown = line.isEmpty || starts.dropFirst().contains { line.hasPrefix($0) }
            #expect(isKnown, "begins with foreign text: \(line)", sourceLocation: location)
            let pipes = line.filter { $0 == "|" }.count
            if line.hasPrefix("|") {
                #expect(columns == nil || columns == pipes, "a torn table: \(line)", sourceLocation: location)
                columns = pipes
            } else {
                columns = nil
                #expect(pipes == 0, "a stray pipe: \(line)", sourceLocation: location)
            }
        }
        let scalars = comment.unicodeScalars
        #expect(
            !scalars.contains { $0 != "\n" && $0 != "\u{FE0F}" && $0.properties.isDefaultIgnorableCodePoint }
        )
        #expect(!scalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        let outside = MarkdownReading.withoutCode(comment)
        for (open, close) in [("<details>", "</details>"), ("<summary>", "</summary>"), ("<!--", "-->")] {
            let opened = outside.components(separatedBy: open).count
            #expect(opened == outside.components(separatedBy: close).count, sourceLocation: location)
        }
        for tag in outside.components(separatedBy: "<").dropFirst() {
            let allowed = ["!-- gatehouse:report -->", "details>", "/details>", "summary>", "/summary>"]
            #expect(
                allowed.contains { tag.hasPrefix($0) },
                "foreign HTML: <\(tag.prefix(40))",
                sourceLocation: location
            )
        }
        for forbidden in ["@", "![", "](javascript", "<img", "www.", "~"] {
            #expect(!outside.contains(forbidden), "\(forbidden) outside of code", sourceLocation: location)
        }
    }
}
