import Versioning

/// What `yarn install --frozen-lockfile` would find wrong, and what it should.
enum YarnLockValidator {
    /// The first fault an edit brought in; `nil` when there is none.
    static func fault(
        in edited: YarnTree,
        since old: YarnTree,
        _ choice: ReleaseChoice
    ) throws(ChangeError) -> String? {
        if let pattern = edited.missing.subtracting(old.missing).sorted().first {
            return "nothing answers \(pattern)"
        }
        if let pattern = edited.unasked.subtracting(old.unasked).sorted().first {
            return "nothing asks for \(pattern)"
        }
        for node in edited.nodes {
            let block = node.block
            let before = block.patterns.compactMap { old.nodeOfPattern[$0] }.map { old.nodes[$0].block }
            // What was in the file and did not change is not judged.
            if before.count == block.patterns.count, before.allSatisfy({ isSame($0, block) }) { continue }
            if let pattern = block.patterns.first(where: { !isAdmitted(block.version, by: $0) }) {
                return "\(pattern) does not admit \(block.version)"
            }
            guard let package = node.package, let archive = YarnTree.archive(of: block),
                archive.package == package, archive.version == block.version.prefix(while: { $0 != "+" })
            else { return "\(block.patterns.first ?? "") has an address of something else" }
            if before.contains(where: { isSame($0, block) }) { continue }
            guard let release = try choice.release(of: package, block.version) else {
                return "\(package)@\(block.version) is no release"
            }
            let hasSum = YarnTree.shasum(of: block).map { $0 == release.shasum } ?? (block.integrity != nil)
            guard hasSum, block.integrity == nil || block.integrity == release.integrity else {
                return "\(package)@\(block.version) has another checksum than the release"
            }
            let optional = Set(release.ranges("optionalDependencies").map(\.name))
            let wanted = release.ranges("dependencies").filter { !optional.contains($0.name) }
            guard Set(block.dependencies.map(\.pattern)) == Set(wanted.map { "\($0.name)@\($0.range)" })
            else {
                return "\(package)@\(block.version) has other dependencies than the release"
            }
        }
        return nil
    }

    private static func isSame(_ one: YarnLockText.Block, _ other: YarnLockText.Block) -> Bool {
        one.version == other.version && one.resolved == other.resolved && one.integrity == other.integrity
            && one.dependencies == other.dependencies
            && one.optionalDependencies == other.optionalDependencies
    }

    private static func isAdmitted(_ version: String, by pattern: String) -> Bool {
        guard let request = YarnTree.request(pattern) else { return false }
        guard let range = DependencySpec(request.range).range else { return true }
        return range.description == "*" || range.satisfies(version)
    }
}
