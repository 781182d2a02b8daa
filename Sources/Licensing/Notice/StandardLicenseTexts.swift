import LicenseData

/// The texts of licences and exceptions that are compiled in, as the SPDX list has them.
struct StandardLicenseTexts {
    static let spdx = StandardLicenseTexts()

    private let byID: [String: Range<Int>]
    private let lines: [Substring]

    private init() {
        let lines = LicenseTextData.texts.description.split(separator: "\n", omittingEmptySubsequences: false)
        var byID: [String: Range<Int>] = [:]
        var open: (id: String, start: Int)?
        for (index, line) in lines.enumerated() where line.utf8.first == UInt8(ascii: "=") {
            if let (id, start) = open { byID[id] = start..<index }
            open = (String(line.dropFirst()), index + 1)
        }
        if let (id, start) = open { byID[id] = start..<lines.count }
        self.byID = byID
        self.lines = lines
    }

    /// The lines of a text under the name it is known by; `nil` when it is not compiled in.
    ///
    /// `GPL-2.0-only` and `GPL-2.0-or-later` have one text, `GPL-2.0`.
    func text(of id: String) -> (name: String, lines: [String])? {
        var name = id
        for suffix in ["-or-later", "-only"] where id.hasSuffix(suffix) {
            name = String(id.dropLast(suffix.count))
        }
        guard let range = byID[id] ?? byID["\(name)-only"] else { return nil }
        return (name, lines[range].map { String($0.dropFirst()) })
    }
}
