import Basics
import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Real repositories, against counts of a separate implementation.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedRepositoryTests {
    /// What reads the lockfiles that are compared, by their names.
    private static let kinds = [
        "package-lock.json": "npm.package-lock",
        "pnpm-lock.yaml": "npm.pnpm-lock",
        "yarn.lock": "npm.yarn-lock",
        "bun.lock": "npm.bun-lock",
        "go.mod": "golang.go-mod",
        "Gemfile.lock": "gem.gemfile-lock",
        "Cargo.lock": "cargo.cargo-lock",
        "poetry.lock": "pypi.poetry-lock",
        "uv.lock": "pypi.uv-lock",
        "pdm.lock": "pypi.pdm-lock",
        "Pipfile.lock": "pypi.pipfile-lock",
        "composer.lock": "composer.composer-lock",
        "Package.resolved": "swift.package-resolved",
        "pubspec.lock": "pub.pubspec-lock",
    ]

    /// Packages that the reference counts and we do not take for a registry's.
    private static let notFromRegistry = [
        // resolved is https://github.com/binarymist/grunt-if/tarball/master
        "OWASP__NodeGoat/package-lock.json": ["grunt-if"]
    ]

    /// Packages that the reference counts and that are the project itself, which is none of its components.
    private static let projectItself = [
        "astral-sh__uv/uv.lock": "uv",
        "getredash__redash/uv.lock": "redash",
    ]

    /// Packages without a way to them, where more than a few are.
    private static let unreached = [
        // The package.json files of packages/playground are not in the data.
        "vitejs__vite@2.0.0/yarn.lock": 100
    ]

    @Test(arguments: SharedRepository.all)
    func `a real repository is read in full`(repository: SharedRepository) throws {
        let references = try repository.references()
        let inventory = InventoryScanner.inventory(
            of: try repository.tree { InventoryScanner.selection(of: $0) }
        )
        let locks = inventory.manifests.filter { Self.kinds.values.contains($0.kind) }
        #expect(locks.allSatisfy { $0.completeness == .complete })
        #expect(!inventory.manifests.contains { $0.completeness == .unreadable })
        for reference in references where Self.kinds[TreePath.name(reference.file)] != nil {
            let path = reference.file
            let others = SharedRepositoryTests.notFromRegistry["\(repository.name)/\(path)"] ?? []
            let found = inventory.components.filter { component in
                (component.source == .registry || others.contains(component.name))
                    // The reference leaves out what comes with Go itself.
                    && component.name != "stdlib"
                    && component.occurrences.contains { $0.location.path == path }
            }
            #expect(locks.contains { $0.path == path })
            let own = SharedRepositoryTests.projectItself["\(repository.name)/\(path)"]
            #expect(!found.contains { $0.name == own })
            #expect(found.count == reference.packages - (own == nil ? 0 : 1))
            #expect(found.contains { $0.isDirect })
            // Neither go.mod nor Pipfile.lock tells who needs what.
            guard reference.ecosystem != "Go", TreePath.name(path) != "Pipfile.lock" else { continue }
            // All but what nothing asks for has a path.
            let lost = found.filter { !$0.isDirect && $0.via.isEmpty }
            let bound = Self.unreached["\(repository.name)/\(path)"] ?? found.count / 50
            #expect(lost.count <= bound, "\(lost.map(\.purl.description))")
        }
        if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "show" {
            let text = InventoryText(inventory)
            print("== \(repository.name)", text.manifests, text.diagnostics, separator: "\n")
        }
    }
}
