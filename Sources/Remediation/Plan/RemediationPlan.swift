/// What to change so that vulnerable packages are gone, and what cannot be done and why.
///
/// `files` are whole new contents; nothing but them differs from the tree that was planned for. Empty files mean that nothing
/// is proposed.
package struct RemediationPlan: Sendable {
    /// What became of the findings there were.
    package enum Outcome: String, Sendable {
        case fixed
        case partlyFixed = "partly-fixed"
        case blocked
        case nothingToDo = "nothing-to-do"
        /// The files are such that nothing may be edited.
        case refused
    }

    /// Why something stays as it is; the words of `gatehouse fix --report`.
    package enum Reason: String, Sendable {
        case noFix = "no-fix"
        case needsMajor = "needs-major"
        case parentRange = "parent-range"
        /// The manifest's own range may not be rewritten.
        case range
        case peer
        case bundled
        case mergeConflict = "merge-conflict"
        case duplicateKeys = "duplicate-keys"
        case outOfSync = "out-of-sync"
        case tamperedLock = "tampered-lock"
        case registryUnreachable = "registry-unreachable"
        case unreadable
        /// A lockfile this program cannot edit (yarn berry, bun, an unknown version); `command` says what to run.
        case unsupported
        /// Planning all of it would take too long.
        case tooLarge = "too-large"
        /// The edited tree did not pass the validator: a defect here, never proposed.
        case invalid
    }

    /// One package at one place, before and after.
    package struct Change: Sendable, Hashable {
        /// How the fix was reached.
        package enum Means: String, Sendable {
            /// Inside all ranges: the lockfile alone changes.
            case lockfile
            /// The range in a manifest was raised.
            case manifest
            /// A package that asks for the vulnerable one was raised.
            case parent
            case override
            /// Came along with another change.
            case added, removed
            /// Same version; its address or checksum was put right.
            case repaired
        }

        package let package: String
        /// `nil` when it is new.
        package let from: String?
        /// `nil` when it is gone.
        package let to: String?
        /// Install path in the lockfile, or the lockfile's own key.
        package let place: String
        package let means: Means

        package init(package: String, from: String?, to: String?, place: String, means: Means) {
            self.package = package
            self.from = from
            self.to = to
            self.place = place
            self.means = means
        }
    }

    /// A range in a manifest, before and after.
    package struct ManifestEdit: Sendable, Hashable {
        package let path: String
        /// `dependencies`, `devDependencies`, …, `overrides`.
        package let section: String
        package let package: String
        package let from: String?
        package let to: String

        package init(path: String, section: String, package: String, from: String?, to: String) {
            self.path = path
            self.section = section
            self.package = package
            self.from = from
            self.to = to
        }
    }

    /// What stands in the way.
    package struct Blocker: Sendable, Hashable {
        package let package: String
        package let version: String
        package let needs: String
        package let range: String

        package init(package: String, version: String, needs: String, range: String) {
            self.package = package
            self.version = version
            self.needs = needs
            self.range = range
        }
    }

    /// A vulnerability in a package of the lockfile, by the id the advisories give it.
    package struct Vulnerability: Sendable, Hashable {
        package let id: String
        package let package: String
        package let version: String

        package init(id: String, package: String, version: String) {
            self.id = id
            self.package = package
            self.version = version
        }
    }

    /// What stays, and why.
    package struct Remainder: Sendable, Hashable {
        package let vulnerability: Vulnerability
        package let reason: Reason
        package let blockers: [Blocker]

        package init(vulnerability: Vulnerability, reason: Reason, blockers: [Blocker] = []) {
            self.vulnerability = vulnerability
            self.reason = reason
            self.blockers = blockers
        }
    }

    /// The whole new content of a file.
    package struct EditedFile: Sendable, Hashable {
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    package var outcome: Outcome
    /// The one reason to name when nothing, or not everything, could be done.
    package var reason: Reason?
    package var files: [EditedFile]
    package var changes: [Change]
    package var edits: [ManifestEdit]
    /// Gone altogether: what is still there in the version a package was raised to is not among them.
    package var cleared: [Vulnerability]
    package var remaining: [Remainder]
    /// What a person can run instead, where nothing is proposed.
    package var command: String?
    /// What the reader should know besides; one sentence each.
    package var remarks: [String]

    package init(
        outcome: Outcome,
        reason: Reason? = nil,
        files: [EditedFile] = [],
        changes: [Change] = [],
        edits: [ManifestEdit] = [],
        cleared: [Vulnerability] = [],
        remaining: [Remainder] = [],
        command: String? = nil,
        remarks: [String] = []
    ) {
        self.outcome = outcome
        self.reason = reason
        self.files = files
        self.changes = changes
        self.edits = edits
        self.cleared = cleared
        self.remaining = remaining
        self.command = command
        self.remarks = remarks
    }

    /// Those that are neither still there nor passed on to the version that takes the place of theirs.
    static func cleared(
        of before: [Vulnerability],
        by changes: [Change],
        leaving remaining: [Remainder]
    ) -> [Vulnerability] {
        let left = Set(remaining.map(\.vulnerability))
        let successors = Dictionary(grouping: changes) { "\($0.package)@\($0.from ?? "")" }
        return before.filter { old in
            guard !left.contains(old) else { return false }
            return !(successors["\(old.package)@\(old.version)"] ?? []).contains { change in
                change.to.map {
                    left.contains(Vulnerability(id: old.id, package: old.package, version: $0))
                } ?? false
            }
        }
    }

    package var blockers: [Blocker] {
        Array(Set(remaining.flatMap(\.blockers))).sorted { $0.package < $1.package }
    }
}
