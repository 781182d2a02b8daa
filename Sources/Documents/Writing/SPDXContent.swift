import Basics
import Domain

/// What both forms of SPDX 2.3 say about the same content.
struct SPDXContent {
    struct Package {
        let id: String
        let name: String
        let version: String
        let license: String
        let purl: String
        let purpose: String
    }

    struct Relationship {
        let element: String
        let type: String
        let related: String
    }

    /// A licence that is not in the SPDX list, which a document has to describe (SPDX 2.3, clause 10).
    struct Reference {
        let id: String
        let text: String
    }

    static let documentID = "SPDXRef-DOCUMENT"
    static let rootID = "SPDXRef-Root"
    static let absent = "NOASSERTION"

    let name: String
    let version: String
    let namespace: String
    let created: String
    let packages: [Package]
    let relationships: [Relationship]
    let references: [Reference]
    let isComplete: Bool

    init(_ content: SBOMContent) {
        name = SPDXContent.line(content.name)
        version = SPDXContent.line(content.version)
        namespace = "https://spdx.org/spdxdocs/gatehouse-\(content.uuid)"
        created = content.timestamp
        isComplete = content.isComplete
        var references: [String: String] = [:]
        packages = content.entries.map { SPDXContent.package($0, &references) }
        self.references = references.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { Reference(id: $0.key, text: $0.value) }
        var relationships = [
            Relationship(element: SPDXContent.documentID, type: "DESCRIBES", related: SPDXContent.rootID)
        ]
        for index in content.direct {
            let id = packages[index].id
            relationships.append(
                SPDXContent.relationship(ofDirect: id, content.entries[index].component.scope)
            )
        }
        for (index, entry) in content.entries.enumerated() {
            for target in entry.dependencies {
                relationships.append(
                    Relationship(
                        element: packages[index].id,
                        type: "DEPENDS_ON",
                        related: packages[target].id
                    )
                )
            }
        }
        // A package that nothing is known to need belongs to the document all the same.
        let needed = Set(relationships.flatMap { [$0.element, $0.related] })
        for package in packages where !needed.contains(package.id) {
            relationships.append(
                Relationship(element: SPDXContent.rootID, type: "CONTAINS", related: package.id)
            )
        }
        self.relationships = relationships
    }

    private static func relationship(ofDirect id: String, _ scope: Scope) -> Relationship {
        switch scope {
        case .dev: Relationship(element: id, type: "DEV_DEPENDENCY_OF", related: rootID)
        case .optional: Relationship(element: id, type: "OPTIONAL_DEPENDENCY_OF", related: rootID)
        case .runtime, .peer, .unknown: Relationship(element: rootID, type: "DEPENDS_ON", related: id)
        }
    }

    private static func package(_ entry: SBOMContent.Entry, _ references: inout [String: String]) -> Package {
        let component = entry.component
        return Package(
            id: "SPDXRef-Package-\(identifier("\(component.name)-\(component.version)", entry.ref))",
            name: line(component.name),
            version: line(component.version),
            license: license(component.licenseExpression ?? component.license, &references),
            purl: component.purl.description,
            purpose: component.ecosystem == .docker ? "CONTAINER" : "LIBRARY"
        )
    }

    /// Words that are no expression, and references to other documents, become a reference that quotes them.
    private static func license(_ declared: String?, _ references: inout [String: String]) -> String {
        func quoted(_ text: String) -> String {
            let id = "LicenseRef-declared-\(Digest.sha256Hex(Array(text.utf8)).prefix(12))"
            references[id] = line(text)
            return id
        }
        switch DocumentLicense(declared) {
        case nil: return absent
        case .id(let id): return id
        case .expression(let text, let refs):
            if refs.contains(where: { $0.hasPrefix("DocumentRef-") }) { return quoted(text) }
            for reference in refs { references[reference] = "The text is not known." }
            return text
        case .name(let text): return quoted(text)
        }
    }

    /// Letters, digits, dots and dashes (SPDX 2.3, clause 7.2), unique by a piece of the ref's digest.
    private static func identifier(_ text: String, _ ref: String) -> String {
        let plain = text.utf8.prefix(64).map { byte -> Character in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x2E
            return isPlain ? Character(Unicode.Scalar(byte)) : "-"
        }
        return "\(String(plain))-\(Digest.sha256Hex(Array(ref.utf8)).prefix(12))"
    }

    /// On one line: the tag-value form has no other way to hold a name.
    static func line(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{85}" || scalar == "\u{2028}"
            result.unicodeScalars.append(isControl ? " " : scalar)
        }
        return result
    }
}
