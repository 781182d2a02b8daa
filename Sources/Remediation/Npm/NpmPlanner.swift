/// Plans the smallest change of an npm project that clears its vulnerabilities.
///
/// Pure: asks for what it must know, and plans anew with it. For every vulnerable package, at every place it is installed, in this
/// order: a release inside all ranges; ranges of the project's own manifests raised; a package that asks for it raised; `overrides`;
/// the release for all who can take it and a copy of the old one for the others. Never downgrades.
package enum NpmPlanner {
    /// `setAside` are vulnerabilities that need no fix (waived, not affected): by any id they go by, and package.
    package static func step(
        _ project: NpmProject,
        _ knowledge: PlannerKnowledge,
        policy: RemediationPolicy,
        setAside: Set<AcceptedRisk> = []
    ) -> PlannerStep {
        let documents: NpmDocuments
        do {
            documents = try NpmDocuments(project)
        } catch {
            return .plan(refused(error, remaining: []))
        }
        let packages = Set(
            documents.tree.present.map { documents.tree.nodes[$0] }
                .filter { $0.isFromRegistry && $0.kind == .installed }.map(\.package)
        ).union(LocklessPlan.packages(of: documents))
        guard packages.isSubset(of: knowledge.looked) else {
            return .needs(packuments: [], advisories: packages.subtracting(knowledge.looked))
        }
        let choice = ReleaseChoice(knowledge, policy: policy)
        do {
            let plan =
                documents.lock == nil
                ? try LocklessPlan.plan(documents, choice, setAside)
                : try planWithLock(documents, choice, setAside)
            guard choice.missingPackuments.isEmpty, choice.missingAdvisories.isEmpty else {
                return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
            }
            return .plan(plan)
        } catch {
            return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
        }
    }

    private static func planWithLock(
        _ documents: NpmDocuments,
        _ choice: ReleaseChoice,
        _ setAside: Set<AcceptedRisk>
    ) throws(ChangeError) -> RemediationPlan {
        var planning = NpmPlanning(documents, choice, setAside)
        return try planning.plan()
    }

    static func refused(_ error: ProjectError, remaining: [RemediationPlan.Vulnerability]) -> RemediationPlan
    {
        RemediationPlan(
            outcome: .refused,
            reason: error.reason,
            remaining: remaining.map { RemediationPlan.Remainder(vulnerability: $0, reason: error.reason) },
            remarks: [error.detail]
        )
    }
}

/// A vulnerability of a package that somebody decided to live with.
package struct AcceptedRisk: Sendable, Hashable {
    /// The id that findings give it.
    package let id: String
    package let package: String

    package init(id: String, package: String) {
        self.id = id
        self.package = package
    }
}
