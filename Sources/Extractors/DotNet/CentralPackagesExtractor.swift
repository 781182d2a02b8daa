package import Basics
import Domain

/// Reads `Directory.Packages.props`, the central versions for the projects below it.
///
/// Which of them are used is for the projects to say, which speak for this file unless it asks for packages itself. Without a
/// project below it all its versions are taken, as perhaps used.
package struct CentralPackagesExtractor: Extractor {
    package init() {}

    package var id: String { "nuget.central-packages" }

    package var names: [String] { [MSBuildChain.packagesProps] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let file: MSBuildFile
        do {
            file = try MSBuildFile(bytes)
        } catch {
            return .refused(error, path: path)
        }
        let hasProjects = tree.entries(below: TreePath.folder(path)).contains { entry in
            entry.kind == .file && MSBuildProjectExtractor.isProject(TreePath.name(entry.path))
        }
        var reading = NuGetReferences(path: path, MSBuildChain(.init(path: path, file: file), in: tree))
        for item in file.items where item.kind != .packageVersion || !hasProjects { reading.add(item) }
        for line in file.nameless { reading.leaveOut(line: line) }
        let versions = file.items.count { $0.kind == .packageVersion }
        if versions > 0 {
            reading.addReason(
                hasProjects
                    ? "which of its \(versions) versions are used is for the projects to say"
                    : "whether its packages are used is not known"
            )
        }
        return reading.extraction()
    }
}
