import Basics
import Remediation
import Testing

struct NpmLockTextTests {
    private static let universe = NpmUniverse(
        packages: [
            "leaf": ["1.0.0": [:], "1.0.1": [:]], "@s/leaf": ["1.0.0": [:], "1.0.1": [:]],
            "free": ["1.0.0": ["leaf": "^1.0.0"]], "pinned": ["1.0.0": ["leaf": "1.0.0"]],
        ],
        advisories: [("LAB-1", "leaf", "0", "1.0.1"), ("LAB-2", "@s/leaf", "0", "1.0.1")]
    )

    private static func lock(_ plan: RemediationPlan) throws -> JSONValue {
        try JSONDocument(try #require(plan.files.first { $0.path == "package-lock.json" }?.bytes)).root
    }

    /// One member of the older section.
    private static func legacy(_ name: String, _ rest: String = "") -> String {
        #""\#(name)": { "version": "1.0.0", "resolved": "\#(NpmUniverse.address(name, "1.0.0"))", "#
            + #""integrity": "\#(NpmUniverse.integrity(name, "1.0.0"))"\#(rest) }"#
    }

    @Test(arguments: [1, 2])
    func `a copy that is kept for one who needs it is of the old version in the older section too`(
        version: Int
    ) async throws {
        let root = ["free": "^1.0.0", "pinned": "^1.0.0"]
        let section = [
            Self.legacy("free", #", "requires": { "leaf": "^1.0.0" }"#), Self.legacy("leaf"),
            Self.legacy("pinned", #", "requires": { "leaf": "1.0.0" }"#),
        ]
        let dependencies = "\"dependencies\": { \(section.joined(separator: ", ")) }"
        let places = ["node_modules/free", "node_modules/leaf", "node_modules/pinned"]
        let packages = Self.universe.lockfile(
            root,
            Dictionary(places.map { ($0, "1.0.0") }, uniquingKeysWith: { $1 })
        )
        let text =
            version == 1
            ? "{ \"lockfileVersion\": 1, \(dependencies) }"
            : packages.replacing("n\": 3", with: "n\": 2")
                .replacing("\n  }\n}\n", with: "\n  },\n  \(dependencies)\n}\n")
        let plan = try await Self.universe.plan(
            ["package.json": NpmUniverse.manifest(root), "package-lock.json": text],
            RemediationPolicy(overrides: false)
        )
        #expect(plan.outcome == .partlyFixed, "\(plan.remarks)")
        let edited = try #require(try Self.lock(plan)["dependencies"])
        #expect(edited["leaf"]?["version"]?.string == "1.0.1")
        let copy = edited["pinned"]?["dependencies"]?["leaf"]
        #expect(copy?["version"]?.string == "1.0.0")
        #expect(copy?["integrity"]?.string == NpmUniverse.integrity("leaf", "1.0.0"))
    }

    @Test(arguments: [
        // Left out of one entry, and of all of them (npm's omit-lockfile-registry-resolved).
        (["leaf"], NpmUniverse.address("leaf", "1.0.1")), (["free", "leaf", "pinned"], nil),
    ])
    func `an address is written where the lockfile has addresses`(missing: [String], address: String?)
        async throws
    {
        let root = ["free": "^1.0.0", "leaf": "^1.0.0"]
        let whole = Self.universe.lockfile(
            root,
            ["node_modules/free": "1.0.0", "node_modules/leaf": "1.0.0"]
        )
        let text = missing.reduce(whole) {
            $0.replacing("\"resolved\": \"\(NpmUniverse.address($1, "1.0.0"))\",\n      ", with: "")
        }
        let plan = try await Self.universe.plan(
            ["package.json": NpmUniverse.manifest(root), "package-lock.json": text]
        )
        let entry = try Self.lock(plan)["packages"]?["node_modules/leaf"]
        #expect(entry?["version"]?.string == "1.0.1")
        #expect(entry?["resolved"]?.string == address)
    }

    @Test(arguments: ["@s%2fleaf", "@s%2Fleaf", "@s/leaf"])
    func `an address is written as the registry writes it`(name: String) async throws {
        let root = ["@s/leaf": "^1.0.0"]
        let text = Self.universe.lockfile(root, ["node_modules/@s/leaf": "1.0.0"])
            .replacing("example/@s/leaf", with: "example/\(name)")
        let plan = try await Self.universe.plan(
            ["package.json": NpmUniverse.manifest(root), "package-lock.json": text]
        )
        let entry = try Self.lock(plan)["packages"]?["node_modules/@s/leaf"]
        #expect(entry?["resolved"]?.string == "https://registry.example/\(name)/-/leaf-1.0.1.tgz")
    }

    @Test(arguments: [true, false])
    func `what the new version has too is not called cleared`(hasLock: Bool) async throws {
        var universe = Self.universe
        universe.advisories.append(("LAB-3", "leaf", "0", nil))
        let root = ["leaf": "1.0.0"]
        var files = ["package.json": NpmUniverse.manifest(root)]
        if hasLock {
            files["package-lock.json"] = universe.lockfile(root, ["node_modules/leaf": "1.0.0"])
        }
        let plan = try await universe.plan(files)
        #expect(plan.outcome == .partlyFixed && plan.reason == .noFix)
        #expect(plan.cleared == [.init(id: "LAB-1", package: "leaf", version: "1.0.0")])
        #expect(
            plan.remaining.map(\.vulnerability) == [.init(id: "LAB-3", package: "leaf", version: "1.0.1")]
        )
    }
}
