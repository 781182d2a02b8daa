import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct LineNoteTests {
    @Test func `a package that the change brings in and the gate blocks gets one note`() throws {
        let notes = LineNote.all(of: SampleReports.blocked)
        let shown = notes.map { "\($0.location.path):\($0.location.line ?? 0)\n\($0.body)" }
        expectSnapshot(shown.joined(separator: "\n"), named: "line-notes.md")
        #expect(!notes.isEmpty && Set(notes.map { LineNote.key(of: $0.body) }).count == notes.count)
        #expect(notes.allSatisfy { LineNote.key(of: $0.body).hasPrefix(LineNote.marker) })
    }

    @Test(arguments: ["clean", "warned", "errored", "fixed", "no-base"])
    func `nothing else gets one`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        #expect(LineNote.all(of: report).isEmpty)
    }

    @Test(arguments: HostileText.all)
    func `hostile text stays on its line and out of the marker`(text: String) {
        let notes = LineNote.all(of: SampleReports.blockedHostile(text))
        #expect(notes.count == 1)
        for note in notes {
            let lines = note.body.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines[0].hasPrefix(LineNote.marker) && lines[0].hasSuffix(" -->"))
            #expect(lines.dropFirst(3).allSatisfy { $0.isEmpty || $0.hasPrefix("- ") })
            let rest = lines.dropFirst().joined(separator: "\n")
            #expect(!MarkdownReading.withoutCode(rest).contains("<!--"))
        }
    }

    @Test func `there are not more of them than anybody reads`() {
        let names = (1...30).map { "package-\($0)" }
        #expect(LineNote.all(of: SampleReports.blockedHostile(named: names)).count == LineNote.most)
    }
}
