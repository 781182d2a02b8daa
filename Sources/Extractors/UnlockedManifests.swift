package import Basics
import Domain

/// Manifests that ask for ranges and are not read themselves: without a lockfile that speaks for them, nothing is known of what
/// they bring, and a repository of nothing else must not look empty.
///
/// A lockfile beside one says all there is to say, so the manifest is not listed then.
package struct UnlockedManifests: Extractor {
    /// What speaks for a manifest.
    private struct Locks {
        /// Paths from the folder of the manifest.
        let files: [String]
        /// Whether those of a folder above speak for it as well, as in workspaces.
        var fromAbove = false
        /// The command that writes one.
        var command: String?
    }

    private static let python = [
        "poetry.lock", "Pipfile.lock", "uv.lock", "pdm.lock", "pylock.toml", "requirements.txt",
        "pyproject.toml",
    ]
    private static let gradle = Locks(
        files: ["gradle.lockfile"],
        command: "gradle dependencies --write-locks"
    )
    /// Gradle checks every download of all projects of a build by this file.
    private static let gradleOfAll = "gradle/verification-metadata.xml"

    private static let known: [String: Locks] = [
        "Gemfile": Locks(files: ["Gemfile.lock"], command: "bundle lock"),
        "gems.rb": Locks(files: ["gems.locked"], command: "bundle lock"),
        "composer.json": Locks(files: ["composer.lock"], command: "composer update --no-install"),
        "Pipfile": Locks(files: ["Pipfile.lock"], command: "pipenv lock"),
        "setup.py": Locks(files: python, fromAbove: true),
        "setup.cfg": Locks(files: python + ["setup.py"], fromAbove: true),
        "environment.yml": Locks(files: ["conda-lock.yml"], command: "conda-lock"),
        "build.gradle": gradle,
        "build.gradle.kts": gradle,
        "build.sbt": Locks(files: []),
        "Package.swift": Locks(files: ["Package.resolved"], command: "swift package resolve"),
        "Podfile": Locks(files: ["Podfile.lock"], command: "pod install"),
        "Cartfile": Locks(files: ["Cartfile.resolved"], command: "carthage update"),
        "pubspec.yaml": Locks(files: ["pubspec.lock"], fromAbove: true, command: "dart pub get"),
        "mix.exs": Locks(files: ["mix.lock"], fromAbove: true, command: "mix deps.get"),
        "rebar.config": Locks(files: ["rebar.lock"], command: "rebar3 lock"),
        "gleam.toml": Locks(files: []),
        "stack.yaml": Locks(files: ["stack.yaml.lock"], command: "stack build"),
        "conanfile.txt": Locks(files: ["conan.lock"], command: "conan lock create"),
        "conanfile.py": Locks(files: ["conan.lock"], command: "conan lock create"),
        "Project.toml": Locks(files: ["Manifest.toml", "JuliaManifest.toml"], command: "Pkg.resolve()"),
        "deno.json": Locks(files: ["deno.lock"], command: "deno install"),
    ]

    package init() {}

    package var id: String { "unlocked" }
    package var names: [String] { UnlockedManifests.known.keys.sorted() }
    package var readsContents: Bool { false }

    package func kind(of path: String) -> String { TreePath.name(path) }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        guard let locks = UnlockedManifests.known[TreePath.name(path)] else {
            return .unreadable("not a manifest that is known", path: path)
        }
        if hasLock(locks, path, tree) { return Extraction(completeness: .complete, covers: [path]) }
        let hint = locks.command.map { "; '\($0)' writes \(locks.files.first ?? "one")" } ?? ""
        return Extraction(
            completeness: .partial,
            reason: "no lockfile speaks for it, so what it asks for is not known\(hint)",
            isLocked: false
        )
    }

    private func hasLock(_ locks: Locks, _ path: String, _ tree: FileTree) -> Bool {
        var folder = TreePath.folder(path)
        let own = folder
        let isGradle = locks.files == UnlockedManifests.gradle.files
        while true {
            let prefix = folder.isEmpty ? "" : folder + "/"
            if folder == own || locks.fromAbove, locks.files.contains(where: { tree.hasFile(prefix + $0) }) {
                return true
            }
            if isGradle, tree.hasFile(prefix + UnlockedManifests.gradleOfAll) { return true }
            if folder.isEmpty { return false }
            folder = TreePath.folder(folder)
        }
    }
}
