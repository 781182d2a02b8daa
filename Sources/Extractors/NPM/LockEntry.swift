import Basics
import Domain

/// The fields of one lockfile entry that matter here, read in one pass; every version of the format.
struct LockEntry {
    private enum Field {
        case name, version, resolved, integrity, deprecated, license, licenses, link, dev, optional,
            devOptional, peer, inBundle,
            extraneous
        case dependencies, optionalDependencies, peerDependencies, requires
    }

    /// The most frequent first.
    private static let fields: [(key: StaticString, field: Field)] = [
        ("version", .version), ("resolved", .resolved), ("integrity", .integrity), ("license", .license),
        ("dependencies", .dependencies), ("dev", .dev), ("optional", .optional), ("peer", .peer),
        ("peerDependencies", .peerDependencies), ("optionalDependencies", .optionalDependencies),
        ("requires", .requires), ("name", .name), ("deprecated", .deprecated), ("licenses", .licenses),
        ("link", .link), ("devOptional", .devOptional), ("inBundle", .inBundle), ("bundled", .inBundle),
        ("extraneous", .extraneous),
    ]

    private(set) var name: String?
    private(set) var version: String?
    private(set) var resolved: String?
    private(set) var integrity: String?
    private(set) var deprecation: String?
    private(set) var license: String?
    private(set) var isLink = false
    private(set) var isBundled = false
    private(set) var dependencies: JSONValue?
    private(set) var optionalDependencies: JSONValue?
    private(set) var peerDependencies: JSONValue?
    private(set) var requires: JSONValue?
    /// A field whose type makes the entry unintelligible.
    private(set) var misshapen: String?
    private var isDev = false
    private var isOptional = false
    private var isPeer = false
    private var isExtraneous = false

    init(_ value: JSONValue) {
        guard value.kind == .object else {
            misshapen = "entry"
            return
        }
        for member in value.members {
            guard let known = LockEntry.fields.first(where: { member.hasKey($0.key) }) else { continue }
            read(known.field, known.key, member.value)
        }
    }

    private mutating func read(_ field: Field, _ key: StaticString, _ value: JSONValue) {
        switch field {
        case .name: name = text(value, key)
        case .version: version = text(value, key)
        case .resolved: resolved = text(value, key)
        case .integrity: integrity = ArchiveChecksum.integrity(value.string)
        case .deprecated: deprecation = LockEntry.deprecation(value.string)
        case .license, .licenses: license = license ?? NPMLicense.expression(value)
        case .link: isLink = value.bool ?? false
        case .dev: isDev = value.bool ?? false
        case .optional, .devOptional: isOptional = isOptional || value.bool ?? false
        case .peer: isPeer = value.bool ?? false
        case .inBundle: isBundled = isBundled || value.bool ?? false
        case .extraneous: isExtraneous = value.bool ?? false
        case .dependencies: dependencies = map(value, key)
        case .optionalDependencies: optionalDependencies = map(value, key)
        case .peerDependencies: peerDependencies = map(value, key)
        // Old versions also write `true` here.
        case .requires: requires = value.kind == .object ? value : nil
        }
    }

    /// What the publisher says, on one line; an empty text takes a deprecation back.
    static func deprecation(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return Excerpt.line(text)
    }

    /// npm 5 wrote `false` for what it did not know.
    private mutating func text(_ value: JSONValue, _ key: StaticString) -> String? {
        if let text = value.string { return text }
        if !value.isNull, value.bool != false { misshapen = key.description }
        return nil
    }

    private mutating func map(_ value: JSONValue, _ key: StaticString) -> JSONValue? {
        if value.kind == .object { return value }
        if !value.isNull, value.kind != .array || value.count > 0 { misshapen = key.description }
        return nil
    }

    var scope: Scope {
        if isDev { return .dev }
        if isOptional { return .optional }
        if isPeer { return .peer }
        return isExtraneous ? .unknown : .runtime
    }
}
