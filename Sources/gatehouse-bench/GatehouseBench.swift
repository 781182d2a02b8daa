import ArgumentParser
import Foundation

/// `gatehouse-bench`: measures the budgets of the design on this machine and says which hold.
@main
struct GatehouseBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gatehouse-bench",
        abstract: "Measure the performance budgets; print a table and, with --json, a file.",
        discussion: """
            The gatehouse binary is the one beside this one: build it first with `swift build -c release --product \
            gatehouse`. Servers listen on loopback alone and end with the run. Rows whose tools or data are missing are \
            skipped with the reason. What a server holds open is shown to root alone. Ratios are taken alternating in one \
            run. Exits 1 when a budget is missed.
            """
    )

    @Option(help: "Only this row. Repeatable. --list names them.")
    var only: [String] = []

    @Flag(help: "Name the rows and end.")
    var list = false

    @Option(help: "Also write the figures to this file, as JSON.")
    var json: String?

    @Option(help: "Development data. Default: GATEHOUSE_SHARED, else ../shared.")
    var shared: String?

    @Option(help: "The gatehouse binary. Default: the one beside this one.")
    var gatehouse: String?

    @Option(help: "The syft to compare with. Default: SYFT, else syft on PATH.")
    var syft: String?

    @Option(help: "A release binary with the Swift runtime linked statically, for the size row.")
    var staticBinary: String?

    @Option(help: "Where temporary files go: a disk, not memory, or nothing is as durable as it should be.")
    var directory: String?

    @Option(help: "How often what is compared or repeated is measured.")
    var rounds = 5

    @Option(
        help:
            "How long the soak row runs. Without it the row runs 30 minutes with --only soak, and not otherwise."
    )
    var soakMinutes: Double?

    @Option(help: "What to remember about the machine, e.g. that it was busy.")
    var note: [String] = []

    func validate() throws {
        guard (1...50).contains(rounds) else { throw ValidationError("--rounds is 1 to 50.") }
        if let soakMinutes, !(0.5...10_080).contains(soakMinutes) {
            throw ValidationError("--soak-minutes is 0.5 to 10080, a week.")
        }
        let known = BenchmarkCatalog.all.map(\.name)
        for name in only where !known.contains(name) {
            throw ValidationError("There is no row \(name); rows are \(known.joined(separator: ", ")).")
        }
    }

    func run() async throws {
        if list {
            for benchmark in BenchmarkCatalog.all { Terminal.write(benchmark.name) }
            return
        }
        let workshop = try Workshop(
            gatehouse: gatehouse,
            shared: shared,
            syft: syft,
            staticBinary: staticBinary,
            directory: directory,
            rounds: rounds,
            soakMinutes: soakMinutes ?? (only.contains("soak") ? 30 : nil)
        )
        defer { workshop.close() }
        var measurements: [Measurement] = []
        for benchmark in BenchmarkCatalog.all where only.isEmpty || only.contains(benchmark.name) {
            Terminal.note("measuring \(benchmark.name)")
            do {
                measurements += try await benchmark.run(workshop)
            } catch let missing as Missing {
                measurements.append(benchmark.skipped(missing.description))
            } catch {
                measurements.append(benchmark.failed("\(error)"))
            }
        }
        let report = BenchReport(machine: Machine.current(notes: note), rows: measurements)
        Terminal.write(report.table)
        if let json { try report.json().write(to: URL(fileURLWithPath: json)) }
        if report.rows.contains(where: { $0.outcome == .missed || $0.outcome == .failed }) {
            throw ExitCode.failure
        }
    }
}
