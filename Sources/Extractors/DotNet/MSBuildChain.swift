import Basics
import Synchronization

/// The files that stand above several projects of one scan, each opened once.
final class MSBuildFiles: Sendable {
    /// Of the scan that is going on; `nil` when one file is read on its own.
    @TaskLocal static var ofScan: MSBuildFiles?

    private let files = Mutex<[String: MSBuildFile?]>([:])

    /// `nil` for one that cannot be read.
    static func file(at path: String, in tree: FileTree) -> MSBuildFile? {
        guard let scan = ofScan else { return open(path, in: tree) }
        return scan.files.withLock { files in
            if let known = files[path] { return known }
            let file = open(path, in: tree)
            files[path] = .some(file)
            return file
        }
    }

    private static func open(_ path: String, in tree: FileTree) -> MSBuildFile? {
        guard let bytes = tree.bytes(at: path) else { return nil }
        // Why it is broken is said at its own entry.
        return try? MSBuildFile(bytes)
    }
}

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
    private static let maximumVersions = 16

    /// In the order in which they are evaluated, the project itself among them.
    private(set) var members: [Member] = []
    /// Files that could not be read.
    private(set) var broken: [String] = []
    private(set) var properties = MSBuildProperties()
    /// Versions as written, by name in lower case; several where conditions tell them apart.
    private(set) var centralVersions: [String: [String]] = [:]

    init(_ project: Member, in tree: FileTree) {
        let folder = TreePath.folder(project.path)
        for name in [MSBuildChain.buildProps, MSBuildChain.packagesProps] {
            add(name, above: folder, except: project.path, in: tree)
        }
        members.append(project)
        add(MSBuildChain.buildTargets, above: folder, except: project.path, in: tree)
        for member in members { properties.evaluate(member.file) }
        guard properties["ManagePackageVersionsCentrally"]?.lowercased() != "false" else { return }
        var count = 0
        for item in members.flatMap(\.file.items) where item.kind == .packageVersion {
            for name in MSBuildChain.names(item, properties) ?? [] where count < EntryTally.maximumEntries {
                count += 1
                add(item.versions, of: name.lowercased())
            }
        }
    }

    /// Each once, and no more than conditions of real projects tell apart.
    private mutating func add(_ versions: [String], of name: String) {
        var known = centralVersions[name] ?? []
        for version in versions where known.count < MSBuildChain.maximumVersions && !known.contains(version) {
            known.append(version)
        }
        centralVersions[name] = known
    }

    /// What is written for the versions of a package; empty when nothing is.
    func written(for item: MSBuildFile.Item, _ name: String) -> [String] {
        item.versions.isEmpty ? centralVersions[name.lowercased()] ?? [] : item.versions
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
        guard let text = properties.resolve(item.names) else { return nil }
        let names = text.split(separator: ";").map { part in
            String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }.filter { !$0.isEmpty }
        return names.isEmpty || !names.allSatisfy(NuGetText.isName) ? nil : names
    }

    /// The nearest file of a name, and those above it that it imports; the outermost is evaluated first.
    private mutating func add(_ name: String, above folder: String, except own: String, in tree: FileTree) {
        var found: [Member] = []
        var folder = folder
        for _ in 0..<MSBuildChain.maximumFolders {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if path != own, tree.hasFile(path) {
                guard let file = MSBuildFiles.file(at: path, in: tree) else {
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
