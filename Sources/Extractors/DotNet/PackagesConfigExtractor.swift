package import Basics
import Domain
import StrictXML

/// Reads NuGet's `packages.config` and `packages.<project>.config`, which list every package a project has, indirect ones too.
///
/// Which of them the project asks for itself is not told, so all count as direct. It speaks for the projects beside it that name
/// no packages themselves.
package struct PackagesConfigExtractor: Extractor {
    private static let name = "packages.config"

    package init() {}

    package var id: String { "nuget.packages-config" }

    package var names: [String] { [PackagesConfigExtractor.name] }

    package func accepts(path: String, name: String) -> Bool {
        let lower = name.lowercased()
        return lower == PackagesConfigExtractor.name
            || lower.hasPrefix("packages.") && lower.hasSuffix(".config")
                && lower.utf8.count > PackagesConfigExtractor.name.utf8.count + 1
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: XMLTreeElement
        do {
            root = try ManifestText.xml(bytes, root: "packages")
        } catch {
            return .refused(error, path: path)
        }
        var tally = EntryTally(path: path)
        var collection = ComponentCollection()
        for element in root.children("package") {
            tally.count()
            guard tally.isWithinLimits else { break }
            guard let name = element.attribute("id"), let version = element.attribute("version"),
                NuGetText.isName(name), NuGetText.isVersion(version)
            else {
                tally.leaveOut(line: element.line, "a package without usable id and version")
                continue
            }
            let isTool = element.attribute("developmentDependency")?.lowercased() == "true"
            collection.add(
                .nuget,
                name: name,
                version: version,
                Occurrence(
                    location: FileLocation(path: path, line: element.line),
                    scope: isTool ? .dev : .runtime,
                    isDirect: true,
                    via: []
                )
            )
        }
        return tally.extraction(collection.components, path: path, covers: projects(beside: path, tree))
    }

    private func projects(beside path: String, _ tree: FileTree) -> Set<String> {
        Set(
            candidates(beside: path, tree).filter { candidate in
                // The reading of the project itself says why it cannot be opened.
                guard let bytes = tree.bytes(at: candidate), let file = try? MSBuildFile(bytes) else {
                    return false
                }
                return file.references.isEmpty && file.nameless.isEmpty
            }
        )
    }

    /// `packages.<project>.config` is that project's alone.
    private func candidates(beside path: String, _ tree: FileTree) -> [String] {
        let parts = TreePath.name(path).split(separator: ".")
        guard parts.count == 2 else {
            let project = parts.dropFirst().dropLast().joined(separator: ".")
            return MSBuildProjectExtractor.endings.map { sibling(project + $0, of: path) }
        }
        let folder = TreePath.folder(path)
        return tree.entries(below: folder).map(\.path).filter { candidate in
            TreePath.folder(candidate) == folder
                && MSBuildProjectExtractor.isProject(TreePath.name(candidate))
        }
    }
}
