import Advisories
import Basics
import Domain
import Foundation
import Remediation

/// Planners of fixes: whatever the lockfile is, a plan is valid or says why there is none.
extension FuzzTarget {
    static let yarnFix = FuzzTarget(
        name: "yarn-fix",
        seeds: [
            """
            # yarn lockfile v1


            leaf@1.0.0, leaf@^1.0.0:
              version "1.0.0"
              resolved "https://registry.yarnpkg.com/leaf/-/leaf-1.0.0.tgz#0123"
              integrity sha512-leaf-1.0.0

            mid@^1.0.0:
              version "1.0.0"
              resolved "https://registry.yarnpkg.com/mid/-/mid-1.0.0.tgz#0123"
              dependencies:
                leaf "1.0.0"

            """,
            "leaf@^1.0.0:\r\n  version \"1.0.0\"\r\n  resolved \"https://r.example/leaf/-/leaf-1.0.0.tgz\"\r\n",
            "__metadata:\n  version: 8\n\n\"leaf@npm:^1.0.0\":\n  resolution: \"leaf@npm:1.0.0\"\n",
        ]
    ) { input in
        check(input, "yarn.lock") { project, knowledge in
            YarnPlanner.step(project, knowledge, policy: RemediationPolicy())
        }
    }

    static let pnpmFix = FuzzTarget(
        name: "pnpm-fix",
        seeds: [
            """
            lockfileVersion: '9.0'

            importers:

              .:
                dependencies:
                  leaf:
                    specifier: ^1.0.0
                    version: 1.0.0

            packages:

              leaf@1.0.0:
                resolution: {integrity: sha512-leaf-1.0.0}

              mid@1.0.0:
                resolution: {integrity: sha512-mid-1.0.0}

            snapshots:

              leaf@1.0.0: {}

              mid@1.0.0:
                dependencies:
                  leaf: 1.0.0
                optional: true

            """,
            """
            lockfileVersion: '6.0'

            dependencies:
              leaf:
                specifier: ^1.0.0
                version: 1.0.0

            packages:

              /leaf@1.0.0:
                resolution: {integrity: sha512-leaf-1.0.0}
                dev: false

            """,
            "lockfileVersion: 5.4\n\npackages:\n\n  /leaf/1.0.0:\n    resolution: {integrity: x}\n",
        ]
    ) { input in
        check(input, "pnpm-lock.yaml") { project, knowledge in
            PnpmPlanner.step(project, knowledge, policy: RemediationPolicy())
        }
    }

    private static func check(
        _ input: [UInt8],
        _ lockfile: String,
        _ step: (NpmProject, PlannerKnowledge) -> PlannerStep
    ) {
        guard input.count < 1 << 16 else { return }
        let manifest = Array(#"{"dependencies": {"leaf": "^1.0.0"}}"#.utf8)
        let project = NpmProject(directory: "", files: ["package.json": manifest, lockfile: input])
        guard let plan = plan(project, step) else {
            return Invariant.holds(false, "asks for more and more")
        }
        Invariant.holds(plan.reason != .invalid, "its own validator refuses: \(plan.remarks)")
        Invariant.holds(plan.files.isEmpty == plan.changes.isEmpty, "files without changes, or the reverse")
        guard !plan.files.isEmpty else { return }
        guard let again = Self.plan(project.replacing(plan.files), step) else { return }
        Invariant.holds(again.files.isEmpty, "a second run finds more to do")
        Invariant.holds(
            Set(again.remaining.map(\.vulnerability)) == Set(plan.remaining.map(\.vulnerability)),
            "what is left is not what was said"
        )
    }

    private static func plan(
        _ project: NpmProject,
        _ step: (NpmProject, PlannerKnowledge) -> PlannerStep
    ) -> RemediationPlan? {
        var knowledge = knowledge
        for _ in 0..<100 {
            switch step(project, knowledge) {
            case .plan(let plan): return plan
            case .needs(let packuments, let advisories):
                knowledge.looked.formUnion(advisories)
                for name in packuments where knowledge.packuments[name] == nil {
                    knowledge.packuments[name] = .absent
                }
            }
        }
        return nil
    }

    private static let knowledge: PlannerKnowledge = {
        let leaf = PackageName(ecosystem: .npm, name: "leaf")
        let range = AffectedRange(kind: .semver, events: [.introduced("0"), .fixed("1.0.2")])
        let advisory = Advisory(
            id: "GHSA-leaf",
            aliases: [],
            modified: "2024-01-01T00:00:00Z",
            isWithdrawn: false,
            summary: "",
            severities: [],
            ratedSeverity: nil,
            affected: [AffectedPackage(package: leaf, ranges: [range], versions: [])]
        )
        let releases = [
            ("leaf", "1.0.0", [String]()), ("leaf", "1.0.2", ["twig"]), ("twig", "1.0.0", []),
            ("mid", "1.0.0", ["leaf"]),
        ]
        var packuments: [String: [String: PackageRelease]] = [:]
        for (name, version, needs) in releases {
            packuments[name, default: [:]][version] = PackageRelease(
                version: version,
                manifest: .object([.init("dependencies", .strings(needs.map { ($0, "^1.0.0") }))]),
                tarball: "https://registry.npmjs.org/\(name)/-/\(name)-\(version).tgz",
                integrity: "sha512-\(name)-\(version)",
                shasum: "0123",
                publishedAt: nil
            )
        }
        return PlannerKnowledge(
            packuments: packuments.reduce(into: [:]) { all, one in
                all[one.key] = .found(Packument(name: one.key, releases: one.value, tags: [:]))
            },
            advisories: AdvisoryAnswer(
                snapshot: AdvisorySnapshot(
                    id: "fuzz",
                    date: Date(timeIntervalSince1970: 0),
                    advisoryCount: 1
                ),
                advisories: [leaf: [advisory]]
            )
        )
    }()
}
