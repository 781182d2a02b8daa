package import Basics
import Domain
import StrictYAML

/// Reads CocoaPods' `Podfile.lock`: pods and subspecs, who needs whom, and where those come from that the Podfile names with an
/// address of their own.
///
/// Everything counts as needed at run time: the targets of the Podfile are not in the file.
package struct PodfileLockExtractor: Extractor {
    package init() {}

    package var id: String { "cocoapods.podfile-lock" }

    package var names: [String] { ["Podfile.lock"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: YAMLNode
        do {
            root = try ManifestText.mapping(bytes)
        } catch {
            return .refused(error, path: path)
        }
        var tally = EntryTally(path: path)
        // CocoaPods writes its own version last, so without it the file was cut off.
        guard root["COCOAPODS"]?.string != nil else {
            return .unreadable("COCOAPODS is missing, with which every such file ends", path: path)
        }
        guard root["PODS"].map({ $0.kind == .list }) ?? true,
            root["DEPENDENCIES"].map({ $0.kind == .list }) ?? true
        else { return .unreadable("PODS or DEPENDENCIES is not a list", path: path, line: root.line) }
        guard root.elements(of: "PODS").count <= EntryTally.maximumEntries else {
            return .unreadable(EntryTally.tooManyEntries, path: path)
        }
        let graph = read(root, &tally)
        return tally.extraction(graph.components(path: path), path: path)
    }

    private func read(_ root: YAMLNode, _ tally: inout EntryTally) -> DependencyGraph {
        var graph = DependencyGraph()
        var indices: [String: Int] = [:]
        var requests: [(pod: Int, list: YAMLNode)] = []
        let sources = PodfileLockExtractor.sources(of: root)
        for element in root.elements(of: "PODS") {
            // With what it needs a pod is a mapping of one key, else a text.
            let member =
                element.kind == .mapping && element.count == 1 ? element.members.first { _ in true } : nil
            guard let text = member?.key ?? element.string, let pod = PodRequirement(text),
                let version = pod.detail, NPMVersion.isUsable(version)
            else {
                tally.leaveOut(line: element.line, "a pod has no name or no version")
                continue
            }
            guard indices[pod.name] == nil else {
                tally.leaveOut(line: element.line, "the pod \(Excerpt.quoted(pod.name)) is there twice")
                continue
            }
            var package = DependencyGraph.Package(
                .cocoapods,
                name: pod.name,
                version: version,
                line: element.line
            )
            package.source = sources[pod.root] ?? .registry
            let index = graph.add(package)
            indices[pod.name] = index
            if let member { requests.append((index, member.value)) }
        }
        for (index, list) in requests {
            for target in targets(list, indices, &tally) { graph.connect(index, to: target) }
        }
        if let list = root["DEPENDENCIES"] {
            for target in targets(list, indices, &tally) { graph.require(target, scope: .runtime) }
        }
        return graph
    }

    private func targets(
        _ list: YAMLNode,
        _ indices: [String: Int],
        _ tally: inout EntryTally
    ) -> [Int] {
        if list.kind != .list { tally.leaveOut(line: list.line, "what a pod needs is not a list") }
        return list.elements.compactMap { element in
            guard let pod = element.string.flatMap(PodRequirement.init) else {
                tally.leaveOut(line: element.line, "what a pod needs is not understood")
                return nil
            }
            guard let index = indices[pod.name] else {
                tally.miss(pod.name, line: element.line)
                return nil
            }
            return index
        }
    }

    /// Of pods that come from elsewhere than a repository of specifications.
    private static func sources(of root: YAMLNode) -> [String: ComponentSource] {
        var sources: [String: ComponentSource] = [:]
        for member in root.members(of: "EXTERNAL SOURCES") {
            let keys = Set(member.value.members.map(\.key))
            if keys.contains(":path") {
                sources[member.key] = .local
            } else if !keys.isDisjoint(with: [":git", ":hg", ":svn"]) {
                sources[member.key] = .git
            } else {
                // A podspec or an archive.
                sources[member.key] = .remoteTarball
            }
        }
        return sources
    }
}

/// `Name (detail)` or `Name`: a pod with its version, what it must satisfy, or where it comes from.
struct PodRequirement {
    /// `Pod` or `Pod/Subspec`.
    let name: String
    let detail: String?

    init?(_ text: String) {
        let head = text.utf8.prefix { $0 != 0x20 }
        name = String(decoding: head, as: UTF8.self)
        let rest = text.utf8.dropFirst(head.count)
        guard PodRequirement.isName(name) else { return nil }
        if rest.isEmpty {
            detail = nil
        } else {
            guard rest.starts(with: " (".utf8), rest.last == 0x29 else { return nil }
            detail = String(decoding: rest.dropFirst(2).dropLast(), as: UTF8.self)
        }
    }

    /// The pod without subspec.
    var root: String { String(decoding: name.utf8.prefix { $0 != 0x2F }, as: UTF8.self) }

    private static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return name.utf8.count <= 512 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            && name.unicodeScalars.allSatisfy(Excerpt.isPlain)
    }
}
