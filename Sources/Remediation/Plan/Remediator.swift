package import Advisories
import Domain

/// Asks a planner until it has a plan, fetching what it needs to know in between.
package struct Remediator: Sendable {
    /// A planner asks for more with every step into the graph; who goes deeper than this gets no plan.
    private static let mostRounds = 40

    private let advisories: any AdvisorySource
    private let packuments: @Sendable (Set<String>) async -> [String: PlannerKnowledge.Lookup]

    package init(
        advisories: any AdvisorySource,
        packuments: @escaping @Sendable (Set<String>) async -> [String: PlannerKnowledge.Lookup]
    ) {
        self.advisories = advisories
        self.packuments = packuments
    }

    /// All advisories are of one snapshot, each packument is fetched once.
    package func plan(_ step: (PlannerKnowledge) -> PlannerStep) async throws -> RemediationPlan {
        var knowledge = PlannerKnowledge(advisories: try advisories.advisories(for: []))
        for _ in 0..<Remediator.mostRounds {
            switch step(knowledge) {
            case .plan(let plan): return plan
            case .needs(let names, let about):
                try Task.checkCancellation()
                // Whoever is asked for may be proposed, so its advisories are needed too.
                let looked = knowledge.looked.union(about).union(names)
                if looked != knowledge.looked {
                    let answer = try advisories.advisories(
                        for: Set(looked.map { PackageName(ecosystem: .npm, name: $0) })
                    )
                    knowledge.advisories = answer
                    knowledge.looked = looked
                }
                let missing = names.filter { knowledge.packuments[$0] == nil }
                if !missing.isEmpty {
                    knowledge.packuments.merge(await packuments(missing)) { $1 }
                }
            }
        }
        return RemediationPlan(
            outcome: .refused,
            reason: .invalid,
            remarks: ["The dependencies go deeper than what is followed."]
        )
    }
}
