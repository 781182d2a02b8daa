/// One licence in an expression: an id of the SPDX list or a `LicenseRef-`, `+` and `WITH` included.
package struct LicenseTerm: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// In the list's spelling, never a deprecated id that has a successor; or `LicenseRef-…`, or
    /// `DocumentRef-…:LicenseRef-…`.
    package let id: String
    /// `+`: this version or a later one.
    ///
    /// Ids that say so themselves (`GPL-2.0-or-later`) have it not.
    package let allowsLaterVersions: Bool
    /// An id of the list's exceptions, or `AdditionRef-…`.
    package let exception: String?

    init(id: String, allowsLaterVersions: Bool = false, exception: String? = nil) {
        self.id = id
        self.allowsLaterVersions = allowsLaterVersions
        self.exception = exception
    }

    /// Not an id of the list.
    package var isReference: Bool { id.hasPrefix("LicenseRef-") || id.hasPrefix("DocumentRef-") }

    package var description: String {
        id + (allowsLaterVersions ? "+" : "") + (exception.map { " WITH \($0)" } ?? "")
    }

    package static func < (left: LicenseTerm, right: LicenseTerm) -> Bool {
        left.description.unicodeScalars.lexicographicallyPrecedes(right.description.unicodeScalars)
    }

    // MARK: Reading

    /// One id, with `+` perhaps; `nil` when it is neither listed nor a well-formed reference.
    init?(_ word: Substring) {
        if let reference = LicenseTerm.reference(word) {
            self.init(id: reference)
            return
        }
        // Some withdrawn ids have the plus in their name.
        if let entry = LicenseList.spdx.license(word) {
            self.init(listed: entry.id, plus: false)
            return
        }
        guard word.last == "+", let entry = LicenseList.spdx.license(word.dropLast()) else { return nil }
        self.init(listed: entry.id, plus: true)
    }

    private init(listed: String, plus: Bool) {
        let replacement = DeprecatedLicense.replacements[listed]
        let id = replacement?.id ?? listed
        let exception = replacement?.exception
        if id.hasSuffix("-or-later") {
            self.init(id: id, exception: exception)
        } else if plus, id.hasSuffix("-only") {
            self.init(id: id.dropLast("only".count) + "or-later", exception: exception)
        } else {
            self.init(id: id, allowsLaterVersions: plus, exception: exception)
        }
    }

    /// `self WITH exception`; `nil` when the exception is not listed or there is one already.
    func with(_ word: Substring) -> LicenseTerm? {
        guard exception == nil else { return nil }
        let name =
            LicenseList.spdx.exception(word)?.id
            ?? LicenseTerm.suffix(of: word, after: "AdditionRef-").map { "AdditionRef-\($0)" }
        return name.map { LicenseTerm(id: id, allowsLaterVersions: allowsLaterVersions, exception: $0) }
    }

    private static func reference(_ word: Substring) -> String? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard let last = parts.last, let name = suffix(of: last, after: "LicenseRef-") else { return nil }
        if parts.count == 1 { return "LicenseRef-\(name)" }
        guard parts.count == 2, let document = suffix(of: parts[0], after: "DocumentRef-") else { return nil }
        return "DocumentRef-\(document):LicenseRef-\(name)"
    }

    /// The idstring (letters, digits, `-`, `.`) after a prefix of any case.
    private static func suffix(of word: Substring, after prefix: String) -> Substring? {
        guard word.prefix(prefix.count).lowercased() == prefix.lowercased() else { return nil }
        let name = word.dropFirst(prefix.count)
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
            default: false
            }
        }
        return isPlain && !name.isEmpty ? name : nil
    }
}
