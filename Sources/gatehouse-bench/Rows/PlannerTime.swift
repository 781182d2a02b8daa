import Advisories
import Basics
import Domain
import Foundation
import Remediation
import Storage

/// A plan for a lockfile of 2,000 packages, with all that registries would say already known.
struct PlannerTime: Benchmark {
    let name = "planner"
    let what = "Plan of fixes for 2,000 packages, without network"
    let budget = "< 1 s"

    func run(_ workshop: Workshop) async throws -> [Measurement] {
        let index = SQLiteAdvisoryIndex(path: try workshop.fullIndex())
        let folder = try workshop.shared("data/repos/reduxjs__redux/examples/todomvc")
        var files: [String: [UInt8]] = [:]
        for name in ["package.json", "package-lock.json"] {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                throw BenchFailure("cannot read \(name) of \(folder)")
            }
            files[name] = [UInt8](data)
        }
        for path in NpmProject.manifests(neededBy: files["package-lock.json"] ?? []) {
            if let data = FileManager.default.contents(atPath: "\(folder)/\(path)") {
                files[path] = [UInt8](data)
            }
        }
        let project = NpmProject(directory: "", files: files)
        let lockfile = files["package-lock.json"] ?? []
        let count = LockHarvest.releases(in: lockfile).count
        let registry = try registry(lockfile, index)
        let remediator = Remediator(advisories: index) { names in
            Dictionary(
                names.map { name in (name, registry[name].map { .found($0) } ?? .absent) },
                uniquingKeysWith: { $1 }
            )
        }
        var policy = RemediationPolicy()
        policy.jump = .major
        var seconds: [Double] = []
        var plan: RemediationPlan?
        var rounds = 0
        for _ in 0..<workshop.rounds {
            let start = ContinuousClock.now
            rounds = 0
            let planner = NpmPlanner(project, policy: policy)
            plan = try await remediator.plan {
                rounds += 1
                return planner.step($0)
            }
            seconds.append((ContinuousClock.now - start).inSeconds)
        }
        guard let plan, !plan.cleared.isEmpty else {
            throw BenchFailure("nothing was fixed: \(plan?.reason?.rawValue ?? ""), \(plan?.remarks ?? [])")
        }
        let slowest = seconds.max() ?? 0
        let packages = Set((plan.cleared + plan.remaining.map(\.vulnerability)).map(\.package))
        return [
            measured(
                "\(seconds.median.milliseconds), slowest \(slowest.milliseconds)",
                holds: slowest < 1,
                figures: [
                    "medianSeconds": seconds.median, "maxSeconds": slowest,
                    "cleared": Double(plan.cleared.count), "remaining": Double(plan.remaining.count),
                    "changes": Double(plan.changes.count), "rounds": Double(rounds),
                ],
                conditions: [
                    "package-lock.json of an example of Redux (react-scripts, \(count) packages), index of all ecosystems; \(packages.count) vulnerable packages: \(plan.cleared.count) findings cleared, \(plan.remaining.count) stay, \(plan.changes.count) changes, asked for more \(rounds - 1) times; advisory look-ups and the validator included; \(workshop.rounds) times, the slowest counts",
                    "releases: those of the lockfile, and every version that an advisory names as fixed, with the dependencies of the highest one installed",
                ]
            )
        ]
    }

    /// What the registry would say, as far as lockfile and advisories tell.
    private func registry(
        _ lockfile: [UInt8],
        _ index: SQLiteAdvisoryIndex
    ) throws -> [String: Packument] {
        var releases: [String: [String: PackageRelease]] = [:]
        for harvested in LockHarvest.releases(in: lockfile) {
            releases[harvested.name, default: [:]][harvested.release.version] = harvested.release
        }
        let names = Set(releases.keys.map { PackageName(ecosystem: .npm, name: $0) })
        for (package, advisories) in try index.advisories(for: names).advisories {
            guard let model = releases[package.name]?.max(by: { $0.key < $1.key })?.value else { continue }
            let entries = advisories.flatMap(\.affected).filter { $0.package == package }
            for case .fixed(let version) in entries.flatMap(\.ranges).flatMap(\.events) {
                guard releases[package.name]?[version] == nil else { continue }
                let digest = Digest.sha256(Array("\(package.name)@\(version)".utf8))
                releases[package.name]?[version] = PackageRelease(
                    version: version,
                    manifest: model.manifest,
                    tarball: model.tarball.replacing(model.version, with: version),
                    integrity: "sha512-" + Data(digest + digest).base64EncodedString(),
                    shasum: nil,
                    publishedAt: nil
                )
            }
        }
        return Dictionary(
            uniqueKeysWithValues: releases.map { ($0, Packument(name: $0, releases: $1, tags: [:])) }
        )
    }
}
