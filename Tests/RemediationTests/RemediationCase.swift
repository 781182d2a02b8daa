import Advisories
import Basics
import Domain
import Foundation
import Remediation
import TestSupport

/// A guided-remediation case: a project, the registry's releases, and what another program would change.
struct RemediationCase: Sendable {
    /// Package updates that go together, and what they clear (`id name@version`).
    struct Patch: Sendable {
        let updates: [(name: String, from: String, to: String)]
        let cleared: Set<String>
    }

    /// `group/case`.
    let path: String
    let root: JSONValue
    private let group: String

    init(_ path: String) throws {
        self.path = path
        group = String(path.prefix { $0 != "/" })
        root = try RemediationCase.json("\(path)/case.json")
    }

    static func json(_ path: String) throws -> JSONValue {
        let bytes = try SharedData.bytes("data/remediation/\(path)")
        return try JSONDocument(bytes, limits: .init(depth: 256, bytes: 64 << 20)).root
    }

    func bytes(_ file: String) throws -> [UInt8] { try SharedData.bytes("data/remediation/\(path)/\(file)") }

    private var inputs: [String] { root["inputs"]?.elements.compactMap(\.string) ?? [] }

    // MARK: Project

    /// Its files; manifests that were left away as the lockfile repeats them.
    func project() throws -> NpmProject {
        var files: [String: [UInt8]] = [:]
        for name in inputs where !name.contains("/") { files[name] = try bytes(name) }
        for entry in try RemediationCase.json("\(path)/package-lock.json")["packages"]?.members.map({ $0 })
            ?? [] where !entry.key.contains("node_modules/")
        {
            let manifest = entry.key.isEmpty ? "package.json" : "\(entry.key)/package.json"
            guard files[manifest] == nil, let tree = JSONTree(entry.value) else { continue }
            var writer = JSONWriter(pretty: true)
            writer.value(tree)
            files[manifest] = writer.line()
        }
        return NpmProject(directory: "", files: files)
    }

    // MARK: Registry

    /// All releases of the universe: checksums as in the lockfile, else as the case's registry has them, else made up.
    func releases() throws -> [(name: String, release: PackageRelease)] {
        let sums = try checksums()
        var found: [(String, PackageRelease)] = []
        for package in try RemediationCase.json("\(group)/universe.json")["packages"]?.members.map({ $0 })
            ?? []
        {
            for version in package.value.members {
                let key = "\(package.key)@\(version.key)"
                let short = package.key.split(separator: "/").last ?? ""
                found.append(
                    (
                        package.key,
                        PackageRelease(
                            version: version.key,
                            manifest: RemediationCase.manifest(version.value),
                            tarball:
                                "https://registry.npmjs.org/\(package.key)/-/\(short)-\(version.key).tgz",
                            integrity: sums[key] ?? NpmUniverse.integrity(package.key, version.key),
                            shasum: nil,
                            publishedAt: nil
                        )
                    )
                )
            }
        }
        return found
    }

    private func checksums() throws -> [String: String] {
        var sums: [String: String] = [:]
        for answer in root["registry"]?.members.map({ $0 }) ?? [] {
            let key = "\(answer.value["name"]?.string ?? "")@\(answer.value["version"]?.string ?? "")"
            sums[key] = answer.value["dist"]?["integrity"]?.string
        }
        guard inputs.contains("package-lock.json") else { return sums }
        let lock = try bytes("package-lock.json")
        let entries = try LockLines.document(lock).root["packages"]
        for (place, package) in try LockLines.installed(lock) {
            if let integrity = entries?[place]?["integrity"]?.string { sums[package] = integrity }
        }
        return sums
    }

    private static func manifest(_ requirements: JSONValue) -> JSONTree {
        var sections: [String: [(String, String)]] = [:]
        for one in requirements.elements {
            guard let name = one["name"]?.string, let range = one["requirement"]?.string else { continue }
            switch one["flags"]?.string ?? "" {
            case "": sections["dependencies", default: []].append((name, range))
            case "Opt": sections["optionalDependencies", default: []].append((name, range))
            case "Scope peer": sections["peerDependencies", default: []].append((name, range))
            case let flag where flag.hasPrefix("KnownAs "):
                sections["dependencies", default: []].append(
                    (String(flag.dropFirst(8)), "npm:\(name)@\(range)")
                )
            default: break
            }
        }
        var members = sections.sorted { $0.key < $1.key }.map { JSONTree.Member($0.key, .strings($0.value)) }
        // Which of them are optional is not told; who made the universe installs none.
        let peers = (sections["peerDependencies"] ?? []).map { peer in
            JSONTree.Member(peer.0, .object([.init("optional", .boolean(true))]))
        }
        if !peers.isEmpty { members.append(.init("peerDependenciesMeta", .object(peers))) }
        return .object(members)
    }

    // MARK: Advisories

    /// Those about npm, with the date that some of them lack.
    func advisories() throws -> [Advisory] {
        try RemediationCase.json("\(group)/vulnerabilities.json")["vulns"]?.elements.map { record in
            var members = JSONTree(record)?.members ?? []
            if record["modified"] == nil {
                members.append(.init("modified", .string("2024-01-01T00:00:00Z")))
            }
            var writer = JSONWriter(pretty: false)
            writer.value(.object(members))
            return try OSVDecoder.advisory(from: writer.bytes)
        } ?? []
    }

    func knowledge() throws -> PlannerKnowledge {
        let releases = try releases()
        return UpgradeCase.knowledge(try advisories(), releases.map(\.release), releases.map(\.name))
    }

    // MARK: Expected

    /// Best first; several of one package are to choose from.
    func patches(_ file: String) throws -> [Patch] {
        let expected = try RemediationCase.json("\(path)/\(file)")
        if let patches = expected["Patches"] { return patches.elements.map(RemediationCase.old) }
        return (expected["patches"] ?? expected).elements.map { patch in
            Patch(
                updates: patch["packageUpdates"]?.elements.map { update in
                    (
                        update["name"]?.string ?? "", update["versionFrom"]?.string ?? "",
                        update["versionTo"]?.string ?? ""
                    )
                } ?? [],
                cleared: Set(
                    patch["fixed"]?.elements.flatMap { fixed in
                        fixed["packages"]?.elements.map { package in
                            let name = package["name"]?.string ?? ""
                            return "\(fixed["id"]?.string ?? "") \(name)@\(package["version"]?.string ?? "")"
                        } ?? []
                    } ?? []
                )
            )
        }
    }

    private static func old(_ patch: JSONValue) -> Patch {
        let name = patch["Patch"]?["Pkg"]?["Name"]?.string ?? ""
        let from = patch["Patch"]?["OrigVersion"]?.string ?? ""
        return Patch(
            updates: [(name, from, patch["Patch"]?["NewVersion"]?.string ?? "")],
            cleared: Set(
                patch["Resolved"]?.elements.map { "\($0["ID"]?.string ?? "") \(name)@\(from)" } ?? []
            )
        )
    }
}
