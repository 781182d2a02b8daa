package import Testing

import Foundation

/// Compares a text with the snapshot `named` in the folder `Snapshots` beside the test file.
///
/// `SNAPSHOTS=record` writes the snapshots anew instead (and fails, so that it is not left on); the difference is then
/// reviewed like code.
package func expectSnapshot(
    _ text: String,
    named name: String,
    file: String = #filePath,
    at location: Testing.SourceLocation = #_sourceLocation
) {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Snapshots")
    let url = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            Issue.record("recorded \(name); run again without SNAPSHOTS=record", sourceLocation: location)
        } catch {
            Issue.record("cannot record \(name): \(error)", sourceLocation: location)
        }
        return
    }
    // A snapshot that cannot be read is reported as missing, whatever the cause.
    guard let data = try? Data(contentsOf: url) else {
        Issue.record("no snapshot \(name); SNAPSHOTS=record writes it", sourceLocation: location)
        return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != text else { return }
    let pairs = zip(lines(expected), lines(text)).enumerated()
    let place =
        pairs.first { $0.element.0 != $0.element.1 }
        .map { "line \($0.offset + 1):\n- \($0.element.0)\n+ \($0.element.1)" }
        ?? "the number of lines differs"
    Issue.record("\(name) differs, \(place)", sourceLocation: location)
}

private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
}
