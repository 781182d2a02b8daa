import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct CheckPageTests {
    private func page(_ report: Report) throws -> CheckPage {
        CheckPage(report, comments: CommentRenderer(templates: try TemplateLibrary()))
    }

    @Test(arguments: ["clean", "warned", "blocked", "errored", "partial", "undecided"])
    func `pages read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        let page = try page(report)
        let notes = page.annotations.map {
            "\($0.path):\($0.line) \($0.level) \($0.title)\n  \($0.message)\n"
        }
        expectSnapshot(page.summary + "\n" + notes.joined(), named: "check-\(name).md")
        #expect(page.text.hasPrefix(TemplateLibrary.marker))
    }

    @Test func `what blocks comes first, and what the change does not touch is not noted`() throws {
        let annotations = try page(SampleReports.blocked).annotations
        let levels = annotations.map { "\($0.level)" }
        let order = ["failure", "warning", "notice"]
        #expect(levels == levels.sorted { order.firstIndex(of: $0) ?? 9 < order.firstIndex(of: $1) ?? 9 })
        #expect(levels.first == "failure")
        let known = SampleReports.blocked.findings.filter {
            $0.provenance == .known || $0.provenance == .fixed
        }
        #expect(!known.isEmpty)
        for finding in known {
            #expect(!annotations.contains { $0.title.hasSuffix(finding.id) && $0.level == .notice })
        }
    }

    @Test func `a huge report is cut to what a check run holds and says so`() throws {
        let page = try page(SampleReports.huge(10_000))
        #expect(page.annotations.count == CheckPage.mostAnnotations)
        #expect(page.summary.contains("more places in manifests without a note."))
        #expect(page.summary.utf8.count <= 65_535 && page.text.utf8.count <= 65_535)
    }

    @Test(arguments: HostileText.all)
    func `hostile text stays text within the limits`(text: String) throws {
        let page = try page(SampleReports.hostile(text))
        #expect(page.summary.utf8.count <= 65_535 && page.text.utf8.count <= 65_535)
        for note in page.annotations {
            #expect(note.title.utf16.count <= 255 && !note.title.isEmpty)
            #expect(note.message.utf8.count <= 64 << 10 && !note.message.isEmpty)
            #expect(note.line > 0)
            #expect(!note.title.contains("\n") && !note.message.contains("\n"))
        }
    }
}
