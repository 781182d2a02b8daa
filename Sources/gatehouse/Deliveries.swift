import App
import ArgumentParser
import Domain

struct Deliveries: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What came in and what became of it.",
        subcommands: [List.self, Show.self, Replay.self, Dismiss.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List deliveries, newest first.")

        @OptionGroup var options: SettingsOptions

        @Option(help: "received, queued, done, failed, ignored or superseded.")
        var state: DeliveryState?

        @Flag(
            help:
                "Dead letters: deliveries whose job was given up, and as job/ID jobs that were and that no delivery brought."
        )
        var dead = false

        @Option(help: "At most so many.")
        var limit = 50

        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            guard dead, let state, state != .failed else { return }
            throw ValidationError("--dead and --state \(state.rawValue) exclude each other.")
        }

        func run() async throws {
            let command = DeliveriesCommand(try options.load())
            let state = dead ? .failed : state
            try await command.list(
                state: state,
                withJobs: dead,
                limit: limit,
                json: json,
                options.console
            ).end()
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One delivery: its job, the last error, what was published."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The delivery's id, or job/ID.")
        var id: String

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            try await DeliveriesCommand(try options.load()).show(id, json: json, options.console).end()
        }
    }

    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Queue a stored delivery's job again; a running server picks it up."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The delivery's id, or job/ID.")
        var id: String

        func run() async throws {
            try await DeliveriesCommand(try options.load()).replay(id, options.console).end()
        }
    }

    struct Dismiss: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a dead letter away: its alert ends, and nothing is tried again."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The delivery's id, or job/ID.")
        var id: String

        func run() async throws {
            try await DeliveriesCommand(try options.load()).dismiss(id, options.console).end()
        }
    }
}

extension DeliveryState: ExpressibleByArgument {}
