import Reporting
import Testing

struct MarkdownTests {
    @Test(arguments: [
        ("", ""),
        ("   ", ""),
        ("Prototype Pollution in lodash", "Prototype Pollution in lodash"),
        ("A & B - C", "A &amp; B - C"),
        (
            "versions before 1.2.3 (see above), and/or later.",
            "versions before 1.2.3 (see above), and/or later."
        ),
        ("C++ and it's \"quoted\": yes!", "C++ and it's \"quoted\": yes!"),
        ("日本語 é", "日本語 é"),
        ("by @user, fixes #12.", "by `@user`, fixes `#12`."),
        ("(@acme/team)", "(`@acme/team`)"),
        ("see GH-12", "see `GH-12`"),
        ("commit 4f2a91c or deadbeef", "commit `4f2a91c` or `deadbeef`"),
        ("at www.x.com or https://x.com", "at `www.x.com` or `https://x.com`"),
        ("_.template __proto__ merges", "`_.template __proto__` merges"),
        ("in `merge` and `a b`", "in `merge` and `a b`"),
        ("a ` b", "a `` ` `` b"),
        ("a\n/merge\tb", "a `/merge` b"),
        ("x|y", "`x`&#124;`y`"),
        ("<b>&amp;", "`<b>&amp;`"),
        ("1. item", "`1.` item"),
        ("- item", "`-` item"),
        (":x:", "`:x:`"),
        ("call _.merge() or `f`.", "call `_.merge()` or `f`."),
        ("\u{202E}txt", "`<U+202E>txt`"),
        ("GHSA-jf85-cpcp-j695", "`GHSA-jf85-cpcp-j695`"),
    ])
    func `prose keeps ordinary words and puts the rest into code spans`(text: String, expected: String) {
        #expect(MarkdownContentType().escapeText(text) == expected)
    }

    @Test(arguments: [
        ("", "(empty)"),
        ("lodash", "`lodash`"),
        ("@babel/core", "`@babel/core`"),
        ("a`b", "``a`b``"),
        ("`a", "`` `a ``"),
        ("``", "``` `` ```"),
        (" a ", "`  a  `"),
        ("  ", "`  `"),
        ("a|b", "`a`&#124;`b`"),
        ("|", "&#124;"),
        ("a\\|b", "`a\\`&#124;`b`"),
        ("a\nb", "`a<U+000A>b`"),
        ("a\u{200B}b", "`a<U+200B>b`"),
    ])
    func `an identifier is shown exactly, in a code span`(text: String, expected: String) {
        #expect(Markdown.code(text).source == expected)
    }

    @Test func `a long run of backticks does not become a fence no renderer accepts`() {
        let markdown = Markdown.code(String(repeating: "`", count: 100)).source
        #expect(markdown.hasPrefix("`<U+0060>") && !markdown.contains("``"))
    }

    @Test func `a long identifier loses its middle`() {
        let markdown = Markdown.code("packages/" + String(repeating: "x", count: 500) + "/package-lock.json")
            .source
        #expect(markdown.unicodeScalars.count == 122)
        #expect(markdown.hasPrefix("`packages/x") && markdown.hasSuffix("x/package-lock.json`"))
    }

    @Test func `only a value made by this program passes unescaped`() {
        let link = Markdown.code("x")
        #expect(MarkdownContentType().escapeText(link.renderText) == "`x`")
        #expect(MarkdownContentType().escapeText("\u{1}1\u{1}<b>") == "`<U+0001>1<U+0001><b>`")
    }

    @Test(arguments: [
        ("GHSA-jf85-cpcp-j695", "https://github.com/advisories/GHSA-jf85-cpcp-j695"),
        ("CVE-2021-44906", "https://osv.dev/vulnerability/CVE-2021-44906"),
        ("MAL-2025-4711", "https://osv.dev/vulnerability/MAL-2025-4711"),
    ])
    func `a known form of id has a page`(id: String, address: String) {
        #expect(AdvisoryLink.address(of: id) == address)
    }

    @Test(arguments: [
        "", "GHSA-", "GHSA-jf85-cpcp-j69a", "GHSA-jf85-cpcp-j695/../x", "ghsa-jf85-cpcp-j695", "CVE-2021-1)",
        "CVE-2021",
        "CVE-20211-1", "MAL-2025-", "-2025-1", "CVE-２０２１-1",
    ])
    func `any other id has none`(id: String) {
        #expect(AdvisoryLink.address(of: id) == nil)
    }
}
