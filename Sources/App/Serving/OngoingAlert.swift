import struct Foundation.Date

/// What has been told of a problem that goes on.
struct OngoingAlert: Sendable {
    /// What is absent for longer is news when it comes again; what comes and goes within it is not.
    private static let memory = 3_600.0
    /// How often there can be more within an hour: what comes after that is told together, when the hour is over.
    private static let mostRepeats = 6

    /// As it is now.
    private(set) var text: String
    /// What it was told to be about, and when that was seen last.
    private var told: [String: Date]
    /// When there was more.
    private var repeats: [Date] = []

    init(_ problem: OperationProblem, at now: Date) {
        text = problem.text
        told = Dictionary(uniqueKeysWithValues: problem.subjects.map { ($0, now) })
    }

    /// Whether the problem is about something that nobody was told of; notes it as told then.
    ///
    /// Less of it is no news, nor is the same in other words.
    mutating func isMore(_ problem: OperationProblem, at now: Date) -> Bool {
        text = problem.text
        // In both directions: a clock that was set back makes nothing last.
        told = told.filter { abs(now.timeIntervalSince($0.value)) < Self.memory }
            .merging(told.keys.filter(problem.subjects.contains).map { ($0, now) }) { $1 }
        repeats = repeats.filter { abs(now.timeIntervalSince($0)) < Self.memory }
        guard repeats.count < Self.mostRepeats, !problem.subjects.isSubset(of: told.keys) else {
            return false
        }
        repeats.append(now)
        for subject in problem.subjects { told[subject] = now }
        return true
    }
}
