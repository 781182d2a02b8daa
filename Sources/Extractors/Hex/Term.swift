/// A literal of Elixir or Erlang, as far as lockfiles use them.
indirect enum Term: Equatable {
    case atom(String)
    /// A string of Elixir, a binary of Erlang.
    case string(String)
    /// `nil` when it is no small whole number.
    case number(Int?)
    case tuple([Term], line: Int)
    case list([Term])
    /// One entry of a map or keyword list; its line.
    case pair(key: Term, value: Term, line: Int)
    case map([Term])
}

extension Term {
    /// The text of an atom or string.
    var text: String? {
        switch self {
        case .atom(let text), .string(let text): text
        default: nil
        }
    }

    /// The parts of a tuple.
    var parts: [Term]? {
        guard case .tuple(let parts, _) = self else { return nil }
        return parts
    }

    /// Where a tuple or pair begins.
    var line: Int? {
        switch self {
        case .tuple(_, let line), .pair(_, _, let line): line
        default: nil
        }
    }

    /// The elements of a list.
    var elements: [Term]? {
        guard case .list(let elements) = self else { return nil }
        return elements
    }

    /// Whether it may be the name or version of a package: short, and without blanks.
    var isPlainText: Bool {
        guard let text else { return false }
        return (1...256).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
