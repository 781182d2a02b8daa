import Versioning

/// What a manifest asks for, as npm reads the value of a dependency (npm-package-arg).
indirect enum DependencySpec: Sendable, Equatable {
    /// Also a single version, as text and as what it means; `""` is `*`.
    case range(String, NpmRange)
    /// `latest` and the like.
    case tag(String)
    /// `npm:name@spec`.
    case alias(name: String, DependencySpec)
    /// A git repository, a file, a folder, a tarball's address, a workspace: nothing a registry serves by name.
    case elsewhere(String)

    /// Longer ones are not worked on.
    private static let maximumLength = 1024

    init(_ text: String) {
        let trimmed = DependencySpec.trimmed(text)
        if trimmed.utf8.count > DependencySpec.maximumLength {
            self = .elsewhere(trimmed)
        } else if trimmed.hasPrefix("npm:") {
            self = DependencySpec.alias(String(trimmed.dropFirst(4))) ?? .elsewhere(trimmed)
        } else if trimmed.contains("/") || trimmed.contains(":") {
            self = .elsewhere(trimmed)
        } else if let range = NpmRange(trimmed.isEmpty ? "*" : trimmed, loose: true) {
            self = .range(trimmed.isEmpty ? "*" : trimmed, range)
        } else if trimmed.contains(where: { $0 == " " || $0 == "<" || $0 == ">" || $0 == "|" }) {
            self = .elsewhere(trimmed)
        } else {
            self = .tag(trimmed)
        }
    }

    private static func alias(_ text: String) -> DependencySpec? {
        let start = text.hasPrefix("@") ? text.index(after: text.startIndex) : text.startIndex
        guard let at = text[start...].firstIndex(of: "@") else {
            return text.isEmpty ? nil : .alias(name: text, DependencySpec("*"))
        }
        let name = String(text[..<at])
        guard !name.isEmpty, name != "@" else { return nil }
        let inner = DependencySpec(String(text[text.index(after: at)...]))
        if case .alias = inner { return nil }
        return .alias(name: name, inner)
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// The registry's name for a dependency listed under `name`; `nil` when no registry is meant.
    func packageName(listedAs name: String) -> String? {
        switch self {
        case .range, .tag: name
        case .alias(let real, .range), .alias(let real, .tag): real
        case .alias, .elsewhere: nil
        }
    }

    /// The range of versions, `nil` for a tag and for what is no registry's.
    var range: NpmRange? {
        switch self {
        case .range(_, let range), .alias(_, .range(_, let range)): range
        default: nil
        }
    }

    /// Any version at all, prereleases too.
    private var isAny: Bool {
        switch self {
        case .range(let text, _), .alias(_, .range(let text, _)): text == "*"
        default: false
        }
    }

    /// Whether a package from a registry will do.
    func admits(package: String, version: String, listedAs name: String) -> Bool {
        guard packageName(listedAs: name) == package else { return false }
        guard let range else { return true }
        return isAny || range.satisfies(version)
    }
}

/// What was read of specs already: a lockfile says the same ones thousands of times.
final class SpecMemory {
    private var read: [String: DependencySpec] = [:]

    func spec(_ text: String) -> DependencySpec {
        if let known = read[text] { return known }
        let spec = DependencySpec(text)
        read[text] = spec
        return spec
    }
}
