import Basics
import Versioning

/// A project without a lockfile: only versions that its manifest pins are known to be there.
enum LocklessPlan {
    private struct Pin {
        let request: InstallTree.Request
        let package: String
        let version: String
    }

    static func packages(of documents: NpmDocuments) -> Set<String> {
        documents.lock == nil ? Set(pins(of: documents).map(\.package)) : []
    }

    private static func pins(of documents: NpmDocuments) -> [Pin] {
        documents.tree.nodes[InstallTree.root].requests.compactMap { request in
            let spec = DependencySpec(request.text)
            guard let package = spec.packageName(listedAs: request.name) else { return nil }
            let text: String
            switch spec {
            case .range(let range, _), .alias(_, .range(let range, _)): text = range
            default: return nil
            }
            let version = text.drop { $0 == "=" || $0 == "v" || $0 == " " }
            guard NpmVersion(String(version)) != nil else { return nil }
            return Pin(request: request, package: package, version: String(version))
        }
    }

    static func plan(
        _ documents: NpmDocuments,
        _ choice: ReleaseChoice,
        _ setAside: Set<AcceptedRisk>
    ) throws(ChangeError) -> RemediationPlan {
        let engines = EngineLimits(documents.manifests[""]?.root["engines"]?["node"]?.string)
        var state = PlanState(tree: documents.tree)
        var plan = RemediationPlan(outcome: .nothingToDo)
        var isNeeding = false
        for pin in pins(of: documents) {
            let vulnerabilities = try choice.judgement(of: pin.package, pin.version).ids.sorted()
                .filter { !setAside.contains(AcceptedRisk(id: $0, package: pin.package)) }
                .map { RemediationPlan.Vulnerability(id: $0, package: pin.package, version: pin.version) }
            guard !vulnerabilities.isEmpty else { continue }
            do {
                let (targets, beyond) = try choice.targets(
                    for: pin.package,
                    from: pin.version,
                    besides: setAside,
                    engines: engines
                )
                guard let target = targets.first,
                    case .rewritten(let text) = SpecRewrite.raising(
                        pin.request.text,
                        to: target.release.version,
                        mayRewriteCompound: true
                    )
                else {
                    let reason: RemediationPlan.Reason =
                        choice.unavailable[pin.package] != nil
                        ? .registryUnreachable : beyond ? .needsMajor : .noFix
                    plan.remaining += vulnerabilities.map { .init(vulnerability: $0, reason: reason) }
                    continue
                }
                state.ranges.append(
                    .init(
                        place: "",
                        name: pin.request.name,
                        kind: pin.request.kind,
                        from: pin.request.text,
                        to: text
                    )
                )
                plan.changes.append(
                    .init(
                        package: pin.package,
                        from: pin.version,
                        to: target.release.version,
                        place: pin.request.name,
                        means: .manifest
                    )
                )
                let left = try choice.judgement(of: pin.package, target.release.version).ids
                plan.cleared += vulnerabilities.filter { !left.contains($0.id) }
                plan.remaining += vulnerabilities.filter { left.contains($0.id) }.map { old in
                    RemediationPlan.Remainder(
                        vulnerability: .init(
                            id: old.id,
                            package: old.package,
                            version: target.release.version
                        ),
                        reason: beyond ? .needsMajor : .noFix
                    )
                }
            } catch {
                isNeeding = true
            }
        }
        if isNeeding { throw .knowledgeNeeded }
        plan.edits = NpmPlanning.edits(of: state, documents)
        plan.remarks = ["There is no lockfile, so only versions that package.json pins are known."]
        if let refusal = documents.refusal {
            return NpmPlanner.refused(refusal, remaining: plan.cleared + plan.remaining.map(\.vulnerability))
        }
        do {
            plan.files = try PackageLockText.files(of: documents, state)
        } catch {
            return NpmPlanner.refused(ProjectError(.unreadable, error.description), remaining: plan.cleared)
        }
        if !plan.cleared.isEmpty {
            plan.outcome = plan.remaining.isEmpty ? .fixed : .partlyFixed
            plan.reason = plan.remaining.first?.reason
        } else if let first = plan.remaining.first {
            plan.outcome = first.reason == .registryUnreachable ? .refused : .blocked
            plan.reason = first.reason
        }
        return plan
    }
}
