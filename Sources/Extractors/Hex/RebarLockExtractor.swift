package import Basics
import Domain

/// Reads Rebar's `rebar.lock`, versions 1.1.0 and 1.2.0 of its format and the one before versions.
///
/// It keeps the depth of each package, 0 for a direct one, but not who asks for whom. Only the default profile is locked.
package struct RebarLockExtractor: Extractor {
    private static let versions = ["1.1.0", "1.2.0"]

    package init() {}

    package var id: String { "hex.rebar-lock" }

    package var names: [String] { ["rebar.lock"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let terms: [Term]
        do {
            terms = try TermParser.erlang(try ManifestText.filledText(bytes))
        } catch {
            return .refused(error, path: path)
        }
        if let packages = terms.first?.elements, terms.count == 1 {
            return extraction(of: packages, path: path)
        }
        guard let parts = terms.first?.parts, parts.count == 2, let version = parts[0].text,
            let packages = parts[1].elements
        else { return .unreadable("not the terms of a rebar.lock file", path: path, line: 1) }
        guard RebarLockExtractor.versions.contains(version) else {
            return .unsupported(
                "unsupported version \(Excerpt.quoted(version)) of the lockfile format",
                path: path,
                line: 1
            )
        }
        return extraction(of: packages, path: path)
    }

    private func extraction(of packages: [Term], path: String) -> Extraction {
        var tally = EntryTally(path: path)
        var collection = ComponentCollection()
        for package in packages {
            tally.count()
            guard let found = component(of: package) else {
                tally.leaveOut(line: package.line ?? 1, "a package is not understood")
                continue
            }
            collection.add(
                .hex,
                name: found.name,
                version: found.version,
                source: found.source,
                Occurrence(
                    location: FileLocation(path: path, line: package.line),
                    scope: .runtime,
                    isDirect: found.isDirect,
                    via: []
                )
            )
        }
        return tally.extraction(collection.components, path: path)
    }

    /// `{name, {pkg, hex name, version}, level}` or `{name, {git, address, {ref, commit}}, level}`.
    private func component(
        of package: Term
    ) -> (name: String, version: String, source: ComponentSource, isDirect: Bool)? {
        guard let parts = package.parts, parts.count == 3, parts[0].isPlainText, let name = parts[0].text,
            let origin = parts[1].parts, origin.count >= 3, case .number(.some(let level)) = parts[2]
        else { return nil }
        switch origin[0] {
        case .atom("pkg"):
            guard origin[1].isPlainText, origin[2].isPlainText, let own = origin[1].text,
                let version = origin[2].text
            else { return nil }
            return (own, version, .registry, level == 0)
        case .atom("git"), .atom("git_subdir"), .atom("hg"):
            guard let reference = origin[2].parts, reference.count == 2, reference[1].isPlainText,
                let commit = reference[1].text
            else { return nil }
            return (name, commit, .git, level == 0)
        default: return nil
        }
    }
}
