package import Basics
import Documents
import Domain

/// Reads software bills of materials that lie in the tree: CycloneDX (JSON, XML) and SPDX (JSON, tag-value).
///
/// A document that departs from its specification is unreadable with the first reason, and what it lists is matched all the same.
/// How well it does its work (`SBOMConformance`) is said in a diagnostic. A document of vulnerabilities alone is a VEX document, which
/// has no such work.
package struct SBOMExtractor: Extractor {
    package init() {}

    package static let id = "sbom.document"

    package var id: String { SBOMExtractor.id }
    package var names: [String] { ["bom.json", "bom.xml", "sbom.json", "sbom.xml", "sbom.spdx"] }
    package var sample: String { "bom.json" }

    package func accepts(path: String, name: String) -> Bool {
        [".cdx.json", ".cdx.xml", ".bom.json", ".bom.xml", ".sbom.json", ".spdx.json", ".spdx"].contains(
            where: name.hasSuffix
        )
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let sbom: SBOM
        do {
            sbom = try SBOMReader.read(bytes)
        } catch {
            if let refusal = ManifestText.refusal(bytes) {
                return .unreadable(refusal.reason, path: path, line: refusal.line)
            }
            return error.reason == .unsupported
                ? .unsupported(error.message, path: path, line: error.line)
                : .unreadable(error.message, path: path, line: error.line)
        }
        var diagnostics = DiagnosticList(path: path)
        let reading = SBOMReading(sbom, path: path)
        for fault in sbom.faults { diagnostics.add(.error, line: fault.line, fault.message) }
        for note in reading.notes { diagnostics.add(.warning, line: note.line, note.message) }
        // What is judged on its own has to list what there is: an upload, or the one file of a scan.
        let isVEX = sbom.listsVulnerabilities && sbom.items.isEmpty && tree.entries.count > 1
        let failed = SBOMConformance(of: sbom).checks.filter { $0.weight != .neutral && !$0.passes }.map(\.id)
        if !failed.isEmpty, !isVEX {
            diagnostics.add(
                .warning,
                line: nil,
                "what an SBOM should have is not there: \(failed.joined(separator: ", "))"
            )
        }
        var completeness = Completeness.complete
        var reason: String?
        if let fault = sbom.faults.first {
            completeness = .unreadable
            let place = fault.line.map { "line \($0): " } ?? ""
            reason = "not valid \(sbom.format.rawValue) \(sbom.version): \(place)\(fault.message)"
        } else if reading.unnamed > 0 {
            completeness = .partial
            let counted = reading.unnamed == 1 ? "1 component has" : "\(reading.unnamed) components have"
            reason = "\(counted) no package URL that can be read, and no advisory can be matched without"
        } else if reading.components.isEmpty, !isVEX {
            // What a tool writes that found nothing, because it was run too early or in another folder.
            completeness = .partial
            reason = "it lists no package"
        }
        return Extraction(
            completeness: completeness,
            reason: reason,
            components: reading.components,
            diagnostics: diagnostics.all
        )
    }
}

/// From the items of an SBOM to components.
private struct SBOMReading {
    private(set) var components: [Component] = []
    /// Packages without a purl, or with one that is none.
    private(set) var unnamed = 0
    private(set) var notes: [(line: Int?, message: String)] = []

    init(_ sbom: SBOM, path: String) {
        var graph = DependencyGraph()
        graph.reserve(sbom.items.count)
        var indices: [String: Int] = [:]
        for item in sbom.items where item.type != "operating-system" {
            // Most files are no packages; one with a package URL is.
            if item.type == "file", item.purl?.isEmpty ?? true { continue }
            guard let package = package(item) else { continue }
            let index = graph.add(package)
            if !item.ref.isEmpty { indices[item.ref] = index }
        }
        let root = sbom.subject?.ref
        var hasDirect = false
        for (from, to) in sbom.dependencies {
            guard let target = indices[to] else { continue }
            if let source = indices[from] {
                graph.connect(source, to: target)
            } else if from == root {
                hasDirect = true
                graph.require(target, scope: graph.packages[target].scope ?? .runtime)
            }
        }
        if !hasDirect { graph.requireUnreferenced(scope: .unknown) }
        components = graph.components(path: path, licenseSource: "sbom")
    }

    private mutating func package(_ item: SBOM.Item) -> DependencyGraph.Package? {
        guard let text = item.purl, !text.isEmpty else {
            unnamed += 1
            notes.append((item.line, "a component without package URL: \(Excerpt.quoted(item.name))"))
            return nil
        }
        let parts: PackageURL.Parts
        do {
            parts = try PackageURL.Parts(text, reading: .lenient)
        } catch {
            unnamed += 1
            notes.append((item.line, "not a package URL: \(error)"))
            return nil
        }
        let version = parts.version.isEmpty ? item.version : parts.version
        var package = DependencyGraph.Package(
            parts.ecosystem,
            name: parts.registryName,
            version: version,
            line: item.line
        )
        package.license = item.license
        package.scope =
            switch item.scope {
            case "required": .runtime
            case "optional": .optional
            case "excluded": .dev
            default: nil
            }
        let plain = PackageURL(ecosystem: parts.ecosystem, name: parts.registryName, version: version)
        // A version that only the component has belongs to the purl as well.
        let own = parts.version.isEmpty ? plain : parts.purl
        if parts.ecosystem == .other || own != plain { package.purl = own }
        return package
    }
}
