import Basics
import Domain
import Remediation
import Testing

struct NpmPlannerTests {
    /// Fixed in 1.0.1; 1.1.0, 1.2.0 and 2.0.0 are there too.
    private static let leaf = NpmUniverse(
        packages: ["leaf": ["1.0.0": [:], "1.0.1": [:], "1.1.0": [:], "1.2.0": [:], "2.0.0": [:]]],
        advisories: [("LAB-1", "leaf", "0", "1.0.1")]
    )

    private static func text(_ plan: RemediationPlan, _ path: String) -> String {
        String(decoding: plan.files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
    }

    @Test(arguments: [
        ("^1.0.0", "^1.0.1"), ("~1.0.0", "~1.0.1"), (">=1.0.0", ">=1.0.1"), ("1.0.0", "1.0.1"),
        ("=1.0.0", "=1.0.1"),
        ("v1.0.0", "v1.0.1"), ("^1.0", "^1.0.1"), ("~1", "~1.0.1"), (">= 1.0.0", ">= 1.0.1"),
        ("^ 1.0.0", "^ 1.0.1"),
        // These admit the fix, and say nothing that could be raised.
        ("1.x", "1.x"), ("1.0.*", "1.0.*"), ("*", "*"), ("", ""), ("1", "1"), ("1.0", "1.0"),
        ("latest", "latest"),
        (">=1.0.0 <2.0.0", ">=1.0.0 <2.0.0"), ("1.0.0 - 1.9.0", "1.0.0 - 1.9.0"),
        ("^1.0.0 || ^2.0.0", "^1.0.0 || ^2.0.0"),
        // These do not admit it.
        ("<=1.0.0", "^1.0.1"), (">=0.9.0 <1.0.1", "^1.0.1"), ("0.9.0 || 1.0.0", "^1.0.1"),
    ])
    func `a range keeps its style`(range: String, raised: String) async throws {
        let plan = try await Self.leaf.plan(["leaf": range], ["node_modules/leaf": "1.0.0"])
        #expect(plan.outcome == .fixed, "\(plan)")
        #expect(plan.changes.map(\.to) == ["1.0.1"])
        let expected = range == raised ? [] : [raised]
        #expect(plan.edits.map(\.to) == expected)
        let lock = try JSONDocument(Array(Self.text(plan, "package-lock.json").utf8)).root
        #expect(lock["packages"]?[""]?["dependencies"]?["leaf"]?.string == raised)
        let entry = lock["packages"]?["node_modules/leaf"]
        #expect(entry?["version"]?.string == "1.0.1")
        #expect(entry?["resolved"]?.string == NpmUniverse.address("leaf", "1.0.1"))
        #expect(entry?["integrity"]?.string == NpmUniverse.integrity("leaf", "1.0.1"))
    }

    @Test(arguments: [
        "git+https://example.com/leaf.git", "file:../leaf", "https://example.com/leaf.tgz",
    ])
    func `what no registry serves is not touched`(range: String) async throws {
        let plan = try await Self.leaf.plan(["leaf": range], ["node_modules/leaf": "1.0.0"])
        // The lockfile says it is the registry's, so the two contradict each other.
        #expect(plan.outcome == .refused)
        #expect(plan.reason == .outOfSync)
        #expect(plan.files.isEmpty)
    }

    @Test
    func `other advisories than when it asked: all is planned anew`() throws {
        var universe = NpmUniverse(
            packages: ["leaf": ["1.0.0": [:], "1.0.1": [:], "1.0.2": [:]]],
            advisories: [("GHSA-1", "leaf", "0", "1.0.1")]
        )
        let root = ["leaf": "^1.0.0"]
        let project = NpmProject(
            directory: "",
            files: [
                "package.json": Array(NpmUniverse.manifest(root).utf8),
                "package-lock.json": Array(
                    universe.lockfile(root, ["node_modules/leaf": "1.0.0"]).utf8
                ),
            ]
        )
        let leaf = PackageName(ecosystem: .npm, name: "leaf")
        let planner = NpmPlanner(project, policy: RemediationPolicy())
        var knowledge = PlannerKnowledge(advisories: try universe.advisories(for: [leaf]), looked: ["leaf"])
        guard case .needs(let packuments, _) = planner.step(knowledge) else {
            Issue.record("there is a plan without a packument")
            return
        }
        #expect(packuments == ["leaf"])
        knowledge.packuments["leaf"] = universe.packument("leaf")
        universe.advisories = [("GHSA-1", "leaf", "0", "1.0.2")]
        universe.snapshotID = "another"
        knowledge.advisories = try universe.advisories(for: [leaf])
        guard case .plan(let plan) = planner.step(knowledge) else {
            Issue.record("it asks for more than there is")
            return
        }
        #expect(plan.changes.map(\.to) == ["1.0.2"])
    }

    @Test
    func `a compound range is left alone when the policy says so`() async throws {
        let plan = try await Self.leaf.plan(
            ["leaf": ">=0.9.0 <1.0.1"],
            ["node_modules/leaf": "1.0.0"],
            RemediationPolicy(rangeRewrite: false)
        )
        #expect(plan.outcome == .blocked)
        #expect(plan.reason == .range)
        #expect(plan.files.isEmpty)
    }

    private static let jumps: [(RemediationPolicy.Jump, String, String, String?)] = [
        (.patch, "1.0.0", "1.0.1", "1.0.1"), (.minor, "1.0.0", "1.1.0", "1.1.0"),
        (.major, "1.0.0", "2.0.0", "2.0.0"), (.patch, "1.0.0", "1.1.0", nil), (.minor, "1.0.0", "2.0.0", nil),
        // Of 0.x a new minor is a new major.
        (.minor, "0.4.0", "0.5.0", nil), (.major, "0.4.0", "0.5.0", "0.5.0"),
        (.patch, "0.4.0", "0.4.1", "0.4.1"),
    ]

    @Test(arguments: jumps)
    func `a fix goes as far as the policy`(
        jump: RemediationPolicy.Jump,
        from: String,
        fixed: String,
        to: String?
    ) async throws {
        let universe = NpmUniverse(
            packages: ["leaf": [from: [:], fixed: [:]]],
            advisories: [("LAB-1", "leaf", "0", fixed)]
        )
        let plan = try await universe.plan(
            ["leaf": "^\(from)"],
            ["node_modules/leaf": from],
            RemediationPolicy(jump: jump)
        )
        #expect(plan.changes.first?.to == to)
        #expect(plan.reason == (to == nil ? .needsMajor : nil))
    }

    @Test
    func `a version that is malicious, deprecated or vulnerable itself is passed over`() async throws {
        var universe = Self.leaf
        universe.malicious = ["leaf@1.0.1"]
        universe.deprecated = ["leaf@1.1.0"]
        #expect(
            try await universe.plan(["leaf": "^1.0.0"], ["node_modules/leaf": "1.0.0"]).changes.map(\.to) == [
                "1.2.0"
            ]
        )
        universe.advisories.append(("LAB-2", "leaf", "1.2.0", "1.2.1"))
        #expect(
            try await universe.plan(["leaf": "^1.0.0"], ["node_modules/leaf": "1.0.0"]).changes.map(\.to) == [
                "1.1.0"
            ],
            "deprecated is better than vulnerable"
        )
    }

    @Test
    func `a version that does not run where the project runs is passed over`() async throws {
        var universe = Self.leaf
        universe.engines = ["leaf@1.0.1": ">=22"]
        let installed = ["node_modules/leaf": "1.0.0"]
        let old = try await universe.plan(
            ["leaf": "^1.0.0"],
            installed,
            extra: #""engines": { "node": ">=18" }"#
        )
        #expect(old.changes.map(\.to) == ["1.1.0"])
        let new = try await universe.plan(
            ["leaf": "^1.0.0"],
            installed,
            extra: #""engines": { "node": ">=22" }"#
        )
        #expect(new.changes.map(\.to) == ["1.0.1"])
    }

    @Test
    func `an override that would take another major from somebody is for the one that needs it only`()
        async throws
    {
        var universe = Self.leaf
        universe.packages["pinned"] = ["1.0.0": ["leaf": "1.0.0"]]
        universe.packages["modern"] = ["1.0.0": ["leaf": "^2.0.0"]]
        let plan = try await universe.plan(
            ["modern": "^1.0.0", "pinned": "^1.0.0"],
            [
                "node_modules/leaf": "1.0.0", "node_modules/pinned": "1.0.0", "node_modules/modern": "1.0.0",
                "node_modules/modern/node_modules/leaf": "2.0.0",
            ]
        )
        #expect(plan.outcome == .fixed, "\(plan)")
        let manifest = try JSONDocument(Array(Self.text(plan, "package.json").utf8)).root
        #expect(manifest["overrides"]?["leaf"] == nil)
        #expect(manifest["overrides"]?["pinned"]?["leaf"]?.string == "^1.0.1")
    }

    @Test
    func `a chain of parents is raised as far up as it must be`() async throws {
        var universe = Self.leaf
        universe.packages["mid"] = ["1.0.0": ["leaf": "1.0.0"], "1.0.1": ["leaf": "^1.0.1"]]
        universe.packages["top"] = ["1.0.0": ["mid": "1.0.0"], "1.1.0": ["mid": "~1.0.1"]]
        let plan = try await universe.plan(
            ["top": "^1.0.0"],
            ["node_modules/leaf": "1.0.0", "node_modules/mid": "1.0.0", "node_modules/top": "1.0.0"],
            RemediationPolicy(overrides: false)
        )
        #expect(plan.outcome == .fixed, "\(plan)")
        #expect(
            plan.changes.map { "\($0.package) \($0.to ?? "")" } == ["leaf 1.0.1", "mid 1.0.1", "top 1.1.0"]
        )
    }

    @Test
    func `a parent that its publisher gave up is taken only where there is no other`() async throws {
        var universe = Self.leaf
        universe.packages["mid"] = [
            "1.0.0": ["leaf": "1.0.0"], "1.0.1": ["leaf": "^1.0.1"], "1.0.2": ["leaf": "^1.0.1"],
        ]
        for (given, expected) in [
            ([], "1.0.1"), (["mid@1.0.1"], "1.0.2"), (["mid@1.0.1", "mid@1.0.2"], "1.0.1"),
        ] {
            universe.deprecated = Set(given)
            let plan = try await universe.plan(
                ["mid": "^1.0.0"],
                ["node_modules/leaf": "1.0.0", "node_modules/mid": "1.0.0"],
                RemediationPolicy(overrides: false)
            )
            #expect(plan.changes.map { "\($0.package) \($0.to ?? "")" } == ["leaf 1.0.1", "mid \(expected)"])
        }
    }

    @Test(arguments: [true, false])
    func `a version that clears only what is set aside is no fix`(hasLock: Bool) async throws {
        var universe = NpmUniverse(packages: ["leaf": ["1.0.0": [:], "1.0.1": [:]]])
        universe.advisories = [("LAB-1", "leaf", "0", "1.0.1"), ("LAB-2", "leaf", "0", nil)]
        var files = ["package.json": NpmUniverse.manifest(["leaf": "1.0.0"])]
        if hasLock {
            files["package-lock.json"] = universe.lockfile(["leaf": "1.0.0"], ["node_modules/leaf": "1.0.0"])
        }
        let waived = AcceptedRisk(id: "LAB-1", package: "leaf")
        let plan = try await universe.plan(files, setAside: [waived])
        #expect(plan.files.isEmpty && plan.changes.isEmpty && plan.cleared.isEmpty, "\(plan)")
        #expect(plan.remaining.map(\.vulnerability.id) == ["LAB-2"] && plan.remaining.first?.reason == .noFix)
        // Without the waiver it is one, of the first.
        let other = try await universe.plan(files)
        #expect(other.cleared.map(\.id) == ["LAB-1"] && !other.files.isEmpty, "\(other)")
    }

    @Test
    func `a registry with addresses of its own kind is taken at its word`() async throws {
        var universe = Self.leaf
        universe.packages["leaf"]?["1.0.1"] = ["new": "1.0.0"]
        universe.packages["new"] = ["1.0.0": [:]]
        universe.tarballs["new@1.0.0"] = "https://packages.example/download/new/1.0.0/0a1b2c"
        let plan = try await universe.plan(["leaf": "^1.0.0"], ["node_modules/leaf": "1.0.0"])
        #expect(plan.outcome == .fixed, "\(plan)")
        let lock = plan.files.first { $0.path == "package-lock.json" }
        let text = String(decoding: lock?.bytes ?? [], as: UTF8.self)
        #expect(
            text.contains(#""resolved": "https://packages.example/download/new/1.0.0/0a1b2c""#),
            "\(text)"
        )
        #expect(text.contains(NpmUniverse.address("leaf", "1.0.1")))
    }

    @Test
    func `a peer that would not fit blocks`() async throws {
        var universe = NpmUniverse(
            packages: ["host": ["1.0.0": [:], "2.0.0": [:]], "plugin": ["1.0.0": [:]]],
            advisories: [("LAB-1", "host", "0", "2.0.0")]
        )
        universe.peers = ["plugin@1.0.0": ["host": "^1.0.0"]]
        let plan = try await universe.plan(
            ["host": "^1.0.0", "plugin": "^1.0.0"],
            ["node_modules/host": "1.0.0", "node_modules/plugin": "1.0.0"],
            RemediationPolicy(jump: .major)
        )
        #expect(plan.outcome == .blocked)
        #expect(plan.reason == .peer)
        #expect(plan.blockers == [.init(package: "plugin", version: "1.0.0", needs: "host", range: "^1.0.0")])
    }

    @Test
    func `what is set aside is not fixed, and still not made worse`() async throws {
        var universe = Self.leaf
        universe.packages["other"] = ["1.0.0": [:], "1.0.1": ["bad": "^1.0.0"]]
        universe.packages["bad"] = ["1.0.0": [:]]
        universe.advisories += [("LAB-2", "other", "0", "1.0.1"), ("LAB-3", "bad", "0", nil)]
        let project = [
            "package.json": NpmUniverse.manifest(["leaf": "^1.0.0", "other": "^1.0.0"]),
            "package-lock.json": universe.lockfile(
                ["leaf": "^1.0.0", "other": "^1.0.0"],
                ["node_modules/leaf": "1.0.0", "node_modules/other": "1.0.0"]
            ),
        ]
        let one = try await universe.plan(project, setAside: [AcceptedRisk(id: "LAB-1", package: "leaf")])
        #expect(one.files.isEmpty, "the fix of other would bring in bad")
        let two = try await universe.plan(project, setAside: [AcceptedRisk(id: "LAB-3", package: "bad")])
        #expect(two.changes.map(\.package) == ["leaf"], "bad is not let in for being set aside")
    }

    @Test
    func `a lockfile that lies is refused`() async throws {
        let root = ["leaf": "^1.0.0"]
        let lock = Self.leaf.lockfile(root, ["node_modules/leaf": "1.0.0"])
        let lies = [
            // The address of another version, of another package, and a checksum that is not the registry's.
            lock.replacing(NpmUniverse.address("leaf", "1.0.0"), with: NpmUniverse.address("leaf", "0.9.0")),
            lock.replacing(NpmUniverse.address("leaf", "1.0.0"), with: NpmUniverse.address("evil", "1.0.0")),
            lock.replacing(
                NpmUniverse.integrity("leaf", "1.0.0"),
                with: NpmUniverse.integrity("leaf", "0.9.0")
            ),
        ]
        for lie in lies {
            let plan = try await Self.leaf.plan(
                ["package.json": NpmUniverse.manifest(root), "package-lock.json": lie]
            )
            #expect(plan.outcome == .refused)
            #expect(plan.reason == .tamperedLock)
            #expect(plan.remaining.count == 1)
            #expect(plan.files.isEmpty)
        }
    }

    @Test(arguments: [
        ("", RemediationPlan.Reason.unreadable), ("[]", .unreadable),
        ("{\"lockfileVersion\": 3}", .outOfSync),
        ("{\"lockfileVersion\": 9, \"packages\": {}}", .unsupported),
        ("<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n", .mergeConflict),
        ("{\"lockfileVersion\": 3, \"packages\": {}}", .unreadable),
        (
            "{\"lockfileVersion\": 3, \"packages\": {\"\": {}, \"node_modules/a/node_modules/b\": {}}}",
            .outOfSync
        ),
    ])
    func `a lockfile that cannot be worked with is refused with the reason`(
        lock: String,
        reason: RemediationPlan.Reason
    ) async throws {
        let plan = try await Self.leaf.plan(
            ["package.json": NpmUniverse.manifest(["leaf": "^1.0.0"]), "package-lock.json": lock]
        )
        #expect(plan.outcome == .refused)
        #expect(plan.reason == reason, "\(plan.remarks)")
        #expect(plan.files.isEmpty)
    }

    @Test
    func `two copies of a version are fixed each where it is`() async throws {
        var universe = Self.leaf
        universe.packages["mid"] = ["1.0.0": ["leaf": "~1.0.0"]]
        universe.packages["holder"] = ["1.0.0": ["leaf": "^2.0.0"]]
        let plan = try await universe.plan(
            ["holder": "^1.0.0", "leaf": "^2.0.0", "mid": "^1.0.0"],
            [
                "node_modules/leaf": "2.0.0", "node_modules/mid": "1.0.0", "node_modules/holder": "1.0.0",
                "node_modules/mid/node_modules/leaf": "1.0.0",
            ]
        )
        #expect(plan.outcome == .fixed)
        #expect(plan.changes.map(\.place) == ["node_modules/mid/node_modules/leaf"])
        #expect(plan.changes.map(\.means) == [.lockfile])
        #expect(plan.files.map(\.path) == ["package-lock.json"])
    }

    @Test
    func `every byte outside of what changes stays`() async throws {
        let root = ["leaf": "^1.0.0"]
        let lock = Self.leaf.lockfile(root, ["node_modules/leaf": "1.0.0"]).replacing("\n", with: "\r\n")
        let manifest = "\u{FEFF}" + NpmUniverse.manifest(root).replacing("  ", with: "\t")
        let plan = try await Self.leaf.plan(["package.json": manifest, "package-lock.json": lock])
        #expect(
            Self.text(plan, "package-lock.json")
                == lock.replacing("\"^1.0.0\"", with: "\"^1.0.1\"").replacing("\"1.0.0\"", with: "\"1.0.1\"")
                .replacing("leaf-1.0.0", with: "leaf-1.0.1")
                .replacing(
                    NpmUniverse.integrity("leaf", "1.0.0"),
                    with: NpmUniverse.integrity("leaf", "1.0.1")
                )
        )
        #expect(Self.text(plan, "package.json") == manifest.replacing("^1.0.0", with: "^1.0.1"))
    }

    @Test
    func `an archive that brings packages along proves nothing`() async throws {
        var universe = NpmUniverse(
            packages: [
                "par": ["1.0.0": [:], "1.0.1": ["leaf": "^1.0.0"]], "leaf": ["1.0.0": [:], "1.0.1": [:]],
            ],
            advisories: [("LAB-1", "par", "0", "1.0.1")]
        )
        universe.bundles = ["par@1.0.1"]
        let plan = try await universe.plan(["par": "^1.0.0"], ["node_modules/par": "1.0.0"])
        #expect(plan.outcome == .blocked)
        #expect(plan.reason == .bundled)
        #expect(plan.files.isEmpty)
    }

    @Test
    func `a link inside the folder it points to ends`() async throws {
        let lock = """
            {"lockfileVersion": 3, "packages": {
              "": {"workspaces": ["packages/a"]},
              "node_modules/a": {"resolved": "packages/a", "link": true},
              "packages/a": {"name": "a", "dependencies": {"leaf": "^1.0.0", "self": "file:."}},
              "packages/a/node_modules/leaf": {"version": "1.0.0", "integrity": "\(NpmUniverse.integrity("leaf", "1.0.0"))",
                "resolved": "\(NpmUniverse.address("leaf", "1.0.0"))"},
              "packages/a/node_modules/self": {"resolved": "packages/a", "link": true}}}
            """
        let plan = try await Self.leaf.plan([
            "package.json": #"{"workspaces": ["packages/a"]}"#, "package-lock.json": lock,
            "packages/a/package.json":
                #"{"name": "a", "dependencies": {"leaf": "^1.0.0", "self": "file:."}}"#,
        ])
        #expect(plan.outcome == .fixed, "\(plan)")
    }

    @Test
    func `a wide and deep choice of parents ends`() async throws {
        var packages: [String: [String: [String: String]]] = ["leaf": ["1.0.0": [:], "1.0.1": [:]]]
        let chain = ["d", "c", "b", "a", "z"]
        for (index, name) in chain.enumerated() {
            let below = index == 0 ? "leaf" : chain[index - 1]
            packages[name] = ["1.0.0": [below: "1.0.0"]]
            guard name != "z" else { continue }
            for minor in 1...40 { packages[name]?["1.\(minor).0"] = [below: "*"] }
        }
        let universe = NpmUniverse(packages: packages, advisories: [("LAB-1", "leaf", "0", "1.0.1")])
        let installed = ["leaf"] + chain
        let plan = try await universe.plan(
            ["z": "1.0.0"],
            Dictionary(installed.map { ("node_modules/\($0)", "1.0.0") }, uniquingKeysWith: { $1 }),
            RemediationPolicy(overrides: false)
        )
        #expect(plan.outcome == .blocked)
        #expect(plan.blockers.first?.package == "d")
    }
}
