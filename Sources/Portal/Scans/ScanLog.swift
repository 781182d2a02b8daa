import Basics
import Domain
import Pipeline
import struct Foundation.Date

/// What happened to a scan, for people: one line for each thing, with its time.
package enum ScanLog {
    package static func text(of scan: ScanRecord) -> String {
        var lines = [line(scan.createdAt, "queued: \(scan.project.repository.path) at \(scan.head.hex)")]
        if let start = scan.startedAt { lines.append(line(start, "started")) }
        if let end = scan.finishedAt {
            if let figures = scan.figures {
                lines.append(line(end, "components: \(figures.components)"))
                lines.append(line(end, "verdict: \(figures.reason)"))
            } else if let error = scan.error {
                lines.append(line(end, error))
            }
            lines.append(line(end, scan.status.rawValue))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ time: Date, _ text: String) -> String {
        let visible = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : String($0) }
        return "\(Timestamp.second(time)) \(visible.joined())"
    }
}
