import Basics
import Versioning

/// The `overrides` of the root manifest (npm documentation, package.json, "overrides").
///
/// Rules nest: one below `parent` counts for what `parent` asks for, and for all below it.
struct OverrideRules: Sendable {
    struct Rule: Sendable {
        let parent: Int?
        /// `name` or `name@range`, as written.
        let key: String
        let name: String
        /// Counts for requests whose range meets this one.
        let applies: NpmRange?
        /// What is asked for instead; `nil`: as the package itself asks.
        let value: String?
        /// The value as a range, unless it refers to one of the project's own.
        let spec: DependencySpec?
        /// Where the value is in the manifest, from the root.
        let path: [String]
        /// Rules inside this one, in their order.
        var children: [Int] = []
    }

    private static let mostRules = 10_000
    private static let deepest = 32

    private(set) var rules: [Rule] = []
    private var top: [Int] = []
    private var topByName: [String: [Int]] = [:]
    /// What they are about: requests for other packages stay as they are.
    private(set) var names: Set<String> = []
    /// All are at the top, each alone about its package and for all of its versions: they count everywhere alike.
    private(set) var isPlain = true

    var isEmpty: Bool { top.isEmpty }

    init() {}

    /// `nil` when they are not what npm allows; ranges that `others` have are not read again.
    init?(_ overrides: JSONTree?, like others: OverrideRules = OverrideRules()) {
        guard let overrides else { return }
        let read = Dictionary(
            others.rules.compactMap { rule in rule.spec.flatMap { spec in rule.value.map { ($0, spec) } } },
            uniquingKeysWith: { $1 }
        )
        guard case .object(let members) = overrides else { return nil }
        var work = members.reversed().map { ($0, parent: Int?.none, path: ["overrides"]) }
        while let (member, parent, path) = work.popLast() {
            guard rules.count < OverrideRules.mostRules, path.count <= OverrideRules.deepest else {
                return nil
            }
            let own = path + [member.key]
            var value: String?
            var place = own
            switch member.value {
            case .string(let text): value = text
            case .object(let inner):
                if let dot = inner.last(where: { $0.key == "." }) {
                    guard case .string(let text) = dot.value else { return nil }
                    value = text
                    place = own + ["."]
                }
            default: return nil
            }
            guard let (name, range) = OverrideRules.split(member.key) else { return nil }
            if value?.isEmpty == true { value = nil }
            let rule = Rule(
                parent: parent,
                key: member.key,
                name: name,
                applies: range.flatMap { NpmRange($0, loose: true) },
                value: value,
                spec: value.flatMap { $0.hasPrefix("$") ? nil : read[$0] ?? DependencySpec($0) },
                path: place
            )
            let index = rules.count
            rules.append(rule)
            if let parent {
                rules[parent].children.append(index)
            } else {
                top.append(index)
                topByName[name, default: []].append(index)
            }
            let isFirst = names.insert(name).inserted
            if parent != nil || range != nil || !isFirst { isPlain = false }
            for inner in member.value.members.reversed() where inner.key != "." {
                work.append((inner, parent: index, path: own))
            }
        }
    }

    private static func split(_ key: String) -> (name: String, range: String?)? {
        let start = key.utf8.first == 0x40 ? key.utf8.index(after: key.startIndex) : key.startIndex
        guard start < key.endIndex else { return nil }
        guard let at = key.utf8[start...].firstIndex(of: 0x40) else { return (key, nil) }
        let range = String(key[key.utf8.index(after: at)...])
        return (String(key[..<at]), range.isEmpty || range == "*" ? nil : range)
    }

    /// The rule that counts for a request made where `context` counts; the context itself when none does.
    func rule(for name: String, _ spec: DependencySpec, in context: Context) -> Context {
        guard context != .none, names.contains(name) else { return context }
        func counts(_ index: Int) -> Bool {
            guard rules[index].name == name else { return false }
            guard let applies = rules[index].applies else { return true }
            switch spec {
            case .range, .alias(_, .range): return spec.range?.intersects(applies) ?? false
            case .elsewhere: return false
            case .tag, .alias: return true
            }
        }
        // From the innermost rule outwards.
        var at: Int?
        if case .rule(let start) = context { at = start }
        while let index = at {
            if let inner = rules[index].children.first(where: counts) { return .rule(inner) }
            if counts(index) { return .rule(index) }
            at = rules[index].parent
        }
        return topByName[name]?.first(where: counts).map { .rule($0) } ?? context
    }

    /// What counts somewhere in the tree.
    enum Context: Sendable, Equatable, Hashable {
        /// The rules at the top.
        case top
        case rule(Int)
        /// None: below a workspace, where npm heeds none while there is a lockfile.
        case none
    }

    /// What is asked for in place of the request's own range; `nil`: nothing else.
    func replacement(of name: String, _ context: Context) -> Rule? {
        guard case .rule(let index) = context, rules[index].name == name, rules[index].value != nil else {
            return nil
        }
        return rules[index]
    }
}
