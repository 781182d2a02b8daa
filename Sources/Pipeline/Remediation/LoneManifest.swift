import Basics

/// A `package.json` that comes without its repository.
enum LoneManifest {
    /// 1 MiB.
    static let limit = 1 << 20
    private static let sections = [
        "dependencies", "devDependencies", "optionalDependencies", "peerDependencies",
    ]

    /// A tree with the manifest alone.
    static func tree(_ text: [UInt8]) throws(RemediationRefusal) -> FileTree {
        guard text.count <= limit else { throw .manifest(.tooLarge) }
        let document: JSONDocument
        do {
            document = try JSONDocument(text, limits: .init(depth: 64, bytes: limit))
        } catch {
            throw .manifest(.invalidJSON)
        }
        guard document.root.kind == .object else { throw .manifest(.notObject) }
        guard document.duplicateKeys.isEmpty else { throw .manifest(.duplicateKeys) }
        guard sections.contains(where: { document.root[$0]?.kind == .object }) else {
            throw .manifest(.noDependencySections)
        }
        return FileTree(
            entries: [.init(path: "package.json", kind: .file)],
            contents: ["package.json": text]
        )
    }
}
