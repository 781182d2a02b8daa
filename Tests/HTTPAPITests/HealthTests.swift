import HTTPAPI
import Pipeline
import Testing

@Suite(.serialized) struct HealthTests {
    @Test func `the process answers, also without a body`() async throws {
        try await ServerLab.run { (lab) async throws in
            let answer = try lab.get("/health")
            #expect(answer.status == 200)
            #expect(answer.json["status"] as? String == "ok")
            let client = try lab.connect()
            client.send("HEAD /health HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.answer(toHead: true).status == 200)
        }
    }

    @Test func `readiness says what is missing with 503 and what is odd with 200`() async throws {
        var options = ServerLab.Options()
        options.readiness = Readiness(failures: ["there is no advisory data"], warnings: [])
        let failing = try await ServerLab.run(options) { try $0.get("/health/ready") }
        #expect(failing.status == 503)
        #expect(failing.json["failures"] as? [String] == ["there is no advisory data"])
        options.readiness = Readiness(failures: [], warnings: ["1 jobs are dead letters"])
        let warning = try await ServerLab.run(options) { try $0.get("/health/ready") }
        #expect(warning.status == 200)
        #expect(warning.json["warnings"] as? [String] == ["1 jobs are dead letters"])
    }

    @Test func `metrics are Prometheus text, every line of it`() async throws {
        try await ServerLab.run { (lab) async throws in
            #expect(try lab.deliver(.github()).status == 202)
            _ = try lab.deliver(.github("{}", secret: "another"))
            lab.metrics.count("gatehouse_odd_total", ["text": "a\"b\\c\r\nd\"\u{301}"])
            let answer = try lab.get("/metrics")
            #expect(answer.header("content-type") == "text/plain; version=0.0.4; charset=utf-8")
            let exposition = try #require(Exposition(answer.text))
            #expect(
                exposition.samples["gatehouse_deliveries_total{forge=\"github\",status=\"enqueued\"}"] == 1
            )
            #expect(exposition.kinds["gatehouse_deliveries_total"] == "counter")
            let acknowledged = "gatehouse_acknowledgement_seconds"
            #expect(exposition.kinds[acknowledged] == "histogram")
            #expect(exposition.samples["\(acknowledged)_count{forge=\"github\"}"] == 2)
            #expect(exposition.samples["\(acknowledged)_bucket{forge=\"github\",le=\"+Inf\"}"] == 2)
        }
    }
}

/// The Prometheus text format 0.0.4, read strictly.
struct Exposition {
    var kinds: [String: String] = [:]
    var samples: [String: Double] = [:]

    /// `nil` when a line is not of the format, or a sample has no type or comes twice.
    init?(_ text: String) {
        guard text.unicodeScalars.last == "\n" else { return nil }
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let line = String(String.UnicodeScalarView(line))
            if line.hasPrefix("# TYPE ") {
                let words = line.split(separator: " ")
                guard words.count == 4, ["counter", "gauge", "histogram"].contains(words[3]) else {
                    return nil
                }
                guard kinds.updateValue(String(words[3]), forKey: String(words[2])) == nil else { return nil }
                continue
            }
            if line.hasPrefix("# HELP ") {
                guard line.split(separator: " ").count > 3 else { return nil }
                continue
            }
            guard let space = line.lastIndex(of: " "), let value = Double(line[line.index(after: space)...])
            else { return nil }
            let series = String(line[..<space])
            let name = String(series.prefix { $0 != "{" })
            let labels = series.unicodeScalars.dropFirst(name.unicodeScalars.count)
            guard kinds[name] != nil || isHistogram(name), Self.isName(name),
                labels.isEmpty || Self.areLabels(labels),
                samples.updateValue(value, forKey: series) == nil
            else { return nil }
        }
    }

    private func isHistogram(_ name: String) -> Bool {
        ["_bucket", "_sum", "_count"].contains { part in
            name.hasSuffix(part) && kinds[String(name.dropLast(part.count))] == "histogram"
        }
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
    }

    private static func areLabels(_ text: Substring.UnicodeScalarView) -> Bool {
        var rest = text.dropFirst()
        guard text.first == "{" else { return false }
        while true {
            let name = rest.prefix { $0 != "=" }
            rest = rest.dropFirst(name.count)
            guard isName(String(String.UnicodeScalarView(name))), rest.popFirst() == "=",
                rest.popFirst() == "\""
            else { return false }
            while let scalar = rest.popFirst(), scalar != "\"" {
                if scalar == "\\", !["\\", "\"", "n"].contains(rest.popFirst()) { return false }
            }
            switch rest.popFirst() {
            case ",": continue
            case "}": return rest.isEmpty
            default: return false
            }
        }
    }
}
