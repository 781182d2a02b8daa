import Basics

/// SPDX 2.3 in tag-value form.
struct SPDXTagValueWriter {
    private let content: SPDXContent

    init(_ content: SBOMContent) { self.content = SPDXContent(content) }

    func bytes() -> [UInt8] {
        var lines = [
            "SPDXVersion: SPDX-2.3", "DataLicense: CC0-1.0", "SPDXID: \(SPDXContent.documentID)",
            "DocumentName: \(content.name)", "DocumentNamespace: \(content.namespace)",
            "Creator: Tool: \(SBOMContent.toolName)-\(GatehouseVersion.current)",
            "Created: \(content.created)",
        ]
        if !content.isComplete { lines.append("CreatorComment: Not every manifest was read completely.") }
        lines += ["", "PackageName: \(content.name)", "SPDXID: \(SPDXContent.rootID)"]
        if !content.version.isEmpty { lines.append("PackageVersion: \(content.version)") }
        lines += [
            "PackageDownloadLocation: \(SPDXContent.absent)", "FilesAnalyzed: false",
            "PrimaryPackagePurpose: APPLICATION",
        ]
        for package in content.packages { lines += [""] + self.lines(of: package) }
        for reference in content.references {
            // There is no way to quote the end mark.
            let text = reference.text.replacing("</text>", with: "< /text>")
            lines += ["", "LicenseID: \(reference.id)", "ExtractedText: <text>\(text)</text>"]
        }
        lines.append("")
        for relationship in content.relationships {
            lines.append("Relationship: \(relationship.element) \(relationship.type) \(relationship.related)")
        }
        return Array(lines.joined(separator: "\n").utf8) + [0x0A]
    }

    private func lines(of package: SPDXContent.Package) -> [String] {
        var lines = ["PackageName: \(package.name)", "SPDXID: \(package.id)"]
        if !package.version.isEmpty { lines.append("PackageVersion: \(package.version)") }
        lines += [
            "PackageDownloadLocation: \(SPDXContent.absent)", "FilesAnalyzed: false",
            "PackageLicenseConcluded: \(SPDXContent.absent)", "PackageLicenseDeclared: \(package.license)",
        ]
        lines += [
            "PackageCopyrightText: \(SPDXContent.absent)", "PrimaryPackagePurpose: \(package.purpose)",
            "ExternalRef: PACKAGE-MANAGER purl \(package.purl)",
        ]
        return lines
    }
}
