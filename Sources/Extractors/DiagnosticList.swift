import Domain

/// The diagnostics of one manifest: the first fifty in full, the rest as a number.
///
/// Those with a code are counted by themselves, because policies ask for them: other ones must not crowd them out.
struct DiagnosticList {
    private static let limit = 50

    private let path: String
    private var kept: [Diagnostic] = []
    private var counts: [Diagnostic.Code?: Int] = [:]
    private var left = 0
    private var worst = Diagnostic.Severity.warning

    init(path: String) {
        self.path = path
    }

    mutating func add(
        _ severity: Diagnostic.Severity,
        line: Int?,
        _ message: String,
        code: Diagnostic.Code? = nil
    ) {
        counts[code, default: 0] += 1
        guard counts[code, default: 0] <= DiagnosticList.limit else {
            left += 1
            if severity == .error { worst = .error }
            return
        }
        kept.append(Diagnostic(path: path, line: line, severity: severity, message: message, code: code))
    }

    var all: [Diagnostic] {
        guard left > 0 else { return kept }
        return kept + [Diagnostic(path: path, line: nil, severity: worst, message: "and \(left) more")]
    }
}
