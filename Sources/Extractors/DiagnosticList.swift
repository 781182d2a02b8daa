import Domain

/// The diagnostics of one manifest: the first fifty in full, the rest as a number.
struct DiagnosticList {
    private static let limit = 50

    private let path: String
    private var kept: [Diagnostic] = []
    private var left = 0
    private var worst = Diagnostic.Severity.warning

    init(path: String) {
        self.path = path
    }

    mutating func add(_ severity: Diagnostic.Severity, line: Int?, _ message: String) {
        guard kept.count < DiagnosticList.limit else {
            left += 1
            if severity == .error { worst = .error }
            return
        }
        kept.append(Diagnostic(path: path, line: line, severity: severity, message: message))
    }

    var all: [Diagnostic] {
        guard left > 0 else { return kept }
        return kept + [Diagnostic(path: path, line: nil, severity: worst, message: "and \(left) more")]
    }
}
