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
        #expect(comment == renderer.document(for: report))
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
