import Documents
import Domain
import Licensing
import Reporting

/// Writes a report in the format that was asked for.
struct ScanOutput {
    let format: ScanCommand.Format
    let cycloneDXVersion: SBOMWriter.CycloneDXVersion
    let templates: TemplateLibrary
    /// Of the terminal; only the table has any use for it.
    let colour: Bool
    /// `nil` without a terminal.
    let width: Int?

    static let nothingToSay =
        "Nothing was written: there are no findings, and an OpenVEX document has at least one statement."

    /// `nil` where the format cannot say that there is nothing to say.
    func bytes(of report: Report) -> [UInt8]? {
        switch format {
        case .table: Array(ReportTable.text(report, colour: colour, width: width).utf8)
        case .markdown: Array(CommentRenderer(templates: templates).document(for: report).utf8)
        case .html: HTMLReport.encode(report)
        case .json: ReportJSON.encode(report, pretty: true)
        case .sarif: SARIFReport.encode(report, pretty: true)
        case .csv: ReportCSV.encode(report)
        case .junit: JUnitReport.encode(report)
        case .gitlabDependencyScanning: DependencyScanningReport.encode(report, pretty: true)
        case .cycloneDXJSON: SBOMWriter.write(report, as: .cycloneDXJSON, version: cycloneDXVersion)
        case .cycloneDXXML: SBOMWriter.write(report, as: .cycloneDXXML, version: cycloneDXVersion)
        case .spdxJSON: SBOMWriter.write(report, as: .spdxJSON)
        case .spdxTagValue: SBOMWriter.write(report, as: .spdxTagValue)
        case .openVEX: VEXWriter.write(report, as: .openVEX)
        case .cycloneDXVEX: VEXWriter.write(report, as: .cycloneDX, version: cycloneDXVersion)
        case .noticeText: notice(of: report, as: .text)
        case .noticeMarkdown: notice(of: report, as: .markdown)
        case .noticeHTML: notice(of: report, as: .html)
        }
    }

    /// Of the third-party components, whose files a scan does not read.
    private func notice(of report: Report, as format: Notice.Format) -> [UInt8] {
        Array(Notice(components: report.inventory.components, files: [:]).rendered(as: format).utf8)
    }
}
