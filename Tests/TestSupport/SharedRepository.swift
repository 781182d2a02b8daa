package import Basics
package import Foundation

/// A real repository of the development data: its manifests and lock files at one commit.
package struct SharedRepository: Sendable, CustomStringConvertible {
    /// What a separate implementation found in one lock file, or `go.mod`.
    package struct Reference: Decodable, Sendable {
        package struct Entry: Decodable, Sendable {
            package let package: String
            package let version: String
            /// Records that affect the version; aliases are not merged.
            package let ids: [String]
        }

        package let file: String
        /// By the name that OSV uses.
        package let ecosystem: String
        /// Of the registry, each version once.
        package let packages: Int
        package let findings: [Entry]
    }

    /// The folder's name.
    package let name: String
    package var description: String { name }

    package static var all: [SharedRepository] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: SharedData.url("data/repos").path)
        return (names ?? []).sorted().map(SharedRepository.init)
    }

    package var folder: URL { SharedData.url("data/repos/\(name)") }

    /// Empty where there is no reference for the repository's ecosystems.
    package func references() throws -> [Reference] {
        let file = folder.appendingPathComponent("findings.json")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try JSONDecoder().decode([Reference].self, from: Data(contentsOf: file))
    }

    /// The files, of which those are read that `selection` asks for, as of a commit.
    package func tree(_ selection: (FileTree) -> Set<String>) throws -> FileTree {
        var entries: [FileTree.Entry] = []
        let names = FileManager.default.enumerator(atPath: folder.path)
        while let name = names?.nextObject() as? String {
            if !folder.appendingPathComponent(name).hasDirectoryPath {
                entries.append(.init(path: name, kind: .file))
            }
        }
        var tree = FileTree(entries: entries, contents: [:])
        var rounds = SelectionRounds()
        while let paths = rounds.next(in: tree, { selection($0) }) {
            let contents = try paths.map { ($0, try SharedData.bytes("data/repos/\(name)/\($0)")) }
            tree.add(contents: Dictionary(uniqueKeysWithValues: contents), unread: [:])
        }
        return tree
    }
}
