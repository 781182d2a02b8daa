import Basics
import Domain
import StrictYAML

/// What a `pubspec.yaml` asks for. https://dart.dev/tools/pub/pubspec
struct PubspecManifest {
    struct Request {
        let name: String
        let scope: Scope
    }

    let requests: [Request]
    private let scopes: [String: Scope]

    /// `nil` when there is none to read; one that is broken is a warning.
    init?(beside lockfile: String, _ tree: FileTree, _ tally: inout EntryTally) {
        let path = TreePath.join(TreePath.folder(lockfile), "pubspec.yaml") ?? "pubspec.yaml"
        guard let bytes = tree.bytes(at: path) else { return nil }
        let root: YAMLNode
        do {
            // People write it by hand.
            root = try ManifestText.mapping(bytes, aliases: .followed)
        } catch {
            tally.warn(
                line: nil,
                "\(Excerpt.quoted(path)) cannot be compared with the lockfile: \(error.reason)"
            )
            return nil
        }
        let sections: [(String, Scope)] = [("dependencies", .runtime), ("dev_dependencies", .dev)]
        requests = sections.flatMap { key, scope in
            root.members(of: key).map { Request(name: $0.key, scope: scope) }
        }
        scopes = Dictionary(requests.map { ($0.name, $0.scope) }, uniquingKeysWith: min)
    }

    func scope(of name: String) -> Scope? { scopes[name] }
}
