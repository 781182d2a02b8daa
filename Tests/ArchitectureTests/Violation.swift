import Foundation

/// A place that breaks a rule.
struct Violation: Sendable, CustomStringConvertible, Equatable {
    let path: String
    let line: Int
    let message: String

    init(_ file: SourceFile, _ line: Int, _ message: String) {
        path = file.path
        self.line = line
        self.message = message
    }

    var description: String { "\(path):\(line): \(message)" }
}

extension String {
    var lines: [String] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String($0) ?? "" }
    }

    /// Whether the text is within this one, by bytes and by the C library: a search in Swift takes minutes without optimization.
    func holds(_ text: String) -> Bool {
        withCString { start in
            var at = 0
            // What C takes for the end of the text may stand in the middle of ours.
            while at <= utf8.count {
                if strstr(start + at, text) != nil { return true }
                at += strlen(start + at) + 1
            }
            return false
        }
    }

    /// Whether the text holds `word` with no letter, digit or underscore before it, nor (if it ends in one) after it.
    func hasWord(_ word: String) -> Bool {
        guard holds(word) else { return false }
        func isWordPart(_ character: Character) -> Bool {
            character.isLetter || character.isNumber || character == "_"
        }
        var rest = self[...]
        while let found = rest.range(of: word) {
            let before = found.lowerBound == startIndex ? nil : self[index(before: found.lowerBound)]
            let after = found.upperBound == endIndex ? nil : self[found.upperBound]
            let endsOpen = word.last.map(isWordPart) ?? false
            if !(before.map(isWordPart) ?? false), !(endsOpen && (after.map(isWordPart) ?? false)) {
                return true
            }
            rest = self[index(after: found.lowerBound)...]
        }
        return false
    }
}
