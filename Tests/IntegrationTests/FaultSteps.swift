import TestSupport
import Testing

/// The steps that a traced process went through, at which others are to die in turn.
struct FaultSteps {
    /// As `FAULT_POINT` takes them.
    let points: [String]

    /// From the first line of its output on that `begins` accepts.
    init(in output: [String], from begins: (String) -> Bool = { _ in true }) {
        points = output.drop { !begins($0) }.filter { $0.hasPrefix("fault point ") }
            .compactMap { $0.split(separator: " ").last.map(String.init) }
    }

    /// What was done at them.
    var kinds: Set<Substring> { Set(points.compactMap { $0.split(separator: "#").first }) }

    /// Has a process die at the first step and at each so many after it; `round` says whether it died.
    func kill(every distance: Int, _ round: (_ point: String) async throws -> Bool) async throws {
        for place in stride(from: 0, to: points.count, by: max(1, distance)) {
            let parts = points[place].split(separator: "#")
            let traced = try #require(parts.last.flatMap { Int($0) })
            var number = traced
            var isKilled = false
            // How many commits a round takes depends on how long it takes: where it has fewer than the traced one, an earlier one is
            // it, but none of the first half.
            while !isKilled, number > 0, number * 2 >= traced {
                isKilled = try await round("\(parts[0])#\(number)")
                number = number * 3 / 4
            }
            #expect(isKilled, "\(points[place])")
            try Tally.add("processes killed at a step", 1)
        }
    }
}
