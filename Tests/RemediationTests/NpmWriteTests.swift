import Basics
import Domain
import Remediation
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct NpmWriteTests {
    @Test
    func `a manifest is written as another program writes it`() throws {
        let one = try RemediationCase("write/npm-manifest")
        let document = try JSONDocument(try one.bytes("package.json"))
        var editor = JSONEditor(document)
        var written = 0
        for update in one.root["updates"]?.elements.map({ $0 }) ?? [] {
            let package = update["name"]?.string ?? ""
            let prefix = update["alias"] == nil ? "" : "npm:\(package)@"
            let name = update["alias"]?.string ?? package
            for section in ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] {
                let old = prefix + (update["from"]?.string ?? "")
                guard document.root[section]?[name]?.string == old else { continue }
                try editor.set([section, name], to: .string(prefix + (update["to"]?.string ?? "")))
                written += 1
            }
        }
        #expect(written == one.root["updates"]?.count)
        #expect(editor.bytes() == (try one.bytes("want.package.json")))
    }

    /// Ranges of the project's own manifests, raised so that nobody gets the old version again; theirs stay behind.
    private static let ranges = [
        #""@fake-registry/a": "^1.2.3""#: #""@fake-registry/a": "^1.2.4""#,
        #""@fake-registry/a": "^2.3.4""#: #""@fake-registry/a": "^2.3.5""#,
        #""a-dev": "npm:@fake-registry/a@^2.3.4""#: #""a-dev": "npm:@fake-registry/a@^2.3.5""#,
    ]
    /// 2.3.5 asks for one package optionally, so that one and what it asks for become optional, in both sections; theirs keep the
    /// flags there were.
    private static let flag = #""optional": true"#
    private static let flagged = 8
    /// 1.2.4 asks firmly for what was optional and is not installed; theirs leaves it missing, and `npm ci` fails.
    private static let missing = RemediationPlan.Change(
        package: "@fake-registry/e",
        from: nil,
        to: "1.0.0",
        place: "node_modules/@fake-registry/e",
        means: .added
    )

    @Test
    func `a lockfile is written as another program writes it, and in step`() throws {
        let one = try RemediationCase("write/npm-lockfile")
        let plan = try Self.plan(one, hasMissing: true)
        #expect(plan.outcome == .fixed && plan.changes.contains(Self.missing))
        let ours = try #require(plan.files.first { $0.path == "package-lock.json" }?.bytes)
        let added = RemediationPlan(outcome: .fixed, changes: [Self.missing])
        let lines = try LockLines.untouched(ours, by: added)
        let unflagged = lines.filter { !$0.hasSuffix(Self.flag) }
        #expect(lines.count - unflagged.count == Self.flagged)
        let theirs = try LockLines.untouched(try one.bytes("want.package-lock.json"), by: added).map { line in
            Self.ranges.reduce(String(line)) { $0.replacing($1.key, with: $1.value) }
        }
        #expect(unflagged.map(String.init) == theirs)
    }

    @Test
    func `what would leave a dependency missing is not written`() throws {
        let plan = try Self.plan(try RemediationCase("write/npm-lockfile"), hasMissing: false)
        #expect(plan.outcome == .partlyFixed)
        #expect(plan.remaining.map(\.vulnerability.version) == ["1.2.3"])
        #expect(Set(plan.changes.map(\.from)) == ["2.3.4"])
    }

    /// The updates of the case, as fixes of something in the versions they leave.
    private static func plan(_ one: RemediationCase, hasMissing: Bool) throws -> RemediationPlan {
        let name = "@fake-registry/a"
        var events: [AffectedRange.Event] = []
        var releases: [PackageRelease] = []
        for update in one.root["updates"]?.elements.map({ $0 }) ?? [] {
            let version = update["to"]?.string ?? ""
            events += [.introduced(update["from"]?.string ?? ""), .fixed(version)]
            let answer = try JSONDocument(try one.bytes("registry/@fake-registry%2fa/\(version).json")).root
            let read = try #require(
                PackageRelease(answer, version: version, package: name, publishedAt: nil, mayRepeat: false)
            )
            // No checksums at all, which real releases are not believed with.
            releases.append(
                PackageRelease(
                    version: version,
                    manifest: read.manifest,
                    tarball: read.tarball,
                    integrity: answer["dist"]?["integrity"]?.string,
                    shasum: nil,
                    publishedAt: nil
                )
            )
        }
        var names = releases.map { _ in name }
        if hasMissing {
            names.append("@fake-registry/e")
            releases.append(
                PackageRelease(
                    version: "1.0.0",
                    manifest: .object([.init("license", .string("ISC"))]),
                    tarball: "http://localhost:4873/@fake-registry%2fe/-/e-1.0.0.tgz",
                    integrity: NpmUniverse.integrity("@fake-registry/e", "1.0.0"),
                    shasum: nil,
                    publishedAt: nil
                )
            )
        }
        let advisory = Advisory(
            id: "TEST-1",
            aliases: [],
            modified: "2024-01-01T00:00:00Z",
            isWithdrawn: false,
            summary: "",
            severities: [],
            ratedSeverity: .high,
            affected: [
                AffectedPackage(
                    package: PackageName(ecosystem: .npm, name: name),
                    ranges: [AffectedRange(kind: .semver, events: events)],
                    versions: []
                )
            ]
        )
        let knowledge = UpgradeCase.knowledge([advisory], releases, names)
        let project = try one.project()
        return try #require(
            UpgradeCase.plan(knowledge, NpmPlanner(project, policy: RemediationPolicy()).step)
        )
    }
}
