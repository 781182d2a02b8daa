import Synchronization

/// What the manifests of one scan have in common, made once for all of them.
///
/// Only what depends on the tree alone is kept, so a scan gives the same result without it.
final class ScanMemory: Sendable {
    /// Of the scan that is going on; `nil` when one file is read on its own.
    @TaskLocal static var ofScan: ScanMemory?

    let includedEntries = IncludedEntries()
    /// Included requirements files, by path.
    let requirements = Shared<String, Result<RequirementsFile, ManifestText.Refusal>>(
        room: EntryTally.maximumEntries
    )
    /// Files above .NET projects, by path; `nil` for those that cannot be read.
    let msbuildFiles = Shared<String, MSBuildFile?>(room: .max)
    /// What such files set together, by their paths in order.
    let msbuildProperties = Shared<[String], MSBuildProperties>(room: EntryTally.maximumEntries)

    /// Values by what they were made from.
    final class Shared<Key: Hashable & Sendable, Value: Sendable>: Sendable {
        private struct State {
            var values: [Key: Value] = [:]
            var size = 0
        }

        /// What all values may hold together; once they hold more, others are made again each time.
        private let room: Int
        private let state = Mutex(State())

        init(room: Int) {
            self.room = room
        }

        /// The value of a key; `size` tells how much it holds.
        func value(for key: Key, size: (Value) -> Int, make: () -> Value) -> Value {
            if let known = state.withLock({ $0.values[key] }) { return known }
            let value = make()
            state.withLock { state in
                guard state.size < room else { return }
                state.size += size(value) + 1
                state.values[key] = value
            }
            return value
        }
    }
}
