import Domain

/// Whether a product of a VEX document is the scanned repository.
enum RepositoryProduct {
    private static let types: Set<String> = ["github", "gitlab", "gitea", "forgejo", "bitbucket", "generic"]

    /// `repository` is `owner/name`, with or without a forge's id and a colon before it.
    ///
    /// A product is it by that name, by a package URL of a forge or of the type `generic`, or by its address; never at a
    /// version, for nobody knows which version a commit will be.
    static func names(_ id: String, repository: String) -> Bool {
        let name = repository.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
        if name.isEmpty { return false }
        if id == repository || id == name { return true }
        if id.hasPrefix("pkg:") {
            // What is no package URL names nothing.
            guard let parts = try? PackageURL.Parts(id, reading: .lenient), types.contains(parts.type),
                parts.version.isEmpty
            else { return false }
            let path = parts.namespace.isEmpty ? parts.name : "\(parts.namespace)/\(parts.name)"
            return path.lowercased() == name.lowercased()
        }
        guard id.hasPrefix("https://"), name.contains("/") else { return false }
        let path = PackageName.repositoryPath(id)
        guard let slash = path.firstIndex(of: "/") else { return false }
        return path[path.index(after: slash)...].lowercased() == name.lowercased()
    }
}
