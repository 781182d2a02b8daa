import Advisories

/// Plans the smallest change of an npm project that clears its vulnerabilities.
///
/// Pure: asks for what it must know, and goes on from where it had to ask. For every vulnerable package, at every place it is
/// installed, in this order: a release inside all ranges; ranges of the project's own manifests raised; a package that asks for it
/// raised; `overrides`; the release for all who can take it and a copy of the old one for the others. Never downgrades.
package final class NpmPlanner {
    private let policy: RemediationPolicy
    private let setAside: Set<AcceptedRisk>
    private let documents: Result<NpmDocuments, ProjectError>
    /// How far it came; `nil` before the first step with a lockfile.
    private var planning: NpmPlanning?

    /// `setAside` are vulnerabilities that need no fix (waived, not affected): by any id they go by, and package.
    package init(_ project: NpmProject, policy: RemediationPolicy, setAside: Set<AcceptedRisk> = []) {
        self.policy = policy
        self.setAside = setAside
        documents = Result { () throws(ProjectError) in try NpmDocuments(project) }
    }

    /// The plan, or what must be known for it.
    ///
    /// To be asked again with more knowledge, never with less. Where other advisories hold than before, all is planned anew.
    package func step(_ knowledge: PlannerKnowledge) -> PlannerStep {
        let documents: NpmDocuments
        do {
            documents = try self.documents.get()
        } catch {
            return .plan(NpmPlanner.refused(error, remaining: []))
        }
        let packages = Set(
            documents.tree.present.map { documents.tree.nodes[$0] }
                .filter { $0.isFromRegistry && $0.kind == .installed }.map(\.package)
        ).union(LocklessPlan.packages(of: documents))
        guard packages.isSubset(of: knowledge.looked) else {
            return .needs(packuments: [], advisories: packages.subtracting(knowledge.looked))
        }
        let choice: ReleaseChoice
        if let known = planning?.choice, known.snapshot == knowledge.advisories.snapshot {
            known.learn(knowledge)
            choice = known
        } else {
            choice = ReleaseChoice(knowledge, policy: policy)
            planning = nil
        }
        do {
            let plan =
                documents.lock == nil
                ? try LocklessPlan.plan(documents, choice, setAside) : try planWithLock(documents, choice)
            guard choice.missingPackuments.isEmpty, choice.missingAdvisories.isEmpty else {
                return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
            }
            return .plan(plan)
        } catch {
            return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
        }
    }

    private func planWithLock(
        _ documents: NpmDocuments,
        _ choice: ReleaseChoice
    ) throws(ChangeError) -> RemediationPlan {
        if planning == nil { planning = try NpmPlanning(documents, choice, setAside) }
        guard let plan = try planning?.plan() else { throw .knowledgeNeeded }
        return plan
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
