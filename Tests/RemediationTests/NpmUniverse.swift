import Advisories
import Basics
import Domain
import Foundation
import Remediation
import Testing

/// A made-up registry with advisories, and lockfiles made from it.
struct NpmUniverse {
    /// Dependencies by package and version.
    var packages: [String: [String: [String: String]]]
    /// Affected versions: introduced and fixed, by package.
    var advisories: [(id: String, package: String, introduced: String, fixed: String?)] = []
    var malicious: Set<String> = []
    var deprecated: Set<String> = []
    var peers: [String: [String: String]] = [:]
    var engines: [String: String] = [:]
    /// Addresses of archives that are not where others are.
    var tarballs: [String: String] = [:]
    /// Bring leaf along in their archives.
    var bundles: Set<String> = []
    /// Of the advisories.
    var snapshotID = "test"

    static func integrity(_ package: String, _ version: String) -> String {
        "sha512-"
            + Data(Digest.sha256(Array("\(package)@\(version)".utf8)) + Digest.sha256(Array(package.utf8)))
            .base64EncodedString()
    }

    static func address(_ package: String, _ version: String) -> String {
        "https://registry.example/\(package)/-/\(package.split(separator: "/").last ?? "")-\(version).tgz"
    }

    func release(_ package: String, _ version: String) -> PackageRelease? {
        guard let dependencies = packages[package]?[version] else { return nil }
        let key = "\(package)@\(version)"
        var members: [JSONTree.Member] = []
        func add(_ name: String, _ map: [String: String]?) {
            guard let map, !map.isEmpty else { return }
            members.append(.init(name, .strings(map.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })))
        }
        add("dependencies", dependencies)
        add("peerDependencies", peers[key])
        if let range = engines[key] { members.append(.init("engines", .strings([("node", range)]))) }
        if bundles.contains(key) { members.append(.init("bundleDependencies", .array([.string("leaf")]))) }
        if deprecated.contains(key) { members.append(.init("deprecated", .string("no longer kept"))) }
        return PackageRelease(
            version: version,
            manifest: .object(members),
            tarball: tarballs[key] ?? Self.address(package, version),
            integrity: Self.integrity(package, version),
            shasum: nil,
            publishedAt: nil
        )
    }

    func packument(_ package: String) -> PlannerKnowledge.Lookup {
        guard let versions = packages[package] else { return .absent }
        let releases = versions.keys.compactMap { release(package, $0) }
        return .found(
            Packument(
                name: package,
                releases: Dictionary(releases.map { ($0.version, $0) }, uniquingKeysWith: { $1 }),
                tags: [:]
            )
        )
    }

    /// A lockfile (version 3) with packages at install paths.
    func lockfile(_ root: [String: String], _ installed: [String: String]) -> String {
        var entries = [#"    "": { "name": "shop", "dependencies": \#(Self.json(root)) }"#]
        for (place, version) in installed.sorted(by: { $0.key < $1.key }) {
            let name = String(place.components(separatedBy: "node_modules/").last ?? "")
            var fields = [
                #""version": "\#(version)""#, #""resolved": "\#(Self.address(name, version))""#,
                #""integrity": "\#(Self.integrity(name, version))""#,
            ]
            for member in release(name, version)?.manifest.members ?? [] {
                let map = Dictionary(
                    member.value.members.map { ($0.key, $0.value.string ?? "") },
                    uniquingKeysWith: { $1 }
                )
                if !map.isEmpty { fields.append(#""\#(member.key)": \#(Self.json(map))"#) }
            }
            entries.append(
                "    \"\(place)\": {\n      \(fields.joined(separator: ",\n      "))\n    }"
            )
        }
        return """
            {
              "name": "shop",
              "lockfileVersion": 3,
              "requires": true,
              "packages": {
            \(entries.joined(separator: ",\n"))
              }
            }

            """
    }

    static func json(_ map: [String: String]) -> String {
        "{ " + map.sorted { $0.key < $1.key }.map { #""\#($0.key)": "\#($0.value)""# }.joined(separator: ", ")
            + " }"
    }

    static func manifest(_ dependencies: [String: String], extra: String = "") -> String {
        """
        {
          "name": "shop",
          "dependencies": \(json(dependencies))\(extra.isEmpty ? "" : ",\n  " + extra)
        }

        """
    }

    // MARK: Planning

    func plan(
        _ files: [String: String],
        _ policy: RemediationPolicy = RemediationPolicy(),
        setAside: Set<AcceptedRisk> = []
    ) async throws -> RemediationPlan {
        let project = NpmProject(directory: "", files: files.mapValues { Array($0.utf8) })
        let remediator = Remediator(advisories: self) { names in
            Dictionary(names.map { ($0, packument($0)) }, uniquingKeysWith: { $1 })
        }
        let planner = NpmPlanner(project, policy: policy, setAside: setAside)
        var known: PlannerKnowledge?
        let plan = try await remediator.plan {
            known = $0
            return planner.step($0)
        }
        // A planner goes on from where it asked: with all known from the start it comes to the same.
        if let known,
            case .plan(let anew) = NpmPlanner(project, policy: policy, setAside: setAside).step(known)
        {
            #expect("\(anew)" == "\(plan)")
        } else {
            Issue.record("a planner that knows all asks for more")
        }
        return plan
    }

    /// Both files made from what the project asks for and what is installed.
    func plan(
        _ root: [String: String],
        _ installed: [String: String],
        _ policy: RemediationPolicy = RemediationPolicy(),
        extra: String = ""
    ) async throws -> RemediationPlan {
        try await plan(
            [
                "package.json": Self.manifest(root, extra: extra),
                "package-lock.json": lockfile(root, installed),
            ],
            policy
        )
    }
}

extension NpmUniverse: AdvisorySource {
    func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? {
        AdvisorySnapshot(
            id: snapshotID,
            date: Date(timeIntervalSince1970: 0),
            advisoryCount: advisories.count
        )
    }

    func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
        var found: [PackageName: [Advisory]] = [:]
        let vulnerabilities = advisories.map { ($0.id, $0.package, $0.introduced, $0.fixed) }
        let maladvisories = malicious.sorted().compactMap { key -> (String, String, String, String?)? in
            guard let at = key.lastIndex(of: "@") else { return nil }
            return ("MAL-2024-1", String(key[..<at]), String(key[key.index(after: at)...]), nil)
        }
        for (id, name, introduced, fixed) in vulnerabilities + maladvisories {
            let package = PackageName(ecosystem: .npm, name: name)
            guard packages.contains(package) else { continue }
            let events = [AffectedRange.Event.introduced(introduced)] + (fixed.map { [.fixed($0)] } ?? [])
            found[package, default: []].append(
                Advisory(
                    id: id,
                    aliases: [],
                    modified: "2024-01-01T00:00:00Z",
                    isWithdrawn: false,
                    summary: "",
                    severities: [],
                    ratedSeverity: .high,
                    affected: [
                        AffectedPackage(
                            package: package,
                            ranges: id.hasPrefix("MAL") ? [] : [AffectedRange(kind: .semver, events: events)],
                            versions: id.hasPrefix("MAL") ? [introduced] : []
                        )
                    ]
                )
            )
        }
        guard let snapshot = try snapshot() else { throw AdvisoryError(.missing, detail: "") }
        return AdvisoryAnswer(snapshot: snapshot, advisories: found)
    }
}
