import App
import ArgumentParser

struct Fix: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fix the vulnerable npm packages of a folder.",
        discussion: """
            Edits package.json and the lockfile, nothing else, and runs no package manager. Without --write the \
            difference is shown. A result that `npm ci` would refuse is never written.
            Exit status: 0 fixed or nothing to do; 1 partly fixed or blocked; 2 wrong usage or settings; 3 refused.
            """
    )

    @OptionGroup var options: SettingsOptions

    @Argument(help: "Folder of the project, or of a repository with several.")
    var path = "."

    @Flag(
        name: .customLong("dry-run"),
        help: "Show the difference and write nothing, which is what happens without --write."
    )
    var dryRun = false

    @Flag(help: "Write the files.")
    var write = false

    @Option(
        help:
            "Address of the npm registry in place of the settings'. Its token is read from GATEHOUSE_NPM_TOKEN."
    )
    var registry: String?

    @Option(
        help:
            "File (YAML or JSON) with jump, major, overrides and rangeRewrite in place of the settings' remediation."
    )
    var policy: String?

    @Option(help: "Write what became of it to this file, as JSON.")
    var report: String?

    @Option(help: "OSV zip or folder used for this run in place of the index.")
    var advisories: String?

    func validate() throws {
        if write && dryRun { throw ValidationError("--write and --dry-run contradict each other.") }
    }

    func run() async throws {
        var fix = FixCommand.Options(path: path)
        fix.writes = write
        fix.registry = registry
        fix.policy = policy
        fix.report = report
        fix.advisories = advisories
        try await FixCommand(try options.load(), fix).run(options.console).end()
    }
}
