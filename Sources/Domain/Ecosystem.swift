/// A package ecosystem.
///
/// `rawValue` is the purl type.
package enum Ecosystem: String, Sendable, CaseIterable, Hashable, Comparable {
    case npm

    /// The name OSV uses in `affected[].package.ecosystem`, compared exactly.
    package var osvName: String {
        switch self {
        case .npm: "npm"
        }
    }

    package static func < (left: Ecosystem, right: Ecosystem) -> Bool { left.rawValue < right.rawValue }
}

/// A package of an ecosystem, without version: the key of the advisory index.
///
/// The name is the registry's,
/// scope included (`@babel/core`).
package struct PackageName: Hashable, Sendable, Comparable {
    package let ecosystem: Ecosystem
    package let name: String

    package init(ecosystem: Ecosystem, name: String) {
        self.ecosystem = ecosystem
        self.name = name
    }

    package static func < (left: PackageName, right: PackageName) -> Bool {
        (left.ecosystem, left.name) < (right.ecosystem, right.name)
    }
}
