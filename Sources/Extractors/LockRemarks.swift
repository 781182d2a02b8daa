import Domain

/// What was not understood of a lockfile, and what it asks for and does not hold: the reasons why it is read in part only.
///
/// A lockfile that was cut off between two entries is whole as a text, so a name that leads nowhere is as bad as a broken entry.
struct LockRemarks {
    private(set) var diagnostics: DiagnosticList
    private var misread = 0
    private var firstMisread = 0
    private var missing = 0
    private var firstMissing = ""

    init(path: String) {
        diagnostics = DiagnosticList(path: path)
    }

    /// An entry is left out, or not understood in full.
    mutating func leaveOut(line: Int, _ message: String) {
        misread += 1
        if misread == 1 { firstMisread = line }
        diagnostics.add(.error, line: line, message)
    }

    /// Something in the file asks for a package that has no entry.
    mutating func miss(_ name: String, line: Int) {
        missing += 1
        if missing == 1 { firstMissing = name }
        diagnostics.add(.error, line: line, "\(Excerpt.quoted(name)) is asked for and has no entry")
    }

    mutating func warn(line: Int?, _ message: String) {
        diagnostics.add(.warning, line: line, message)
    }

    /// `nil` when the file was understood in full.
    var partialReason: String? {
        var parts: [String] = []
        if misread > 0 {
            parts.append("entries not understood: \(misread), the first at line \(firstMisread)")
        }
        if missing == 1 {
            parts.append("\(Excerpt.quoted(firstMissing)) is asked for and has no entry")
        } else if missing > 1 {
            parts.append(
                "\(missing) times a package is asked for that has no entry, the first is \(Excerpt.quoted(firstMissing))"
            )
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
