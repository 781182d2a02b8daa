import Basics

/// The project files that a lockfile of NuGet speaks for.
enum NuGetProjectFiles {
    private static let endings = [".csproj", ".fsproj", ".vbproj"]

    /// `packages.<project>.lock.json` is that project's, with `_` for spaces; `packages.lock.json` is that of the only
    /// project of its folder.
    ///
    /// Where a folder has several projects, it is not told whose it is.
    static func covered(by path: String, _ tree: FileTree) -> Set<String> {
        let folder = TreePath.folder(path)
        let projects = tree.entries(in: folder).map(\.path).filter { candidate in
            endings.contains { candidate.hasSuffix($0) }
        }
        let name = TreePath.name(path)
        guard name != PackagesLockExtractor.name else { return projects.count == 1 ? Set(projects) : [] }
        let wanted = name.dropFirst(PackagesLockExtractor.prefix.count).dropLast(
            PackagesLockExtractor.suffix.count
        )
        return Set(
            projects.filter { project in
                let stem = TreePath.name(project).dropLast(7)
                return String(stem.map { $0 == " " ? "_" : $0 }) == wanted
            }
        )
    }
}
