import Advisories
import Basics
import Domain
import Foundation
import Remediation
import TestSupport

/// One real commit that lifted a package out of a vulnerability: the files before and after it.
struct UpgradeCase: Sendable, CustomStringConvertible {
    let folder: String
    let package: String
    let from: String
    let to: String
    let fixes: [String]
    let stillAffectedBy: [String]
    let description: String

    init(_ folder: String) throws {
        self.folder = folder
        description = folder
        let meta = try JSONDocument(try SharedData.bytes("data/upgrades/\(folder)/META.json")).root
        package = meta["package"]?.string ?? ""
        from = meta["from"]?.string ?? ""
        to = meta["to"]?.string ?? ""
        stillAffectedBy = meta["stillAffectedBy"]?.elements.compactMap(\.string) ?? []
        fixes = meta["fixes"]?.elements.compactMap(\.string) ?? []
    }

    /// Contents by path, of `base` or `head`.
    func files(_ side: String) throws -> [String: [UInt8]] {
        let root = SharedData.url("data/upgrades/\(folder)/\(side)")
        var files: [String: [UInt8]] = [:]
        for case let url as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
            ?? .init()
        {
            guard let data = try? Data(contentsOf: url), !url.hasDirectoryPath else { continue }
            files[String(url.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count + 1))] = [
                UInt8
            ](data)
        }
        return files
    }

    /// Of all these ids, from the advisory database of the test data.
    static func advisories(_ ids: [String]) throws -> [Advisory] {
        let script = """
            import sys, zipfile
            archive = zipfile.ZipFile(sys.argv[2])
            for name in sys.argv[3:]:
                sys.stdout.write(archive.read(name + ".json").decode().replace("\\n", " ") + "\\n")
            """
        let path = SharedData.url("data/osv/npm/all.zip").path
        let output = try Python.run(script, input: "", arguments: [path] + ids)
        return try output.split(separator: "\n").map { try OSVDecoder.advisory(from: Array($0.utf8)) }
    }

    /// What planners know: these advisories and no others, and releases by package.
    static func knowledge(_ advisories: [Advisory], _ releases: [PackageRelease], _ names: [String])
        -> PlannerKnowledge
    {
        var byName: [PackageName: [Advisory]] = [:]
        for advisory in advisories {
            for affected in Set(advisory.affected.map(\.package)) {
                byName[affected, default: []].append(advisory)
            }
        }
        var packuments: [String: [String: PackageRelease]] = [:]
        for (name, release) in zip(names, releases) {
            packuments[name, default: [:]][release.version] = release
        }
        return PlannerKnowledge(
            packuments: packuments.reduce(into: [:]) { all, one in
                all[one.key] = .found(Packument(name: one.key, releases: one.value, tags: [:]))
            },
            advisories: AdvisoryAnswer(
                snapshot: AdvisorySnapshot(
                    id: "test",
                    date: Date(timeIntervalSince1970: 0),
                    advisoryCount: advisories.count
                ),
                advisories: byName
            ),
            looked: []
        )
    }

    /// Asks until there is a plan; packuments nobody has are absent.
    static func plan(
        _ knowledge: PlannerKnowledge,
        _ step: (PlannerKnowledge) -> PlannerStep
    ) -> RemediationPlan? {
        var knowledge = knowledge
        for _ in 0..<40 {
            switch step(knowledge) {
            case .plan(let plan): return plan
            case .needs(let packuments, let advisories):
                knowledge.looked.formUnion(advisories)
                for name in packuments where knowledge.packuments[name] == nil {
                    knowledge.packuments[name] = .absent
                }
            }
        }
        return nil
    }
}
