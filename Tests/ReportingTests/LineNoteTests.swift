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
        for note in LineNote.all(of: SampleReports.hostile(text)) {
            let lines = note.body.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines[0].hasPrefix(LineNote.marker) && lines[0].hasSuffix(" -->"))
            #expect(lines.dropFirst(3).allSatisfy { $0.isEmpty || $0.hasPrefix("- ") })
            #expect(!lines.dropFirst().joined().contains("<!--"))
        }
        #expect(LineNote.all(of: SampleReports.huge(2_000, text: text)).count <= LineNote.most)
    }
}
