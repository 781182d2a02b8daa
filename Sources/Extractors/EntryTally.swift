import Domain

/// Counts the entries of one manifest and those that were not understood, with their diagnostics.
struct EntryTally {
    static let maximumEntries = LockReading.maximumEntries

    var diagnostics: DiagnosticList
    private(set) var entries = 0
    private(set) var misread = 0
    private var firstMisread = 0

    init(path: String) {
        diagnostics = DiagnosticList(path: path)
    }

    var isWithinLimits: Bool { entries <= EntryTally.maximumEntries }

    mutating func count() {
        entries += 1
    }

    /// An entry is left out, so the file is read in part only.
    mutating func leaveOut(line: Int, _ message: String) {
        misread += 1
        firstMisread = misread == 1 ? line : min(firstMisread, line)
        diagnostics.add(.error, line: line, message)
    }

    /// Why the file is read in part only; `nil` when every entry was understood.
    var partialReason: String? {
        switch misread {
        case 0: nil
        case 1: "not understood: line \(firstMisread)"
        default: "not understood: \(misread) places, the first at line \(firstMisread)"
        }
    }

    /// What was read, complete unless there are reasons against.
    func extraction(
        _ components: [Component],
        path: String,
        reasons: [String] = [],
        covers: Set<String> = []
    ) -> Extraction {
        guard isWithinLimits else {
            return .unreadable("more than \(EntryTally.maximumEntries) entries", path: path)
        }
        let all = (partialReason.map { [$0] } ?? []) + reasons
        return Extraction(
            completeness: all.isEmpty ? .complete : .partial,
            reason: all.isEmpty ? nil : all.joined(separator: "; "),
            components: components,
            diagnostics: diagnostics.all,
            covers: covers
        )
    }
}
