/// The build arguments that stand before the first `FROM`, and their use in it.
struct BuildArguments {
    private static let longest = 4_096

    /// `nil` for one without default, which only a build knows.
    private var values: [String: String] = [:]

    /// `NAME`, `NAME=value`, several of them after each other.
    mutating func declare(_ arguments: Substring) {
        for word in TextLines.words(arguments) {
            guard let sign = word.utf8.firstIndex(of: 0x3D) else {
                values[String(word)] = nil
                continue
            }
            let value = BuildArguments.unquoted(word[word.utf8.index(after: sign)...])
            values[String(word[..<sign])] = expanded(value)
        }
    }

    /// A text with `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}` replaced; `nil` when one has no value.
    func expanded(_ text: Substring) -> String? {
        var result = ""
        var rest = text
        while let dollar = rest.utf8.firstIndex(of: 0x24) {
            result += rest[..<dollar]
            rest = rest[rest.utf8.index(after: dollar)...]
            guard let value = reference(&rest), result.utf8.count + value.utf8.count <= BuildArguments.longest
            else {
                return nil
            }
            result += value
        }
        return result + rest
    }

    private func reference(_ rest: inout Substring) -> String? {
        let isBraced = rest.hasPrefix("{")
        if isBraced { rest = rest.dropFirst() }
        let end = rest.utf8.firstIndex { !ASCII.isWord($0) } ?? rest.endIndex
        let name = String(rest[..<end])
        rest = rest[end...]
        guard !name.isEmpty else { return nil }
        guard isBraced else { return values[name] }
        guard let close = rest.utf8.firstIndex(of: 0x7D) else { return nil }
        let modifier = rest[..<close]
        rest = rest[rest.utf8.index(after: close)...]
        let word = modifier.dropFirst(2)
        // A default that is made of other arguments is not followed.
        guard !word.utf8.contains(0x24) else { return nil }
        if modifier.isEmpty { return values[name] }
        if modifier.hasPrefix(":-") { return values[name].flatMap { $0.isEmpty ? nil : $0 } ?? String(word) }
        if modifier.hasPrefix(":+") { return values[name].map { $0.isEmpty ? "" : String(word) } ?? "" }
        return nil
    }

    static func unquoted(_ text: Substring) -> Substring {
        guard text.utf8.count >= 2, let quote = text.first, quote == "\"" || quote == "'", text.last == quote
        else {
            return text
        }
        return text.dropFirst().dropLast()
    }
}
