import Domain
import Foundation
import Reporting
import TestSupport
import Testing

struct ReportCSVTests {
    private func text(_ report: Report) -> String {
        String(decoding: ReportCSV.encode(report), as: UTF8.self)
    }

    @Test(arguments: ["clean", "warned", "blocked", "errored", "decided", "partial"])
    func `reports read as their snapshots`(name: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        expectSnapshot(text(report), named: "findings-\(name).csv")
    }

    @Test func `hostile text reads as its snapshot`() {
        expectSnapshot(
            text(SampleReports.hostile("=cmd|'/c calc'!A1,\"x\"\r\n;y")),
            named: "findings-hostile.csv"
        )
    }

    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1", "＋1", "－1", "＠x", "|calc", "%0",
        "\u{A0}=1", "\u{3000}@x",
    ])
    func `nothing in it is a formula`(text: String) throws {
        for row in Self.rows(self.text(SampleReports.hostile(text))).dropFirst() {
            for cell in row {
                let first = cell.first { !$0.isWhitespace && $0 != "'" }
                #expect(
                    !"=+-@|%＝＋－＠\t\r".contains(cell.first ?? "x"),
                    "\(cell) begins with \(String(describing: first))"
                )
            }
        }
    }

    @Test(arguments: HostileText.all)
    func `any text stays in its cell`(text: String) {
        let rows = Self.rows(self.text(SampleReports.hostile(text)))
        #expect(Set(rows.map(\.count)) == [23])
        #expect(rows.map { $0[0] }.filter { $0 == "finding" }.count == 6)
        for scalar in rows.joined().joined().unicodeScalars {
            #expect(scalar.properties.generalCategory != .control)
        }
    }

    @Test func `one row per finding and place, the verdict first`() {
        let rows = Self.rows(text(SampleReports.decided))
        #expect(rows[1][0] == "verdict" && rows[1][1] == "blocked")
        #expect(
            rows.filter { $0[0] == "finding" && $0[7] == "lodash" }.map { $0[13] + ":" + $0[14] } == [
                "apps/web site/yarn.lock:", "package-lock.json:1204", "package-lock.json:2048",
            ]
        )
        #expect(Self.rows(text(SampleReports.errored))[1][1] == "errored")
        #expect(Self.rows(text(SampleReports.huge(10_000))).count > 10_000)
    }

    @Test(.enabled(if: Python.has("csv"), "needs python3"))
    func `another reader reads the same`() throws {
        let script = """
            import csv, json, sys
            rows = list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
            print(json.dumps(rows))
            """
        for text in HostileText.all {
            let written = self.text(SampleReports.hostile(text))
            let output = try Python.run(script, input: written)
            let rows = try JSONDecoder().decode([[String]].self, from: Data(output.utf8))
            #expect(rows == Self.rows(written))
        }
    }

    /// RFC 4180, as little of it as there is.
    private static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch (scalar, isQuoted) {
            case ("\"", false):
                if previous == "\"" { cell.append(scalar) }
                isQuoted = true
            case ("\"", true): isQuoted = false
            case (",", false), ("\n", false):
                if cell.last == "\r", scalar == "\n" { cell.removeLast() }
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                if scalar == "\n" {
                    rows.append(row)
                    row = []
                }
            default: cell.append(scalar)
            }
            previous = scalar
        }
        return rows
    }
}
