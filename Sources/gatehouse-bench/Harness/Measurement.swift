/// One row of the result.
struct Measurement: Encodable, Sendable {
    enum Outcome: String, Encodable, Sendable {
        case ok, missed, skipped
        /// The measurement itself did not work.
        case failed
    }

    let name: String
    let what: String
    let budget: String
    let measured: String
    let outcome: Outcome
    /// Every number behind `measured`, with its unit in the key.
    let figures: [String: Double]
    /// What was sent, how often, against what.
    let conditions: [String]
}

/// A tool or data that a row needs and that is not here.
struct Missing: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A measurement that went wrong.
struct BenchFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension [Double] {
    var median: Double { percentile(50) }

    /// The nearest rank; 0 of nothing.
    func percentile(_ percent: Double) -> Double {
        guard !isEmpty else { return 0 }
        let rank = (percent / 100 * Double(count)).rounded(.up)
        return sorted()[Swift.min(count - 1, Swift.max(0, Int(rank) - 1))]
    }
}

extension Double {
    /// With `digits` after the point.
    func text(_ digits: Int = 0) -> String {
        let scale = (0..<digits).reduce(1.0) { result, _ in result * 10 }
        guard digits > 0 else { return "\(Int(self.rounded()))" }
        let scaled = Int((self * scale).rounded())
        let fraction = "\(abs(scaled) % Int(scale))"
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return "\(scaled < 0 ? "-" : "")\(abs(scaled) / Int(scale)).\(zeros)\(fraction)"
    }

    /// Seconds as milliseconds.
    var milliseconds: String { "\((self * 1000).text(self < 0.01 ? 2 : 0)) ms" }
    /// Bytes as megabytes of a million.
    var megabytes: String { "\((self / 1e6).text(1)) MB" }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
