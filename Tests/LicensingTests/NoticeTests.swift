import Domain
import Foundation
import Licensing
import Testing

@Suite struct NoticeTests {
    static func component(_ name: String, license: String?, version: String = "1.0.0") -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: version,
            source: .registry,
            license: license,
            licenseSource: license == nil ? nil : "lockfile",
            licenseExpression: license.flatMap { DeclaredLicense($0)?.expression.description },
            occurrences: []
        )
    }

    private static func file(_ text: String, path: String = "LICENSE") -> LicenseFile? {
        LicenseFile(path: path, bytes: Array(text.utf8))
    }

    private static func notice() -> Notice {
        let mit = LicenseTextRuleTests.mit
        let a = component("a", license: "MIT")
        let b = component("b", license: nil)
        let c = component("c", license: "Our <own> `terms`")
        let files = [
            (a, "MIT License\n\nCopyright (c) 2020 Jane Doe\n\n" + mit),
            (b, "MIT License\n\nCopyright (c) 2021 John <john@example.org>\n\n" + mit),
            (c, "You must ask us first.\r\n```\n</pre><script>alert(1)</script>\u{202E}"),
        ]
        var byPurl: [PackageURL: [LicenseFile]] = [:]
        for (component, text) in files { byPurl[component.purl] = [file(text)].compactMap(\.self) }
        return Notice(components: [c, b, a, a], files: byPurl)
    }

    @Test func `the text has every component and every licence text once`() {
        let text = Self.notice().rendered(as: .text)
        let expected = """
            Third-party notices

            This product contains the following third-party software. Licence texts are as the SPDX list has them, \
            copyright notices in them as templates, unless the component's own files were at hand.

            a 1.0.0
              Licence: MIT
              Copyright (c) 2020 Jane Doe

            b 1.0.0
              Licence: MIT
              Copyright (c) 2021 John <john@example.org>

            c 1.0.0
              Licence: Our <own> `terms`

            \(String(repeating: "-", count: 78))
            MIT
            \(String(repeating: "-", count: 78))

            MIT License

            \(LicenseTextRuleTests.mit)

            \(String(repeating: "-", count: 78))
            Other licence text
            \(String(repeating: "-", count: 78))

            You must ask us first.
            ```
            </pre><script>alert(1)</script>\u{FFFD}

            """
        #expect(text == expected)
    }

    @Test func `Markdown keeps foreign text in code`() {
        let text = Self.notice().rendered(as: .markdown)
        #expect(text.contains("- `a` `1.0.0`: `MIT`\n  - `Copyright (c) 2020 Jane Doe`\n"))
        #expect(text.contains("- `c` `1.0.0`: `` Our <own> `terms` ``\n"))
        #expect(text.contains("\n### `Other licence text`\n\n````text\nYou must ask us first.\n```\n</pre>"))
        #expect(text.hasSuffix("\u{FFFD}\n````\n"))
    }

    @Test func `HTML has no markup but its own`() {
        let text = Self.notice().rendered(as: .html)
        #expect(text.contains("<li>c 1.0.0: Our &lt;own&gt; `terms`</li>\n"))
        #expect(text.contains("&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;\u{FFFD}\n</pre>\n"))
        #expect(!text.contains("<script"))
        #expect(text.contains("default-src 'none'"))
    }

    @Test func `the order of the input does not matter`() {
        let components = ["x", "b", "@s/a", "Z", "é"].map { Self.component($0, license: "ISC") }
        for format in Notice.Format.allCases {
            let one = Notice(components: components, files: [:]).rendered(as: format)
            let other = Notice(components: components.reversed(), files: [:]).rendered(as: format)
            #expect(one == other)
            #expect(one.utf8.last == 0x0A)
        }
    }

    @Test func `hostile names stay on their line`() {
        let component = Self.component("a\n# b\u{0}", license: "`x` | y\n- z")
        let text = Notice(components: [component], files: [:]).rendered(as: .markdown)
        #expect(text.contains("- `a\u{FFFD}# b\u{FFFD}` `1.0.0`: `` `x` | y\u{FFFD}- z ``\n"))
    }

    @Test func `what the limits leave out is said`() {
        let components = (0..<5002).map { Self.component("p\($0)", license: "MIT") }
        let text = Notice(components: components, files: [:]).rendered(as: .text)
        #expect(text.hasSuffix("Left out: 2 components and 0 licence texts beyond the limits.\n"))
    }

    @Test func `standard texts stand in for files, each once, and what has none is named`() {
        let components = [
            Self.component("a", license: "MIT OR Apache-2.0"), Self.component("b", license: "MIT"),
            Self.component("c", license: "GPL-2.0-only WITH Classpath-exception-2.0"),
            Self.component("d", license: "GPL-2.0-or-later"),
            Self.component("e", license: "Xnet AND LicenseRef-own"),
        ]
        let text = Notice(components: components, files: [:]).rendered(as: .text)
        let rule = String(repeating: "-", count: 78)
        let titles = text.components(separatedBy: "\n\(rule)\n").enumerated()
            .compactMap { $0.offset % 2 == 1 ? $0.element : nil }
        #expect(titles == ["Apache-2.0", "Classpath-exception-2.0", "GPL-2.0", "MIT"])
        #expect(text.contains("Permission is hereby granted, free of charge"))
        #expect(
            text.hasSuffix(
                "\nWithout their text (listed ones have it at https://spdx.org/licenses): LicenseRef-own, Xnet.\n"
            )
        )
    }

    @Test func `the project's own components and those for development are not in it`() {
        func component(_ name: String, _ source: ComponentSource, _ scope: Scope) -> Component {
            let occurrence = Occurrence(
                location: FileLocation(path: "package-lock.json", line: 1),
                scope: scope,
                isDirect: true,
                via: []
            )
            return Component(
                ecosystem: .npm,
                name: name,
                version: "1.0.0",
                source: source,
                license: "MIT",
                licenseSource: "lockfile",
                occurrences: [occurrence]
            )
        }
        let components = [
            component("own", .local, .runtime), component("tool", .registry, .dev),
            component("lib", .git, .runtime),
        ]
        let text = Notice(components: components, files: [:]).rendered(as: .text)
        #expect(text.contains("\nlib 1.0.0\n"))
        #expect(!text.contains("own 1.0.0") && !text.contains("tool 1.0.0"))
    }

    @Test func `every licence of the catalog has its text compiled in`() throws {
        let catalog = try LicenseCatalog.standard()
        for id in LicenseList.spdx.licenses.map(\.id) {
            guard let declared = DeclaredLicense(id),
                catalog.category(of: declared.expression.terms[0]) != .unknown
            else {
                continue
            }
            let text = Notice(components: [Self.component("a", license: id)], files: [:]).rendered(as: .text)
            #expect(text.contains("\n\(String(repeating: "-", count: 78))\n"), "no text of \(id)")
        }
    }
}
