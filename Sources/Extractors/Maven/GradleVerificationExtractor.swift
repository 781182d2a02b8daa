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
            return .refused(error, path: path)
        }
        var tally = EntryTally(path: path)
        var collection = ComponentCollection()
        for element in root.children("components").flatMap({ $0.children("component") }) {
            tally.count()
            guard tally.isWithinLimits else { break }
            guard let group = element.attribute("group"), let name = element.attribute("name"),
                let version = element.attribute("version"), PlainWord.isName(group), PlainWord.isName(name),
                MavenText.isVersion(version)
            else {
                tally.leaveOut(line: element.line, "a component without usable group, name and version")
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
                    via: [],
                    distribution: checksums(of: element).map { Distribution(origin: nil, integrity: $0) }
                )
            )
        }
        return tally.extraction(
            collection.components,
            path: path,
            reasons: trustsUnlisted(root) ? ["it trusts artifacts that need not be listed in it"] : []
        )
    }

    /// Of all artifacts, the strongest algorithm's where one has several.
    private func checksums(of component: XMLTreeElement) -> String? {
        ArchiveChecksum.joined(
            component.children("artifact").compactMap { artifact in
                ["sha512", "sha256", "sha1", "md5"].lazy.compactMap { algorithm in
                    ArchiveChecksum.digest(algorithm, artifact.child(algorithm)?.attribute("value"))
                }.first
            }
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
