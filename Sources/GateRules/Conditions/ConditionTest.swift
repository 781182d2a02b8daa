import Basics
import Domain
import StrictYAML
import Versioning

/// One test of a condition: a field, an operator, and what it is compared with.
struct ConditionTest: Sendable, CustomStringConvertible {
    enum Operator: String, CaseIterable, Sendable {
        case equals, `in`, contains, matches, exists
        case atLeast = "at-least"
        case atMost = "at-most"
        case greaterThan = "greater-than"
        case lessThan = "less-than"
        case within
    }

    private enum Operand: Sendable {
        case texts([String])
        case patterns([GlobPattern])
        case number(Double)
        case flag(Bool)
        case severities([Severity])
    }

    let field: ConditionField
    private let operation: Operator
    private let operand: Operand

    init(_ mapping: YAMLMapping) throws(YAMLError) {
        try mapping.refuseUnknown(["field", "op", "value", "all", "any", "not"])
        field = try mapping.required("field").word(ConditionField.self)
        let op = try mapping.required("op")
        operation = try op.word(Operator.self)
        let allowed = ConditionTest.operators(of: field.kind)
        guard allowed.contains(operation) else {
            let words = allowed.map(\.rawValue).joined(separator: ", ")
            throw op.error("\(field.rawValue) takes one of \(words)")
        }
        operand = try ConditionTest.operand(try mapping.required("value"), field.kind, operation)
    }

    static func operators(of kind: ConditionField.Kind) -> [Operator] {
        switch kind {
        case .text: [.equals, .in, .contains, .matches, .exists]
        case .number: [.equals, .atLeast, .atMost, .greaterThan, .lessThan, .exists]
        case .flag: [.equals]
        case .severity: [.equals, .in, .atLeast, .atMost]
        case .version: [.equals, .in, .matches, .atLeast, .atMost, .greaterThan, .lessThan, .within]
        }
    }

    private static func operand(
        _ value: YAMLValue,
        _ kind: ConditionField.Kind,
        _ operation: Operator
    ) throws(YAMLError) -> Operand {
        switch (kind, operation) {
        case (_, .exists), (.flag, _): return .flag(try value.bool())
        case (.number, _): return .number(try value.number(in: -1e12...1e12))
        case (.severity, _):
            var severities: [Severity] = []
            for element in operation == .in ? try value.list() : [value] {
                severities.append(try element.word(Severity.self))
            }
            guard !severities.isEmpty else { throw value.error("names no severity") }
            return .severities(severities)
        case (_, .matches): return .patterns([GlobPattern(try value.string(), ignoringCase: true)])
        case (_, .in):
            var texts: [String] = []
            for element in try value.list() { texts.append(try element.string()) }
            guard !texts.isEmpty else { throw value.error("is an empty list, which nothing can be in") }
            return .texts(texts)
        default: return .texts([try value.string()])
        }
    }

    var weight: Int {
        if case .texts(let texts) = operand { return texts.count }
        return 1
    }

    func holds(for subject: ConditionSubject) -> Bool? {
        if operation == .exists, case .flag(let wanted) = operand {
            let exists = field.kind == .number ? subject.number(field) != nil : !subject.texts(field).isEmpty
            return exists == wanted
        }
        switch operand {
        case .flag(let wanted): return subject.flag(field).map { $0 == wanted } ?? false
        case .number(let bound):
            // Since when something is open may be any time where nobody knows it; what else has no number has none.
            guard let number = subject.number(field) else { return field == .findingSeen ? nil : false }
            return compare(number, bound)
        case .severities(let severities):
            return subject.finding.map { holds($0.severity, severities) } ?? false
        case .patterns(let patterns):
            return subject.texts(field).contains { text in patterns.contains { $0.matches(text) } }
        case .texts(let texts):
            if field.kind == .version { return holds(subject.component, texts) }
            return subject.texts(field).contains { text in texts.contains { holds(text, $0) } }
        }
    }

    private func compare<Value: Comparable>(_ value: Value, _ bound: Value) -> Bool {
        switch operation {
        case .atLeast: value >= bound
        case .atMost: value <= bound
        case .greaterThan: value > bound
        case .lessThan: value < bound
        default: value == bound
        }
    }

    /// An unknown severity may be any: it counts as high, as everywhere in the gate.
    private func holds(_ severity: Severity, _ severities: [Severity]) -> Bool {
        if operation == .in || operation == .equals {
            return severities.contains(severity) || severity == .unknown && severities.contains(.high)
        }
        let counted = severity == .unknown ? Severity.high : severity
        return severities.first.map { compare(counted, $0) } ?? false
    }

    private func holds(_ text: String, _ wanted: String) -> Bool {
        operation == .contains ? text.lowercased().contains(wanted.lowercased()) : text == wanted
    }

    /// `nil` for a version that cannot be compared.
    private func holds(_ component: Component, _ texts: [String]) -> Bool? {
        if operation == .within, let text = texts.first {
            let range = VersionRangeCatalog.range(text, for: component.ecosystem)
            return range.flatMap { $0.contains(component.version, includingPrereleases: true) }
        }
        if texts.contains(component.version) { return operation != .greaterThan && operation != .lessThan }
        guard let scheme = VersionSchemeCatalog.scheme(for: component.ecosystem) else { return nil }
        var result: Bool? = false
        for text in texts {
            guard let order = scheme.compare(component.version, text) else {
                result = nil
                continue
            }
            if holds(order) { return true }
        }
        return result
    }

    private func holds(_ order: VersionOrder) -> Bool {
        switch operation {
        case .atLeast: order != .ascending
        case .atMost: order != .descending
        case .greaterThan: order == .descending
        case .lessThan: order == .ascending
        default: order == .same
        }
    }

    var description: String {
        let value =
            switch operand {
            case .texts(let texts): texts.joined(separator: ", ")
            case .patterns(let patterns): patterns.map(\.text).joined(separator: ", ")
            case .number(let number): "\(number)"
            case .flag(let flag): "\(flag)"
            case .severities(let severities): severities.map(\.rawValue).joined(separator: ", ")
            }
        return "\(field.rawValue) \(operation.rawValue) \(value)"
    }
}
