import Basics
import Domain

/// A JSON lockfile being read into a graph: what was found so far, and what was not understood.
struct JSONLockReading {
    var graph = DependencyGraph()
    var tally: EntryTally
    private let path: String
    private var requests = 0
    private var reasons: [String] = []

    init(path: String) {
        self.path = path
        tally = EntryTally(path: path)
    }

    /// Counts one entry and refuses the file when there are too many, or the time is over.
    mutating func countEntry() throws(ManifestText.Refusal) {
        tally.count()
        if let reason = tally.refusal { throw ManifestText.Refusal(reason: reason, line: nil) }
    }

    /// Counts one request of a package for another and refuses the file when there are too many.
    mutating func countRequest() throws(ManifestText.Refusal) {
        requests += 1
        if requests > EntryTally.maximumRequests {
            let reason = "more than \(EntryTally.maximumRequests) requests for packages"
            throw ManifestText.Refusal(reason: reason, line: nil)
        }
    }

    /// Something other than an entry makes the list of packages incomplete.
    mutating func addReason(_ reason: String) {
        reasons.append(reason)
    }

    func extraction(covers: Set<String> = []) -> Extraction {
        tally.extraction(graph.components(path: path), path: path, reasons: reasons, covers: covers)
    }

    // MARK: Parts of the file

    /// Checks the whole number under a key that says which version of the format this is.
    static func checkVersion(
        of root: JSONValue,
        _ key: String,
        known: ClosedRange<Int>
    ) throws(ManifestText.Refusal) {
        guard let value = root[key] else {
            throw ManifestText.Refusal(reason: "no \(key), so not a file of this format", line: root.line)
        }
        guard let number = value.int else {
            throw ManifestText.Refusal(reason: "\(key) is not a whole number", line: value.line)
        }
        guard known.contains(number) else {
            throw ManifestText.Refusal(
                reason: "unsupported version \(number) of the lockfile format",
                line: value.line,
                isUnsupported: true
            )
        }
    }

    /// The object under a key that has to be there.
    static func object(_ key: String, in parent: JSONValue) throws(ManifestText.Refusal) -> JSONValue {
        try value(key, .object, "an object", in: parent)
    }

    /// The list under a key that has to be there.
    static func list(_ key: String, in parent: JSONValue) throws(ManifestText.Refusal) -> JSONValue {
        try value(key, .array, "a list", in: parent)
    }

    private static func value(
        _ key: String,
        _ kind: JSONValue.Kind,
        _ words: String,
        in parent: JSONValue
    ) throws(ManifestText.Refusal) -> JSONValue {
        guard let value = parent[key] else {
            throw ManifestText.Refusal(reason: "no \(key), so not a file of this format", line: parent.line)
        }
        guard value.kind == kind else {
            throw ManifestText.Refusal(reason: "\(key) is not \(words)", line: value.line)
        }
        return value
    }
}
