import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct HTMLReportTests {
    private func page(_ report: Report) -> String {
        String(decoding: HTMLReport.encode(report), as: UTF8.self)
    }

    /// The page without its style and script, which are the same in all of them.
    private func content(_ report: Report) -> String {
        page(report).replacing(/<(style|script)>[^<]*<\/(style|script)>\n/, with: "")
    }

    @Test(arguments: ["clean", "warned", "blocked", "errored", "decided", "partial", "empty"])
    func `reports read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        expectSnapshot(content(report), named: "page-\(name).html")
    }

    @Test func `hostile text reads as its snapshot`() {
        let text = "</td><script>alert(1)</script>\"'`&\u{202E}"
        expectSnapshot(content(SampleReports.hostile(text)), named: "page-hostile.html")
    }

    @Test func `what the gate says of a finding that is looked into comes before what was said about it`() {
        var looked = SampleReports.lodash
        looked.status = .underInvestigation
        let reasons = [SampleReports.rule("severity", .blocked, "Too grave.", [looked])]
        let blocks =
            "<td><span class=\"word block\">blocks</span>\n<br><span class=\"note\">under investigation"
        #expect(content(SampleReports.report([looked], reasons: reasons)).contains(blocks + "</span>"))
        looked.decision = FindingDecision(source: .vex, origin: "vex.json", reason: "Asked upstream.")
        #expect(
            content(SampleReports.report([looked], reasons: reasons)).contains(
                blocks + ": Asked upstream.</span>"
            )
        )
        looked.status = .notAffected
        let page = content(SampleReports.report([looked], reasons: reasons))
        #expect(page.contains("<td>not affected: Asked upstream.</td>") && !page.contains(">blocks<"))
    }

    /// Elements, their attributes and the tree they make, as a parser that follows the HTML standard sees them.
    private static let script = #"""
        import base64, hashlib, json, re, sys, html5lib
        TAGS = set("html head meta title style body header div h1 p br dl dt dd nav ul li a main section h2 span code strong table thead tbody tr th td form label input select option output footer script".split())
        ATTRIBUTES = {"html": {"lang"}, "meta": {"charset", "http-equiv", "content", "name"}, "div": {"class"}, "a": {"href", "rel"}, "section": {"id"},
            "span": {"class"}, "td": {"class"}, "th": {"scope"}, "ul": {"class"}, "table": {"id"}, "form": {"data-table", "hidden"},
            "input": {"type", "autocomplete", "placeholder"}, "select": {"name"}, "option": {"value"}, "tr": {"data-severity", "data-group", "data-ecosystem"}}
        LINK = re.compile(r"(#[a-z]+|https://(github\.com/advisories/GHSA(-[23456789cfghjmpqrvwx]{4}){3}|osv\.dev/vulnerability/[A-Z]+-\d{4}-\d+))\Z")
        pages = json.load(open(sys.argv[1]))
        shapes = {}
        for name, group, text in pages:
            parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=False, namespaceHTMLElements=False)
            root = parser.parse(text)
            for _, code, _ in parser.errors: print(name, "parse error", code)
            shape = []
            for node in root.iter():
                if not isinstance(node.tag, str): print(name, "comment"); continue
                shape.append(node.tag)
                if node.tag not in TAGS: print(name, "tag", node.tag)
                for key, value in node.attrib.items():
                    if key not in ATTRIBUTES.get(node.tag, set()): print(name, "attribute", node.tag, key)
                    if key == "href" and not LINK.match(value): print(name, "link", value)
            for tag in ("style", "script"):
                nodes = [n for n in root.iter(tag)]
                if len(nodes) != 1: print(name, len(nodes), tag); continue
                digest = base64.b64encode(hashlib.sha256(nodes[0].text.encode()).digest()).decode()
                if "%s-src 'sha256-%s'" % (tag, digest) not in [n for n in root.iter("meta") if n.get("http-equiv")][0].get("content"): print(name, "the policy does not allow its", tag)
            policy = [n for n in root.iter("meta") if n.get("http-equiv")][0].get("content")
            if "unsafe" in policy or "default-src 'none'" not in policy or "http" in policy: print(name, policy)
            if group and shapes.setdefault(group, shape) != shape: print(name, "has other elements")
        """#

    @Test(.enabled(if: Python.has("html5lib"), "needs python3 with html5lib"))
    func `hostile text makes no element, attribute or link`() throws {
        // Texts without a page of their own and with one link to none: the elements are the same for all.
        let hostile = HostileText.all.map { text in
            [
                text, text.hasPrefix("GHSA-") || text.hasPrefix("CVE-") ? "" : "hostile",
                page(SampleReports.hostile(text)),
            ]
        }
        let samples = SampleReports.named.map { [$0.name, "", page($0.report)] }
        let input = String(decoding: try JSONEncoder().encode(hostile + samples), as: UTF8.self)
        let found = try Python.run(Self.script, input: input)
        #expect(found == "")
    }

    @Test(.enabled(if: Python.has("html5lib"), "needs python3 with html5lib"))
    func `the search finds what was not escaped`() throws {
        let broken = page(SampleReports.blocked).replacing(
            "Prototype Pollution in lodash",
            with: "<img src=x onerror=y>"
        )
        let input = String(decoding: try JSONEncoder().encode([["broken", "", broken]]), as: UTF8.self)
        #expect(try Python.run(Self.script, input: input) != "")
    }

    @Test(arguments: HostileText.all)
    func `no hidden or control character reaches the page`(text: String) {
        for scalar in page(SampleReports.hostile(text)).unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control)
            #expect(!scalar.properties.isDefaultIgnorableCodePoint)
        }
    }

    @Test func `ten thousand findings are all there, in linear time`() {
        let time = ContinuousClock().measure {
            #expect(
                page(SampleReports.huge(10_000)).components(separatedBy: "<tr data-severity=").count == 10_001
            )
        }
        #expect(time < .seconds(60))
    }

    @Test func `a tree of rules without end is shown without end of nesting`() {
        var rule = SampleReports.rule("deep", .blocked, "The innermost.")
        for _ in 0..<500 { rule = SampleReports.rule("all", .blocked, "One more.", children: [rule]) }
        let text = page(SampleReports.report(reasons: [rule]))
        #expect(text.components(separatedBy: "<ul").count < 30)
        #expect(text.contains("The innermost."))
        #expect(text.components(separatedBy: "<ul").count == text.components(separatedBy: "</ul>").count)
    }

    @Test func `the same report gives the same page`() {
        var report = SampleReports.blocked
        report.findings.reverse()
        #expect(page(report) == page(SampleReports.blocked))
    }
}
