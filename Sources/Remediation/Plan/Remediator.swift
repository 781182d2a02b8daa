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
                try look(at: about.union(names).subtracting(knowledge.looked), &knowledge)
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

    /// Asks about new names alone, and about all of them when the advisories changed meanwhile.
    private func look(at names: Set<String>, _ knowledge: inout PlannerKnowledge) throws {
        guard !names.isEmpty else { return }
        let known = knowledge.advisories
        let answer = try advisories.advisories(for: Remediator.packages(names))
        knowledge.looked.formUnion(names)
        if answer.snapshot == known.snapshot {
            knowledge.advisories = AdvisoryAnswer(
                snapshot: answer.snapshot,
                advisories: known.advisories.merging(answer.advisories) { $1 },
                exploitation: known.exploitation.merging(answer.exploitation) { $1 }
            )
        } else {
            knowledge.advisories = try advisories.advisories(for: Remediator.packages(knowledge.looked))
        }
    }

    private static func packages(_ names: Set<String>) -> Set<PackageName> {
        Set(names.map { PackageName(ecosystem: .npm, name: $0) })
    }
}
