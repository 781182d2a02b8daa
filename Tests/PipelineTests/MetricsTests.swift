import Pipeline
import Testing

@Suite struct MetricsTests {
    @Test func `series are sorted by name and labels, one type line each`() {
        let metrics = Metrics()
        metrics.set("b", to: 1.5)
        metrics.count("a_total", ["y": "2", "x": "1"])
        metrics.count("a_total", ["x": "0"], by: 2)
        metrics.count("a_total", ["x": "0"])
        let text = """
            # TYPE a_total counter
            a_total{x="0"} 3
            a_total{x="1",y="2"} 1
            # TYPE b gauge
            b 1.5

            """
        #expect(metrics.text() == text)
        #expect(metrics.value("a_total", ["x": "1", "y": "2"]) == 1)
        #expect(metrics.value("nothing") == 0)
    }

    @Test(arguments: [
        ("a\\b", #"a\\b"#), ("a\"b", #"a\"b"#), ("a\nb", #"a\nb"#), ("a\r\nb", "a\r\\nb"),
        ("a\"\u{301}", "a\\\"\u{301}"), ("\\\u{301}", "\\\\\u{301}"), ("", ""),
    ])
    func `label values cannot end their quotes or their line`(value: String, escaped: String) {
        let metrics = Metrics()
        metrics.count("a_total", ["x": value])
        let expected = "# TYPE a_total counter\na_total{x=\"\(escaped)\"} 1\n"
        #expect(metrics.text().unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test(arguments: [
        (Double.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (1e300, "1e+300"), (-0.0, "0"),
        (0.1, "0.1"), (9_007_199_254_740_992, "9007199254740992"),
    ])
    func `any number can be shown`(value: Double, text: String) {
        let metrics = Metrics()
        metrics.set("a", to: value)
        #expect(metrics.text() == "# TYPE a gauge\na \(text)\n")
    }

    @Test func `a histogram sums its buckets up to all that was observed`() {
        let metrics = Metrics()
        for seconds in [0.005, 0.3, 0.4, 9000, -1] {
            metrics.observe("a_seconds", ["x": "1"], seconds: seconds)
        }
        metrics.observe("b_seconds", seconds: 1)
        let lines = metrics.text().split(separator: "\n").map(String.init)
        #expect(lines.first == "# TYPE a_seconds histogram")
        for line in [
            #"a_seconds_bucket{x="1",le="0.005"} 2"#, #"a_seconds_bucket{x="1",le="0.25"} 2"#,
            #"a_seconds_bucket{x="1",le="0.5"} 4"#, #"a_seconds_bucket{x="1",le="7200"} 4"#,
            #"a_seconds_bucket{x="1",le="+Inf"} 5"#, #"a_seconds_count{x="1"} 5"#,
            #"b_seconds_bucket{le="0.5"} 0"#, #"b_seconds_bucket{le="1"} 1"#, "b_seconds_sum 1",
            "b_seconds_count 1",
        ] { #expect(lines.contains(line), "\(line)") }
        #expect(lines.count == 2 * (1 + Metrics.bounds.count + 3))
    }

    @Test func `what is known has a line of help, and every line of help fits on one line`() {
        let metrics = Metrics()
        metrics.count("gatehouse_jobs_total")
        #expect(
            metrics.text().hasPrefix(
                "# HELP gatehouse_jobs_total Attempts at jobs that ended, by result.\n# TYPE"
            )
        )
        for (name, help) in MetricCatalog.help {
            #expect(help.hasSuffix(".") && !help.contains("\n") && !help.contains("\\"), "\(name)")
        }
    }
}
