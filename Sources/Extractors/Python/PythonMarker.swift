/// The grammar of environment markers (PEP 508), the conditions after `;` in a dependency specifier.
///
/// Never evaluated: on which machine something is installed is not in the repository.
package enum PythonMarker {
    private static let deepest = 64

    private static let variables: Set<Substring> = [
        "python_version", "python_full_version", "os_name", "sys_platform", "platform_release",
        "platform_system",
        "platform_version", "platform_machine", "platform_python_implementation", "python_implementation",
        "implementation_name", "implementation_version", "extra", "extras", "dependency_groups",
        // Names from before the specification.
        "os.name", "sys.platform", "platform.version", "platform.machine", "platform.python_implementation",
    ]

    /// Whether a text is a marker: comparisons joined by `and` and `or`, in parentheses where wanted.
    package static func isValid(_ text: some StringProtocol) -> Bool {
        var scanner = PythonScanner(Substring(text))
        var depth = 0
        var wantsComparison = true
        while true {
            scanner.skipBlanks()
            if wantsComparison {
                if scanner.take("(") {
                    depth += 1
                    guard depth <= deepest else { return false }
                } else {
                    guard comparison(&scanner) else { return false }
                    wantsComparison = false
                }
            } else if scanner.take(")") {
                depth -= 1
                guard depth >= 0 else { return false }
            } else if scanner.isAtEnd {
                return depth == 0
            } else {
                let word = word(&scanner)
                guard word == "and" || word == "or" else { return false }
                wantsComparison = true
            }
        }
    }

    private static func comparison(_ scanner: inout PythonScanner) -> Bool {
        guard operand(&scanner) else { return false }
        scanner.skipBlanks()
        if scanner.comparison() == nil {
            var word = word(&scanner)
            if word == "not" {
                guard scanner.skipBlanks() > 0 else { return false }
                word = PythonMarker.word(&scanner)
            }
            guard word == "in" else { return false }
        }
        scanner.skipBlanks()
        return operand(&scanner)
    }

    /// A quoted string or a variable.
    private static func operand(_ scanner: inout PythonScanner) -> Bool {
        for (quote, byte) in [("\"", UInt8(0x22)), ("'", UInt8(0x27))] where scanner.take(quote) {
            let string = scanner.take { $0 != byte }
            // The grammar knows no escapes.
            return scanner.take(quote) && !string.utf8.contains(0x5C)
        }
        return variables.contains(word(&scanner))
    }

    private static func word(_ scanner: inout PythonScanner) -> Substring {
        scanner.take { ASCII.isAlphanumeric($0) || $0 == 0x5F || $0 == 0x2E }
    }
}
