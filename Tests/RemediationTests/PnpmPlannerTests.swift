import Basics
import Remediation
import Testing

@Suite struct PnpmPlannerTests {
    static let nine = """
        lockfileVersion: '9.0'

        settings:
          autoInstallPeers: true
          excludeLinksFromLockfile: false

        importers:

          .:
            dependencies:
              leaf:
                specifier: ^1.0.0
                version: 1.0.0
              zed:
                specifier: ^1.0.0
                version: 1.0.0(react@18.0.0)
            devDependencies:
              mid:
                specifier: ^1.0.0
                version: 1.0.0

        packages:

          leaf@1.0.0:
            resolution: {integrity: sha512-leaf-1.0.0}

          mid@1.0.0:
            resolution: {integrity: sha512-mid-1.0.0}
            engines: {node: '>=18'}
            deprecated: |-
              use
              dependencies:

          react@18.0.0:
            resolution: {integrity: sha512-react-18.0.0}

          zed@1.0.0:
            resolution: {integrity: sha512-zed-1.0.0}
            peerDependencies:
              react: '*'

        snapshots:

          leaf@1.0.0: {}

          mid@1.0.0:
            dependencies:
              leaf: 1.0.0

          react@18.0.0: {}

          zed@1.0.0(react@18.0.0):
            dependencies:
              react: 18.0.0
            transitivePeerDependencies:
              - supports-color

        """

    static let six = """
        lockfileVersion: '6.0'

        dependencies:
          leaf:
            specifier: 2.0.0
            version: 2.0.0

        devDependencies:
          mid:
            specifier: ^1.0.0
            version: 1.0.0

        packages:

          /leaf@1.0.0:
            resolution: {integrity: sha512-leaf-1.0.0}
            dev: true

          /leaf@2.0.0:
            resolution: {integrity: sha512-leaf-2.0.0}
            dev: false

          /mid@1.0.0:
            resolution: {integrity: sha512-mid-1.0.0}
            dependencies:
              leaf: 1.0.0
            dev: true

        """

    static let manifest =
        #"{"dependencies": {"leaf": "^1.0.0", "zed": "^1.0.0"}, "devDependencies": {"mid": "^1.0.0"}}"#

