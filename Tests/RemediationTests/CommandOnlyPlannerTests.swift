import Remediation
import Testing

@Suite struct CommandOnlyPlannerTests {
    static let manifest = #"{"dependencies": {"leaf": "^1.0.0"}}"#

    static func plan(_ format: CommandOnlyPlanner.Format, _ manifest: String, _ lock: String) throws
        -> RemediationPlan
    {
        let published = YarnPlannerTests.published
        let knowledge = UpgradeCase.knowledge(
            [YarnPlannerTests.advisory],
            published.map(\.1),
            published.map(\.0)
        )
        let project = NpmProject(
            directory: "",
            files: ["package.json": Array(manifest.utf8), format.lockfile: Array(lock.utf8)]
        )
        return try #require(
            UpgradeCase.plan(knowledge) {
                CommandOnlyPlanner.step(project, format, $0, policy: RemediationPolicy())
            }
        )
    }

    static let berry = """
        __metadata:
          version: 8

        "leaf@npm:^1.0.0":
          version: 1.0.0
          resolution: "leaf@npm:1.0.0"

        "shop@workspace:.":
          version: 0.0.0-use.local
          resolution: "shop@workspace:."

        """

    static let bun = """
        {
          "lockfileVersion": 1,
          "packages": {
            "leaf": ["leaf@1.0.0", "", {}, "sha512-x"],
            "mid": ["mid@git+https://host.example/mid.git#0123", {}, "0123"],
          },
        }
        """

    @Test(arguments: [
        (CommandOnlyPlanner.Format.yarnBerry, manifest, berry, "yarn up leaf@^1.0.2"),
        (.yarnBerry, "{}", berry, "yarn up --recursive leaf"),
        (.bun, manifest, bun, "bun add --ignore-scripts leaf@^1.0.2"),
        (.bun, "{}", bun, "bun update --ignore-scripts leaf"),
    ])
    func `the command is said, and nothing is edited`(
        format: CommandOnlyPlanner.Format,
        manifest: String,
        lock: String,
        command: String
    ) throws {
        let plan = try Self.plan(format, manifest, lock)
        #expect(plan.outcome == .blocked && plan.reason == .unsupported && plan.files.isEmpty)
        #expect(plan.command == command)
        #expect(plan.remaining.map(\.vulnerability.package) == ["leaf"])
    }

    @Test(arguments: [
        (CommandOnlyPlanner.Format.yarnBerry, "__metadata:\n", RemediationPlan.Reason.unsupported),
        (.yarnBerry, "<<<<<<< HEAD\n" + berry, .mergeConflict), (.bun, "not JSON", .unreadable),
        (.bun, "{}", .unreadable), (.pnpm, "lockfileVersion: '99.0'\n\npackages: {}\n", .unsupported),
    ])
    func `a lockfile that is not understood is never one with nothing to do`(
        format: CommandOnlyPlanner.Format,
        lock: String,
        reason: RemediationPlan.Reason
    ) throws {
        let plan = try Self.plan(format, Self.manifest, lock)
        #expect(plan.outcome == .refused && plan.reason == reason)
    }

    @Test(arguments: [
        "/leaf/1.0.0_react@1.0.0", "/leaf/1.0.0", "/leaf@1.0.0(react@1.0.0)", "leaf@1.0.0", "'leaf@1.0.0'",
    ])
    func `packages of every version of pnpm are found`(key: String) throws {
        let plan = try Self.plan(
            .pnpm,
            Self.manifest,
            "lockfileVersion: 99\n\npackages:\n\n  \(key):\n    dev: false\n"
        )
        #expect(plan.command == "pnpm update --ignore-scripts leaf@^1.0.2")
    }
}
