import Advisories
import Basics
import Domain
import Remediation
import struct Foundation.Date

extension FuzzTarget {
    /// The npm planner on any lockfile: a plan has files that read as JSON, and no files without a reason for them.
    static let npmPlanner = FuzzTarget(
        name: "npm-planner",
        seeds: [
            """
            {"lockfileVersion":3,"packages":{"":{"dependencies":{"leaf":"^1.0.0","mid":"1"}},
            "node_modules/leaf":{"version":"1.0.0","resolved":"https://r.example/leaf/-/leaf-1.0.0.tgz"},
            "node_modules/mid":{"version":"1.0.0","dependencies":{"leaf":"1.0.0"},"peerDependencies":{"x":"*"}}}}
            """,
            """
            {"lockfileVersion":2,"packages":{"":{"dependencies":{"leaf":"^1.0.0","mid":"1"},"workspaces":["w"]},"w":{},
            "node_modules/w":{"link":true,"resolved":"w"},"node_modules/leaf":{"version":"1.0.0"},
            "node_modules/mid":{"version":"1.0.0","inBundle":true}},
            "dependencies":{"leaf":{"version":"1.0.0","requires":{"mid":"1"}},"mid":{"version":"npm:leaf@1.0.0"}}}
            """,
            """
            {"lockfileVersion":1,"dependencies":{"leaf":{"version":"1.0.0","dev":true,"dependencies":{"leaf":{"version":"0.1.0"}}},
            "mid":{"version":"file:x","bundled":true}}}
            """,
        ]
    ) { input in
        guard input.count <= 1 << 16 else { return }
        let manifest = Array(
            #"{"dependencies":{"leaf":"^1.0.0","mid":"1"},"overrides":{"mid":{"leaf":"1.0.0"}}}"#.utf8
        )
        let project = NpmProject(
            directory: "",
            files: ["package.json": manifest, "package-lock.json": input, "w/package.json": Array("{}".utf8)]
        )
        _ = NpmProject.manifests(neededBy: input)
        var knowledge = PlannerKnowledge(advisories: answer)
        let planner = NpmPlanner(project, policy: RemediationPolicy(jump: .major))
        for _ in 0..<12 {
            switch planner.step(knowledge) {
            case .needs(let names, let about):
                for name in names { knowledge.packuments[name] = .found(packument(name)) }
                knowledge.looked.formUnion(names.union(about))
            case .plan(let plan):
                for file in plan.files {
                    // What cannot be read is what this looks for.
                    Invariant.holds((try? JSONDocument(file.bytes)) != nil, "an edited file is not JSON")
                }
                Invariant.holds(plan.files.isEmpty || !plan.cleared.isEmpty, "files change for nothing")
                Invariant.holds(plan.reason != .invalid, "the validator threw a plan away: \(plan.remarks)")
                return
            }
        }
    }

    private static let answer: AdvisoryAnswer = {
        let leaf = PackageName(ecosystem: .npm, name: "leaf")
        let advisory = Advisory(
            id: "GHSA-aaaa-aaaa-aaaa",
            aliases: [],
            modified: "2024-01-01T00:00:00Z",
            isWithdrawn: false,
            summary: "",
            severities: [],
            ratedSeverity: .high,
            affected: [
                AffectedPackage(
                    package: leaf,
                    ranges: [AffectedRange(kind: .semver, events: [.introduced("0"), .fixed("1.0.1")])],
                    versions: []
                )
            ]
        )
        return AdvisoryAnswer(
            snapshot: AdvisorySnapshot(id: "fuzz", date: Date(timeIntervalSince1970: 0), advisoryCount: 1),
            advisories: [leaf: [advisory]]
        )
    }()

    private static func packument(_ name: String) -> Packument {
        let versions = ["0.1.0", "1.0.0", "1.0.1", "1.1.0", "2.0.0"]
        let releases = versions.map { version in
            PackageRelease(
                version: version,
                manifest: .object([
                    .init(
                        "dependencies",
                        .strings(name == "mid" ? [("leaf", version == "1.0.0" ? "1.0.0" : "*")] : [])
                    )
                ]),
                tarball: "https://r.example/x/-/x-\(version).tgz",
                integrity: "sha512-" + String(repeating: "A", count: 86) + "==",
                shasum: nil,
                publishedAt: nil
            )
        }
        return Packument(
            name: name,
            releases: Dictionary(releases.map { ($0.version, $0) }, uniquingKeysWith: { $1 }),
            tags: ["latest": "2.0.0"]
        )
    }
}
