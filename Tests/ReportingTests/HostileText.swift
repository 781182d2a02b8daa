/// Texts that have broken comments, tables, logs or trust somewhere, or would.
enum HostileText {
    static let all: [String] = [
        "", " ", "@everyone", "@acme/security please merge", "mail me@example.com now", "#12", "see #12, GH-12 and acme/shop#12",
        "!12", "&12", "%12", "~bug", "~\"needs review\"", "$1", "[vulnerability:1]", "^alert#4", "*iteration:1",
        "4f2a91c", "4f2a91c0de4f2a91c0de4f2a91c0de4f2a91c0de4", "acme/shop@4f2a91c0de4f2a91c0de4f2a91c0de4f2a91c0de",
        "fixes #1", "Closes: #2, resolves GH-3", "/merge", "\n/approve\n/close", "text\r\n/label ~urgent", ":x: :+1:", ":shipit:",
        "https://evil.example/x", "http://evil.example", "www.evil.example", "ftp://evil.example", "xmpp:a@evil.example",
        "mailto:a@evil.example", "(www.evil.example)", "[x](https://evil.example)", "[x][y]", "[y]: https://evil.example",
        "![x](https://evil.example/beacon.png)", "<img src=https://evil.example/b.png>", "<https://evil.example>",
        "[x](javascript:alert(1))", "<script>alert(1)</script>", "</td></tr></table>", "<details open>", "</details>",
        "<!-- gatehouse:report -->", "<!--", "-->", "&lt;b&gt; &#64;everyone &amp;", "a|b", "a||b|", "|", "\\|", "a\\", "a\\\\|b",
        "| a | b |\n|---|---|\n| c | d |", "`", "``", "```", "`a", "a`", "`a` `b", "`@x` and `#1`", "`|`", "`a`b`@c`",
        "```\nfence\n```", "~~~", String(repeating: "`", count: 100), "*bold* _em_ ~~gone~~ **x**", "__proto__", "a\nb\tc\r\nd",
        "# heading", "> quote", "- item", "+ item", "* item", "1. item", "1) item", "---", "===", "    code", "[ ] task", "[^1]", "[^1]: x",
        "$x$ $$y$$ $`z`$", "\u{202E}gnp.exe", "a\u{200B}b\u{200D}c\u{2060}d\u{FEFF}", "\u{2066}x\u{2069}", "\u{3164}\u{115F}", "\u{2800}",
        "\u{E0041}\u{E0042}", "a\u{00AD}b", "\u{1B}[31mred\u{1B}[0m", "\u{9B}31m", "\u{7}\u{8}\0", "\u{85}\u{2028}\u{2029}x",
        "::error file=a::b", "\n::set-output name=x::y", "##[command]x", "##vso[task.setvariable]x", "{{verdict}} {{{x}}} {{&x}}",
        "{{=<% %>=}}", "%s %n $(id) ${HOME}", "Z" + String(repeating: "\u{0301}", count: 60), "日本語 パッケージ", "e\u{0301}", "👩‍👩‍👧",
        String(repeating: "long ", count: 500), String(repeating: "x", count: 5000), "\u{1}\u{1}", "＠everyone ＃12", "GHSA-jf85-cpcp-j695",
        "CVE-2021-44906", "JIRA-123", "A & B - C", "UTF-8, C++ (v2.0): \"quoted\" and/or 'single'", "node_modules/.bin/x",
    ]
}
