package import Domain

/// Scores and ratings of CVSS vectors, versions 2.0 to 4.0.
///
/// Versions 2 and 3 give the base score, whatever temporal and environmental metrics stand beside it: what an advisory's
/// publisher says about the vulnerability as such. Version 4.0 has a single score, into which threat and environmental metrics
/// go where given. Pure; hostile vectors score nothing.
package enum CVSS {
    /// `nil` when the text is no vector of any known version.
    package static func score(of vector: String) -> CVSSScore? {
        guard let parsed = CVSSVector(vector) else { return nil }
        let score =
            switch parsed.version {
            case .v2: version2(parsed)
            case .v30, .v31: version3(parsed)
            case .v4: CVSSVersion4.score(of: parsed)
            }
        return CVSSScore(version: parsed.version.rawValue, score: score, vector: vector)
    }

    /// The specification's word for a score; for version 2.0, which has none, that of the National Vulnerability Database.
    ///
    /// The rating "none" of a score of 0 is `low`, the lowest there is here.
    package static func rating(of score: CVSSScore) -> Severity {
        let isVersion2 = score.version == CVSSVector.Version.v2.rawValue
        switch score.score {
        case ..<4: return .low
        case ..<7: return .medium
        case ..<9: return .high
        default: return isVersion2 ? .high : .critical
        }
    }

    /// The score of the newest version among `vectors` that parses; the first of several of one version.
    package static func newestScore(of vectors: [SeverityVector]) -> CVSSScore? {
        var best: (rank: Int, score: CVSSScore)?
        for vector in vectors where vector.type.hasPrefix("CVSS_") {
            guard let score = score(of: vector.score) else { continue }
            let rank = CVSSVector.Version.allCases.firstIndex { $0.rawValue == score.version } ?? -1
            if let known = best, known.rank >= rank { continue }
            best = (rank, score)
        }
        return best?.score
    }

    /// CVSS v2.0 guide, section 3.2.1.
    private static func version2(_ vector: CVSSVector) -> Double {
        func weight(_ metric: String, _ weights: [String: Double]) -> Double {
            vector[metric].flatMap { weights[$0] } ?? 0
        }
        let impacts = ["N": 0, "P": 0.275, "C": 0.660]
        let impact =
            10.41
            * (1 - (1 - weight("C", impacts)) * (1 - weight("I", impacts)) * (1 - weight("A", impacts)))
        let exploitability =
            20 * weight("AV", ["L": 0.395, "A": 0.646, "N": 1.0])
            * weight("AC", ["H": 0.35, "M": 0.61, "L": 0.71])
            * weight("Au", ["M": 0.45, "S": 0.56, "N": 0.704])
        let factor = impact == 0 ? 0 : 1.176
        let score = (0.6 * impact + 0.4 * exploitability - 1.5) * factor
        return (score * 10).rounded() / 10
    }

    /// CVSS v3.1, section 7.1; version 3.0 differs in no base score.
    private static func version3(_ vector: CVSSVector) -> Double {
        func weight(_ metric: String, _ weights: [String: Double]) -> Double {
            vector[metric].flatMap { weights[$0] } ?? 0
        }
        let isChanged = vector["S"] == "C"
        let impacts = ["N": 0, "L": 0.22, "H": 0.56]
        let base = 1 - (1 - weight("C", impacts)) * (1 - weight("I", impacts)) * (1 - weight("A", impacts))
        let impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * power(base - 0.02, 15) : 6.42 * base
        guard impact > 0 else { return 0 }
        let privileges = isChanged ? ["N": 0.85, "L": 0.68, "H": 0.5] : ["N": 0.85, "L": 0.62, "H": 0.27]
        let exploitability =
            8.22 * weight("AV", ["N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2])
            * weight("AC", ["L": 0.77, "H": 0.44])
            * weight("PR", privileges) * weight("UI", ["N": 0.85, "R": 0.62])
        return roundedUp(min((impact + exploitability) * (isChanged ? 1.08 : 1), 10))
    }

    /// Up to one decimal, in whole numbers so that binary fractions add nothing (CVSS v3.1, appendix A).
    private static func roundedUp(_ value: Double) -> Double {
        let scaled = Int((value * 100_000).rounded())
        return scaled % 10_000 == 0 ? Double(scaled / 10_000) / 10 : Double(scaled / 10_000 + 1) / 10
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }
}
