import Synchronization

/// Counters and gauges, rendered as Prometheus text (exposition format 0.0.4).
package final class Metrics: Sendable {
    private struct Series: Hashable {
        let name: String
        let labels: String
    }

    private struct State {
        var values: [Series: Double] = [:]
        var kinds: [String: String] = [:]
    }

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

    package func value(_ name: String, _ labels: [String: String] = [:]) -> Double {
        state.withLock { $0.values[Series(name: name, labels: Metrics.render(labels))] ?? 0 }
    }

    package func text() -> String {
        let (values, kinds) = state.withLock { ($0.values, $0.kinds) }
        var lines: [String] = []
        for (name, kind) in kinds.sorted(by: { $0.key < $1.key }) {
            lines.append("# TYPE \(name) \(kind)")
            let series = values.filter { $0.key.name == name }.sorted { $0.key.labels < $1.key.labels }
            for (key, value) in series {
                lines.append("\(name)\(key.labels) \(Metrics.render(value))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
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
