/// A CVSS vector taken apart: one value for each metric, checked against its version's list.
///
/// Metrics may come in any order, which version 4.0 does not allow but which changes no score. Refused are unknown metrics and
/// values, a metric given twice, a missing base metric, and empty parts.
struct CVSSVector: Sendable {
    enum Version: String, Sendable, CaseIterable {
        case v2 = "2.0"
        case v30 = "3.0"
        case v31 = "3.1"
        case v4 = "4.0"
    }

    let version: Version
    private let values: [String: String]

    private static let maximumLength = 512

    init?(_ text: String) {
        guard text.utf8.count <= CVSSVector.maximumLength else { return nil }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)[...]
        switch parts.first {
        case "CVSS:3.0": version = .v30
        case "CVSS:3.1": version = .v31
        case "CVSS:4.0": version = .v4
        default: version = .v2
        }
        if version != .v2 { parts = parts.dropFirst() }
        let metrics = CVSSMetrics.of(version)
        var values: [String: String] = [:]
        for part in parts {
            guard let colon = part.firstIndex(of: ":") else { return nil }
            let name = String(part[..<colon])
            let value = String(part[part.index(after: colon)...])
            guard metrics.values[name]?.contains(value) == true,
                values.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        guard metrics.required.allSatisfy({ values[$0] != nil }) else { return nil }
        self.values = values
    }

    /// The value given, `nil` when there is none or when it says "not defined".
    subscript(metric: String) -> String? {
        guard let value = values[metric], value != "X", value != "ND" else { return nil }
        return value
    }
}

/// The metrics of each version with their values (CVSS v2.0 table 13, v3.1 table 15, v4.0 table 23).
private struct CVSSMetrics: Sendable {
    let required: [String]
    let values: [String: Set<String>]

    init(base: [String: String], optional: [String: String]) {
        required = base.keys.sorted()
        values = base.merging(optional) { first, _ in first }
            .mapValues { Set($0.split(separator: " ").map(String.init)) }
    }

    static func of(_ version: CVSSVector.Version) -> CVSSMetrics {
        switch version {
        case .v2: v2
        case .v30, .v31: v3
        case .v4: v4
        }
    }

    private static let v2 = CVSSMetrics(
        base: ["AV": "L A N", "AC": "H M L", "Au": "M S N", "C": "N P C", "I": "N P C", "A": "N P C"],
        optional: [
            "E": "U POC F H ND", "RL": "OF TF W U ND", "RC": "UC UR C ND", "CDP": "N L LM MH H ND",
            "TD": "N L M H ND", "CR": "L M H ND", "IR": "L M H ND", "AR": "L M H ND",
        ]
    )

    private static let v3 = CVSSMetrics(
        base: [
            "AV": "N A L P", "AC": "L H", "PR": "N L H", "UI": "N R", "S": "U C", "C": "N L H", "I": "N L H",
            "A": "N L H",
        ],
        optional: [
            "E": "X U P F H", "RL": "X O T W U", "RC": "X U R C", "CR": "X L M H", "IR": "X L M H",
            "AR": "X L M H", "MAV": "X N A L P", "MAC": "X L H", "MPR": "X N L H", "MUI": "X N R",
            "MS": "X U C",
            "MC": "X N L H", "MI": "X N L H", "MA": "X N L H",
        ]
    )

    private static let v4 = CVSSMetrics(
        base: [
            "AV": "N A L P", "AC": "L H", "AT": "N P", "PR": "N L H", "UI": "N P A", "VC": "H L N",
            "VI": "H L N", "VA": "H L N", "SC": "H L N", "SI": "H L N", "SA": "H L N",
        ],
        optional: [
            "E": "X A P U", "CR": "X H M L", "IR": "X H M L", "AR": "X H M L", "MAV": "X N A L P",
            "MAC": "X L H", "MAT": "X N P", "MPR": "X N L H", "MUI": "X N P A", "MVC": "X H L N",
            "MVI": "X H L N", "MVA": "X H L N", "MSC": "X H L N", "MSI": "X S H L N", "MSA": "X S H L N",
            "S": "X N P", "AU": "X N Y", "R": "X A U I", "V": "X D C", "RE": "X L M H",
            "U": "X Clear Green Amber Red",
        ]
    )
}
