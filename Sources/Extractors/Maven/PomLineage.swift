import Basics

/// A pom and its parents as far as they lie in the repository, itself first.
struct PomLineage {
    struct Member {
        let path: String
        let model: PomModel
    }

    private static let maximumLength = 16

    let members: [Member]
    /// Why the rest of its parents is not known; `nil` when the last one has none.
    let missing: String?

    /// `nil` when the pom itself cannot be read.
    init?(at path: String, in tree: FileTree) {
        guard let bytes = tree.bytes(at: path), let model = PomFile.usableModel(bytes) else { return nil }
        self.init(Member(path: path, model: model), in: tree)
    }

    init(_ pom: Member, in tree: FileTree) {
        var members = [pom]
        var missing: String?
        while let last = members.last, let parent = last.model.parent, missing == nil {
            switch PomLineage.member(parent, of: last.path, in: tree) {
            case .success(let member):
                if members.count == PomLineage.maximumLength
                    || members.contains(where: { $0.path == member.path })
                {
                    missing = "its parents go in a circle or too far"
                } else {
                    members.append(member)
                }
            case .failure(let absence): missing = absence.reason
            }
        }
        self.members = members
        self.missing = missing
    }

    private struct Absence: Error {
        let reason: String
    }

    /// Everything but the first `count` members.
    func dropFirst(_ count: Int) -> PomLineage {
        PomLineage(members: Array(members.dropFirst(count)), missing: missing)
    }

    private init(members: [Member], missing: String?) {
        self.members = members
        self.missing = missing
    }

    /// Where a parent may lie in the repository.
    static func paths(of parent: PomModel.Parent, from path: String) -> [String] {
        let relative = parent.relativePath ?? "../pom.xml"
        guard !relative.isEmpty, !relative.hasPrefix("/"),
            let target = TreePath.join(TreePath.folder(path), relative)
        else { return [] }
        // A folder stands for the pom.xml in it.
        return [target, target.isEmpty ? "pom.xml" : "\(target)/pom.xml"].filter { !$0.isEmpty }
    }

    private static func member(
        _ parent: PomModel.Parent,
        of path: String,
        in tree: FileTree
    ) -> Result<Member, Absence> {
        let outside = Absence(
            reason: "its parent \(Excerpt.quoted(parent.description)) is not in the repository"
        )
        guard let found = PomLineage.paths(of: parent, from: path).first(where: tree.hasFile) else {
            return .failure(outside)
        }
        let unreadable = Absence(reason: "its parent \(Excerpt.quoted(found)) cannot be read")
        guard let bytes = tree.bytes(at: found), let model = PomFile.usableModel(bytes) else {
            return .failure(unreadable)
        }
        // Maven takes the file only if it is the parent that is meant.
        let group = model.group ?? model.parent?.group ?? ""
        let version = model.version ?? model.parent?.version ?? ""
        guard isSame(group, parent.group), isSame(model.artifact ?? "", parent.artifact),
            isSame(version, parent.version)
        else { return .failure(outside) }
        return .success(Member(path: found, model: model))
    }

    /// What holds a property may well be equal.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        left == right || left.contains("${") || right.contains("${")
    }

    /// The properties of all members, the nearest one's first, with those Maven makes of the project itself.
    var properties: PomProperties {
        var values: [String: String] = [:]
        for member in members.reversed() { values.merge(member.model.main.properties) { $1 } }
        guard let model = members.first?.model else { return PomProperties(values) }
        let own = [
            "groupId": model.group ?? model.parent?.group, "artifactId": model.artifact,
            "version": model.version ?? model.parent?.version,
        ].compactMapValues { $0 }
        for (name, value) in own {
            values["project.\(name)"] = value
            values["pom.\(name)"] = value
            if values[name] == nil { values[name] = value }
        }
        if let parent = model.parent {
            let fields = ["groupId": parent.group, "artifactId": parent.artifact, "version": parent.version]
            for (name, value) in fields {
                values["project.parent.\(name)"] = value
                if values["parent.\(name)"] == nil { values["parent.\(name)"] = value }
            }
        }
        return PomProperties(values)
    }

    /// Group, artifact and version of the first member; `nil` when one of them is not known.
    var coordinate: MavenCoordinate? {
        var properties = properties
        guard let group = properties.resolve("${project.groupId}"),
            let artifact = properties.resolve("${project.artifactId}"),
            let version = properties.resolve("${project.version}")
        else { return nil }
        return MavenCoordinate(group: group, artifact: artifact, version: version)
    }
}
