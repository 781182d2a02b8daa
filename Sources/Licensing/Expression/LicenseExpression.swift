/// A licence expression (SPDX 2.3 Annex D): licences joined with `AND` and `OR`.
///
/// Two expressions are equal when their canonical texts are. `NONE` and `NOASSERTION` stand alone.
package struct LicenseExpression: Hashable, Sendable, CustomStringConvertible {
    /// What an expression is when it names no licence.
    package enum Absence: String, Sendable {
        /// The author says that there is none.
        case none = "NONE"
        /// Nobody says anything.
        case noAssertion = "NOASSERTION"
    }

    /// Postfix: operands, then how many of them an operator joins.
    enum Node: Hashable, Sendable {
        case term(LicenseTerm)
        case absence(Absence)
        case all(Int)
        case any(Int)
    }

    let nodes: [Node]

    init(nodes: [Node]) { self.nodes = nodes }

    package init(_ term: LicenseTerm) { nodes = [.term(term)] }
    package init(_ absence: Absence) { nodes = [.absence(absence)] }

    /// Reads an expression.
    ///
    /// Ids and operators in any case; withdrawn ids become their successors.
    package init(_ text: some StringProtocol) throws(LicenseExpressionError) {
        var parser = LicenseExpressionParser(text)
        nodes = try parser.parse()
    }

    /// `AND` of what is given; `nil` when that is nothing.
    package static func all(_ parts: [LicenseExpression]) -> LicenseExpression? { joined(parts) { .all($0) } }

    /// `OR` of what is given; `nil` when that is nothing.
    package static func any(_ parts: [LicenseExpression]) -> LicenseExpression? { joined(parts) { .any($0) } }

    private static func joined(_ parts: [LicenseExpression], _ operation: (Int) -> Node) -> LicenseExpression?
    {
        var result: [Node] = []
        var seen: Set<LicenseExpression> = []
        for part in parts where seen.insert(part).inserted {
            if result.isEmpty {
                result = part.nodes
            } else {
                Node.join(&result, part.nodes, operation(2))
            }
        }
        return result.isEmpty ? nil : LicenseExpression(nodes: result)
    }

    /// The licences named, in order, each once.
    package var terms: [LicenseTerm] {
        var seen: Set<LicenseTerm> = []
        return nodes.compactMap { node in
            guard case .term(let term) = node, seen.insert(term).inserted else { return nil }
            return term
        }
    }

    package var absence: Absence? {
        guard case .absence(let absence) = nodes.first else { return nil }
        return absence
    }

    /// Evaluates from the inside out; `all` and `any` get two values or more.
    package func reduce<Value>(
        term: (LicenseTerm) -> Value,
        absence: (Absence) -> Value,
        all: ([Value]) -> Value,
        any: ([Value]) -> Value
    ) -> Value {
        var stack: [Value] = []
        for node in nodes {
            switch node {
            case .term(let value): stack.append(term(value))
            case .absence(let value): stack.append(absence(value))
            case .all(let count), .any(let count):
                let operands = Array(stack.suffix(count))
                stack.removeLast(operands.count)
                if case .all = node { stack.append(all(operands)) } else { stack.append(any(operands)) }
            }
        }
        return stack.last ?? absence(.noAssertion)
    }

    /// Canonical: the list's spelling, operators in capitals, brackets only where they matter.
    package var description: String {
        reduce(
            term: { (text: $0.description, isChoice: false) },
            absence: { (text: $0.rawValue, isChoice: false) },
            all: { operands in
                let texts = operands.map { $0.isChoice ? "(\($0.text))" : $0.text }
                return (text: texts.joined(separator: " AND "), isChoice: false)
            },
            any: { operands in (text: operands.map(\.text).joined(separator: " OR "), isChoice: true) }
        ).text
    }
}

extension LicenseExpression.Node {
    /// Appends an operand and the operator, taking operators of the same kind on either side into one.
    static func join(_ left: inout [Self], _ right: [Self], _ operation: Self) {
        var right = right
        switch (operation, left.last, right.last) {
        case (.all, .all(let count), .all(let more)), (.any, .any(let count), .any(let more)):
            left.removeLast()
            right.removeLast()
            append(&left, right, operation, count + more)
        case (.all, .all(let count), _), (.any, .any(let count), _):
            left.removeLast()
            append(&left, right, operation, count + 1)
        case (.all, _, .all(let count)), (.any, _, .any(let count)):
            right.removeLast()
            append(&left, right, operation, count + 1)
        default: append(&left, right, operation, 2)
        }
    }

    private static func append(_ left: inout [Self], _ right: [Self], _ operation: Self, _ count: Int) {
        left += right
        if case .all = operation { left.append(.all(count)) } else { left.append(.any(count)) }
    }
}

/// Why a text is not a licence expression.
package struct LicenseExpressionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Quotes nothing of the text.
    package let message: String
    /// The word, from one, at which it ends to make sense; `nil` when it is about the whole.
    package let word: Int?

    package var description: String { word.map { "word \($0): \(message)" } ?? message }
}
