import Foundation
import Reporting
import TestSupport
import Testing

/// Comments with hostile text, as a GFM renderer shows them, searched for what a forge would act on.
@Suite(.enabled(if: Python.has("cmarkgfm"), "needs python3 with cmarkgfm"))
struct RenderedCommentTests {
    /// Prints a line for each thing found.
    ///
    /// Forges look for mentions and references in the text of the rendered page,
    /// outside of code and links.
    private static let script = #"""
        import html.parser, json, re, sys, cmarkgfm
        from cmarkgfm.cmark import Options
        TAGS = set("h3 h4 p strong em ul li table thead tbody tr th td code a details summary hr".split())
        LINKS = re.compile(r"https://(github\.com/advisories/GHSA(-[23456789cfghjmpqrvwx]{4}){3}|osv\.dev/vulnerability/[A-Z]+-\d{4}-\d+|www\.npmjs\.com/package/(@[\w-][\w.-]*/)?[\w-][\w.-]*/v/\d[0-9A-Za-z.+-]*)\Z")
        LIVE = re.compile(r"""@[a-z0-9]|[#]\d|\bGH-\d|\b[A-Z]+-\d|![0-9]|&\d|%["\w]|~["\w]|\$[\w`$]|\b[0-9a-f]{7,64}\b
            |:[a-z0-9_+-]+:|://|www\.|mailto:|\[[^ ]|\^\w|GHSA-|^\s*/\w|[*_`<>\\]""", re.I | re.X)
        OURS = re.compile(r" gatehouse:(report|plan|remediation 1f2e3d|line [0-9a-f]{16}) ")
        class Reader(html.parser.HTMLParser):
            def __init__(self):
                super().__init__(convert_charrefs=True)
                self.open, self.found, self.comments = [], [], 0
            def handle_starttag(self, tag, attributes):
                if tag not in TAGS: self.found.append("tag " + tag)
                if tag == "a" and not LINKS.match(dict(attributes).get("href", "")): self.found.append("link %r" % (attributes,))
                for name, _ in attributes:
                    if (tag, name) not in (("a", "href"), ("th", "align"), ("td", "align"), ("th", "style"), ("td", "style")): self.found.append("attribute " + name)
                if tag != "hr": self.open.append(tag)
            def handle_endtag(self, tag):
                if tag == "hr": return
                if not self.open or self.open.pop() != tag: self.found.append("unbalanced " + tag)
            def handle_comment(self, text):
                self.comments += 1
                if not OURS.fullmatch(text): self.found.append("comment " + text)
            def handle_data(self, text):
                if "code" in self.open or "a" in self.open: return
                hit = LIVE.search(text)
                if hit: self.found.append("live %r in %r" % (hit.group(), text[:120]))
        for case in json.load(open(sys.argv[1])):
            page = cmarkgfm.github_flavored_markdown_to_html(case["markdown"], options=Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES)
            reader = Reader(); reader.feed(page); reader.close()
            if reader.open: reader.found.append("left open: %s" % reader.open)
            if reader.comments != case["markers"]: reader.found.append("%d comments" % reader.comments)
            if page.count("<table>") != case["tables"]: reader.found.append("%d tables" % page.count("<table>"))
            if page.count("<h3>") != case["headings"]: reader.found.append("headings")
            for text in reader.found: print(case["name"], "->", text)
        """#

    private struct Case: Encodable {
        let name: String
        let markdown: String
        let tables: Int
        var markers = 1
        var headings = 1
    }

    private func findings(_ cases: [Case]) throws -> String {
        try Python.run(Self.script, input: String(decoding: JSONEncoder().encode(cases), as: UTF8.self))
    }

    @Test func `no hostile text becomes a mention, reference, link, picture or tag`() throws {
        let renderer = CommentRenderer(templates: try TemplateLibrary())
        let hostile = HostileText.all.map { text in
            Case(
                name: String(text.prefix(40)),
                markdown: renderer.comment(for: SampleReports.hostile(text), limit: 60_000),
                tables: 7
            )
        }
        let documents = HostileText.all.map { text in
            Case(
                name: "document of \(text.prefix(40))",
                markdown: renderer.document(for: SampleReports.hostile(text)),
                tables: 10,
                markers: 0
            )
        }
        let samples = SampleReports.named.map { sample in
            let comment = renderer.comment(for: sample.report, limit: 60_000)
            return Case(
                name: sample.name,
                markdown: comment,
                tables: comment.components(separatedBy: "\n|:---|").count - 1
            )
        }
        let huge = renderer.comment(for: SampleReports.huge(10_000, text: "@|`x`|<details>"), limit: 60_000)
        let found = try findings(
            hostile + documents + samples + [
                Case(name: "huge", markdown: huge, tables: huge.components(separatedBy: "\n|:---|").count - 1)
            ]
        )
        #expect(found == "")
    }

    @Test func `nor does it in the body of a pull request`() throws {
        let texts = PullRequestText(templates: try TemplateLibrary())
        let hostile = HostileText.all.map { text in
            Case(
                name: String(text.prefix(40)),
                markdown: texts.body(for: RemediationSamples.hostile(text), limit: 60_000),
                tables: 5
            )
        }
        let samples = RemediationSamples.named.map { sample in
            let body = texts.body(for: sample.summary, limit: 60_000)
            let tables = body.components(separatedBy: "\n|:---|").count - 1
            return Case(name: sample.name, markdown: body, tables: tables)
        }
        #expect(try findings(hostile + samples) == "")
    }

    @Test func `nor does it beside lines, on the page of a check, or in a plan`() throws {
        let renderer = CommentRenderer(templates: try TemplateLibrary())
        let texts = PullRequestText(templates: try TemplateLibrary())
        let notes = HostileText.all.flatMap { text in
            LineNote.all(of: SampleReports.blockedHostile(text)).map { note in
                Case(name: "note of \(text.prefix(40))", markdown: note.body, tables: 0, headings: 0)
            }
        }
        #expect(notes.count == HostileText.all.count)
        let pages = HostileText.all.map { text in
            Case(
                name: "page of \(text.prefix(40))",
                markdown: CheckPage(SampleReports.hostile(text), comments: renderer).summary,
                tables: 0,
                markers: 0,
                headings: 0
            )
        }
        func plan(_ text: String) -> String {
            texts.plan(for: RemediationSamples.hostile(text), command: "npm install \(text)", limit: 60_000)
        }
        let tables = plan("plain").components(separatedBy: "\n|:---|").count - 1
        #expect(tables > 1)
        let plans = HostileText.all.map { text in
            Case(name: "plan of \(text.prefix(40))", markdown: plan(text), tables: tables)
        }
        #expect(try findings(notes + pages + plans) == "")
    }

    @Test(arguments: [
        "@everyone", "#12", "https://evil.example", "![x](https://evil.example/b.png)", "<b>x</b>",
        "<details>", ":x:", "4f2a91c",
        "www.evil.example", "a@evil.example", "&#64;everyone", "\\#12", "<!-- x -->",
    ])
    func `the search finds what was not escaped`(text: String) throws {
        let markdown = "<!-- gatehouse:report -->\n### x\n\ntext \(text)\n"
        #expect(try findings([Case(name: "control", markdown: markdown, tables: 0)]) != "")
    }
}
