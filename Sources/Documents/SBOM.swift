import Licensing

/// What a software bill of materials says, whatever its format.
///
/// Read by `SBOMReader`; every text in it is as hostile as the file.
package struct SBOM: Sendable {
    /// The formats that are read.
    package enum Format: String, Sendable {
        case cycloneDXJSON = "CycloneDX JSON"
        case cycloneDXXML = "CycloneDX XML"
        case spdxJSON = "SPDX JSON"
        case spdxTagValue = "SPDX tag-value"
    }

    /// One component, package or file.
    package struct Item: Sendable {
        /// `bom-ref` or SPDX id; empty when it has none.
        package var ref = ""
        /// CycloneDX's component type; of SPDX `library`, or `file`.
        package var type = "library"
        package var group = ""
        package var name = ""
        package var version = ""
        package var purl: String?
        /// A licence expression or name, as written; several declarations are joined by `AND`.
        package var license: String?
        /// CycloneDX: `required`, `optional`, `excluded`.
        package var scope: String?
        /// Names of the hash algorithms that are there.
        package var hashAlgorithms: Set<String> = []
        package var creator: String?
        package var line: Int?

        package init() {}
    }

    /// Where a document departs from its own specification.
    package struct Fault: Sendable, Equatable {
        package let line: Int?
        package let message: String

        package init(line: Int?, message: String) {
            self.line = line
            self.message = message
        }
    }

    package let format: Format
    package let version: String
    package var timestamp: String?
    package var tools: [String] = []
    /// What the document is about; its own item, not among `items`.
    package var subject: Item?
    package var items: [Item] = []
    /// Pairs of refs: the first depends on the second.
    ///
    /// Refs need not be there.
    package var dependencies: [(from: String, to: String)] = []
    package var faults: [Fault] = []
    /// It says something of vulnerabilities, which only CycloneDX can; without items it is a VEX document and no bill of materials.
    package var listsVulnerabilities = false
    package static let maximumFaults = 50

    package init(format: Format, version: String) {
        self.format = format
        self.version = version
    }

    /// All of several licences apply, as a document does not say otherwise; `nil` for none.
    static func joined(licenses: [String]) -> String? {
        var seen: Set<String> = []
        let unique = licenses.filter { !$0.isEmpty && seen.insert($0).inserted }
        if unique.count < 2 { return unique.first }
        return unique.map { $0.contains(" ") ? "(\($0))" : $0 }.joined(separator: " AND ")
    }

    /// Whether a text is an id of the SPDX licence list, letter by letter.
    static func isListed(license id: String) -> Bool { LicenseList.spdx.license(id)?.id == id }

    package mutating func fault(_ line: Int?, _ message: String) {
        if faults.count < SBOM.maximumFaults { faults.append(Fault(line: line, message: message)) }
    }
}

/// Why a document cannot be read at all.
package struct DocumentError: Error, Sendable, Equatable {
    /// Which of the two ways there are.
    package enum Reason: Sendable, Equatable {
        /// Broken, or no SBOM.
        case unreadable
        /// An SBOM of a version that is not read.
        case unsupported
    }

    package let reason: Reason
    package let message: String
    package let line: Int?

    package init(_ reason: Reason, _ message: String, line: Int? = nil) {
        self.reason = reason
        self.message = message
        self.line = line
    }
}
