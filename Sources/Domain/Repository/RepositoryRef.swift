/// A repository on a forge, as a delivery or the forge's API names it.
///
/// `id` is the forge's own lasting number; `path` (`owner/name`, on GitLab with subgroups) changes when the
/// repository is renamed. Equality and hashing therefore use forge and id alone.
package struct RepositoryRef: Sendable, CustomStringConvertible {
    package let forge: ForgeID
    package let id: String
    package let path: String

    package init(forge: ForgeID, id: String, path: String) {
        self.forge = forge
        self.id = id
        self.path = path
    }

    /// `forge:owner/name`, the form that settings match against and people read.
    package var description: String { "\(forge):\(path)" }
}

extension RepositoryRef: Hashable {
    package static func == (left: RepositoryRef, right: RepositoryRef) -> Bool {
        left.forge == right.forge && left.id == right.id
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(forge)
        hasher.combine(id)
    }
}
