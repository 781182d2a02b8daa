import Domain

/// One entry of a yarn.lock, of either format.
struct YarnEntry {
    /// What a package, or a workspace, asks for.
    struct Request {
        let name: String
        let range: String
        var scope: Scope
        let line: Int
    }

    enum Content {
        /// `isPatched`: the same package as its original, with the project's or yarn's own changes.
        case package(name: String, version: String, source: ComponentSource, isPatched: Bool)
        /// A folder of the project, relative to the lockfile; `.` for its root.
        case workspace(folder: String)
    }

    let line: Int
    /// `name@range`, each of which leads here.
    let descriptors: [String]
    let content: Content
    let requests: [Request]
    /// `nil` for a workspace, and where the lockfile says nothing of it.
    var distribution: Distribution?

    /// The name in front of the range; an alias's own.
    static func name(of descriptor: String) -> String {
        guard let at = descriptor.utf8.dropFirst().firstIndex(of: 0x40) else { return descriptor }
        return String(descriptor[..<at])
    }

    /// What stands behind the name; empty when nothing does.
    static func range(of descriptor: String) -> String {
        guard let at = descriptor.utf8.dropFirst().firstIndex(of: 0x40) else { return "" }
        return String(descriptor[descriptor.utf8.index(after: at)...])
    }
}
