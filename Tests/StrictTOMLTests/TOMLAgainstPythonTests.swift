import Foundation
import StrictTOML
import TestSupport
import Testing

/// Python's own parser (`tomllib`) must read what ours reads, to the same tree, and refuse the rest.
@Suite(.enabled(if: Python.has("tomllib"), "needs Python 3.11 or newer"))
struct TOMLAgainstPythonTests {
    // MARK: Where the two differ

    private struct Difference: Sendable {
        let reason: String
        let text: String
        /// By us; Python does the opposite.
        let isRead: Bool
    }

    private static let differences = [
        Difference(
            reason: "the specification: what does not fit into 64 bits is an error",
            text: "a = 9223372036854775808",
            isRead: false
        ),
        Difference(reason: "RFC 3339 has leap seconds", text: "a = 2016-12-31T23:59:60Z", isRead: true),
        Difference(reason: "RFC 3339 has the year 0", text: "a = 0000-02-29", isRead: true),
        Difference(reason: "editors of Windows begin a file so", text: "\u{FEFF}a = 1", isRead: true),
        Difference(
            reason: "our limit of nesting",
            text: "a = " + String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
            isRead: false
        ),
    ]

    /// Changed texts are kept clear of the differences that a change can run into.
    private static let avoided: [(spelling: String, instead: String)] = [
        (":60", ":59"), ("0000-", "0004-"), ("\u{FEFF}", ""),
    ]

    @Test func `each difference is one`() throws {
        let differences = TOMLAgainstPythonTests.differences
        let theirs = try python(differences.map { Array($0.text.utf8) })
        for (difference, their) in zip(differences, theirs) {
            #expect(
                (ours(Array(difference.text.utf8)) != "refused") == difference.isRead,
                "\(difference.reason)"
            )
            #expect((their != "refused") == !difference.isRead, "\(difference.reason)")
        }
    }

    // MARK: The comparison

    @Test func `the cases of our own tables`() throws {
        try compare(TOMLCase.all.map { Array($0.text.utf8) })
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `lockfiles and manifests of real repositories, and what is only called like them`() throws {
        let root = SharedData.url("data")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .filter { $0.hasSuffix(".toml") || $0.hasSuffix(".lock") }.sorted()
        let texts = try paths.map { try SharedData.bytes("data/\($0)") }
        let read = try compare(texts)
        #expect(read > 100, "few of \(paths.count) files are TOML")
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `a thousand changed texts`(seed: UInt64) throws {
        var mutation = TOMLMutation(seed: seed)
        let texts = (0..<1000).map { _ in clear(mutation.next()) }
        let read = try compare(texts)
        #expect((100...900).contains(read), "the changes change too much or too little")
    }

    private func clear(_ bytes: [UInt8]) -> [UInt8] {
        TOMLAgainstPythonTests.avoided.reduce(bytes) {
            $0.replacing(Array($1.spelling.utf8), with: Array($1.instead.utf8))
        }
    }

    /// How many were read by both.
    @discardableResult
    private func compare(_ texts: [[UInt8]]) throws -> Int {
        let theirs = try python(texts)
        var read = 0
        for (text, their) in zip(texts, theirs) {
            let our = ours(text)
            let expected = their.hasPrefix("wide ") ? "refused" : their
            if our != expected {
                let excerpt = String(decoding: text.prefix(400), as: UTF8.self).debugDescription
                Issue.record("\(excerpt)\nours: \(our.prefix(400))\nPython: \(expected.prefix(400))")
            }
            if our != "refused" { read += 1 }
        }
        return read
    }

    private func ours(_ text: [UInt8]) -> String {
        (try? TOMLDocument(text)).map { CanonicalTOML.text($0.root) } ?? "refused"
    }

    private func python(_ texts: [[UInt8]]) throws -> [String] {
        let input = texts.map { Data($0).base64EncodedString() }.joined(separator: "\n") + "\n"
        let lines = try Python.run(CanonicalTOML.python, input: input).split(separator: "\n").map(String.init)
        try #require(lines.count == texts.count)
        return lines
    }
}
