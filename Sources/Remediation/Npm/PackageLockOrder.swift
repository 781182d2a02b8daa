package import Basics

/// The order in which npm writes the members of `package-lock.json`.
///
/// npm's lockfile writer (`json-stringify-nice` with the key list of `@npmcli/arborist`) puts texts, numbers, flags and lists
/// before objects, within both a fixed list of names first, the rest by `localeCompare(…, 'en')`; JavaScript puts keys that are
/// array indices before all others.
package enum PackageLockOrder {
    private static let preferred = [
        "name", "version", "lockfileVersion", "resolved", "integrity", "requires", "packages", "dependencies",
    ]

    /// Whether npm writes one key before another, both of objects or both not: for maps such as `packages` and `dependencies`.
    package static func isBefore(_ left: String, _ right: String) -> Bool {
        isBefore(left, right, preferred)
    }

    /// The order of a map in `package.json`, such as `dependencies`: npm sorts it when it adds to it.
    package static func isBeforeInManifest(_ left: String, _ right: String) -> Bool {
        isBefore(left, right, [])
    }

    /// A value with the members of all its objects in npm's order.
    package static func sorted(_ value: JSONTree) -> JSONTree {
        switch value {
        case .object(let members):
            let inner = members.map { JSONTree.Member($0.key, sorted($0.value)) }
            return .object(inner.sorted { isBefore($0, $1) })
        case .array(let elements): return .array(elements.map(sorted))
        default: return value
        }
    }

    /// All members of one package's entry that npm writes, in its order.
    package static let entryKeys = [
        "name", "version", "resolved", "integrity", "bundled", "bundleDependencies", "cpu", "deprecated",
        "dev",
        "devOptional", "extraneous", "from", "hasInstallScript", "hasShrinkwrap", "inBundle", "libc",
        "license",
        "link", "optional", "os", "peer", "workspaces", "requires", "dependencies", "acceptDependencies",
        "bin",
        "devDependencies", "engines", "funding", "optionalDependencies", "peerDependencies",
        "peerDependenciesMeta",
    ]

    private static func isBefore(_ left: JSONTree.Member, _ right: JSONTree.Member) -> Bool {
        switch (arrayIndex(left.key), arrayIndex(right.key)) {
        case (nil, nil): break
        case (let one, let two): return (one ?? .max) < (two ?? .max)
        }
        let isObject = (left: isObject(left.value), right: isObject(right.value))
        return isObject.left == isObject.right ? isBefore(left.key, right.key) : isObject.right
    }

    private static func isObject(_ value: JSONTree) -> Bool {
        if case .object = value { true } else { false }
    }

    private static func isBefore(_ left: String, _ right: String, _ preferred: [String]) -> Bool {
        switch (arrayIndex(left), arrayIndex(right)) {
        case (nil, nil): break
        case (let one, let two): return (one ?? .max) < (two ?? .max)
        }
        switch (preferred.firstIndex(of: left), preferred.firstIndex(of: right)) {
        case (nil, nil): return EnglishCollation.isBefore(left, right)
        case (let one, let two): return (one ?? .max) < (two ?? .max)
        }
    }

    /// ECMA-262: an integer from 0 to 2³² − 2 as JavaScript writes it.
    private static func arrayIndex(_ key: String) -> UInt32? {
        guard let number = UInt32(key), number < .max, String(number) == key else { return nil }
        return number
    }
}
