package import Basics
import Domain
import StrictYAML

/// Reads `stack.yaml.lock`: the packages that stack.yaml names beyond its snapshot.
///
/// The packages of a snapshot (`lts-22.41`) are nowhere in the repository, so a file that names one tells a part only.
/// https://docs.haskellstack.org/en/stable/topics/lock_files/
package struct StackLockExtractor: Extractor {
    package init() {}

    package var id: String { "hackage.stack-lock" }

    package var names: [String] { ["stack.yaml.lock"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: YAMLNode
        do {
            root = try ManifestText.mapping(bytes)
        } catch {
            return .refused(error, path: path)
        }
        for key in ["packages", "snapshots"] {
            guard root[key]?.kind == .list else {
                return .unreadable("\(key) is not a list", path: path, line: root.line)
            }
        }
        guard root.elements(of: "packages").count <= EntryTally.maximumEntries else {
            return .unreadable(EntryTally.tooManyEntries, path: path)
        }
        var tally = EntryTally(path: path)
        var collection = ComponentCollection()
        for element in root.elements(of: "packages") {
            guard let completed = element["completed"], let package = StackPackage(completed) else {
                tally.leaveOut(line: element.line, "a package has no name or no version")
                continue
            }
            collection.add(
                .hackage,
                name: package.name,
                version: package.version,
                source: package.source,
                Occurrence(
                    location: FileLocation(path: path, line: completed.line),
                    scope: .unknown,
                    isDirect: true,
                    via: []
                )
            )
        }
        return tally.extraction(
            collection.components,
            path: path,
            reasons: snapshotReason(root).map { [$0] } ?? []
        )
    }

    private func snapshotReason(_ root: YAMLNode) -> String? {
        let snapshots = root.elements(of: "snapshots")
        guard let first = snapshots.first(where: { _ in true }) else { return nil }
        let original = first["original"]
        let name =
            original?.string ?? original?["url"]?.string ?? first["completed"]?["url"]?.string
            ?? "without name"
        let more = snapshots.count > 1 ? " and \(snapshots.count - 1) more" : ""
        return "the packages of the snapshot \(Excerpt.quoted(name))\(more) are not in the file"
    }
}

/// One package as stack completed it: from Hackage, or with name and version from an archive or a repository.
struct StackPackage {
    let name: String
    let version: String
    let source: ComponentSource

    init?(_ completed: YAMLNode) {
        if let hackage = completed["hackage"]?.string {
            // `name-1.2.3@sha256:…,size` or `…@rev:2`.
            let identifier = hackage.utf8.prefix { $0 != 0x40 }
            guard let dash = identifier.lastIndex(of: 0x2D) else { return nil }
            name = String(decoding: identifier[..<dash], as: UTF8.self)
            version = String(decoding: identifier[identifier.index(after: dash)...], as: UTF8.self)
            source = .registry
        } else {
            name = completed["name"]?.string ?? ""
            version = completed["version"]?.string ?? ""
            source = completed["git"] != nil || completed["hg"] != nil ? .git : .remoteTarball
        }
        guard HackageText.isName(name[...]), HackageText.isVersion(version[...]) else { return nil }
    }
}
