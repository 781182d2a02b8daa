package import StrictYAML

/// The keys of `remediation:`, wherever they stand: the settings with the environment over them, a repository's entry, a file
/// for `gatehouse fix --policy`.
package struct RemediationKeys {
    private let scalar: (String) -> YAMLValue?
    private let list: (String) throws(YAMLError) -> [YAMLValue]?

    package init(
        scalar: @escaping (String) -> YAMLValue?,
        list: @escaping (String) throws(YAMLError) -> [YAMLValue]?
    ) {
        self.scalar = scalar
        self.list = list
    }

    /// Refuses keys that are not in `known`.
    package init(_ mapping: YAMLMapping, known: [String] = RemediationKeys.all) throws(YAMLError) {
        try mapping.refuseUnknown(known)
        self.init(
            scalar: { mapping[$0] },
            list: { key throws(YAMLError) in try mapping[key]?.list() }
        )
    }

    /// How far a fix may go.
    package static let policy = ["jump", "major", "overrides", "rangeRewrite"]
    /// `enabled: true` is another word for `mode: pull-request`, `major: true` for `jump: major`.
    package static let all =
        ["mode", "enabled"] + policy + [
            "grouping", "perHour", "openLimit", "bypass", "labels", "reviewers", "assignees", "draft",
            "autoMerge",
            "schedule",
        ]

    subscript(key: String) -> YAMLValue? { scalar(key) }

    /// Names of labels or people.
    func names(_ key: String) throws(YAMLError) -> [String]? {
        guard let values = try list(key) else { return nil }
        var names: [String] = []
        for value in values {
            let name = try value.string()
            let isPlain = name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            guard isPlain, (1...100).contains(name.utf8.count) else {
                throw value.error("expected a name of 1 to 100 bytes")
            }
            if !names.contains(name) { names.append(name) }
        }
        guard names.count <= 20 else { throw values[0].error("more than 20 names") }
        return names
    }
}

extension RemediationPolicy {
    /// Reads what `keys` say; the rest is as in `defaults`.
    package init(_ keys: RemediationKeys, over defaults: RemediationPolicy) throws(YAMLError) {
        self = defaults
        let jump = try keys["jump"].map { value throws(YAMLError) in try value.word(Jump.self) }
        self.jump = jump ?? defaults.jump
        if let value = keys["major"] {
            let isWanted = try value.bool()
            guard jump == nil || isWanted == (jump == .major) else {
                throw value.error("contradicts 'jump'; keep one of the two")
            }
            if isWanted { self.jump = .major } else { self.jump = min(self.jump, .minor) }
        }
        overrides = try keys["overrides"]?.bool() ?? defaults.overrides
        rangeRewrite = try keys["rangeRewrite"]?.bool() ?? defaults.rangeRewrite
    }

    /// Reads the file of `gatehouse fix --policy`: YAML or JSON with the keys of a policy alone.
    package init(_ bytes: [UInt8], file: String) throws(YAMLError) {
        guard let mapping = try YAMLValue.parse(bytes, file: file)?.mapping() else {
            self.init()
            return
        }
        try self.init(RemediationKeys(mapping, known: RemediationKeys.policy), over: RemediationPolicy())
    }
}

extension RemediationSettings {
    /// Reads what `keys` say; the rest is as in `defaults`.
    package init(_ keys: RemediationKeys, over defaults: RemediationSettings) throws(YAMLError) {
        self = defaults
        let mode = try keys["mode"].map { value throws(YAMLError) in try value.word(Mode.self) }
        self.mode = mode ?? defaults.mode
        if let value = keys["enabled"] {
            guard mode == nil else { throw value.error("is another word for 'mode'; keep one of the two") }
            self.mode = try value.bool() ? .pullRequest : .off
        }
        policy = try RemediationPolicy(keys, over: defaults.policy)
        grouping = try keys["grouping"]?.word(Grouping.self) ?? defaults.grouping
        perHour = try keys["perHour"]?.int(in: 1...1_000) ?? defaults.perHour
        openLimit = try keys["openLimit"]?.int(in: 1...1_000) ?? defaults.openLimit
        bypass = try keys["bypass"]?.bool() ?? defaults.bypass
        labels = try keys.names("labels") ?? defaults.labels
        reviewers = try keys.names("reviewers") ?? defaults.reviewers
        assignees = try keys.names("assignees") ?? defaults.assignees
        draft = try keys["draft"]?.bool() ?? defaults.draft
        autoMerge = try keys["autoMerge"]?.bool() ?? defaults.autoMerge
        if let value = keys["schedule"] {
            let interval = try value.duration()
            guard interval >= .seconds(60) else { throw value.error("expected 1m or more") }
            schedule = interval
        }
    }
}
