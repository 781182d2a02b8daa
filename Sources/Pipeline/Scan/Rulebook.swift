package import Basics
package import GateRules
package import Triage
import Foundation

/// What a repository says of its own gate: the policy, waivers and VEX documents in `.gatehouse/` of one commit.
///
/// The one that counts is of the tip of the base branch, so that neither a pull request nor an old fork point chooses it
/// (promise P11).
package struct Rulebook: Sendable, Equatable, Codable {
    /// The policy file of a repository.
    package static let policyPath = ".gatehouse/policy.yaml"

    /// One file; without contents it is there and could not be read.
    private struct File: Sendable, Equatable, Codable {
        let path: String
        let contents: Data?
    }

    /// Sorted by path.
    private let files: [File]
    /// How messages name the policy; `nil` for its path.
    private var policyName: String?

    package static let empty = Rulebook(files: [])

    private init(files: [File]) { self.files = files }

    /// Of a tree that was read by `selection(of:)`.
    package init(_ tree: FileTree) {
        let paths = Rulebook.paths(of: tree)
        files = paths.sorted().map { File(path: $0, contents: tree.bytes(at: $0).map { Data($0) }) }
    }

    /// A policy alone, as older versions stored it.
    package init(policy: [UInt8]) {
        self.init(files: [File(path: Rulebook.policyPath, contents: Data(policy))])
    }

    /// The same with another policy.
    package func with(_ policy: GatePolicy.Layer) -> Rulebook {
        var copy = Rulebook(policy: policy.bytes)
        copy = Rulebook(files: copy.files + files.filter { $0.path != Rulebook.policyPath })
        copy.policyName = policy.file
        return copy
    }

    /// The files to read of a tree.
    package static func selection(of tree: FileTree) -> Set<String> {
        let policy = tree.entries.contains { $0.path == policyPath && $0.kind == .file }
        return TriageInput.selection(of: tree).union(policy ? [policyPath] : [])
    }

    /// Whatever their kind: a link where a file belongs must not pass for no file.
    private static func paths(of tree: FileTree) -> Set<String> {
        var paths = Set(TriageInput(tree: tree).paths)
        if tree.entries.contains(where: { $0.path == policyPath }) { paths.insert(policyPath) }
        return paths
    }

    /// `nil` when there is none; one that could not be read has no bytes, which no policy may have.
    package var policy: GatePolicy.Layer? {
        files.first { $0.path == Rulebook.policyPath }.map {
            GatePolicy.Layer(file: policyName ?? $0.path, bytes: Array($0.contents ?? Data()))
        }
    }

    package func triage(stored: StoredTriage, limits: WaiverLimits) -> TriageInput {
        let others = files.filter { $0.path != Rulebook.policyPath }.map {
            TriageInput.File(path: $0.path, bytes: $0.contents.map { Array($0) })
        }
        return TriageInput(files: others, stored: stored, limits: limits)
    }

    /// Paths of files that are there on one side only, or differ; sorted.
    package func changes(since base: Rulebook) -> [String] {
        let before = Dictionary(base.files.map { ($0.path, $0) }) { first, _ in first }
        let now = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        return Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }.sorted()
    }

    /// The same without some of its files, or all of a folder (`folder/`).
    package func without(_ paths: Set<String>) -> Rulebook {
        Rulebook(
            files: files.filter { file in
                !paths.contains { $0 == file.path || $0.hasSuffix("/") && file.path.hasPrefix($0) }
            }
        )
    }
}
