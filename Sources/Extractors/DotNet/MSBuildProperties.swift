/// The properties of a project, evaluated in the order of its files.
///
/// MSBuild takes an unknown property for empty; here its value is unknown, because an SDK or an import may set it.
struct MSBuildProperties {
    /// By name in lower case; `nil` for a value that cannot be told.
    private var values: [String: String?] = [:]

    /// What was set last counts.
    ///
    /// Of two different values under conditions neither is known to hold; a default (`Condition="'$(X)' == ''"`) counts only
    /// where there is none.
    mutating func evaluate(_ file: MSBuildFile) {
        for property in file.properties {
            let value = resolve(property.value)
            guard let condition = property.condition, let current = values[property.name] else {
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
        PropertyExpansion.msbuild.expand(text) { name in values[name.lowercased()] ?? nil }
    }

    subscript(name: String) -> String? { values[name.lowercased()] ?? nil }

    private static func isDefault(_ condition: String, of name: String) -> Bool {
        let plain = condition.lowercased().filter { !$0.isWhitespace && $0 != "'" && $0 != "\"" }
        return plain == "$(\(name))=="
    }
}
