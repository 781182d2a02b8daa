package import Basics
import Domain

/// Reads `Pipfile.lock` (pipfile-spec 6).
///
/// The file has no edges; direct packages are those of the Pipfile beside it, and without one all are. Groups other than
/// `default` and `develop` are installed on demand and count as optional.
package struct PipfileLockExtractor: Extractor {
    private static let specification = 6

    package init() {}

    package var id: String { "pypi.pipfile-lock" }

    package var names: [String] { ["Pipfile.lock"] }

    package func companions(of path: String) -> [String] { [sibling("Pipfile", of: path)] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var reading = JSONLockReading(path: path)
        do {
            let root = try ManifestText.object(bytes)
            let meta = try JSONLockReading.object("_meta", in: root)
            let known = PipfileLockExtractor.specification...PipfileLockExtractor.specification
            try JSONLockReading.checkVersion(of: meta, "pipfile-spec", known: known)
            _ = try JSONLockReading.object("default", in: root)
            let sources = (meta["sources"]?.elements).map { elements in
                elements.reduce(into: [String: String]()) { sources, source in
                    if let name = source["name"]?.string { sources[name] = source["url"]?.string }
                }
            }
            var origins = ArchiveOrigins()
            let manifest = manifest(tree.bytes(at: sibling("Pipfile", of: path)), &reading)
            for group in root.members where group.key != "_meta" {
                try read(group, manifest, into: &reading) { entry in
                    origins.distribution(
                        of: PipfilePackage.address(entry, sources ?? [:]),
                        PipfilePackage.checksum(entry)
                    )
                }
            }
        } catch {
            return .refused(error, path: path)
        }
        return reading.extraction()
    }

    private func manifest(_ bytes: [UInt8]?, _ reading: inout JSONLockReading) -> Pipfile? {
        guard let bytes else { return nil }
        do {
            return Pipfile(try ManifestText.toml(bytes))
        } catch {
            let reason = "the Pipfile beside it does not tell which packages are direct: \(error.reason)"
            reading.tally.warn(line: nil, reason)
            return nil
        }
    }

    private func read(
        _ group: JSONMember,
        _ manifest: Pipfile?,
        into reading: inout JSONLockReading,
        distribution: (JSONValue) -> Distribution?
    ) throws(ManifestText.Refusal) {
        let groupName = group.key
        guard group.value.kind == .object else {
            reading.tally.leaveOut(
                line: group.line,
                "the group \(Excerpt.quoted(groupName)) is not an object"
            )
            return
        }
        let scope = PipfileLockExtractor.scope(ofGroup: groupName)
        let direct = manifest?.names(ofGroup: groupName)
        for member in group.value.members {
            try reading.countEntry()
            do throws(PipfilePackage.Misshapen) {
                guard var package = try PipfilePackage.package(member) else { continue }
                package.scope = scope
                package.distribution = distribution(member.value)
                let index = reading.graph.add(package)
                let name = PackageName(ecosystem: .pypi, name: package.name)
                if direct?.contains(name) ?? true { reading.graph.require(index, scope: scope) }
            } catch {
                reading.tally.leaveOut(line: member.line, error.message)
            }
        }
    }

    private static func scope(ofGroup name: String) -> Scope {
        switch name {
        case "default": .runtime
        case "develop": .dev
        default: .optional
        }
    }
}
