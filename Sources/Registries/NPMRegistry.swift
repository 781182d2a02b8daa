package import Basics

/// An npm registry as settings name it.
package struct NPMRegistry: Sendable {
    package let url: String
    /// `@acme`: for packages of this scope only; `nil`: for all others.
    package let scope: String?
    package let token: Secret?

    /// npm's own limit.
    private static let maximumNameLength = 214

    package init(url: String, scope: String?, token: Secret?) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.scope = scope
        self.token = token
    }

    /// The registry that is meant for a package: its scope's before the one for all others; `nil` when there is neither, or
    /// the name is none.
    package static func of(_ name: String, in registries: [NPMRegistry]) -> NPMRegistry? {
        guard isName(name) else { return nil }
        let scope = name.hasPrefix("@") ? String(name.prefix { $0 != "/" }) : nil
        return registries.first { $0.scope != nil && $0.scope == scope }
            ?? registries.first { $0.scope == nil }
    }

    /// Where the packument of a package is: the name is one path segment, whatever is in it.
    package func address(of name: String) -> String { "\(url)/\(URLEncoding.segment(name))" }

    /// Lenient, as old names break most of today's rules; but never one that a server may take for another path.
    package static func isName(_ name: String) -> Bool {
        guard !name.isEmpty, name.utf8.count <= maximumNameLength else { return false }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == (name.hasPrefix("@") ? 2 : 1) else { return false }
        return parts.allSatisfy { $0 != "" && $0 != "." && $0 != ".." && $0 != "@" }
            && name.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }
    }
}
