package import Domain

/// The notice that goes with a product: its components, their licences and copyright lines, and each licence text once.
///
/// What is shipped counts: components that only development needs, and the project's own, are not third-party parts of it.
/// Texts are those of the components' own files where there are some, else the standard ones of the SPDX list.
/// The same input makes the same bytes: no date, everything sorted by code point.
package struct Notice: Sendable {
    /// How it is written down.
    package enum Format: String, Sendable, CaseIterable {
        case text, markdown, html
    }

    /// One component.
    struct Line: Sendable {
        let name: String
        let version: String
        let license: String
        let copyrights: [String]
    }

    /// One licence text under its name.
    struct Text: Sendable {
        let title: String
        let lines: [String]
    }

    package static let maximumComponents = 5000
    package static let maximumTexts = 200

    let lines: [Line]
    let texts: [Text]
    /// What the limits left out.
    let leftOut: (components: Int, texts: Int)
    /// Ids of licences whose text is neither in a file nor compiled in.
    let textless: [String]

    /// `files` are the licence files of the components that have some.
    package init(components: [Component], files: [PackageURL: [LicenseFile]]) {
        var unique: [PackageURL: Component] = [:]
        for component in components where component.scope != .dev && component.source != .local {
            if unique[component.purl] == nil { unique[component.purl] = component }
        }
        let sorted = unique.values.sorted { $0.purl < $1.purl }
        let shown = sorted.prefix(Self.maximumComponents)
        var texts = NoticeTexts()
        lines = shown.map { component in
            let own = (files[component.purl] ?? []).sorted {
                $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars)
            }
            for file in own { texts.add(file) }
            let expression = Notice.expression(of: component, files: own)
            if own.isEmpty { for term in expression?.terms ?? [] { texts.add(term) } }
            return Line(
                name: component.name,
                version: component.version,
                license: expression?.description ?? component.license ?? "unknown",
                copyrights: Notice.unique(own.flatMap(\.text.copyrights))
            )
        }
        let all = texts.sorted
        self.texts = Array(all.prefix(Self.maximumTexts))
        leftOut = (sorted.count - shown.count, all.count - self.texts.count)
        textless = texts.missing
    }

    /// What is declared, else what the component's own files say.
    private static func expression(of component: Component, files: [LicenseFile]) -> LicenseExpression? {
        if component.license != nil {
            return component.licenseExpression.flatMap { DeclaredLicense($0)?.expression }
        }
        let found = files.compactMap(\.text.expression)
        return found.count == files.count ? LicenseExpression.all(found) : nil
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// The whole document; ends with a line break.
    package func rendered(as format: Format) -> String {
        switch format {
        case .text: PlainNotice.render(self)
        case .markdown: MarkdownNotice.render(self)
        case .html: HTMLNotice.render(self)
        }
    }

    /// What the reader has to look up, or was left out by the limits.
    var remarks: [String] {
        var remarks: [String] = []
        if !textless.isEmpty {
            let ids = textless.joined(separator: ", ")
            remarks.append("Without their text (listed ones have it at https://spdx.org/licenses): \(ids).")
        }
        if leftOut.components > 0 || leftOut.texts > 0 {
            remarks.append(
                "Left out: \(leftOut.components) components and \(leftOut.texts) licence texts beyond the limits."
            )
        }
        return remarks
    }
}
