import App
import ArgumentParser
import Documents
import Domain
import Foundation
import SourceControl

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Receive webhooks, judge commits, answer on the forge.",
        discussion:
            "Runs until SIGTERM or SIGINT; then requests under way are answered and jobs go back to the queue."
    )

    @OptionGroup var options: SettingsOptions

    func run() async throws { try await ServeCommand(try options.load()).run().end() }
}

struct Scan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judge a folder, a file, or a commit.",
        discussion: """
            A folder or file is read from disk as it is; symbolic links are never followed. With --ref or --base, PATH is \
            a git repository and its objects are read. PATH may also be an https: address of a repository.
            """
    )

    @OptionGroup var options: SettingsOptions

    @Argument(help: "Folder, file, git repository, or address of one.")
    var path = "."

    @Option(help: "Commit, branch or tag to judge. Default with --base: HEAD.")
    var ref: String?

    @Option(help: "Compare with the merge base of this branch or commit and the head.")
    var base: String?

    @Option(
        help: """
            How the report is written: for people (table, markdown, html), for programs (json, csv, sarif, junit, \
            gitlab-dependency-scanning), as an SBOM, or as the notices of what is shipped.
            """
    )
    var format = ScanCommand.Format.table

    @Option(name: .customLong("cyclonedx-version"), help: "Version of CycloneDX that is written.")
    var cycloneDXVersion = SBOMWriter.CycloneDXVersion.v1_6

    @Option(help: "Write the report to this file instead of standard output.")
    var output: String?

    @Option(help: "Policy file in place of the repository's own.")
    var policy: String?

    @Option(help: "Where in its delivery the code stands, for rules that are in force at some stages only.")
    var stage = Stage.source

    @Option(help: "OSV zip or folder used for this run in place of the index.")
    var advisories: String?

    @Flag(name: .customLong("allow-empty"), help: "Exit 0 although there was nothing to scan.")
    var allowEmpty = false

    func run() async throws {
        var scan = ScanCommand.Options(path: path)
        scan.ref = ref
        scan.base = base
        scan.format = format
        scan.cycloneDXVersion = cycloneDXVersion
        scan.output = output
        scan.policy = policy
        scan.stage = stage
        scan.advisories = advisories
        scan.allowsEmpty = allowEmpty
        try await ScanCommand(try options.load(), scan).run(options.console).end()
    }
}

extension ScanCommand.Format: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {}
extension SBOMWriter.CycloneDXVersion: ExpressibleByArgument {}

struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what the bot would say about the branch that is checked out, or about a sample.",
        discussion: """
            Starts the real server on a free port with a store that is thrown away, sends it a signed delivery, and \
            prints the comment and the status it would have published. Nothing leaves this machine. Without PATH a \
            sample with its own advisories is shown. Exits 0 whenever a report was printed.
            """
    )

    @OptionGroup var options: SettingsOptions

    @Argument(help: "A git repository on disk. Default: the built-in sample.")
    var path: String?

    @Option(help: "Branch to compare with. Default: origin/HEAD, else main or master.")
    var base: String?

    @Option(help: "OSV zip or folder used for this run in place of the index.")
    var advisories: String?

    @Flag(help: "Show the server's log.")
    var verbose = false

    func run() async throws {
        let command = PreviewCommand(
            try options.load(),
            path: path,
            base: base,
            advisories: advisories,
            isVerbose: verbose
        )
        try await command.run(options.console).end()
    }
}

struct Trigger: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Send a signed delivery to a running server, as the forge would.",
        subcommands: [PullRequestTrigger.self, PushTrigger.self]
    )

    struct Target: ParsableArguments {
        @Option(help: "The forge's id in the settings.")
        var forge: String

        @Option(help: "owner/name.")
        var repository: String

        @Option(help: "The server. Default: server.host and server.port of the settings.")
        var url: String?

        var options: TriggerCommand.Options { .init(forge: forge, repository: repository, url: url) }
    }

    struct PullRequestTrigger: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "pull-request",
            abstract: "A pull request has new commits."
        )

        @OptionGroup var options: SettingsOptions
        @OptionGroup var target: Target

        @Argument(help: "The number of the pull request.")
        var number: Int

        func run() async throws {
            let command = TriggerCommand(try options.load(), target.options)
            try await command.pullRequest(number, options.console).end()
        }
    }

    struct PushTrigger: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "push",
            abstract: "A branch has new commits."
        )

        @OptionGroup var options: SettingsOptions
        @OptionGroup var target: Target

        @Argument(help: "The branch, as it is on the forge now.")
        var branch: String

        @Option(help: "The default branch. Default: the branch itself.")
        var defaultBranch: String?

        func run() async throws {
            let command = TriggerCommand(try options.load(), target.options)
            try await command.push(branch: branch, defaultBranch: defaultBranch, options.console).end()
        }
    }
}

struct Projects: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The repositories that the server knows.",
        subcommands: [List.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List repositories with the ids that REST knows them by."
        )

        @OptionGroup var options: SettingsOptions

        @Option(help: "At most so many.")
        var limit = 1_000

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let command = ProjectsCommand(try options.load())
            try await command.list(limit: limit, json: json, options.console).end()
        }
    }
}

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say before the first delivery what would fail.",
        discussion: """
            Looks at settings, secrets, templates, policy, database, git, advisories, where alerts go, REST, sign-in and \
            mail, and asks each forge who we are. Nothing is written to a forge, so whether we may write there is not known \
            before the first verdict.
            """
    )

    @OptionGroup var options: SettingsOptions

    @Option(
        help: "Also ask whether the token or App sees this repository, as forge:owner/name. Repeatable."
    )
    var repository: [String] = []

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let command = CheckCommand(try options.load())
        try await command.run(repositories: repository, json: json, options.console).end()
    }
}

/// What git starts to learn the token; not for people.
struct AskPassHelper: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "askpass", shouldDisplay: false)

    @Argument var prompt: String

    func run() throws {
        guard let socket = ProcessInfo.processInfo.environment[AskPass.socketVariable] else {
            throw ExitCode(ExitStatus.usage.rawValue)
        }
        let status = AskPass.client(socketPath: socket, prompt: prompt)
        if status != 0 { throw ExitCode(status) }
    }
}
