import Domain

/// The groups of the gems in a `Gemfile`, where it can be read without running it.
///
/// A Gemfile is a program. This knows the lines that people usually write; a single one of another kind makes the whole file
/// unknown, because it could mean anything.
struct GemfileGroups {
    /// By gem; of several groups the most demanding counts.
    private(set) var scopes: [String: Scope] = [:]

    private struct Block {
        var groups: [Substring] = []
        var isOptional = false
    }

    private static let longestBlockDepth = 32
    private static let development: Set<Substring> = ["development", "test"]
    /// Words that open a block and have no say in groups.
    private static let neutralBlocks: Set<Substring> = [
        "source", "platforms", "platform", "git", "github", "path", "install_if",
    ]
    private static let neutralLines: Set<Substring> = ["source", "ruby", "gemspec", "plugin"]

    private var blocks: [Block] = []

    /// `nil` when it cannot be told without running it.
    init?(_ lines: TextLines) {
        var open: (text: String, count: Int)?
        for line in lines {
            guard let code = RubyLine.code(line.text) else { return nil }
            if code.isEmpty { continue }
            if code == "__END__" { break }
            // What ends with a comma goes on in the next line.
            let text = open.map { $0.text + " " + code } ?? String(code)
            let count = (open?.count ?? 0) + 1
            guard count <= 32 else { return nil }
            if code.hasSuffix(",") {
                open = (text, count)
                continue
            }
            open = nil
            guard read(text[...]) else { return nil }
        }
        guard open == nil, blocks.isEmpty else { return nil }
    }

    private mutating func read(_ text: Substring) -> Bool {
        if text == "end" { return blocks.popLast() != nil }
        let word = text.prefix { $0.isLetter || $0 == "_" }
        let rest = TextLines.trimmed(text[word.endIndex...])
        let opensBlock = text.hasSuffix(" do")
        switch word {
        case "group":
            guard opensBlock, blocks.count < GemfileGroups.longestBlockDepth else { return false }
            guard let block = GemfileGroups.group(rest.dropLast(2)) else { return false }
            blocks.append(block)
            return true
        case "gem":
            return !opensBlock && addGem(rest)
        case "git_source":
            // A block of one line that only makes addresses.
            return rest.hasPrefix("(") && rest.hasSuffix("}")
        default:
            if opensBlock {
                guard GemfileGroups.neutralBlocks.contains(word),
                    blocks.count < GemfileGroups.longestBlockDepth
                else { return false }
                blocks.append(Block())
                return true
            }
            return GemfileGroups.neutralLines.contains(word) && !rest.hasPrefix("=") && !rest.contains("{")
        }
    }

    /// `:development, :test`, in parentheses or not, with `optional: true` after it or not.
    private static func group(_ arguments: Substring) -> Block? {
        var block = Block()
        var text = TextLines.trimmed(arguments)
        if text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let words = TextLines.words(part)
            if words == ["optional:", "true"] || words == [":optional", "=>", "true"] {
                block.isOptional = true
            } else if words.count == 1, let name = RubyLine.name(words[0]) {
                block.groups.append(name)
            } else {
                return nil
            }
        }
        return block.groups.isEmpty ? nil : block
    }

    private mutating func addGem(_ arguments: Substring) -> Bool {
        var text = arguments
        if text.hasPrefix("(") { text = TextLines.trimmed(text.dropFirst()) }
        guard let quote = text.first, quote == "\"" || quote == "'",
            let end = text.dropFirst().firstIndex(of: quote)
        else { return false }
        let name = text[text.index(after: text.startIndex)..<end]
        guard let own = RubyLine.groups(text[text.index(after: end)...]) else { return false }
        let groups = own + blocks.flatMap(\.groups)
        let scope: Scope
        if groups.isEmpty {
            scope = .runtime
        } else if groups.allSatisfy(GemfileGroups.development.contains) {
            scope = .dev
        } else {
            scope = blocks.contains(where: \.isOptional) ? .optional : .runtime
        }
        scopes[String(name)] = min(scopes[String(name)] ?? scope, scope)
        return true
    }
}
