package import Registries

/// Learns packuments for a planner.
package struct PackumentSource: Sendable {
    /// How many packages are asked for at the same time.
    private static let lanes = 8

    private let client: NPMRegistryClient

    package init(client: NPMRegistryClient) {
        self.client = client
    }

    /// What is to be known about a package.
    package func fetch(_ name: String) async -> PlannerKnowledge.Lookup {
        guard NPMRegistry.of(name, in: client.registries) != nil else {
            return .unavailable("no registry is configured for it")
        }
        do {
            switch try await client.packument(of: name) {
            case .document(let document, _): return .found(try Packument(document, of: name))
            case .absent: return .absent
            case .notModified: return .unavailable("the registry answered 304 unasked")
            }
        } catch {
            return .unavailable(error.description)
        }
    }

    /// The same for several packages.
    package func fetch(_ names: Set<String>) async -> [String: PlannerKnowledge.Lookup] {
        var waiting = names.sorted().makeIterator()
        return await withTaskGroup(of: (String, PlannerKnowledge.Lookup).self) { group in
            func start() {
                guard let name = waiting.next() else { return }
                group.addTask { (name, await fetch(name)) }
            }
            for _ in 0..<Self.lanes { start() }
            var answers: [String: PlannerKnowledge.Lookup] = [:]
            while let (name, answer) = await group.next() {
                answers[name] = answer
                start()
            }
            return answers
        }
    }
}
