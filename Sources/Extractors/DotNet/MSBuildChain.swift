import Basics

/// The files that MSBuild reads with a project because of their names and places.
struct MSBuildChain {
    static let buildProps = "Directory.Build.props"
    static let buildTargets = "Directory.Build.targets"
    static let packagesProps = "Directory.Packages.props"

    struct Member {
        let path: String
        let file: MSBuildFile
    }

    private static let maximumFolders = 64

    /// In the order in which they are evaluated, the project itself among them.
    private(set) var members: [Member] = []
    /// Files that could not be read.
    private(set) var broken: [String] = []
    private(set) var properties = MSBuildProperties()
    private var hasCentralVersions = true
    /// Versions as written, by name in lower case, of items whose names are made of properties.
    private var computedVersions: [String: [String]] = [:]

    init(_ project: Member, in tree: FileTree) {
        let folder = TreePath.folder(project.path)
        for name in [MSBuildChain.buildProps, MSBuildChain.packagesProps] {
            add(name, above: folder, except: project.path, in: tree)
        }
        properties = MSBuildProperties(after: MSBuildChain.evaluated(members))
        let own = members.count
        members.append(project)
        add(MSBuildChain.buildTargets, above: folder, except: project.path, in: tree)
        for member in members[own...] { properties.evaluate(member.file) }
        hasCentralVersions = properties["ManagePackageVersionsCentrally"]?.lowercased() != "false"
        guard hasCentralVersions else { return }
        var count = 0
        for item in members.flatMap(\.file.computedVersions) {
            for name in MSBuildChain.names(item, properties) ?? [] where count < EntryTally.maximumEntries {
                count += 1
                MSBuildFile.add(item.versions, to: &computedVersions[name.lowercased(), default: []])
            }
        }
    }

    /// What stands above a project does not depend on it, so that it is evaluated once for all below.
    private static func evaluated(_ members: [Member]) -> MSBuildProperties {
        func evaluate() -> MSBuildProperties {
            var properties = MSBuildProperties()
            for member in members { properties.evaluate(member.file) }
            return properties
        }
        guard let scan = ScanMemory.ofScan else { return evaluate() }
        return scan.msbuildProperties.value(for: members.map(\.path), size: \.count, make: evaluate)
    }

    /// What is written for the versions of a package; empty when nothing is.
    func written(for item: MSBuildFile.Item, _ name: String) -> [String] {
        guard item.versions.isEmpty, hasCentralVersions else { return item.versions }
        let name = name.lowercased()
        var versions: [String] = []
        for member in members { MSBuildFile.add(member.file.plainVersions[name] ?? [], to: &versions) }
        MSBuildFile.add(computedVersions[name] ?? [], to: &versions)
        return versions
    }

    /// The versions that a text stands for; empty when none can be told.
    func versions(_ text: String) -> Set<String> {
        // A download may name several in one.
        Set(
            (properties.resolve(text) ?? "").split(separator: ";").compactMap { part in
                NuGetText.pinned(by: String(part.filter { !$0.isWhitespace }))
            }
        )
    }

    /// The names of an item; `nil` when they cannot be told.
    static func names(_ item: MSBuildFile.Item, _ properties: MSBuildProperties) -> [String]? {
        properties.resolve(item.names).flatMap(NuGetText.names)
    }

    /// `nil` for one that cannot be read.
    private static func file(at path: String, in tree: FileTree) -> MSBuildFile? {
        func open() -> MSBuildFile? {
            guard let bytes = tree.bytes(at: path) else { return nil }
            // Why it is broken is said at its own entry.
            return try? MSBuildFile(bytes)
        }
        guard let scan = ScanMemory.ofScan else { return open() }
        return scan.msbuildFiles.value(for: path, size: { _ in 1 }, make: open)
    }

    /// The nearest file of a name, and those above it that it imports; the outermost is evaluated first.
    private mutating func add(_ name: String, above folder: String, except own: String, in tree: FileTree) {
        var found: [Member] = []
        var folder = folder
        for _ in 0..<MSBuildChain.maximumFolders {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if path != own, tree.hasFile(path) {
                guard let file = MSBuildChain.file(at: path, in: tree) else {
                    broken.append(path)
                    break
                }
                found.append(Member(path: path, file: file))
                if !file.continues { break }
            }
            if folder.isEmpty { break }
            folder = TreePath.folder(folder)
        }
        members += found.reversed()
    }
}
