/// How much of a manifest was understood.
///
/// Anything but `complete` never renders as passed.
package enum Completeness: String, Sendable, CaseIterable, Codable {
    /// Everything the file says was read.
    case complete
    /// Read, but the file cannot tell everything (a manifest without lockfile) or a part was not understood.
    case partial
    /// The format is known and this file is broken.
    case unreadable
    /// The format, or this version of it, is not read yet.
    case unsupported
}

/// One manifest or lockfile that was found.
package struct Manifest: Hashable, Sendable, Codable {
    package let path: String
    /// The extractor's id, e.g.
    ///
    /// `npm.package-lock`.
    package let kind: String
    package let completeness: Completeness
    /// Why it is not complete; always present then.
    package let reason: String?
    package let componentCount: Int
    /// No lockfile says which versions are installed.
    private let lacksLockfile: Bool?
    package var isLocked: Bool { lacksLockfile != true }

    package init(
        path: String,
        kind: String,
        completeness: Completeness,
        reason: String?,
        componentCount: Int,
        isLocked: Bool = true
    ) {
        self.path = path
        self.kind = kind
        self.completeness = completeness
        self.reason = reason
        self.componentCount = componentCount
        // Absent is the usual case, also of what older versions stored.
        lacksLockfile = isLocked ? nil : true
    }
}

/// A problem with an input, with its place.
///
/// Not an error: the scan goes on and the gate decides.
package struct Diagnostic: Hashable, Sendable, Codable {
    /// An error means that something may be missing from the inventory.
    package enum Severity: String, Sendable, Codable { case warning, error }

    /// What policies can ask about; most problems have none.
    package enum Code: String, Sendable, CaseIterable, Codable {
        /// The lockfile does not hold what its manifest asks for.
        case lockfileOutOfStep
        /// An entry's address names another package or version than the entry itself.
        case addressMismatch
    }

    package let path: String
    package let line: Int?
    package let severity: Severity
    package let message: String
    package let code: Code?

    package init(path: String, line: Int?, severity: Severity, message: String, code: Code? = nil) {
        self.path = path
        self.line = line
        self.severity = severity
        self.message = message
        self.code = code
    }
}

/// Manifests that are there and were left out on purpose.
package struct IgnoredFolder: Hashable, Sendable, Codable {
    /// The folder; empty for the root.
    package let path: String
    package let reason: String
    /// How many; `nil` where nobody looked inside.
    package let manifests: Int?

    package init(path: String, reason: String, manifests: Int?) {
        self.path = path
        self.reason = reason
        self.manifests = manifests
    }
}

/// A licence file of the project itself.
package struct ProjectLicense: Hashable, Sendable, Codable {
    package let path: String
    /// The SPDX expression that its text stands for; `nil` when that is not certain.
    package let expression: String?

    package init(path: String, expression: String?) {
        self.path = path
        self.expression = expression
    }
}

/// What one commit contains.
///
/// Components are unique by purl and source and sorted by purl; manifests and licence files are sorted by path.
package struct Inventory: Hashable, Sendable, Codable {
    package let manifests: [Manifest]
    package var components: [Component]
    package let diagnostics: [Diagnostic]
    /// Sorted by path.
    package let ignored: [IgnoredFolder]
    package var projectLicenses: [ProjectLicense]

    package init(
        manifests: [Manifest],
        components: [Component],
        diagnostics: [Diagnostic],
        ignored: [IgnoredFolder] = [],
        projectLicenses: [ProjectLicense] = []
    ) {
        self.manifests = manifests
        self.components = components
        self.diagnostics = diagnostics
        self.ignored = ignored
        self.projectLicenses = projectLicenses
    }

    package static let empty = Inventory(manifests: [], components: [], diagnostics: [])
}
