package import Domain

/// Writes what was decided about the findings of a report as a VEX document.
///
/// The same report gives the same bytes. What nobody looked at is under investigation, and what a waiver covers is affected,
/// with the waiver as what is done about it: accepting a risk does not make it go away. Findings that the change removes are
/// left out.
package enum VEXWriter {
    /// What is written, under the names of the command line.
    package enum Format: String, Sendable, CaseIterable {
        /// OpenVEX 0.2.0.
        case openVEX = "openvex"
        case cycloneDX = "cyclonedx-vex"
    }

    /// Ends with a line feed; `version` counts for CycloneDX only.
    ///
    /// `nil` where there is nothing to say and the format cannot say nothing: an OpenVEX document has at least one statement.
    package static func write(
        _ report: Report,
        as format: Format,
        version: SBOMWriter.CycloneDXVersion = .v1_6
    ) -> [UInt8]? {
        switch format {
        case .openVEX: OpenVEXWriter(report).bytes()
        case .cycloneDX: CycloneDXVEXWriter(report, version).bytes()
        }
    }
}
