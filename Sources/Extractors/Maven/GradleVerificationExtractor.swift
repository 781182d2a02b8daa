package import Basics
import Domain
import StrictXML

/// Reads Gradle's `verification-metadata.xml`, the checksums of everything a build may download.
///
/// It lists plugins and what is no longer used as well, and not what configurations need it, so scopes are unknown. What is
/// trusted without a checksum need not be listed, so such a file is partial.
package struct GradleVerificationExtractor: Extractor {
    package init() {}

    package var id: String { "maven.gradle-verification-metadata" }

    package var names: [String] { ["verification-metadata.xml"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: XMLTreeElement
        do {
            root = try ManifestText.xml(bytes, root: "verification-metadata")
        } catch {
            return .unreadable(error.reason, path: path, line: error.line)
        }
        var diagnostics = DiagnosticList(path: path)
        var collection = ComponentCollection()
        var entries = 0
        var misread = 0
        for element in root.children("components").flatMap({ $0.children("component") }) {
            entries += 1
            guard entries <= LockReading.maximumEntries else {
                return .unreadable("more than \(LockReading.maximumEntries) components", path: path)
            }
            guard let group = element.attribute("group"), let name = element.attribute("name"),
                let version = element.attribute("version"), MavenText.isName(group), MavenText.isName(name),
                MavenText.isVersion(version)
            else {
                misread += 1
                diagnostics.add(
                    .error,
                    line: element.line,
                    "a component without usable group, name and version"
                )
                continue
            }
            collection.add(
                .maven,
                name: "\(group):\(name)",
                version: version,
                Occurrence(
                    location: FileLocation(path: path, line: element.line),
                    scope: .unknown,
                    isDirect: true,
                    via: []
                )
            )
        }
        var reasons = misread == 0 ? [] : ["\(misread) of \(entries) components not understood"]
        if trustsUnlisted(root) {
            reasons.append("it trusts artifacts that need not be listed in it")
        }
        return Extraction(
            completeness: reasons.isEmpty ? .complete : .partial,
            reason: reasons.isEmpty ? nil : reasons.joined(separator: "; "),
            components: collection.components,
            diagnostics: diagnostics.all
        )
    }

    /// `<trusted-artifacts>` and `<trusted-keys>` of the configuration; rules for Javadoc and sources alone do not count.
    private func trustsUnlisted(_ root: XMLTreeElement) -> Bool {
        let configurations = root.children("configuration")
        let keys = configurations.flatMap { $0.children("trusted-keys") }
        let rules = configurations.flatMap { $0.children("trusted-artifacts") }.flatMap {
            $0.children("trust")
        }
        let isSubstantial = rules.contains { rule in
            let file = rule.attribute("file") ?? ""
            return !file.contains("javadoc") && !file.contains("sources")
        }
        return isSubstantial || keys.contains { $0.children.contains { _ in true } }
    }
}
