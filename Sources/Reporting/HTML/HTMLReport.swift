import Basics
package import Domain

/// The report as one HTML page that needs no network: style, script and data are in it, and its policy forbids anything else.
///
/// Readable without the script, which adds search and filter. The same report gives the same bytes.
package enum HTMLReport {
    package static func encode(_ report: Report) -> [UInt8] {
        let outline = ReportOutline(report)
        let marks = GateMarks(report)
        var page = HTMLWriter()
        page.raw("<!DOCTYPE html>\n")
        page.element("html", [("lang", "en")]) { html in
            html.element("head") { head in writeHead(outline, to: &head) }
            html.element("body") { body in
                writeBanner(outline, to: &body)
                let sections = HTMLSections.all(outline, marks)
                body.element("nav") { nav in
                    nav.element("ul") { list in
                        for section in sections {
                            list.element("li") { item in
                                item.element("a", [("href", "#" + section.id)], text: section.title)
                            }
                        }
                    }
                }
                body.element("main") { main in
                    for section in sections {
                        main.element("section", [("id", section.id)]) { element in
                            element.element("h2", text: section.title)
                            section.write(&element)
                        }
                    }
                }
                body.element("footer") { footer in
                    footer.element(
                        "p",
                        text: "Gatehouse \(GatehouseVersion.current), \(Timestamp.second(report.generatedAt))"
                    )
                }
                body.raw("<script>")
                body.raw(HTMLAssets.script)
                body.raw("</script>\n")
            }
        }
        return page.bytes
    }

    private static func writeHead(_ outline: ReportOutline, to head: inout HTMLWriter) {
        let report = outline.report
        head.open("meta", [("charset", "utf-8")])
        head.raw("\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        // Its quotes are this program's own; nothing else is in it.
        head.text(HTMLAssets.policy)
        head.raw("\">\n")
        head.open("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        head.open("meta", [("name", "referrer"), ("content", "no-referrer")])
        head.open("meta", [("name", "robots"), ("content", "noindex")])
        head.element(
            "title",
            text:
                "Gatehouse: \(Wording.outcome(report.verdict.outcome)), \(report.repository) \(commit(report))"
        )
        head.raw("<style>")
        head.raw(HTMLAssets.style)
        head.raw("</style>\n")
    }

    private static func writeBanner(_ outline: ReportOutline, to body: inout HTMLWriter) {
        let report = outline.report
        body.element("header") { header in
            header.element("div", [("class", "banner \(report.verdict.outcome.rawValue)")]) { banner in
                banner.element("h1", text: "Gatehouse: \(Wording.outcome(report.verdict.outcome))")
                banner.element("p", text: (outline.counts + [outline.scope]).joined(separator: " · "))
                banner.element("dl") { list in
                    row("Repository", report.repository, to: &list)
                    row("Commit", report.commit.isEmpty ? "none, as it is on disk" : report.commit, to: &list)
                    row("Merge base", report.base ?? "none, nothing to compare with", to: &list)
                    let snapshot = report.advisorySnapshot.map {
                        "\($0.id) of \(Timestamp.day($0.date)), \(Wording.grouped($0.advisoryCount)) records"
                    }
                    row("Advisories", snapshot ?? "no index", to: &list)
                    row("Risk", Wording.risk(RiskScore(report)), to: &list)
                }
            }
        }
    }

    private static func row(_ name: String, _ value: String, to list: inout HTMLWriter) {
        list.element("dt", text: name)
        list.element("dd") { $0.text(value, limit: 300) }
    }

    private static func commit(_ report: Report) -> String {
        report.commit.isEmpty ? "on disk" : "at \(report.commit.prefix(10))"
    }
}
