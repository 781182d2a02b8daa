package import Domain

/// What a pull request with fixes does, as its texts need it.
///
/// Names, versions, ranges, places and remarks may be hostile.
package struct RemediationSummary: Sendable, Equatable {
    /// One package at one place, before and after.
    package struct Change: Sendable, Equatable {
        /// How the fix was reached.
        package enum Means: String, Sendable, CaseIterable {
            case lockfile, manifest, parent, override, added, removed, repaired
        }

        package let package: String
        /// `nil` when it is new.
        package let from: String?
        /// `nil` when it is gone.
        package let to: String?
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
    package struct Edit: Sendable, Equatable {
        package let path: String
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

    /// A finding that stays, and why.
    package struct Remainder: Sendable, Equatable {
        /// The words of `gatehouse fix --report`, and one more.
        package enum Reason: String, Sendable, CaseIterable {
            case noFix = "no-fix"
            /// Another change of the same plan clears it.
            case elsewhere
            case needsMajor = "needs-major"
            case parentRange = "parent-range"
            case range, peer, bundled
            case mergeConflict = "merge-conflict"
            case duplicateKeys = "duplicate-keys"
            case outOfSync = "out-of-sync"
            case tamperedLock = "tampered-lock"
            case registryUnreachable = "registry-unreachable"
            case unreadable, unsupported
            case tooLarge = "too-large"
            case invalid
        }

        /// `package@version` asks for `needs` within `range`.
        package struct Blocker: Sendable, Equatable {
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

        package let finding: Finding
        package let reason: Reason
        package let blockers: [Blocker]

        package init(finding: Finding, reason: Reason, blockers: [Blocker] = []) {
            self.finding = finding
            self.reason = reason
            self.blockers = blockers
        }
    }

    /// What a person can run where nothing is proposed.
    package struct Command: Sendable, Equatable {
        /// Empty for the root.
        package let folder: String
        package let text: String

        package init(folder: String, text: String) {
            self.folder = folder
            self.text = text
        }
    }

    /// Letters, digits and dashes: what the change is known by.
    package let fingerprint: String
    package let baseBranch: String
    package let base: CommitID
    package let changes: [Change]
    package let edits: [Edit]
    package let cleared: [Finding]
    package let remaining: [Remainder]
    /// What the changes bring in; to be shown, should there ever be any.
    package let broughtIn: [Finding]
    package let commands: [Command]
    /// One sentence each.
    package let remarks: [String]
    /// Whether packages come from the public registry, whose pages are linked to then.
    package let isPublicRegistry: Bool
    /// Of this program.
    package let version: String

    package init(
        fingerprint: String,
        baseBranch: String,
        base: CommitID,
        changes: [Change],
        edits: [Edit] = [],
        cleared: [Finding],
        remaining: [Remainder] = [],
        broughtIn: [Finding] = [],
        commands: [Command] = [],
        remarks: [String] = [],
        isPublicRegistry: Bool,
        version: String
    ) {
        self.fingerprint = fingerprint
        self.baseBranch = baseBranch
        self.base = base
        self.changes = changes
        self.edits = edits
        self.cleared = cleared
        self.remaining = remaining
        self.broughtIn = broughtIn
        self.commands = commands
        self.remarks = remarks
        self.isPublicRegistry = isPublicRegistry
        self.version = version
    }

    /// Before and after, as far as the fixes reach.
    var before: Int { cleared.count + remaining.count }
    var after: Int { remaining.count + broughtIn.count }
}
