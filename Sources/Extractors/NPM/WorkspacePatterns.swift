import Basics

/// The `workspaces` of a package.json: folders by pattern, where `*` is any part of a name, `**` any folders, `!` an exception.
struct WorkspacePatterns {
    private static let maximumPatterns = 200
    private static let maximumBytes = 1024

    private struct Pattern {
        let parts: [Substring]
        let isException: Bool
    }

    private let patterns: [Pattern]

    /// A list, or the older `{"packages": […]}`.
    init(_ value: JSONValue?) {
        let list = value?.kind == .object ? value?["packages"] : value
        let elements = list.map { Array($0.elements.prefix(WorkspacePatterns.maximumPatterns)) } ?? []
        patterns = elements.compactMap { element in
            guard var text = element.string, text.utf8.count <= WorkspacePatterns.maximumBytes else {
                return nil
            }
            let isException = text.hasPrefix("!")
            if isException { text.removeFirst() }
            let parts = text.split(separator: "/").filter { $0 != "." }
            return Pattern(parts: parts, isException: isException)
        }
    }

    var isEmpty: Bool { patterns.isEmpty }

    /// `folder` is relative to the package.json; a later pattern counts more than an earlier one.
    func match(_ folder: String) -> Bool {
        let parts = folder.split(separator: "/")
        let last = patterns.last { WorkspacePatterns.match($0.parts[...], parts[...]) }
        return last.map { !$0.isException } ?? false
    }

    /// Goes back to the last `**` only, which is enough: what an earlier one would give, a later one can take.
    private static func match(_ pattern: ArraySlice<Substring>, _ folder: ArraySlice<Substring>) -> Bool {
        var (at, place) = (pattern.startIndex, folder.startIndex)
        var back: (at: Int, place: Int)?
        while place < folder.endIndex {
            if at < pattern.endIndex, pattern[at] == "**" {
                back = (at + 1, place)
                at += 1
            } else if at < pattern.endIndex, isName(pattern[at], folder[place]) {
                at += 1
                place += 1
            } else if let last = back {
                back = (last.at, last.place + 1)
                (at, place) = (last.at, last.place + 1)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == "**" }
    }

    /// The same for the characters of one name.
    private static func isName(_ pattern: Substring, _ name: Substring) -> Bool {
        let (wanted, given) = (Array(pattern.utf8), Array(name.utf8))
        var (at, place) = (0, 0)
        var back: (at: Int, place: Int)?
        while place < given.count {
            if at < wanted.count, wanted[at] == 0x2A {
                back = (at + 1, place)
                at += 1
            } else if at < wanted.count, wanted[at] == given[place] {
                at += 1
                place += 1
            } else if let last = back {
                back = (last.at, last.place + 1)
                (at, place) = (last.at, last.place + 1)
            } else {
                return false
            }
        }
        return wanted[at...].allSatisfy { $0 == 0x2A }
    }
}
