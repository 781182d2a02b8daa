import Foundation

/// What a run measured, and where.
struct BenchReport: Encodable {
    let machine: Machine
    let rows: [Measurement]

    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    /// A Markdown table, so that it can be pasted into a document, with the conditions below.
    var table: String {
        var lines = [
            "\(machine.date): \(machine.cores) cores, \(machine.memory), \(machine.kernel), \(machine.swift)",
            "load at the start \(machine.load)",
        ]
        lines += machine.notes.map { "note: \($0)" }
        let cells =
            [["What", "Budget", "Measured", ""]]
            + rows.map { [$0.what, $0.budget, $0.measured, $0.outcome.rawValue] }
        let widths = (0..<4).map { column in cells.map { $0[column].count }.max() ?? 0 }
        lines.append("")
        for (index, row) in cells.enumerated() {
            let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            lines.append("| \(padded.joined(separator: " | ")) |")
            if index == 0 {
                lines.append(
                    "| \(widths.map { String(repeating: "-", count: $0) }.joined(separator: " | ")) |"
                )
            }
        }
        lines.append("")
        for row in rows where !row.conditions.isEmpty {
            lines.append("\(row.name): \(row.conditions.joined(separator: "; "))")
        }
        return lines.joined(separator: "\n")
    }
}

/// Where results and news of a run go.
enum Terminal {
    static func write(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
    static func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
