/// The score of CVSS v4.0 (specification, section 8): the MacroVector's score, less how far the vector lies below the highest
/// vectors of that MacroVector.
enum CVSSVersion4 {
    /// 0 to 10, one decimal.
    static func score(of vector: CVSSVector) -> Double {
        let metrics = Metrics(vector)
        if metrics.hasNoImpact { return 0 }
        let (eq1, eq2, eq3, eq4, eq5, eq6) = metrics.macroVector
        guard let value = MacroVectorTable.tenths(eq1, eq2, eq3, eq4, eq5, eq6) else { return 0 }

        let lower12 = [
            MacroVectorTable.tenths(eq1 + 1, eq2, eq3, eq4, eq5, eq6),
            MacroVectorTable.tenths(eq1, eq2 + 1, eq3, eq4, eq5, eq6),
        ]
        let lowerEQ6 = MacroVectorTable.tenths(eq1, eq2, eq3, eq4, eq5, eq6 + 1)
        let lowerEQ3 = MacroVectorTable.tenths(eq1, eq2, eq3 + 1, eq4, eq5, eq6)
        let lower36 =
            switch (eq3, eq6) {
            case (0, 0): [lowerEQ6, lowerEQ3].compactMap { $0 }.max()
            case (1, 0): lowerEQ6
            default: lowerEQ3
            }
        let lower4 = MacroVectorTable.tenths(eq1, eq2, eq3, eq4 + 1, eq5, eq6)
        let lower5 = MacroVectorTable.tenths(eq1, eq2, eq3, eq4, eq5 + 1, eq6)

        // (next lower score, distance below the highest vector, depth of the set), each in tenths.
        let sets: [(lower: Int?, distance: Int, depth: Int)] = [
            (lower12[0], metrics.distance(from: highest1[eq1]), [1, 4, 5][eq1]),
            (lower12[1], metrics.distance(from: highest2[eq2]), [1, 2][eq2]),
            (lower36, metrics.distance(from: highest36[eq3 * 2 + eq6]), [7, 6, 8, 8, 10, 10][eq3 * 2 + eq6]),
            (lower4, metrics.distance(from: highest4[eq4]), [6, 5, 4][eq4]),
            // Every vector of EQ5 is a highest one.
            (lower5, 0, 1),
        ]
        var count = 0
        var sum = 0.0
        for set in sets {
            guard let lower = set.lower, lower <= value else { continue }
            count += 1
            sum += Double(value - lower) * Double(set.distance) / Double(set.depth)
        }
        let result = Double(value) - (count == 0 ? 0 : sum / Double(count))
        // A little more than binary fractions lose.
        return min(max((result + 1e-5).rounded(), 0), 100) / 10
    }

    // The highest vectors of each set (specification, section 8.3). Metrics of different sets do not overlap.
    private static let highest1: [[[String: String]]] = [
        [["AV": "N", "PR": "N", "UI": "N"]],
        [
            ["AV": "A", "PR": "N", "UI": "N"], ["AV": "N", "PR": "L", "UI": "N"],
            ["AV": "N", "PR": "N", "UI": "P"],
        ],
        [["AV": "P", "PR": "N", "UI": "N"], ["AV": "A", "PR": "L", "UI": "P"]],
    ]
    private static let highest2: [[[String: String]]] = [
        [["AC": "L", "AT": "N"]],
        [["AC": "H", "AT": "N"], ["AC": "L", "AT": "P"]],
    ]
    /// By EQ3 and EQ6: 00, 01, 10, 11, (20 does not exist), 21.
    private static let highest36: [[[String: String]]] = [
        [impact("HHH", "HHH")],
        [impact("HHL", "MMH"), impact("HHH", "MMM")],
        [impact("LHH", "HHH"), impact("HLH", "HHH")],
        [
            impact("LHL", "HMH"), impact("LHH", "HMM"), impact("HLH", "MHM"), impact("HLL", "MHH"),
            impact("LLH", "HHM"),
        ],
        [],
        [impact("LLL", "HHH")],
    ]
    private static let highest4: [[[String: String]]] = [
        [["SC": "H", "SI": "S", "SA": "S"]], [["SC": "H", "SI": "H", "SA": "H"]],
        [["SC": "L", "SI": "L", "SA": "L"]],
    ]

    private static func impact(_ impacts: String, _ requirements: String) -> [String: String] {
        let values = (impacts + requirements).map { String($0) }
        return Dictionary(uniqueKeysWithValues: zip(["VC", "VI", "VA", "CR", "IR", "AR"], values))
    }
}

/// The values that count: modified ones over base ones, the worst case for what is not defined.
private struct Metrics {
    private let vector: CVSSVector

    init(_ vector: CVSSVector) { self.vector = vector }

    private subscript(metric: String) -> String {
        switch metric {
        case "E": vector[metric] ?? "A"
        case "CR", "IR", "AR": vector[metric] ?? "H"
        default: vector["M" + metric] ?? vector[metric] ?? ""
        }
    }

    var hasNoImpact: Bool { ["VC", "VI", "VA", "SC", "SI", "SA"].allSatisfy { self[$0] == "N" } }

    /// Sections 8.1 and tables 24 to 29.
    var macroVector: (Int, Int, Int, Int, Int, Int) {
        let none = ["AV", "PR", "UI"].map { self[$0] == "N" }
        let eq1 = !none.contains(false) ? 0 : none.contains(true) && self["AV"] != "P" ? 1 : 2
        let eq2 = self["AC"] == "L" && self["AT"] == "N" ? 0 : 1
        let high = ["VC", "VI", "VA"].map { self[$0] == "H" }
        let eq3 = high[0] && high[1] ? 0 : high.contains(true) ? 1 : 2
        let isSafety = self["SI"] == "S" || self["SA"] == "S"
        let eq4 = isSafety ? 0 : ["SC", "SI", "SA"].contains { self[$0] == "H" } ? 1 : 2
        let eq5 = ["A": 0, "P": 1][self["E"]] ?? 2
        let isRequired = zip(["CR", "IR", "AR"], high).contains { self[$0] == "H" && $1 }
        return (eq1, eq2, eq3, eq4, eq5, isRequired ? 0 : 1)
    }

    /// Steps from the first of `vectors` that is nowhere below this one.
    func distance(from vectors: [[String: String]]) -> Int {
        for vector in vectors {
            let steps = vector.map { metric, highest in level(metric, self[metric]) - level(metric, highest) }
            if steps.allSatisfy({ $0 >= 0 }) { return steps.reduce(0, +) }
        }
        return 0
    }

    private func level(_ metric: String, _ value: String) -> Int {
        let values =
            switch metric {
            case "AV": ["N", "A", "L", "P"]
            case "PR": ["N", "L", "H"]
            case "UI": ["N", "P", "A"]
            case "AC": ["L", "H"]
            case "AT": ["N", "P"]
            case "VC", "VI", "VA": ["H", "L", "N"]
            case "SC", "SI", "SA": ["S", "H", "L", "N"]
            default: ["H", "M", "L"]
            }
        return values.firstIndex(of: value) ?? 0
    }
}
