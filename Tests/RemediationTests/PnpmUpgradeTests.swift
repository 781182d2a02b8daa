import Basics
import Remediation
import StrictYAML
import TestSupport
import Testing
import Versioning

/// Releases as lockfiles of pnpm tell of them; they do not tell ranges, so those admit what is there and what is higher.
enum PnpmRegistry {
    static func releases(_ texts: [[UInt8]]) throws -> (names: [String], releases: [PackageRelease]) {
        var found:
            [String: (
                name: String, version: String, entry: YAMLNode, lowest: [String: String],
                optional: Set<String>
            )] = [:]
        for text in texts {
            guard let root = try YAMLDocument.all(in: text, file: "pnpm-lock.yaml").last?.root else {
                continue
            }
            var entries: [String: YAMLNode] = [:]
            for member in root.members(of: "packages") { entries[bare(member.key)] = member.value }
            for member in root.members(of: root["snapshots"] == nil ? "packages" : "snapshots") {
                let key = bare(member.key)
                guard let entry = entries[key], let at = key.dropFirst().firstIndex(of: "@") else { continue }
                let peers = Set(entry.members(of: "peerDependencies").map(\.key))
                var known =
                    found[key] ?? (String(key[..<at]), String(key[key.index(after: at)...]), entry, [:], [])
                for section in ["dependencies", "optionalDependencies"] {
                    for dependency in member.value.members(of: section) where !peers.contains(dependency.key)
                    {
                        let version = bare(dependency.value.string ?? "")
                        guard NpmVersion(version) != nil else { continue }
                        if section == "optionalDependencies" { known.optional.insert(dependency.key) }
                        let old = known.lowest[dependency.key].flatMap { NpmVersion($0) }
                        if let old, let new = NpmVersion(version), old <= new { continue }
                        known.lowest[dependency.key] = version
                    }
                }
                found[key] = known
            }
        }
        return (found.values.map(\.name), found.values.map(release))
    }

    private static func bare(_ key: String) -> String {
        String(key.prefix { $0 != "(" }.drop { $0 == "/" })
    }

    private static func release(
        _ known: (
            name: String, version: String, entry: YAMLNode, lowest: [String: String], optional: Set<String>
        )
    ) -> PackageRelease {
        func ranges(_ isOptional: Bool) -> JSONTree {
            .strings(
                known.lowest.filter { known.optional.contains($0.key) == isOptional }.map {
                    ($0.key, "^\($0.value)")
                }
            )
        }
        var members: [JSONTree.Member] = [
            .init("dependencies", ranges(false)), .init("optionalDependencies", ranges(true)),
        ]
        let engines = known.entry.members(of: "engines").map { ($0.key, $0.value.string ?? "") }
        if !engines.isEmpty { members.append(.init("engines", .strings(engines))) }
        for key in ["os", "cpu", "libc"] where known.entry[key] != nil {
            members.append(
                .init(key, .array(known.entry.elements(of: key).compactMap(\.string).map { .string($0) }))
            )
        }
        let peers = known.entry.members(of: "peerDependencies").map { ($0.key, $0.value.string ?? "") }
        if !peers.isEmpty { members.append(.init("peerDependencies", .strings(peers))) }
        if known.entry["hasBin"]?.bool == true { members.append(.init("bin", .object([]))) }
        if known.entry["requiresBuild"]?.bool == true {
            members.append(.init("hasInstallScript", .boolean(true)))
        }
        return PackageRelease(
            version: known.version,
            manifest: .object(members),
            tarball: "https://registry.npmjs.org/\(known.name)/-/x-\(known.version).tgz",
            integrity: known.entry["resolution"]?["integrity"]?.string,
            shasum: nil,
            publishedAt: nil
        )
    }
}

@Suite(.enabled(if: SharedData.isPresent && Python.has("zipfile"), "needs ../shared and python3"))
struct PnpmUpgradeTests {
    /// A commit, and how our plan differs from it.
    struct Row: Sendable, CustomTestStringConvertible {
        let folder: String
        let outcome: RemediationPlan.Outcome
        /// Why the lockfile is not byte for byte the one that people committed; empty when it is.
        let because: String

        init(_ folder: String, _ outcome: RemediationPlan.Outcome = .fixed, because: String = "") {
            self.folder = folder
            self.outcome = outcome
            self.because = because
        }

        var testDescription: String { folder }
    }

    static let rows: [Row] = [
        Row(
            "nodejs__nodejs.org__0299203b1c",
            because: "people's pnpm lowered brace-expansion from 1.1.14 to 1.1.12"
        ),
        Row(
            "nodejs__nodejs.org__9ac2ce81ed",
            because: "people raised the copies that are not vulnerable too"
        ),
        Row(
            "sveltejs__kit__9c44812d18",
            .partlyFixed,
            because:
                "yaml 2.8.0 is vulnerable too and stayed with them; people's pnpm raised peers of others besides"
        ),
        Row(
            "vitejs__vite__25227bbdc7",
            .blocked,
            because: "rollup is a peer of many packages: pnpm has to rename these"
        ),
        Row(
            "vitejs__vite__8272ef51ca",
            because: "people's pnpm added a workspace that the lockfile did not have yet"
        ),
        Row(
            "vuejs__core__13d8b060c1",
            .blocked,
            because: "postcss is a peer of many packages: pnpm has to rename these"
        ),
        Row("vuejs__core__3be4e3cbe3"),
        Row("vuejs__core__92929dcae9", because: "people raised the range too, which admits the fix"),
    ]

    @Test(arguments: rows)
    func `the advisory that people cleared is cleared, or it is said what to run`(row: Row) throws {
        let upgrade = try UpgradeCase(row.folder)
        let base = try upgrade.files("base")
        let lock = try #require(base["pnpm-lock.yaml"])
        let after = try #require(try upgrade.files("head")["pnpm-lock.yaml"])
        let (names, releases) = try PnpmRegistry.releases([lock, after])
        let knowledge = UpgradeCase.knowledge(try UpgradeCase.advisories(upgrade.fixes), releases, names)
        let project = NpmProject(directory: "", files: base)
        let plan = try #require(
            UpgradeCase.plan(knowledge) {
                PnpmPlanner.step(project, $0, policy: RemediationPolicy(jump: .minor))
            }
        )
        #expect(plan.outcome == row.outcome)
        guard row.outcome != .blocked else {
            #expect(plan.reason == .peer && plan.files.isEmpty)
            #expect(plan.command?.contains("\(upgrade.package)@^") == true)
            return
        }
        let cleared = plan.cleared.filter { $0.package == upgrade.package && $0.version == upgrade.from }
        #expect(Set(cleared.map(\.id)) == Set(upgrade.fixes))
        #expect((plan.files.first { $0.path == "pnpm-lock.yaml" }?.bytes == after) == row.because.isEmpty)
    }
}
