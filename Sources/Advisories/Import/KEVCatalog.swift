import Basics
package import Domain

/// CISA's catalog of known exploited vulnerabilities (its JSON schema of 2024).
package struct KEVCatalog: Sendable {
    /// Ten times what there is today.
    package static let maximumBytes = 16 << 20

    /// `catalogVersion`, e.g.
    ///
    /// `2025.08.25`.
    package let version: String
    /// `dateReleased` as written.
    package let released: String
    /// Unique by CVE.
    package let entries: [KnownExploitation]

    /// Throws `AdvisoryError(.invalid)`: not this catalog, an entry without its fields, one CVE twice, another count than it
    /// says.
    package init(_ bytes: [UInt8]) throws(AdvisoryError) {
        let document: JSONDocument
        do {
            document = try JSONDocument(
                bytes,
                limits: JSONDocument.Limits(depth: 32, bytes: KEVCatalog.maximumBytes)
            )
        } catch {
            throw AdvisoryError(.invalid, detail: "the KEV catalog is not JSON: \(error)")
        }
        if let first = document.duplicateKeys.first {
            throw KEVCatalog.fault("line \(first.line): a key is given twice")
        }
        let root = document.root
        guard let version = root["catalogVersion"]?.string.flatMap(KEVCatalog.word),
            let released = root["dateReleased"]?.string.flatMap(KEVCatalog.word),
            let list = root["vulnerabilities"], list.kind == .array, list.count > 0
        else { throw KEVCatalog.fault("it needs catalogVersion, dateReleased and vulnerabilities") }
        if let count = root["count"]?.int, count != list.count {
            throw KEVCatalog.fault("it says \(count) entries and has \(list.count)")
        }
        var seen: Set<CVE> = []
        var entries: [KnownExploitation] = []
        entries.reserveCapacity(list.count)
        for element in list.elements {
            let entry = try KEVCatalog.entry(element)
            guard seen.insert(entry.cve).inserted else {
                throw KEVCatalog.fault("line \(element.line): \(entry.cve) is there twice")
            }
            entries.append(entry)
        }
        self.version = version
        self.released = released
        self.entries = entries
    }

    /// Whether a text, or its beginning, looks like the catalog.
    package static func isRecognised(_ start: [UInt8]) -> Bool {
        let text = String(decoding: start.prefix(2_048), as: UTF8.self)
        return text.first { !$0.isWhitespace && $0 != "\u{FEFF}" } == "{"
            && text.contains("\"catalogVersion\"")
    }

    private static func entry(_ value: JSONValue) throws(AdvisoryError) -> KnownExploitation {
        guard let cve = value["cveID"]?.string.flatMap({ CVE($0) }) else {
            throw fault("line \(value.line): an entry without a CVE id")
        }
        guard let added = value["dateAdded"]?.string.flatMap(date) else {
            throw fault("line \(value.line): \(cve) has no dateAdded of the form YYYY-MM-DD")
        }
        return KnownExploitation(
            cve: cve,
            dateAdded: added,
            dueDate: value["dueDate"]?.string.flatMap(date),
            isUsedByRansomware: value["knownRansomwareCampaignUse"]?.string == "Known"
        )
    }

    private static func date(_ text: String) -> String? {
        let digits = text.utf8.map { (0x30...0x39).contains($0) ? UInt8(0x30) : $0 }
        return digits.elementsEqual("0000-00-00".utf8) ? text : nil
    }

    private static func word(_ text: String) -> String? {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? text : nil
    }

    private static func fault(_ message: String) -> AdvisoryError {
        AdvisoryError(.invalid, detail: "not a KEV catalog: \(message)")
    }
}
