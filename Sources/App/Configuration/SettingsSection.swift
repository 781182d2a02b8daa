import StrictYAML

/// One mapping of the file with the environment variables that override its scalars.
struct SettingsSection {
    private let mapping: YAMLMapping?
    private let path: String
    private let environment: SettingsEnvironment

    init(_ mapping: YAMLMapping?, path: String, environment: SettingsEnvironment) {
        self.mapping = mapping
        self.path = path
        self.environment = environment
    }

    private func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    subscript(key: String) -> YAMLValue? {
        guard let (name, text) = environment.variable(of: full(key)) else { return mapping?[key] }
        let value = YAMLValue(text: text, origin: "environment variable \(name)", key: full(key))
        // As in the file, null is the default. Nothing at all is a mistake that the reader of the value reports.
        return value.isNull && !text.isEmpty ? nil : value
    }

    /// A list of the file.
    func list(_ key: String) throws(YAMLError) -> [YAMLValue]? {
        try environment.refuse(list: full(key))
        return try mapping?[key]?.list()
    }

    func required(_ key: String) throws(YAMLError) -> YAMLValue {
        guard let value = self[key] else { throw error("needs the key '\(key)'") }
        return value
    }

    func section(_ key: String, _ known: [String]) throws(YAMLError) -> SettingsSection {
        let inner = try mapping?[key]?.mapping()
        try inner?.refuseUnknown(known)
        return SettingsSection(inner, path: full(key), environment: environment)
    }

    /// The sections under a key whose names the file chooses.
    func named(_ key: String, _ known: [String]) throws(YAMLError) -> [(
        value: YAMLValue, name: String, section: SettingsSection
    )] {
        try (mapping?[key]?.mapping().entries ?? []).map { entry throws(YAMLError) in
            let inner = try entry.value.mapping()
            try inner.refuseUnknown(known)
            return (
                entry.value, entry.key,
                SettingsSection(inner, path: "\(full(key)).\(entry.key)", environment: environment)
            )
        }
    }

    func error(_ message: String) -> YAMLError {
        mapping?.owner.error(message) ?? YAMLError(file: "settings", line: nil, key: path, message: message)
    }
}
