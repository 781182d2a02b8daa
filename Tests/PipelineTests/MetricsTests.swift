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
}
