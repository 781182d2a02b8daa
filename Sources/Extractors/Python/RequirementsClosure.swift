import Basics
import Domain

/// A requirements file with all that it includes, read once each; cycles are fine.
struct RequirementsClosure {
    struct Member {
        let path: String
        /// Whether it limits versions only and asks for nothing.
        let isConstraint: Bool
        let file: RequirementsFile
    }

    private static let mostFiles = 64
    /// Of all included files together, so that thousands of manifests cannot have one large file read again and again.
    private static let mostBytes = 4 << 20

    /// The file itself first.
    private(set) var members: [Member] = []
    /// What could not be followed.
    private(set) var gaps: [(path: String, line: Int, message: String)] = []
    /// Included files that asks for something and their includers.
    private var includers: [String: Set<String>] = [:]

    private struct Key: Hashable {
        let path: String
        let isConstraint: Bool
    }

    init(_ root: RequirementsFile, path: String, tree: FileTree) {
        members = [Member(path: path, isConstraint: false, file: root)]
        var seen: Set = [Key(path: path, isConstraint: false)]
        var bytes = 0
        var next = 0
        while next < members.count {
            let member = members[next]
            next += 1
            for entry in member.file.inclusions {
                guard case .file(let name, let isConstraint) = entry.kind else { continue }
                guard let target = RequirementsClosure.target(name, of: member.path), tree.hasEntry(target)
                else {
                    gap(member, entry, "\(Excerpt.quoted(name)) is not in the repository")
                    continue
                }
                // What a constraints file includes are constraints.
                let key = Key(path: target, isConstraint: isConstraint || member.isConstraint)
                if !key.isConstraint { includers[target, default: []].insert(member.path) }
                guard seen.insert(key).inserted else { continue }
                guard let content = tree.bytes(at: target) else {
                    gap(member, entry, "\(Excerpt.quoted(name)) was not fetched")
                    continue
                }
                bytes += content.count
                guard members.count < RequirementsClosure.mostFiles, bytes <= RequirementsClosure.mostBytes
                else {
                    gap(member, entry, "\(Excerpt.quoted(name)) is one file too many, or too large")
                    continue
                }
                switch RequirementsClosure.file(at: target, content) {
                case .success(let file):
                    members.append(Member(path: target, isConstraint: key.isConstraint, file: file))
                case .failure(let refusal):
                    gap(member, entry, "\(Excerpt.quoted(name)) cannot be read: \(refusal.reason)")
                }
            }
        }
    }

    /// Within a scan each is parsed once, whoever includes it.
    private static func file(
        at path: String,
        _ content: [UInt8]
    ) -> Result<RequirementsFile, ManifestText.Refusal> {
        func parse() -> Result<RequirementsFile, ManifestText.Refusal> {
            do throws(ManifestText.Refusal) {
                return .success(RequirementsFile(try TextLines(python: content)))
            } catch {
                return .failure(error)
            }
        }
        guard let scan = ScanMemory.ofScan else { return parse() }
        let size = { (file: Result<RequirementsFile, ManifestText.Refusal>) in
            (try? file.get().entries.count) ?? 0  // A refused one holds nothing.
        }
        return scan.requirements.value(for: path, size: size, make: parse)
    }

    private mutating func gap(_ member: Member, _ entry: RequirementsFile.Entry, _ message: String) {
        gaps.append((member.path, entry.line, message))
    }

    /// The path in the repository; `nil` for an address, or a place outside.
    static func target(_ name: String, of path: String) -> String? {
        guard !name.isEmpty, !name.contains("://"), !name.hasPrefix("/"), !name.contains("${") else {
            return nil
        }
        return TreePath.join(TreePath.folder(path), name)
    }

    /// The files that this one speaks for.
    ///
    /// Of files that include each other, the first by name speaks for the others, so that one of them stays.
    var covered: Set<String> {
        let root = members[0].path
        var reaching: Set = [root]
        var open = [root]
        while let path = open.popLast() {
            for includer in includers[path] ?? [] where reaching.insert(includer).inserted {
                open.append(includer)
            }
        }
        let included = members.dropFirst().filter { !$0.isConstraint && $0.path != root }.map(\.path)
        return Set(included.filter { !reaching.contains($0) || root < $0 })
    }
}
