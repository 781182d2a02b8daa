import Basics

/// A tree on its way to be fixed, with what was written into manifests for it.
struct PlanState {
    var tree: InstallTree
    /// Ranges of manifests, by place of the manifest's folder.
    var ranges: [RangeEdit] = []
    /// The `overrides` of the root manifest, where they change.
    var overrides: [OverrideEdit] = []
    /// How the package at a place was fixed.
    var means: [String: RemediationPlan.Change.Means] = [:]

    struct RangeEdit: Hashable {
        let place: String
        let name: String
        let kind: InstallTree.Request.Kind
        let from: String
        var to: String
    }

    struct OverrideEdit: Hashable {
        /// From the root of the manifest.
        let path: [String]
        let package: String
        let from: String?
        var to: String
    }

    /// Keeps the first `from` when a range is raised twice.
    mutating func note(_ edit: RangeEdit) {
        if let index = ranges.firstIndex(where: {
            $0.place == edit.place && $0.name == edit.name && $0.kind == edit.kind
        }) {
            ranges[index].to = edit.to
        } else {
            ranges.append(edit)
        }
    }

    mutating func note(_ edit: OverrideEdit) {
        if let index = overrides.firstIndex(where: { $0.path == edit.path }) {
            overrides[index].to = edit.to
        } else {
            overrides.append(edit)
        }
    }
}

extension InstallTree.Request.Kind {
    /// The section of a manifest.
    var section: String {
        switch self {
        case .prod: "dependencies"
        case .dev: "devDependencies"
        case .optional: "optionalDependencies"
        case .peer, .peerOptional: "peerDependencies"
        case .workspace: "workspaces"
        }
    }
}
