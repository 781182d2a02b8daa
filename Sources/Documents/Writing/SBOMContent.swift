import Basics
import Domain

/// What every SBOM format is written from: the components of a report with refs that are unique, and who needs whom.
struct SBOMContent {
    struct Entry {
        let component: Component
        let ref: String
        /// Indices of entries, ascending.
        let dependencies: [Int]
    }

    static let rootRef = "gatehouse:root"
    static let toolName = "gatehouse"

    let name: String
    let version: String
    let timestamp: String
    let entries: [Entry]
    /// What the project itself asks for: indices of entries, ascending.
    let direct: [Int]
    /// Every manifest was read completely.
    let isComplete: Bool
    /// What is open, by advisory id, with the entries it affects.
    let findings: [(finding: Finding, affects: [Int])]
    /// Made of the content, so that the same report gives the same document.
    let uuid: String

    init(_ report: Report) {
        name = report.repository.isEmpty ? "project" : report.repository
        version = report.commit
        // The date of what it says, not of its writing: the same commit and advisories give the same document.
        timestamp = Timestamp.second(report.advisorySnapshot?.date ?? report.generatedAt)
        let components = report.inventory.components
        var refs: [String] = []
        var taken: Set<String> = []
        var byPurl: [PackageURL: Int] = [:]
        for (index, component) in components.enumerated() {
            // The same package may come from a registry and from elsewhere.
            let purl = component.purl.description
            var ref = taken.contains(purl) ? "\(purl)#\(component.source.rawValue)" : purl
            while !taken.insert(ref).inserted { ref += "'" }
            refs.append(ref)
            if byPurl[component.purl] == nil { byPurl[component.purl] = index }
        }
        entries = components.enumerated().map { index, component in
            let targets = component.dependencies.compactMap { byPurl[$0] }.filter { $0 != index }
            return Entry(component: component, ref: refs[index], dependencies: Set(targets).sorted())
        }
        direct = components.indices.filter { components[$0].isDirect }
        isComplete = report.inventory.manifests.allSatisfy { $0.completeness == .complete }
        var grouped: [(finding: Finding, affects: [Int])] = []
        for finding in report.findings where finding.provenance != .fixed && finding.status != .fixed {
            guard let index = byPurl[finding.component.purl] else { continue }
            if grouped.last?.finding.id == finding.id {
                grouped[grouped.count - 1].affects.append(index)
            } else {
                grouped.append((finding, [index]))
            }
        }
        findings = grouped
        uuid = DocumentID.uuid(of: "\(name)\n\(version)\n\(timestamp)\n\(refs.joined(separator: "\n"))")
    }
}

extension Component {
    /// CycloneDX's and SPDX's split of a name: npm's scope, Maven's group, Packagist's vendor; else empty.
    var nameParts: (group: String, name: String) {
        let separator: Character? =
            switch ecosystem {
            case .maven: ":"
            case .composer: "/"
            case .npm where name.hasPrefix("@"): "/"
            default: nil
            }
        guard let separator, let at = name.firstIndex(of: separator) else { return ("", name) }
        return (String(name[..<at]), String(name[name.index(after: at)...]))
    }
}
