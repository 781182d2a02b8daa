package import Basics
import Domain
import StrictYAML

/// Reads Dart's `pubspec.lock`: every package with its version, source, and whether the project asks for it.
///
/// The file has no edges, so an indirect package's path is unknown, and so is its scope. What the project overrides is
/// `direct overridden` there whatever it is for; the pubspec.yaml beside it tells.
/// https://dart.dev/tools/pub/glossary#lockfile
package struct PubspecLockExtractor: Extractor {
    private static let manifest = "pubspec.yaml"

    package init() {}

    package var id: String { "pub.pubspec-lock" }

    package var names: [String] { ["pubspec.lock"] }

    package func companions(of path: String) -> [String] {
        [sibling(PubspecLockExtractor.manifest, of: path)]
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: YAMLNode
        do {
            root = try ManifestText.mapping(bytes)
        } catch {
            return .refused(error, path: path)
        }
        guard let packages = root["packages"], packages.kind == .mapping else {
            return .unreadable("packages is missing", path: path, line: root.line)
        }
        guard packages.count <= EntryTally.maximumEntries else {
            return .unreadable(EntryTally.tooManyEntries, path: path)
        }
        var tally = EntryTally(path: path)
        let pubspec = PubspecManifest(beside: path, tree, &tally)
        var graph = DependencyGraph()
        graph.reserve(packages.count)
        var origins = ArchiveOrigins()
        var names: Set<String> = []
        for member in packages.members {
            names.insert(member.key)
            read(member, pubspec, into: &graph, &origins, &tally)
        }
        for request in pubspec?.requests ?? [] where !names.contains(request.name) {
            tally.warn(
                line: nil,
                "out of step with \(Excerpt.quoted(PubspecLockExtractor.manifest)), which asks for \(Excerpt.quoted(request.name)); the lockfile knows nothing of it",
                code: .lockfileOutOfStep
            )
        }
        return tally.extraction(graph.components(path: path), path: path)
    }

    private func read(
        _ member: YAMLMember,
        _ pubspec: PubspecManifest?,
        into graph: inout DependencyGraph,
        _ origins: inout ArchiveOrigins,
        _ tally: inout EntryTally
    ) {
        let entry = member.value
        guard PubspecLockExtractor.isName(member.key) else {
            tally.leaveOut(line: member.line, "\(Excerpt.quoted(member.key)) is no package name")
            return
        }
        guard let version = entry["version"]?.string, NPMVersion.isUsable(version) else {
            tally.leaveOut(line: member.line, "\(Excerpt.quoted(member.key)) has no usable version")
            return
        }
        guard let source = PubspecLockExtractor.source(entry["source"]?.string) else {
            tally.leaveOut(line: member.line, "\(Excerpt.quoted(member.key)) has no source that is known")
            return
        }
        // A package that is hosted under another name has it in its description.
        let hosted = entry["description"]?["name"]?.string
        let name = hosted.flatMap { PubspecLockExtractor.isName($0) ? $0 : nil } ?? member.key
        var package = DependencyGraph.Package(.pub, name: name, version: version, line: member.line)
        package.source = source
        let description = entry["description"]
        package.distribution = origins.distribution(
            of: description?["url"]?.string,
            ArchiveChecksum.digest("sha256", description?["sha256"]?.string)
        )
        let index = graph.add(package)
        switch entry["dependency"]?.string {
        case "direct main": graph.require(index, scope: .runtime)
        case "direct dev": graph.require(index, scope: .dev)
        case "direct overridden":
            // Also written for what only another package asks for.
            if let pubspec {
                if let scope = pubspec.scope(of: member.key) { graph.require(index, scope: scope) }
            } else {
                graph.require(index, scope: .unknown)
            }
        case "transitive": break
        default:
            tally.leaveOut(
                line: member.line,
                "it is not told whether \(Excerpt.quoted(member.key)) is direct or transitive"
            )
        }
    }

    /// Packages of an SDK come with it, under a version that is the SDK's.
    private static func source(_ text: String?) -> ComponentSource? {
        switch text {
        case "hosted": .registry
        case "git": .git
        case "path", "sdk": .local
        default: nil
        }
    }

    /// Dart identifiers.
    static func isName(_ text: String) -> Bool {
        (1...256).contains(text.utf8.count) && text.utf8.allSatisfy(ASCII.isWord)
    }
}
