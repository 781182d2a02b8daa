package import Domain
package import Registries

/// Asks somebody else, such as a registry, for what a lockfile does not tell of its packages.
///
/// It tells that somebody which packages are in use, so it is off unless settings ask for it.
package protocol RegistrySource: Sendable {
    /// The packages it knows.
    var ecosystem: Ecosystem { get }

    /// The facts about some versions of a package, in one request at most.
    ///
    /// A version that the source does not have is absent, and so is what cannot be read for certain. Of a package that is not
    /// there at all nothing is known.
    func facts(
        of package: PackageName,
        versions: Set<String>
    ) async throws(RegistryError) -> [String: RegistryFacts]
}

/// Remembers what sources have said, across scans.
package protocol RegistryCache: Sendable {
    /// What is remembered of these versions, `.none` where the source had no answer; absent when it was not asked or too
    /// long ago.
    func facts(of package: PackageName, versions: Set<String>) async -> [String: RegistryFacts]

    /// Remembers an answer.
    func remember(_ facts: [String: RegistryFacts], of package: PackageName) async
}
