import Basics

/// The files of one npm project: a folder with a package.json, its lockfile, and the manifests of its workspaces.
package struct NpmProject: Sendable {
    /// The folder in the repository, without slash at its end; `""` for the repository itself.
    package let directory: String
    /// Contents by path, relative to the folder.
    private let files: [String: [UInt8]]

    /// The largest lockfile that is edited, in bytes.
    package static let largestFile = 64 << 20

    /// The names of npm's lockfiles; the first one wins where both are there.
    package static let lockfiles = ["npm-shrinkwrap.json", "package-lock.json"]

    package init(directory: String, files: [String: [UInt8]]) {
        self.directory = directory
        self.files = files
    }

    /// Paths, relative to the folder, of the manifests a lockfile needs: the project's own, workspaces and linked folders.
    package static func manifests(neededBy lockfile: [UInt8]) -> Set<String> {
        // Whoever plans with the lockfile says why it cannot be read.
        guard let document = try? JSONDocument(lockfile, limits: limits) else {
            return ["package.json"]
        }
        var found: Set<String> = ["package.json"]
        for member in document.root["packages"]?.members.map({ $0 }) ?? []
        where !member.key.isEmpty && InstallTree.split(member.key) == nil && !member.key.hasPrefix("..") {
            found.insert(member.key + "/package.json")
        }
        return found
    }

    static let limits = JSONDocument.Limits(depth: 256, bytes: largestFile)

    /// The path in the repository.
    func path(of file: String) -> String { directory.isEmpty ? file : "\(directory)/\(file)" }

    /// The same project with other contents of some files, by their paths in the repository.
    package func replacing(_ edited: [RemediationPlan.EditedFile]) -> NpmProject {
        var files = files
        for file in edited {
            let own = directory.isEmpty ? file.path : String(file.path.dropFirst(directory.utf8.count + 1))
            files[own] = file.bytes
        }
        return NpmProject(directory: directory, files: files)
    }

    func bytes(of file: String) -> [UInt8]? { files[file] }

    /// The lockfile's name; `nil` without one.
    var lockfile: String? { NpmProject.lockfiles.first { files[$0] != nil } }

    func document(_ file: String) throws(ProjectError) -> JSONDocument? {
        guard let bytes = files[file] else { return nil }
        do {
            return try JSONDocument(bytes, limits: NpmProject.limits)
        } catch {
            if NpmProject.hasConflict(bytes) {
                throw ProjectError(.mergeConflict, "\(path(of: file)) has the marks of an unfinished merge")
            }
            throw ProjectError(
                .unreadable,
                "\(path(of: file)) is not JSON: \(error.message), line \(error.line)"
            )
        }
    }

    /// A line that begins with seven `<`, as git leaves it.
    private static func hasConflict(_ bytes: [UInt8]) -> Bool {
        var run = 0
        var isStart = true
        for byte in bytes {
            if byte == 0x0A {
                isStart = true
                run = 0
            } else if isStart, byte == 0x3C {
                run += 1
                if run == 7 { return true }
            } else {
                isStart = false
            }
        }
        return false
    }
}
