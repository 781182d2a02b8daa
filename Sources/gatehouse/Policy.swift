import App
import ArgumentParser

struct Policy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a gate policy, ask why it decided, and try one out on stored scans.",
        discussion: """
            A repository's own policy is .gatehouse/policy.yaml on its base branch; it builds upon the organisation's \
            (settings: policy) or on a built-in one (default, strict, trusca).
            """,
        subcommands: [Check.self, Explain.self, Simulate.self]
    )

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read policy files; exits 2 with line and column when one is wrong."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "Policy files.")
        var files = [".gatehouse/policy.yaml"]

        @Flag(help: "They are an organisation's, which may lock rules.")
        var organisation = false

        func run() async throws {
            let command = PolicyCommand(try options.load())
            try command.check(files, organisation: organisation, options.console).end()
        }
    }

    struct Explain: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print rule by rule how the gate decided about a scan."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The id of a stored scan, or a report of scan --format json.")
        var scan: String

        @Option(help: "Judge it by this policy file instead.")
        var policy: String?

        func run() async throws {
            let command = PolicyCommand(try options.load())
            try await command.explain(scan, policy: policy, options.console).end()
        }
    }

    struct Simulate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print what a policy would have said about the newest stored scans."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The policy file.")
        var file: String

        @Option(help: "How many scans.")
        var last = 50

        @Option(help: "Those of this repository only, as forge:owner/name.")
        var repository: String?

        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            guard (1...10_000).contains(last) else { throw ValidationError("--last takes 1 to 10000.") }
        }

        func run() async throws {
            let command = PolicyCommand(try options.load())
            try await command.simulate(
                file,
                last: last,
                repository: repository,
                json: json,
                options.console
            ).end()
        }
    }
}

struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what changed from one scan to another: components, findings, licences."
    )

    @OptionGroup var options: SettingsOptions

    @Argument(help: "The id of a stored scan, or a report of scan --format json.")
    var before: String

    @Argument(help: "The same, of the later one.")
    var after: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let command = PolicyCommand(try options.load())
        try await command.diff(before, after, json: json, options.console).end()
    }
}
