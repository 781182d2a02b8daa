import Domain
import StrictYAML

/// When a rule of a policy's `custom` list applies: a tree of `all`, `any` and `not` over single tests.
///
/// What cannot be decided (a version that no range can be compared with, a day that nobody knows) is neither true nor false; a rule
/// takes it for a hit.
indirect enum Condition: Sendable, CustomStringConvertible {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case test(ConditionTest)

    private enum Key: String, CaseIterable { case all, any, not }

    /// As deep as a YAML file may be.
    init(_ value: YAMLValue) throws(YAMLError) {
        let mapping = try value.mapping()
        let groups = Key.allCases.filter { mapping[$0.rawValue] != nil }
        guard let key = groups.first, let content = mapping[key.rawValue] else {
            self = .test(try ConditionTest(mapping))
            return
        }
        try mapping.refuseUnknown([key.rawValue])
        if key == .not {
            self = .not(try Condition(content))
            return
        }
        var parts: [Condition] = []
        for element in try content.list() { parts.append(try Condition(element)) }
        guard !parts.isEmpty else { throw content.error("has no condition") }
        self = key == .all ? .all(parts) : .any(parts)
    }

    /// Some test asks about findings.
    var isAboutFindings: Bool {
        switch self {
        case .all(let parts), .any(let parts): parts.contains(where: \.isAboutFindings)
        case .not(let part): part.isAboutFindings
        case .test(let test): test.field.isOfFinding
        }
    }

    /// Some test asks where a component is named, which may differ from place to place.
    var isAboutPlaces: Bool {
        switch self {
        case .all(let parts), .any(let parts): parts.contains(where: \.isAboutPlaces)
        case .not(let part): part.isAboutPlaces
        case .test(let test): test.field.isOfPlace
        }
    }

    /// How many comparisons it may take.
    var weight: Int {
        switch self {
        case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.weight }
        case .not(let part): part.weight
        case .test(let test): test.weight
        }
    }

    /// Kleene's logic: `nil` is "cannot be decided".
    func holds(for subject: ConditionSubject) -> Bool? {
        switch self {
        case .test(let test): return test.holds(for: subject)
        case .not(let part): return part.holds(for: subject).map { !$0 }
        case .all(let parts):
            var result: Bool? = true
            for part in parts {
                guard let holds = part.holds(for: subject) else {
                    result = nil
                    continue
                }
                if !holds { return false }
            }
            return result
        case .any(let parts):
            var result: Bool? = false
            for part in parts {
                guard let holds = part.holds(for: subject) else {
                    result = nil
                    continue
                }
                if holds { return true }
            }
            return result
        }
    }

    var description: String {
        func joined(_ parts: [Condition], _ word: String) -> String {
            let text = parts.map(\.description).joined(separator: " \(word) ")
            return parts.count > 1 ? "(\(text))" : text
        }
        return switch self {
        case .all(let parts): joined(parts, "and")
        case .any(let parts): joined(parts, "or")
        case .not(let part): "not \(part)"
        case .test(let test): test.description
        }
    }
}
