import Basics
import Domain
import Remediation
import TestSupport
import Testing
import Versioning

/// Cases without a lockfile, which this program wants to have: it is made here as npm would.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct NpmRelaxTests {
    /// A case, what we write into its manifest, and why it is not what another program writes.
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let ours: Set<String>
        let theirs: Set<String>
        let because: String

        var testDescription: String { name }
    }

    static let rows: [Row] = [
        Row(
            name: "deepen",
            ours: ["overrides @bad/one ^2.0.0"],
            theirs: ["indirect ^3.0.0"],
            because: "with indirect 3.0.0 the vulnerable package is still there, only deeper than they look"
        ),
        Row(
            name: "diamond",
            ours: ["dependencies simpledep ^3.0.0", "dependencies simpledep2 2.0.0"],
            theirs: ["simpledep ^3.0.1", "simpledep2 ^2.0.0"],
            because: "we take the lowest release that lets go, and an exact version stays one"
        ),
        Row(
            name: "removed-vuln",
            ours: ["dependencies removed 1.0.2"],
            theirs: ["removed ~1.0.3"],
            because: "as in diamond"
        ),
        Row(
            name: "simple",
            ours: ["dependencies simpledep ^3.0.0"],
            theirs: ["simpledep ^3.0.1"],
            because: "as in diamond"
        ),
        Row(
            name: "vuln-without-fix",
            ours: ["overrides @bad/one ^2.0.0"],
            theirs: [],
            because: "they raise ranges only; an override reaches it"
        ),
    ]

    @Test(arguments: rows)
    func `a requirement is raised until the vulnerable version is gone`(row: Row) async throws {
        let one = try RemediationCase("relax-npm/\(row.name)")
        let universe = try Self.universe(one)
        let root = try Self.root(try one.bytes("package.json"))
        let plan = try await universe.plan(
            [
                "package.json": String(decoding: try one.bytes("package.json"), as: UTF8.self),
                "package-lock.json": universe.lockfile(root, Self.install(root, universe)),
            ],
            RemediationPolicy(jump: .major)
        )
        #expect(plan.outcome == .fixed)
        #expect(
            Set(plan.cleared.map { "\($0.id) \($0.package)@\($0.version)" }) == ["OSV-000-000 @bad/one@1.0.0"]
        )
        let patches = try one.patches("patches.json")
        #expect(patches.allSatisfy { $0.cleared == ["OSV-000-000 @bad/one@1.0.0"] })
        #expect(Set(patches.flatMap(\.updates).map { "\($0.name) \($0.to)" }) == row.theirs)
        #expect(Set(plan.edits.map { "\($0.section) \($0.package) \($0.to)" }) == row.ours)
        #expect(plan.edits.count <= max(row.theirs.count, 1))

        // Whoever throws the lockfile away gets no vulnerable version either, where ranges were raised.
        guard !plan.edits.contains(where: { $0.section == "overrides" }) else { return }
        let edited = try #require(plan.files.first { $0.path == "package.json" }?.bytes)
        let fresh = Self.install(try Self.root(edited), universe)
        #expect(fresh.filter { $0.key.hasSuffix("@bad/one") }.allSatisfy { $0.value == "2.0.0" })
    }

    // MARK: Making what the planner is given

    private static func root(_ manifest: [UInt8]) throws -> [String: String] {
        let dependencies = try JSONDocument(manifest).root["dependencies"]?.members.map { $0 } ?? []
        return Dictionary(dependencies.map { ($0.key, $0.value.string ?? "") }, uniquingKeysWith: { $1 })
    }

    private static func universe(_ one: RemediationCase) throws -> NpmUniverse {
        var universe = NpmUniverse(packages: [:])
        for (name, release) in try one.releases() {
            universe.packages[name, default: [:]][release.version] = Dictionary(
                release.ranges("dependencies").map { ($0.name, $0.range) },
                uniquingKeysWith: { $1 }
            )
        }
        for advisory in try one.advisories() {
            for affected in advisory.affected {
                var (introduced, fixed) = ("0", String?.none)
                for event in affected.ranges.flatMap(\.events) {
                    switch event {
                    case .introduced(let version): introduced = version
                    case .fixed(let version): fixed = version
                    default: break
                    }
                }
                universe.advisories.append((advisory.id, affected.package.name, introduced, fixed))
            }
        }
        return universe
    }

    /// The highest version that a range admits, as near to the project as there is room.
    private static func install(_ root: [String: String], _ universe: NpmUniverse) -> [String: String] {
        var places: [String: String] = [:]
        var work = root.sorted { $0.key < $1.key }.map { (asker: "", name: $0.key, range: $0.value) }
        var at = 0
        while at < work.count {
            let (asker, name, range) = work[at]
            at += 1
            let wanted = NpmRange(range, loose: true)
            let top = "node_modules/\(name)"
            if let present = places[top], wanted?.satisfies(present) == true { continue }
            let versions = (universe.packages[name] ?? [:]).keys.compactMap { NpmVersion($0) }
            guard let best = versions.filter({ wanted?.satisfies($0) == true }).max() else { continue }
            let place = places[top] == nil ? top : "\(asker)/\(top)"
            places[place] = "\(best)"
            work += (universe.packages[name]?["\(best)"] ?? [:]).sorted { $0.key < $1.key }
                .map { (place, $0.key, $0.value) }
        }
        return places
    }
}
