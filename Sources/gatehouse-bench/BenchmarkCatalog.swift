/// Something that measures one or more rows of the budget table.
protocol Benchmark: Sendable {
    /// For `--only`.
    var name: String { get }
    /// The row of the budget table, in short.
    var what: String { get }
    var budget: String { get }

    /// Throws `Missing` when a tool or data is not here.
    func run(_ workshop: Workshop) async throws -> [Measurement]
}

extension Benchmark {
    func measured(
        _ text: String,
        holds: Bool,
        figures: [String: Double],
        conditions: [String] = []
    ) -> Measurement {
        Measurement(
            name: name,
            what: what,
            budget: budget,
            measured: text,
            outcome: holds ? .ok : .missed,
            figures: figures,
            conditions: conditions
        )
    }

    func skipped(_ reason: String) -> Measurement { unmeasured(.skipped, reason) }
    func failed(_ reason: String) -> Measurement { unmeasured(.failed, reason) }

    private func unmeasured(_ outcome: Measurement.Outcome, _ reason: String) -> Measurement {
        Measurement(
            name: name,
            what: what,
            budget: budget,
            measured: reason,
            outcome: outcome,
            figures: [:],
            conditions: []
        )
    }
}

/// All rows, in the order they are measured.
///
/// Whole processes come first: the peak memory that the kernel reports for a child is never below that of this process.
enum BenchmarkCatalog {
    static let all: [any Benchmark] = [
        ScanAgainstSyft.npm, ScanAgainstSyft.yarn, AdvisoryImportRate(), AdvisoryRefresh(),
        LargeLockfile.npm, LargeLockfile.pnpm, LargeLockfile.toml, StartToListening(), Intake(),
        IntakeWithJobs(), AcknowledgementLatency(), Backlog(), Flood(), SlowLoris(), Soak(), EndToEnd(),
        FixToPullRequest(), PortalReads(), ServeMemory(), MatchAndDiff(), PlannerTime(), BinarySize(),
    ]
}
