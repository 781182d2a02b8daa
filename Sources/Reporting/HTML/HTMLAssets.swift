import Basics
import Foundation

/// The style and the script of the page, and the policy that allows these two and nothing else.
enum HTMLAssets {
    /// Content-Security-Policy (CSP Level 3), for a page that needs no network and runs one script: the one with this hash.
    static let policy =
        "default-src 'none'; style-src \(hash(style)); script-src \(hash(script)); base-uri 'none'; form-action 'none'"

    private static func hash(_ text: StaticString) -> String {
        let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        return "'sha256-\(Data(Digest.sha256(bytes)).base64EncodedString())'"
    }

    static let style: StaticString = """

        :root { color-scheme: light dark; --page: #fff; --text: #1c2128; --soft: #59636e; --line: #d1d9e0; --band: #f6f8fa;
          --link: #0757ba; --grave: #b3261e; --warn: #7d4e00; --calm: #176f2c; --grave-band: #fdecea; --warn-band: #fff4d9; --calm-band: #e6f6e9; }
        @media (prefers-color-scheme: dark) {
          :root { --page: #10151b; --text: #e6edf3; --soft: #9aa5b1; --line: #333d48; --band: #182029; --link: #77b5ff;
            --grave: #ff958c; --warn: #f0c05a; --calm: #72d48a; --grave-band: #391a18; --warn-band: #322709; --calm-band: #12301b; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
        header, nav, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
        header { padding-top: 1.5rem; }
        h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
        h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
        p { margin: .25rem 0 .75rem; }
        a { color: var(--link); }
        code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
        code, td, li, dd { unicode-bidi: isolate; }
        .banner { border: 1px solid var(--line); border-left: .5rem solid var(--soft); border-radius: .4rem; padding: 1rem 1.25rem; background: var(--band); }
        .blocked, .errored { border-left-color: var(--grave); background: var(--grave-band); }
        .warned { border-left-color: var(--warn); background: var(--warn-band); }
        .passed { border-left-color: var(--calm); background: var(--calm-band); }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .75rem 0 0; }
        dt { color: var(--soft); }
        dd { margin: 0; overflow-wrap: anywhere; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 4.5rem; }
        th { background: var(--band); white-space: nowrap; }
        td.number { text-align: right; }
        td.name { min-width: 12rem; }
        td.state { white-space: nowrap; }
        .word { font-weight: 600; white-space: nowrap; }
        .critical, .high, .malicious, .block, .error { color: var(--grave); }
        .medium, .warn { color: var(--warn); }
        .pass { color: var(--calm); }
        .note { color: var(--soft); }
        form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0; }
        form[hidden] { display: none; }
        input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: .3rem; padding: .3rem .5rem; }
        input { min-width: 18rem; }
        :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        ul.tree, ul.tree ul { list-style: none; border-left: 1px solid var(--line); margin: .1rem 0 .1rem .4rem; padding-left: 1rem; }
        footer { color: var(--soft); margin-top: 2.5rem; padding-bottom: 2rem; }
        @media print {
          :root { color-scheme: light; --page: #fff; --text: #000; --soft: #444; --link: #000; --line: #999; --band: #fff; }
          nav, form { display: none !important; }
          body { font-size: 10pt; }
          header, main, footer { max-width: none; padding: 0; }
          tr { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
        }

        """

    /// Search and filter.
    ///
    /// Reads the rows once; matches every word anywhere in a row.
    static let script: StaticString = """

        "use strict";
        for (const form of document.querySelectorAll("form[data-table]")) {
          const rows = Array.from(document.querySelectorAll("#" + form.dataset.table + " tbody tr"));
          const texts = rows.map(row => row.textContent.toLowerCase());
          const search = form.querySelector("input");
          const lists = Array.from(form.querySelectorAll("select"));
          const output = form.querySelector("output");
          let waiting = false;
          const apply = () => {
            waiting = false;
            const words = search.value.toLowerCase().split(/\\s+/).filter(word => word !== "");
            const wanted = lists.filter(list => list.value !== "");
            let shown = 0;
            rows.forEach((row, index) => {
              const isShown = wanted.every(list => row.dataset[list.name] === list.value) && words.every(word => texts[index].includes(word));
              row.hidden = !isShown;
              if (isShown) shown += 1;
            });
            output.value = shown + " of " + rows.length;
          };
          form.addEventListener("input", () => { if (!waiting) { waiting = true; requestAnimationFrame(apply); } });
          form.addEventListener("submit", event => event.preventDefault());
          form.hidden = false;
          apply();
        }

        """
}
