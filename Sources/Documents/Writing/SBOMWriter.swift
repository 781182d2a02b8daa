package import Domain

/// Writes the components of a report as a software bill of materials.
///
/// The same report gives the same bytes. The dependency graph, scopes, declared licences and open findings are in it as far as the
/// format has a place for them.
package enum SBOMWriter {
    /// What is written, under the names of the command line.
    package enum Format: String, Sendable, CaseIterable {
        case cycloneDXJSON = "cyclonedx-json"
        case cycloneDXXML = "cyclonedx-xml"
        case spdxJSON = "spdx-json"
        case spdxTagValue = "spdx-tv"
    }

    /// CycloneDX versions that are written.
    package enum CycloneDXVersion: String, Sendable, CaseIterable {
        case v1_4 = "1.4"
        case v1_5 = "1.5"
        case v1_6 = "1.6"
    }

    /// Ends with a line feed; `version` counts for CycloneDX only.
    ///
    /// SPDX is 2.3.
    package static func write(
        _ report: Report,
        as format: Format,
        version: CycloneDXVersion = .v1_6
    ) -> [UInt8] {
        let content = SBOMContent(report)
        return switch format {
        case .cycloneDXJSON: CycloneDXJSONWriter(content, version).bytes()
        case .cycloneDXXML: CycloneDXXMLWriter(content, version).bytes()
        case .spdxJSON: SPDXJSONWriter(content).bytes()
        case .spdxTagValue: SPDXTagValueWriter(content).bytes()
        }
    }
}
