import Domain

/// Counts the entries of one manifest, those that were not understood, and what it asks for and does not hold.
///
/// Any of these makes it partial. A lockfile that was cut off between two entries is whole as a text, so a name that leads nowhere
/// is as bad as a broken entry.
struct EntryTally {
    /// Of one file; with more it is refused.
    static let maximumEntries = 500_000
    /// Of packages for each other, in one file; with more it is refused.
    static let maximumRequests = 10_000_000

    static let tooManyEntries = "more than \(maximumEntries) entries"
    static let outOfTime = "the time for the scan was over (limits.wallClock)"
    /// So many entries are read between two looks at the time.
    private static let stride = 1_024

    private(set) var diagnostics: DiagnosticList
    private(set) var entries = 0
    private(set) var misread = 0
    private var firstMisread = 0
    private var missing = 0
    private var firstMissing = ""
    private var isOutOfTime = false

    init(path: String) {
        diagnostics = DiagnosticList(path: path)
    }

    var isWithinLimits: Bool { refusal == nil }

    /// Why the rest of the file is not read, where that is so.
    var refusal: String? {
        if isOutOfTime { return EntryTally.outOfTime }
        return entries > EntryTally.maximumEntries ? EntryTally.tooManyEntries : nil
    }

    mutating func count() {
        entries += 1
        // A task is cancelled when its time is over.
        if entries % EntryTally.stride == 0, Task.isCancelled { isOutOfTime = true }
    }

    /// An entry is left out, or not understood in full.
    mutating func leaveOut(line: Int, _ message: String, code: Diagnostic.Code? = nil) {
        misread += 1
        firstMisread = misread == 1 ? line : min(firstMisread, line)
        diagnostics.add(.error, line: line, message, code: code)
    }

    /// Something in the file asks for a package that has no entry.
    mutating func miss(_ name: String, line: Int) {
        missing += 1
        if missing == 1 { firstMissing = name }
        diagnostics.add(.error, line: line, "\(Excerpt.quoted(name)) is asked for and has no entry")
    }

    /// A remark that makes nothing partial.
    mutating func warn(line: Int?, _ message: String, code: Diagnostic.Code? = nil) {
        diagnostics.add(.warning, line: line, message, code: code)
    }

    /// A remark on what a reason of its own makes partial.
    mutating func fault(line: Int?, _ message: String) {
        diagnostics.add(.error, line: line, message)
    }

    private var partialReasons: [String] {
        var reasons: [String] = []
        switch misread {
        case 0: break
        case 1: reasons.append("not understood: line \(firstMisread)")
        default: reasons.append("not understood: \(misread) places, the first at line \(firstMisread)")
        }
        switch missing {
        case 0: break
        case 1: reasons.append("\(Excerpt.quoted(firstMissing)) is asked for and has no entry")
        default:
            reasons.append(
                "\(missing) times a package is asked for that has no entry, the first is \(Excerpt.quoted(firstMissing))"
            )
        }
        return reasons
    }

    /// What was read, complete unless there are reasons against.
    func extraction(
        _ components: [Component],
        path: String,
        reasons: [String] = [],
        covers: Set<String> = [],
        isLocked: Bool = true
    ) -> Extraction {
        if let refusal { return .unreadable(refusal, path: path) }
        let all = partialReasons + reasons
        return Extraction(
            completeness: all.isEmpty ? .complete : .partial,
            reason: all.isEmpty ? nil : all.joined(separator: "; "),
            components: components,
            diagnostics: diagnostics.all,
            covers: covers,
            isLocked: isLocked
        )
    }
}
