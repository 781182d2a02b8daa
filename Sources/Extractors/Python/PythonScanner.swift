/// Takes a dependency specifier apart from left to right.
struct PythonScanner {
    private(set) var rest: Substring

    init(_ text: Substring) {
        rest = text
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// How many there were.
    @discardableResult
    mutating func skipBlanks() -> Int {
        take { $0 == 0x20 || $0 == 0x09 }.utf8.count
    }

    mutating func take(_ sign: String) -> Bool {
        guard rest.utf8.starts(with: sign.utf8) else { return false }
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: sign.utf8.count)...]
        return true
    }

    /// All that the condition holds for.
    mutating func take(while condition: (UInt8) -> Bool) -> Substring {
        let end = rest.utf8.firstIndex { !condition($0) } ?? rest.endIndex
        let taken = rest[..<end]
        rest = rest[end...]
        return taken
    }

    /// A name of a package or extra: begins and ends with a letter or digit.
    mutating func identifier() -> String? {
        let before = rest
        let name = take { ASCII.isWord($0) || $0 == 0x2E || $0 == 0x2D }
        guard let first = name.utf8.first, let last = name.utf8.last, ASCII.isAlphanumeric(first),
            ASCII.isAlphanumeric(last), name.utf8.count <= 256
        else {
            rest = before
            return nil
        }
        return String(name)
    }

    /// An operator between versions.
    mutating func comparison() -> String? {
        for comparison in ["===", "==", "~=", "!=", "<=", ">=", "<", ">"] where take(comparison) {
            return comparison
        }
        return nil
    }
}
