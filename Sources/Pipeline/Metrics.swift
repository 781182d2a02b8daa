import Synchronization

/// Counters, gauges and histograms, rendered as Prometheus text (exposition format 0.0.4).
package final class Metrics: Sendable {
    private struct Series: Hashable {
        let name: String
        let labels: String
    }

    private struct Histogram {
        /// One for each bound, not summed up.
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var sum = 0.0
    }

    private struct State {
        var values: [Series: Double] = [:]
        var histograms: [Series: Histogram] = [:]
        var kinds: [String: String] = [:]
    }

    /// Upper bounds of the buckets of every histogram, in seconds: from an acknowledgement to a job that waited for hours.
    package static let bounds: [Double] = [
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 7200,
    ]

    private let state = Mutex(State())

    package init() {}

    /// Adds to a counter.
    ///
    /// `name` ends in `_total`.
    package func count(_ name: String, _ labels: [String: String] = [:], by amount: Double = 1) {
        let series = Series(name: name, labels: Metrics.render(labels))
        state.withLock { state in
            state.kinds[name] = "counter"
            state.values[series, default: 0] += amount
        }
    }

    /// Sets a gauge.
    package func set(_ name: String, _ labels: [String: String] = [:], to value: Double) {
        let series = Series(name: name, labels: Metrics.render(labels))
        state.withLock { state in
            state.kinds[name] = "gauge"
            state.values[series] = value
        }
    }

    /// Adds a length of time to a histogram.
    ///
    /// `name` ends in `_seconds`.
    package func observe(_ name: String, _ labels: [String: String] = [:], seconds: Double) {
        let series = Series(name: name, labels: Metrics.render(labels))
        let bucket = Metrics.bounds.firstIndex { seconds <= $0 }
        state.withLock { state in
            state.kinds[name] = "histogram"
            var histogram = state.histograms[series] ?? Histogram()
            if let bucket { histogram.buckets[bucket] += 1 }
            histogram.count += 1
            histogram.sum += max(0, seconds)
            state.histograms[series] = histogram
        }
    }

    package func value(_ name: String, _ labels: [String: String] = [:]) -> Double {
        state.withLock { $0.values[Series(name: name, labels: Metrics.render(labels))] ?? 0 }
    }

    package func text() -> String {
        let (values, histograms, kinds) = state.withLock { ($0.values, $0.histograms, $0.kinds) }
        var lines: [String] = []
        for (name, kind) in kinds.sorted(by: { $0.key < $1.key }) {
            if let help = MetricCatalog.help[name] { lines.append("# HELP \(name) \(help)") }
            lines.append("# TYPE \(name) \(kind)")
            let series = values.filter { $0.key.name == name }.sorted { $0.key.labels < $1.key.labels }
            for (key, value) in series {
                lines.append("\(name)\(key.labels) \(Metrics.render(value))")
            }
            for (key, histogram) in histograms.filter({ $0.key.name == name })
                .sorted(by: { $0.key.labels < $1.key.labels })
            {
                lines += Metrics.lines(of: histogram, key)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Buckets count what is at most as long as their bound.
    private static func lines(of histogram: Histogram, _ series: Series) -> [String] {
        let others = series.labels.isEmpty ? "{" : series.labels.dropLast() + ","
        var lines: [String] = []
        var total = 0
        for (bound, count) in zip(bounds, histogram.buckets) {
            total += count
            lines.append("\(series.name)_bucket\(others)le=\"\(render(bound))\"} \(total)")
        }
        lines.append("\(series.name)_bucket\(others)le=\"+Inf\"} \(histogram.count)")
        lines.append("\(series.name)_sum\(series.labels) \(render(histogram.sum))")
        lines.append("\(series.name)_count\(series.labels) \(histogram.count)")
        return lines
    }

    private static func render(_ labels: [String: String]) -> String {
        guard !labels.isEmpty else { return "" }
        let pairs = labels.sorted { $0.key < $1.key }.map { key, value in
            "\(key)=\"\(escaped(value))\""
        }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    /// By code points, because a quote or line feed may be part of a longer character.
    private static func escaped(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func render(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        guard let whole = Int64(exactly: value) else { return "\(value)" }
        return "\(whole)"
    }
}
