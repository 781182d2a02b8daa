package import Domain
import Registries

/// Fills in what no file here tells, politely: what is remembered is not asked again, one request at a time, none after the
/// first refusal.
package struct RegistryLookup: Sendable {
    /// Which packages are asked for.
    package enum Subject: Sendable {
        /// Those whose licence is not declared, or not understood.
        case unknownLicenses
        /// Every package of a registry, for when it was published and whether it is deprecated: the former first, then direct
        /// ones.
        case everyPackage
    }

    /// What came of it.
    package struct Outcome: Sendable {
        package var facts: [PackageURL: RegistryFacts] = [:]
        /// Why some were not asked for; at most one remark for each source, and one about the limit.
        package var remarks: [String] = []
    }

    private let sources: [any RegistrySource]
    private let cache: (any RegistryCache)?
    private let subject: Subject
    private let maximumRequests: Int
    private let pause: @Sendable () async -> Void

    /// `maximumRequests` counts for one call of `facts(for:)`; `pause` is what to wait between two requests.
    package init(
        sources: [any RegistrySource],
        cache: (any RegistryCache)?,
        subject: Subject = .unknownLicenses,
        maximumRequests: Int,
        pause: @escaping @Sendable () async -> Void
    ) {
        self.sources = sources
        self.cache = cache
        self.subject = subject
        self.maximumRequests = maximumRequests
        self.pause = pause
    }

    /// Looks up components from a registry, and says all that the answers tell.
    package func facts(for components: [Component]) async -> Outcome {
        var outcome = Outcome()
        var requestsLeft = maximumRequests
        for source in sources {
            let own = components.filter { $0.ecosystem == source.ecosystem && isWanted($0) }
            await ask(source, about: own, requestsLeft: &requestsLeft, outcome: &outcome)
        }
        return outcome
    }

    private func ask(
        _ source: any RegistrySource,
        about components: [Component],
        requestsLeft: inout Int,
        outcome: inout Outcome
    ) async {
        for (package, wanted) in RegistryLookup.inOrder(components) {
            let versions = Set(wanted.map(\.version))
            var known = await cache?.facts(of: package, versions: versions) ?? [:]
            let missing = versions.subtracting(known.keys)
            if !missing.isEmpty, requestsLeft == 0 {
                // What is remembered of the others still counts.
                outcome.remarks.append("registries: \(maximumRequests) look-ups were made, others left out")
                requestsLeft = -1
            }
            if !missing.isEmpty, requestsLeft > 0 {
                if requestsLeft < maximumRequests { await pause() }
                requestsLeft -= 1
                do {
                    let answer = try await source.facts(of: package, versions: missing)
                    for version in missing { known[version] = answer[version] ?? RegistryFacts.none }
                    await cache?.remember(known.filter { missing.contains($0.key) }, of: package)
                } catch  where error.reason != .unusable {
                    outcome.remarks.append("registry of \(source.ecosystem.rawValue): \(error)")
                    return
                } catch {
                    // Only this package's answer is of no use.
                }
            }
            for component in wanted {
                if let facts = known[component.version] { outcome.facts[component.purl] = facts }
            }
        }
    }

    private func isWanted(_ component: Component) -> Bool {
        guard component.source == .registry else { return false }
        return subject == .everyPackage || component.licenseExpression == nil
    }

    /// What matters most comes first, as not all may be asked for: licences nobody declared, then what the project itself asks for.
    private static func inOrder(_ components: [Component]) -> [(PackageName, [Component])] {
        func rank(_ components: [Component]) -> Int {
            if components.contains(where: { $0.licenseExpression == nil }) { return 0 }
            return components.contains(where: \.isDirect) ? 1 : 2
        }
        return Dictionary(grouping: components, by: \.packageName)
            .map { (name: $0.key, components: $0.value, rank: rank($0.value)) }
            .sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
            .map { ($0.name, $0.components) }
    }
}
