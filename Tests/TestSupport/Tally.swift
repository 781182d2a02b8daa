import Foundation
import Synchronization

/// What tests tried and found, for the table in README: appended to the file that `GATEHOUSE_TALLY` names, a line per count.
package enum Tally {
    private static let turn = Mutex(())

    /// Adds to a row that `.ci/tried` has; `.ci/tally` sums the rows up.
    package static func add(_ row: String, _ count: Int) throws {
        guard let path = ProcessInfo.processInfo.environment["GATEHOUSE_TALLY"] else { return }
        try turn.withLock { _ in
            let file = URL(fileURLWithPath: path)
            // Missing before the first line.
            var text = (try? Data(contentsOf: file)) ?? Data()
            text += Data("\(count)\t\(row)\n".utf8)
            try text.write(to: file)
        }
    }
}
