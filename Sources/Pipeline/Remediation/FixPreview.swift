package import Domain

/// What a fix of everything would change, and what would stay, without anything being written.
package struct FixPreview: Sendable {
    /// A version of a package that is left behind for another one because of a vulnerability.
    package struct Upgrade: Sendable, Hashable {
        package let package: String
        package let from: String
        package let to: String
    }

    /// A range in a manifest, before and after.
    package struct Edit: Sendable, Hashable {
        package let path: String
        /// `dependencies`, `devDependencies`, …, `overrides`.
        package let section: String
        package let package: String
        /// `nil` when it is new.
        package let from: String?
        package let to: String
    }

    /// A file, whole, before and after.
    package struct File: Sendable {
        package let path: String
        package let before: [UInt8]
        package let after: [UInt8]
        /// As `diff -u` writes it.
        package let difference: String
    }

    /// What becomes of an open finding.
    package struct Fate: Sendable {
        package let finding: Finding
        /// Why it stays, in the words of `gatehouse fix --report`; `nil` when it goes.
        package let reason: String?
        /// Who stands in the way, as `package@version needs package@range`.
        package let blockers: [String]
    }

    /// Something that is not as whoever asks might think.
    package struct Warning: Sendable, Hashable {
        /// Lower-case words with `_` between.
        package let code: String
        package let package: String?
        package let detail: String
    }

    /// A manifest as text, before any change.
    package struct ManifestText: Sendable {
        package let path: String
        package let bytes: [UInt8]
    }

    /// The branch and its tip; `nil` for a manifest that came with the question, and where there is no branch.
    package var branch: String?
    package var commit: CommitID?
    package var advisorySnapshot: AdvisorySnapshot?
    /// The `package.json` that is nearest to the root.
    package var manifest: ManifestText?
    package var upgrades: [Upgrade] = []
    package var edits: [Edit] = []
    package var files: [File] = []
    package var fates: [Fate] = []
    package var warnings: [Warning] = []
    package var notes: [String] = []

    /// The manifest as it would be.
    package var editedManifest: [UInt8]? {
        manifest.map { manifest in files.first { $0.path == manifest.path }?.after ?? manifest.bytes }
    }
}
