import Basics

/// Plans the smallest change of a yarn project that clears its vulnerabilities.
///
/// Pure, as `NpmPlanner`. Of yarn 1: a release that the patterns of a block admit, then ranges of manifests raised; a pattern that
/// admits no fixed release stays with a block of its own. Of later versions: what to run, since the checksums in their lockfiles
/// are of archives that only yarn makes.
package enum YarnPlanner {
    /// `workspaces` are the manifests of workspaces among the project's files, relative to its folder.
    package static func step(
        _ project: NpmProject,
        workspaces: [String] = [],
        _ knowledge: PlannerKnowledge,
        policy: RemediationPolicy,
        setAside: Set<AcceptedRisk> = []
    ) -> PlannerStep {
        if let bytes = project.bytes(of: YarnDocuments.lockfile), YarnLockText.isBerry(bytes) {
            return CommandOnlyPlanner.step(project, .yarnBerry, knowledge, policy: policy, setAside: setAside)
        }
        let documents: YarnDocuments
        do {
            documents = try YarnDocuments(project, workspaces: workspaces)
        } catch {
            return .plan(NpmPlanner.refused(error, remaining: []))
        }
        let packages = Set(documents.lock.blocks.compactMap(YarnTree.registryName))
        guard packages.isSubset(of: knowledge.looked) else {
            return .needs(packuments: [], advisories: packages.subtracting(knowledge.looked))
        }
        let choice = ReleaseChoice(knowledge, policy: policy)
        do {
            let plan = try YarnPlanning(documents, choice, setAside).plan()
            guard choice.missingPackuments.isEmpty, choice.missingAdvisories.isEmpty else {
                return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
            }
            return .plan(plan)
        } catch {
            return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
        }
    }
}