    static func plan(
        _ manifest: String,
        _ lock: String,
        jump: RemediationPolicy.Jump = .minor
    ) throws -> RemediationPlan {
        let published = YarnPlannerTests.published
        let knowledge = UpgradeCase.knowledge(
            [YarnPlannerTests.advisory],
            published.map(\.1),
            published.map(\.0)
        )
        let project = NpmProject(
            directory: "web",
            files: ["package.json": Array(manifest.utf8), "pnpm-lock.yaml": Array(lock.utf8)]
        )
        return try #require(
            UpgradeCase.plan(knowledge) {
                PnpmPlanner.step(project, $0, policy: RemediationPolicy(jump: jump))
            }
        )
    }

    static func text(_ plan: RemediationPlan, _ name: String = "pnpm-lock.yaml") -> String? {
        plan.files.first { $0.path == "web/\(name)" }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test(arguments: ["\n", "\r\n"])
    func `a release inside all ranges takes the place of the old one`(lineEnd: String) throws {
        let lock = Self.nine.replacing("\n", with: lineEnd)
        let plan = try Self.plan(Self.manifest, lock)
        #expect(plan.outcome == .fixed && plan.files.count == 1)
        let wanted = lock.replacing("leaf@1.0.0", with: "leaf@1.0.2").replacing(
            "leaf-1.0.0",
            with: "leaf-1.0.2"
        )
        .replacing("leaf: 1.0.0", with: "leaf: 1.0.2")
        .replacing(
            "^1.0.0\(lineEnd)        version: 1.0.0\(lineEnd)      zed",
            with: "^1.0.0\(lineEnd)        version: 1.0.2\(lineEnd)      zed"
        )
        #expect(Self.text(plan) == wanted)
    }

    @Test func `a document of the environment before it stays, and the project's is edited`() throws {
        let environment = """
            ---
            lockfileVersion: '9.0'

            importers:

              .:
                configDependencies: {}
                packageManagerDependencies:
                  pnpm:
                    specifier: 11.0.0
                    version: 11.0.0

            packages:

              pnpm@11.0.0:
                resolution: {integrity: sha512-pnpm}

            snapshots:

              pnpm@11.0.0: {}

            ---

            """
        let plan = try Self.plan(Self.manifest, environment + Self.nine)
        #expect(plan.outcome == .fixed)
        #expect(Self.text(plan) == environment + (Self.text(try Self.plan(Self.manifest, Self.nine)) ?? ""))
    }

    @Test func `a range of the manifest is raised, and each vulnerable copy is fixed`() throws {
        let manifest = #"{ "dependencies": {"leaf": "2.0.0"}, "devDependencies": {"mid": "^1.0.0"} }"#
        let plan = try Self.plan(manifest, Self.six)
        #expect(plan.outcome == .fixed)
        #expect(Self.text(plan, "package.json") == manifest.replacing("2.0.0", with: "2.0.1"))
        #expect(
            Self.text(plan) == """
                lockfileVersion: '6.0'

                dependencies:
                  leaf:
                    specifier: 2.0.1
                    version: 2.0.1

                devDependencies:
                  mid:
                    specifier: ^1.0.0
                    version: 1.0.0

                packages:

                  /@s/bud@1.2.0:
                    resolution: {integrity: sha512-@s/bud-1.2.0}
                    dependencies:
                      twig: 1.0.0
                    dev: false

                  /leaf@1.0.2:
                    resolution: {integrity: sha512-leaf-1.0.2}
                    dev: true

                  /leaf@2.0.1:
                    resolution: {integrity: sha512-leaf-2.0.1}
                    dependencies:
                      '@s/bud': 1.2.0
                    dev: false

                  /mid@1.0.0:
                    resolution: {integrity: sha512-mid-1.0.0}
                    dependencies:
                      leaf: 1.0.2
                    dev: true

                  /twig@1.0.0:
                    resolution: {integrity: sha512-twig-1.0.0}
                    dev: false

                """
        )
    }

    @Test func `where one release serves both, flags follow`() throws {
        let lock = Self.six.replacing(
            "specifier: 2.0.0\n    version: 2.0.0",
            with: "specifier: 1.0.2\n    version: 1.0.2"
        )
        .replacing("/leaf@2.0.0", with: "/leaf@1.0.2").replacing("leaf-2.0.0", with: "leaf-1.0.2")
        let plan = try Self.plan(
            #"{"dependencies": {"leaf": "1.0.2"}, "devDependencies": {"mid": "^1.0.0"}}"#,
            lock
        )
        #expect(plan.outcome == .fixed)
        let text = try #require(Self.text(plan))
        #expect(!text.contains("leaf@1.0.0"))
        #expect(text.contains("  /leaf@1.0.2:\n    resolution: {integrity: sha512-leaf-1.0.2}\n\n  /mid"))
    }

    @Test(arguments: [
        // A peer of somebody.
        (
            nine.replacing("(react@18.0.0)", with: "(leaf@1.0.0)(react@18.0.0)"),
            RemediationPlan.Reason.peer
        ),
        (nine.replacing("importers:", with: "overrides:\n  mid>leaf: 1.0.0\n\nimporters:"), .range),
        (nine.replacing("importers:", with: "time:\n  leaf@1.0.0: '2024-01-01'\n\nimporters:"), .unsupported),
    ])
    func `what must not be touched stays`(lock: String, reason: RemediationPlan.Reason) throws {
        let plan = try Self.plan(Self.manifest, lock)
        #expect(plan.outcome == .blocked && plan.reason == reason && plan.files.isEmpty)
        #expect(plan.command == "pnpm update --lockfile-only --ignore-scripts --depth Infinity leaf@^1.0.2")
    }

    @Test func `a peer that pnpm installs by itself is not written into the manifest`() throws {
        let manifest = #"{"peerDependencies": {"leaf": "2.0.0"}, "devDependencies": {"mid": "^1.0.0"}}"#
        let plan = try Self.plan(manifest, Self.six)
        #expect(plan.outcome == .partlyFixed && plan.edits.isEmpty && plan.files.count == 1)
        #expect(plan.remaining.map(\.vulnerability.version) == ["2.0.0"] && plan.reason == .range)
    }

    @Test func `a catalog that pins it is left alone`() throws {
        let lock = Self.nine.replacing(
            "importers:",
            with:
                "catalogs:\n  default:\n    leaf:\n      specifier: ^1.0.0\n      version: 1.0.0\n\nimporters:"
        )
        .replacing(
            "      leaf:\n        specifier: ^1.0.0",
            with: "      leaf:\n        specifier: 'catalog:'"
        )
        let plan = try Self.plan(
            Self.manifest.replacing("\"leaf\": \"^1.0.0\"", with: "\"leaf\": \"catalog:\""),
            lock
        )
        #expect(plan.outcome == .partlyFixed && plan.remaining.map(\.vulnerability.version) == ["1.0.0"])
        let text = try #require(Self.text(plan))
        #expect(text.contains("leaf@1.0.0: {}") && text.contains("leaf@1.0.2: {}"))
    }

    @Test(arguments: [
        ("<<<<<<< HEAD\n" + nine, RemediationPlan.Reason.mergeConflict),
        (nine.replacing("  leaf@1.0.0: {}", with: "  leaf@1.0.0: {}\n\n  leaf@1.0.0: {}"), .duplicateKeys),
        (String(nine.prefix(nine.count / 2 + 7)), .unreadable),
        (
            nine.replacing(
                "    resolution: {integrity: sha512-leaf-1.0.0}",
                with: "    resolution: {integrity: sha512-other}"
            ), .tamperedLock
        ),
        (
            nine.replacing(
                "        specifier: ^1.0.0\n        version: 1.0.0\n      zed",
                with: "        specifier: ^1.0.1\n        version: 1.0.0\n      zed"
            ), .outOfSync
        ),
        (nine.replacing("\n  leaf@1.0.0: {}\n", with: "\n  {leaf@1.0.0: {}}\n"), .unreadable),
        ("", .unreadable),
    ])
    func `a lockfile that cannot be trusted is refused`(lock: String, reason: RemediationPlan.Reason) throws {
        let plan = try Self.plan(Self.manifest, lock)
        #expect(plan.outcome == .refused && plan.files.isEmpty)
        #expect(plan.reason == reason)
    }

    @Test func `of versions 5 it is said what to run`() throws {
        let lock =
            "lockfileVersion: 5.4\n\nspecifiers:\n  leaf: ^1.0.0\n\ndependencies:\n  leaf: 1.0.0\n\npackages:\n\n  /leaf/1.0.0:\n    resolution: {integrity: x}\n    dev: false\n"
        let plan = try Self.plan(#"{"dependencies": {"leaf": "^1.0.0"}}"#, lock)
        #expect(plan.outcome == .blocked && plan.reason == .unsupported && plan.files.isEmpty)
        #expect(plan.command == "pnpm update --ignore-scripts leaf@^1.0.2")
        #expect(plan.remaining.map(\.vulnerability.package) == ["leaf"])
    }
}
