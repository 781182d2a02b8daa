import Basics
import Domain

/// What the composer.json beside a lockfile tells: what the project asks for and where it clones from.
struct ComposerManifest {
    struct Request {
        /// In lower case, as Composer compares.
        let name: String
        let scope: Scope
    }

    let requests: [Request]
    /// What a lockfile made for it has as `content-hash`; `nil` where that is not certain.
    let contentHash: String?
    /// Addresses of repositories that are version control, not lists of packages.
    private let cloneAddresses: Set<String>

    init(_ root: JSONValue) {
        contentHash = ComposerContentHash.of(root)
        let sections: [(key: String, scope: Scope)] = [("require", .runtime), ("require-dev", .dev)]
        requests = sections.flatMap { section in
            (root[section.key]?.members).map { members in
                members.map { Request(name: $0.key.lowercased(), scope: section.scope) }
            } ?? []
        }.filter { $0.name.utf8.contains(0x2F) }
        // A list, or an object with names of the operator's choice.
        let repositories = root["repositories"].map { Array($0.elements) + $0.members.map(\.value) } ?? []
        let types: Set<String> = [
            "vcs", "git", "github", "gitlab", "bitbucket", "git-bitbucket", "hg", "svn",
        ]
        cloneAddresses = Set(
            repositories.lazy.filter { types.contains($0["type"]?.string ?? "") }
                .compactMap { $0["url"]?.string }.map(ComposerManifest.plain)
        )
    }

    func clones(_ address: String?) -> Bool {
        guard let address else { return false }
        return cloneAddresses.contains(ComposerManifest.plain(address))
    }

    /// Hosts take these spellings for the same repository.
    private static func plain(_ address: String) -> String {
        PackageName(ecosystem: .swift, name: address).name
    }
}
