import Basics
import Foundation
import Remediation
import TestSupport
import Testing

/// Releases as lockfiles of yarn 1 tell of them.
enum YarnRegistry {
    /// Names and releases of all blocks.
    static func releases(_ texts: [[UInt8]]) -> (names: [String], releases: [PackageRelease]) {
        var names: [String] = []
        var releases: [PackageRelease] = []
        for text in texts {
            for block in String(decoding: text, as: UTF8.self).components(separatedBy: "\n\n") {
                guard let (name, release) = release(block.split(separator: "\n").map(String.init)) else {
                    continue
                }
                names.append(name)
                releases.append(release)
            }
        }
        return (names, releases)
    }

    private static func release(_ lines: [String]) -> (String, PackageRelease)? {
        var values: [String: String] = [:]
        var maps: [String: [(String, String)]] = [:]
        var map = ""
        for line in lines.dropFirst() {
            let words = line.split(separator: " ", maxSplits: 1).map {
                String(decoding: $0.utf8.filter { $0 != 0x22 }, as: UTF8.self)
            }
            if line.hasSuffix(":") {
                map = String(words[0].dropLast())
            } else if line.hasPrefix("    "), words.count == 2 {
                maps[map, default: []].append((words[0], words[1]))
            } else if words.count == 2 {
                values[words[0]] = words[1]
            }
        }
        guard let version = values["version"], let resolved = values["resolved"], resolved.contains("/-/")
        else { return nil }
        let address = resolved.split(separator: "#").map(String.init)
        let parts = address[0].components(separatedBy: "/-/")[0].split(separator: "/").map(String.init)
        let name =
            parts.dropLast().last?.hasPrefix("@") == true
            ? parts.suffix(2).joined(separator: "/") : parts.last
        let manifest = JSONTree.object(maps.map { .init($0.key, .strings($0.value)) })
        return (
            name ?? "",
            PackageRelease(
                version: version,
                manifest: manifest,
                tarball: address[0],
                integrity: values["integrity"],
                shasum: address.count > 1 ? address[1] : nil,
                publishedAt: nil
            )
        )
    }
}

@Suite(.enabled(if: SharedData.isPresent && Python.has("zipfile"), "needs ../shared and python3"))
struct YarnUpgradeTests {
    /// A commit, and how our plan differs from it.
    struct Row: Sendable, CustomTestStringConvertible {
        let folder: String
        let directory: String
        let outcome: RemediationPlan.Outcome
        /// Why the lockfile is not byte for byte the one that people committed; empty when it is.
        let because: String

        init(
            _ folder: String,
            _ directory: String = "",
            _ outcome: RemediationPlan.Outcome = .fixed,
            because: String = ""
        ) {
            self.folder = folder
            self.directory = directory
            self.outcome = outcome
            self.because = because
        }

        var testDescription: String { folder }
    }

    static let rows: [Row] = [
        Row("GoogleChrome__lighthouse__a1bf2aff8a"),
        Row("GoogleChrome__lighthouse__cfd7df0b2e"),
        Row(
            "excalidraw__excalidraw__21fff26d31",
            "dev-docs",
            .refused,
            because:
                "package.json asks for react 18.2.0 and the lockfile has 17.0.2: people had yarn repair that too"
        ),
        Row(
            "excalidraw__excalidraw__2907fbe34b",
            "dev-docs",
            .refused,
            because: "as above; people changed the one block by hand and left the lockfile out of step"
        ),
        Row(
            "excalidraw__excalidraw__678bb2b819",
            because: "people raised esbuild too, which no fix needs"
        ),
        Row("getredash__redash__866fb48afb"),
        Row("getredash__redash__f7d485082c"),
        Row("webpack__webpack__61fbd29f4f"),
        Row("webpack__webpack__9b4576091f"),
        Row("webpack__webpack__e03e554dc0"),
    ]

    @Test(arguments: rows)
    func `the advisory that people cleared is cleared`(row: Row) throws {
        let upgrade = try UpgradeCase(row.folder)
        let base = try upgrade.files("base")
        let head = try upgrade.files("head")
        let prefix = row.directory.isEmpty ? "" : row.directory + "/"
        let lock = try #require(base[prefix + "yarn.lock"])
        let after = try #require(head[prefix + "yarn.lock"])
        let (names, releases) = YarnRegistry.releases([lock, after])
        let knowledge = UpgradeCase.knowledge(try UpgradeCase.advisories(upgrade.fixes), releases, names)
        let own = base.filter { $0.key.hasPrefix(prefix) }
        let project = NpmProject(
            directory: row.directory,
            files: Dictionary(
                uniqueKeysWithValues: own.map { (String($0.key.dropFirst(prefix.count)), $0.value) }
            )
        )
        let plan = try #require(
            UpgradeCase.plan(knowledge) {
                YarnPlanner.step(project, $0, policy: RemediationPolicy(jump: .major))
            }
        )
        #expect(plan.outcome == row.outcome)
        guard row.outcome == .fixed else {
            #expect(plan.reason == .outOfSync && plan.files.isEmpty)
            return
        }
        #expect(Set(upgrade.fixes).isSubset(of: plan.cleared.map(\.id)))
        let new = plan.files.first { $0.path == prefix + "yarn.lock" }?.bytes
        #expect((new == after) == row.because.isEmpty)
    }

    @Test(arguments: [("prettier__prettier__eb021aac79", "website/"), ("reduxjs__redux__d908244807", "")])
    func `of later versions it is said what to run`(folder: String, prefix: String) throws {
        let upgrade = try UpgradeCase(folder)
        let files = try upgrade.files("base").filter { $0.key.hasPrefix(prefix) }
        let project = NpmProject(
            directory: "",
            files: Dictionary(
                uniqueKeysWithValues: files.map { (String($0.key.dropFirst(prefix.count)), $0.value) }
            )
        )
        let release = PackageRelease(
            version: "99.0.0",
            manifest: .object([]),
            tarball: "",
            integrity: nil,
            shasum: nil,
            publishedAt: nil
        )
        let knowledge = UpgradeCase.knowledge(
            try UpgradeCase.advisories(upgrade.fixes),
            [release],
            [upgrade.package]
        )
        let plan = try #require(
            UpgradeCase.plan(knowledge) {
                YarnPlanner.step(project, $0, policy: RemediationPolicy(jump: .major))
            }
        )
        #expect(plan.outcome == .blocked && plan.reason == .unsupported && plan.files.isEmpty)
        #expect(Set(plan.remaining.map(\.vulnerability.id)) == Set(upgrade.fixes))
        #expect(plan.command?.contains(upgrade.package) == true)
    }
}
