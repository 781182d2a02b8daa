import Basics
package import Registries
package import struct Foundation.Date

/// Learns packuments for a planner: from the registry, and when that is out of reach from what it said before, else from
/// lockfiles that were scanned.
package struct PackumentSource: Sendable {
    /// How many packages are asked for at the same time.
    private static let lanes = 8
    /// How long an answer is good without asking again, in seconds; npm's own registry allows as much.
    private static let freshness: Double = 300

    private let client: NPMRegistryClient
    private let cache: (any PackumentCache)?
    private let harvest: (any HarvestStore)?
    private let now: @Sendable () -> Date

    /// Without `cache` and `harvest` only the registry is asked.
    package init(
        client: NPMRegistryClient,
        cache: (any PackumentCache)? = nil,
        harvest: (any HarvestStore)? = nil,
        now: @escaping @Sendable () -> Date
    ) {
        self.client = client
        self.cache = cache
        self.harvest = harvest
        self.now = now
    }

    /// What is to be known about several packages.
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

    /// What is to be known about a package.
    package func fetch(_ name: String) async -> PlannerKnowledge.Lookup {
        guard let registry = NPMRegistry.of(name, in: client.registries) else {
            return .unavailable("no registry is configured for it")
        }
        let cached = await cache?.packument(of: name, at: registry.url)
        let known = cached.flatMap { Self.read($0, of: name) }
        if let cached, let known, abs(now().timeIntervalSince(cached.checkedAt)) < Self.freshness {
            return .found(known)
        }
        do {
            switch try await client.packument(of: name, etag: known == nil ? nil : cached?.etag) {
            case .document(let document, let etag):
                let packument = try Packument(document, of: name)
                let body = CachedPackument(etag: etag, body: packument.json(), checkedAt: now())
                await cache?.keep(body, of: name, at: registry.url)
                return .found(packument)
            case .notModified:
                guard let known else { return .unavailable("the registry answered 304 unasked") }
                await cache?.confirm(name, at: registry.url, on: now())
                return .found(known)
            case .absent:
                await cache?.forget(name, at: registry.url)
                return .absent
            }
        } catch  where error.reason == .unusable {
            return .unavailable(error.description)
        } catch {
            if let cached, var known {
                known.source = .remembered(cached.checkedAt)
                return .found(known)
            }
            let releases = await harvest?.releases(of: name, at: registry.url) ?? []
            guard !releases.isEmpty else { return .unavailable(error.description) }
            return .found(
                Packument(
                    name: name,
                    releases: Dictionary(releases.map { ($0.release.version, $0.release) }) { first, _ in
                        first
                    },
                    tags: [:],
                    source: .lockfiles
                )
            )
        }
    }

    /// `nil` for what another version of this program wrote.
    private static func read(_ cached: CachedPackument, of name: String) -> Packument? {
        // The registry is asked then.
        guard let document = try? JSONDocument(cached.body, limits: .init(depth: 64)) else { return nil }
        // As above.
        return try? Packument(document, of: name)
    }
}
