/// A repository that the bot knows, with the id it has here.
package struct Project: Hashable, Sendable {
    package let id: ResourceID
    package let repository: RepositoryRef

    package init(id: ResourceID, repository: RepositoryRef) {
        self.id = id
        self.repository = repository
    }
}
