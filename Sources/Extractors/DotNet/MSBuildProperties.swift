/// The properties of a project, evaluated in the order of its files.
///
/// MSBuild takes an unknown property for empty; here its value is unknown, because an SDK or an import may set it.
struct MSBuildProperties {
    /// By name in lower case; `nil` for a value that cannot be told.
    private var values: [String: String?] = [:]
    /// What was set before, shared and so left as it is.
    private let earlier: [String: String?]

    init(after earlier: MSBuildProperties? = nil) {
        let (first, then) = (earlier?.earlier ?? [:], earlier?.values ?? [:])
        // Without an own copy where it can be.
        self.earlier = first.isEmpty ? then : first.merging(then) { $1 }
    }

    /// How many have a value, known or not.
    var count: Int { values.count + earlier.count }

    /// What was set last counts.
    ///
    /// Of two different values under conditions neither is known to hold; a default (`Condition="'$(X)' == ''"`) counts only
    /// where there is none.
    mutating func evaluate(_ file: MSBuildFile) {
        for property in file.properties {
            let value = resolve(property.value)
            guard let condition = property.condition, let current = setting(of: property.name) else {
                values[property.name] = .some(value)
                continue
            }
            if MSBuildProperties.isDefault(condition, of: property.name), current?.isEmpty == false {
                continue
            }
            if current != value { values[property.name] = .some(nil) }
        }
    }

    /// The text with every `$(Name)` replaced; `nil` when one of them is not known.
    func resolve(_ text: String) -> String? {
        PropertyExpansion.msbuild.expand(text) { name in self[name] }
    }

    subscript(name: String) -> String? { setting(of: name.lowercased()) ?? nil }

    /// `nil` for one that is not set, and within it for a value that cannot be told.
    private func setting(of name: String) -> String?? {
        if let own = values[name] { return .some(own) }
        return earlier[name]
    }

    private static func isDefault(_ condition: String, of name: String) -> Bool {
        let plain = condition.lowercased().filter { !$0.isWhitespace && $0 != "'" && $0 != "\"" }
        return plain == "$(\(name))=="
    }
}
