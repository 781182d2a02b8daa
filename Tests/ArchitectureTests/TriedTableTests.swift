import Foundation
import TestSupport
import Testing

/// The table of README that says what a run of the tests has tried: made by `.ci/tally` from what they note, and from nothing else.
@Suite struct TriedTableTests {
    private static let script = SourceTree.root.appendingPathComponent(".ci/tally").path

    private struct Row {
        let least: Int
        let name: String
        let isOfTests: Bool

        init?(_ line: String) {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard !line.hasPrefix("#"), cells.count == 3, let least = Int(cells[0]) else { return nil }
            self.least = least
            name = cells[1]
            isOfTests = cells[2] == "tests"
        }
    }

    /// Of `.ci/tried`, those that tests note.
    private static let promised: [Row] = SourceTree.text(".ci/tried").lines.compactMap(Row.init)
        .filter(\.isOfTests)

    /// What a run has noted that has just kept what is promised.
    private static let notes: [String] = promised.map { "\($0.least)\t\($0.name)\n" }

    private static let figures = """
        {"rows": [
            {"name": "flood", "outcome": "ok", "figures": {"signed": 3500, "bad": 123456}},
            {"name": "soak", "outcome": "ok", "figures": {"sent": 16000, "refused": 44}}
        ]}
        """

    private func tally(_ notes: [String], _ arguments: String...) throws -> String {
        try Script.run(["python3", Self.script], input: notes.joined(), arguments: arguments)
    }

    private func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("tally-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            // Nothing depends on the folder any more.
            try? FileManager.default.removeItem(at: folder)
        }
        return try body(folder)
    }

    @Test func `tests note the promised rows and no others`() {
        // Put together, so that this file does not find itself.
        let call = "Tally" + ".add(\""
        var noted: Set<String> = []
        for line in SourceTree.tests.flatMap(\.lines) where line.holds(call) {
            guard let start = line.range(of: call)?.upperBound else { continue }
            noted.insert(String(line[start...].prefix { $0 != "\"" }))
        }
        #expect(noted == Set(Self.promised.map(\.name)))
        #expect(Self.promised.allSatisfy { $0.least > 0 }, "nothing tried is nothing promised")
    }

    @Test func `README has the promised rows, and what is promised of them`() throws {
        let text = SourceTree.text("README.md")
        _ = try Script.run(["python3", Self.script, "--check"], input: text)
        let other = text.replacingOccurrences(of: "| hostile repositories |", with: "| friendly ones |")
        #expect(throws: (any Error).self) {
            try Script.run(["python3", Self.script, "--check"], input: other)
        }
    }

    @Test func `a run in which something was not tried has failed`() throws {
        #expect(try tally(Self.notes).split(separator: "\n").count == Self.notes.count)
        #expect(throws: (any Error).self, "nothing") { try tally([]) }
        let first = try #require(Self.promised.first)
        let others = Array(Self.notes.dropFirst())
        #expect(throws: (any Error).self, "missing") { try tally(others) }
        #expect(throws: (any Error).self, "too seldom") {
            try tally(others + ["\(first.least - 1)\t\(first.name)\n"])
        }
        #expect(throws: (any Error).self) { try tally(Self.notes + ["1\tsomething else\n"]) }
    }

    @Test func `the table is written from notes and figures, and the rest of the text stays`() throws {
        let text = SourceTree.text("README.md")
        try inFolder { folder in
            let readme = folder.appendingPathComponent("README.md")
            let figures = folder.appendingPathComponent("figures.json")
            try Data(text.utf8).write(to: readme)
            try Data(Self.figures.utf8).write(to: figures)
            let more = Self.notes + ["1000\tprocesses killed at a step\n"]
            _ = try tally(more, "--bench", figures.path, "--write", readme.path)
            let written = try String(contentsOf: readme, encoding: .utf8)
            #expect(written.holds("| processes killed at a step | 1,0"))
            #expect(written.holds(" | 19,500 |\n") && written.holds(" | 123,500 |\n"))
            let marks = ["<!-- tried:begin -->", "<!-- tried:end -->"]
            func around(_ text: String) -> [Substring] {
                guard let begin = text.range(of: marks[0]), let end = text.range(of: marks[1])
                else { return [] }
                return [text[..<begin.lowerBound], text[end.upperBound...]]
            }
            #expect(around(written) == around(text) && !around(text).isEmpty)
            // Without figures those rows stay as they were.
            _ = try tally(Self.notes, "--write", readme.path)
            let again = try String(contentsOf: readme, encoding: .utf8)
            #expect(again.holds(" | 19,500 |\n") && !again.holds("| processes killed at a step | 1,0"))
        }
    }
}
