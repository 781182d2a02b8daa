package import Domain

/// The notice that goes with a product: its components, their licences and copyright lines, and each licence text once.
///
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

    /// `files` are the licence files of the components that have some.
    package init(components: [Component], files: [PackageURL: [LicenseFile]]) {
        var unique: [PackageURL: Component] = [:]
        for component in components where unique[component.purl] == nil { unique[component.purl] = component }
        let sorted = unique.values.sorted { $0.purl < $1.purl }
        let shown = sorted.prefix(Self.maximumComponents)
        var texts = NoticeTexts()
        lines = shown.map { component in
            let own = (files[component.purl] ?? []).sorted {
                $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars)
            }
            for file in own { texts.add(file) }
            return Line(
                name: component.name,
                version: component.version,
                license: Notice.license(of: component, files: own),
                copyrights: Notice.unique(own.flatMap(\.text.copyrights))
            )
        }
        let all = texts.sorted
        self.texts = Array(all.prefix(Self.maximumTexts))
        leftOut = (sorted.count - shown.count, all.count - self.texts.count)
    }

    /// What is declared, else what the component's own files say.
    private static func license(of component: Component, files: [LicenseFile]) -> String {
        if let declared = component.license {
            return DeclaredLicense(declared)?.expression.description ?? declared
        }
        let found = files.compactMap(\.text.expression)
        guard !found.isEmpty, found.count == files.count else { return "unknown" }
        return LicenseExpression.all(found)?.description ?? "unknown"
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

    /// What to say about the limits, if they left something out.
    var remark: String? {
        guard leftOut.components > 0 || leftOut.texts > 0 else { return nil }
        return "Left out: \(leftOut.components) components and \(leftOut.texts) licence texts beyond the limits."
    }
}
