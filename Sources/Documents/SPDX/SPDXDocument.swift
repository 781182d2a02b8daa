/// What both forms of SPDX 2.2 and 2.3 documents have in common.
struct SPDXDocument {
    static let versions: Set<String> = ["SPDX-2.2", "SPDX-2.3"]
    /// Relationships that say that the first element needs the second (SPDX 2.3, clause 11).
    private static let forward: Set<String> = [
        "DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE",
    ]
    /// And the other way round.
    private static let backward: Set<String> = [
        "DEPENDENCY_OF", "BUILD_DEPENDENCY_OF", "DEV_DEPENDENCY_OF", "OPTIONAL_DEPENDENCY_OF",
        "PROVIDED_DEPENDENCY_OF", "TEST_DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF", "CONTAINED_BY",
        "PREREQUISITE_FOR",
    ]
    private static let document = "SPDXRef-DOCUMENT"

    var sbom: SBOM
    private var described: [String] = []
    /// The weakest word about a package: `DEV_DEPENDENCY_OF` and the like.
    private var scopes: [String: String] = [:]

    init(format: SBOM.Format, version: String, line: Int?) throws(DocumentError) {
        guard SPDXDocument.versions.contains(version) else {
            throw DocumentError(.unsupported, "a version of SPDX that is not read", line: line)
        }
        sbom = SBOM(format: format, version: String(version.dropFirst(5)))
    }

    mutating func describes(_ id: String) { described.append(id) }

    mutating func creator(_ text: String) {
        let prefix = "Tool:"
        if text.hasPrefix(prefix) {
            sbom.tools.append(String(text.dropFirst(prefix.count).drop { $0 == " " }))
        }
    }

    mutating func created(_ text: String, line: Int?) {
        sbom.timestamp = text
        if !CycloneDXRules.isTimestamp(text) { sbom.fault(line, "the creation date is no date with time") }
    }

    /// `element`, `type` and `related` as in both forms.
    mutating func relationship(_ element: String, _ type: String, _ related: String) {
        switch type {
        case "DESCRIBES": if element == SPDXDocument.document { described.append(related) }
        case "DESCRIBED_BY": if related == SPDXDocument.document { described.append(element) }
        case _ where SPDXDocument.forward.contains(type):
            if element != SPDXDocument.document { sbom.dependencies.append((element, related)) }
        case _ where SPDXDocument.backward.contains(type):
            sbom.dependencies.append((related, element))
            if type == "DEV_DEPENDENCY_OF" || type == "TEST_DEPENDENCY_OF" { scopes[element] = "excluded" }
            if type == "OPTIONAL_DEPENDENCY_OF" { scopes[element] = "optional" }
        default: break
        }
    }

    mutating func add(_ item: SBOM.Item) throws(DocumentError) {
        guard sbom.items.count < SBOMReader.maximumItems else {
            throw DocumentError(.unreadable, "more than \(SBOMReader.maximumItems) packages")
        }
        if item.ref.isEmpty { sbom.fault(item.line, "a package has no SPDXID") }
        if item.name.isEmpty { sbom.fault(item.line, "a package has no name") }
        sbom.items.append(item)
    }

    /// To be called once at the end: what a document is about, when that is one package without purl, is no component of it.
    mutating func finished() -> SBOM {
        for index in sbom.items.indices where sbom.items[index].scope == nil {
            sbom.items[index].scope = scopes[sbom.items[index].ref]
        }
        if described.count == 1, let index = sbom.items.firstIndex(where: { $0.ref == described[0] }),
            sbom.items.count > 1,
            sbom.items[index].purl == nil || sbom.dependencies.contains(where: { $0.from == described[0] })
        {
            sbom.subject = sbom.items.remove(at: index)
        }
        return sbom
    }

    /// A licence field; `nil` for the two words that say nothing.
    static func license(_ text: String?) -> String? {
        text == "NOASSERTION" || text == "NONE" || text?.isEmpty == true ? nil : text
    }
}
