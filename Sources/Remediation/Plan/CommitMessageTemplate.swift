///
///
/// The text of a commit with places for what the fix is about: `{title}`, `{changes}`, …
/// The text of a commit with places for what the fix is about, each a name in braces.
///
/// Braces around anything but a known name are an error, so that a slip does not end up in history.
package struct CommitMessageTemplate: Sendable, Hashable {
    /// What can be put in.
    package enum Placeholder: String, Sendable, CaseIterable {
        /// The pull request's title.
        case title
        /// One line per change: `lodash 4.17.20 → 4.17.21`.
        case changes
        /// Names of the packages that change, with commas between them.
        case packages
        /// Ids of the advisories that are cleared, with commas between them.
        case advisories
        /// `owner/name`.
        case repository
        /// The branch that is fixed.
        case branch
    }

    /// Why a text is no template.
    package struct Problem: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    private enum Piece: Sendable, Hashable {
        case text(String)
        case value(Placeholder)
    }

    /// In bytes, before anything is put in.
    private static let maximumLength = 4_000

    private let pieces: [Piece]

    private init(pieces: [Piece]) { self.pieces = pieces }

    package static let standard = CommitMessageTemplate(pieces: [
        .value(.title), .text("\n\n"), .value(.changes),
    ])

    package init(_ text: String) throws(Problem) {
        guard !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A }), text.utf8.count <= Self.maximumLength,
            text.unicodeScalars.allSatisfy({ $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F) })
        else { throw Problem(description: "expected a text of at most \(Self.maximumLength) bytes") }
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            let inside = rest[rest.index(after: open)...]
            guard rest[open] == "{", let end = inside.firstIndex(of: "}"),
                let placeholder = Placeholder(rawValue: String(inside[..<end]))
            else {
                let names = Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
                throw Problem(description: "braces may hold a placeholder only: \(names)")
            }
            pieces.append(.value(placeholder))
            rest = inside[inside.index(after: end)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// The message with values put in; what is not there is empty.
    ///
    /// Control characters of the values become spaces; only `changes` has lines.
    package func text(_ values: [Placeholder: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .value(let placeholder):
                Self.plain(values[placeholder] ?? "", lines: placeholder == .changes)
            }
        }.joined()
    }

    private static func plain(_ text: String, lines: Bool) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isKept =
                scalar.properties.generalCategory != .control && scalar != "\u{2028}" && scalar != "\u{2029}"
                && !scalar.properties.isBidiControl || (lines && scalar == "\n")
            scalars.append(isKept ? scalar : " ")
        }
        return String(scalars)
    }
}
