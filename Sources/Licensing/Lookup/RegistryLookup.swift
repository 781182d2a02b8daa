package import Domain

/// Fills in licences that nobody has declared here, politely: what is remembered is not asked again, one request at a time,
/// none after the first refusal.
package struct RegistryLookup: Sendable {
    /// What came of it.
    package struct Outcome: Sendable {
        package var licenses: [PackageURL: LicenseExpression] = [:]
        /// Why some were not asked for; at most one remark for each source, and one about the limit.
        package var remarks: [String] = []
    }

    private let sources: [any RegistrySource]
    private let cache: (any RegistryCache)?
    private let maximumRequests: Int
    private let pause: @Sendable () async -> Void

    /// `maximumRequests` counts for one call of `licenses(for:)`; `pause` is what to wait between two requests.
    package init(
        sources: [any RegistrySource],
        cache: (any RegistryCache)?,
        maximumRequests: Int,
        pause: @escaping @Sendable () async -> Void
    ) {
        self.sources = sources
        self.cache = cache
        self.maximumRequests = maximumRequests
        self.pause = pause
    }

    /// Looks up components from a registry whose licence is not declared, or not understood.
    package func licenses(for components: [Component]) async -> Outcome {
        var outcome = Outcome()
        var requestsLeft = maximumRequests
        for source in sources {
            let own = components.filter { $0.ecosystem == source.ecosystem && isOpen($0) }
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
        let byPackage = Dictionary(grouping: components, by: \.packageName)
        for package in byPackage.keys.sorted() {
            let wanted = byPackage[package] ?? []
            let versions = Set(wanted.map(\.version))
            var known = await cache?.licenses(of: package, versions: versions) ?? [:]
            let missing = versions.subtracting(known.keys)
            if !missing.isEmpty {
                guard requestsLeft > 0 else {
                    outcome.remarks.append("licences: \(maximumRequests) look-ups were made, others left out")
                    return
                }
                if requestsLeft < maximumRequests { await pause() }
                requestsLeft -= 1
                do {
                    let answer = try await source.licenses(of: package, versions: missing)
                    for version in missing { known.updateValue(answer[version], forKey: version) }
                    await cache?.remember(known.filter { missing.contains($0.key) }, of: package)
                } catch  where error.reason != .unusable {
                    outcome.remarks.append("licences of \(source.ecosystem.rawValue): \(error)")
                    return
                } catch {
                    // Only this package's answer is of no use.
                }
            }
            for component in wanted {
                if let license = known[component.version] ?? nil {
                    outcome.licenses[component.purl] = license
                }
            }
        }
    }

    private func isOpen(_ component: Component) -> Bool {
        component.source == .registry && component.licenseExpression == nil
    }
}
