package import Basics
import Domain

/// Reads the packages that .NET projects ask for: `*.csproj`, `*.fsproj`, `*.vbproj`, and `Directory.Build.props` and
/// `.targets`, which add to all projects below them.
///
/// Properties and central versions (`Directory.Packages.props`) are looked up in the files that MSBuild reads with a project. A
/// project names direct dependencies only, so it is complete only when it asks for nothing.
package struct MSBuildProjectExtractor: Extractor {
    static let endings = [".csproj", ".fsproj", ".vbproj"]

    package init() {}

    package var id: String { "nuget.msbuild-project" }

    package var names: [String] { [MSBuildChain.buildProps, MSBuildChain.buildTargets] }

    package var sample: String { "Sample.csproj" }

    package func accepts(path: String, name: String) -> Bool {
        MSBuildProjectExtractor.isProject(name)
    }

    static func isProject(_ name: String) -> Bool {
        endings.contains { name.utf8.count > $0.utf8.count && name.lowercased().hasSuffix($0) }
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let file: MSBuildFile
        do {
            file = try MSBuildFile(bytes)
        } catch {
            return .refused(error, path: path)
        }
        let chain = MSBuildChain(.init(path: path, file: file), in: tree)
        var reading = NuGetReferences(path: path, chain)
        for item in file.references { reading.add(item) }
        for line in file.nameless { reading.leaveOut(line: line) }
        var extraction = reading.extraction()
        // Those that ask for packages themselves have an entry of their own.
        if MSBuildProjectExtractor.isProject(TreePath.name(path)) {
            extraction.isLocked = reading.isEmpty
            extraction.covers = Set(chain.members.filter { isSilent($0.file) }.map(\.path)).subtracting([path]
            )
        }
        return extraction
    }

    private func isSilent(_ file: MSBuildFile) -> Bool {
        file.references.isEmpty && file.nameless.isEmpty
    }
}
