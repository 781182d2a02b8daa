import App
import ArgumentParser
import Basics
import Foundation

/// The command line.
@main
struct Gatehouse {
    static func main() async {
        CrashGuard.begin()
        do {
            var command = try Root.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            complain(failure.description)
            exit(failure.status.rawValue)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            let status = Root.exitCode(for: error)
            let text = Root.fullMessage(for: error)
            if status == .success {
                print(text)
                exit(0)
            }
            let isUsage = status == .validationFailure
            complain(isUsage ? text : "\(error)")
            exit(isUsage ? ExitStatus.usage.rawValue : ExitStatus.incomplete.rawValue)
        }
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data("\(Console.redacted(text))\n".utf8))
    }
}

struct Root: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gatehouse",
        abstract: "Guards what enters a repository: dependencies, judged on the pull request.",
        discussion: """
            Exit status: 0 the gate passed or the command did what was asked; 1 the gate blocked; 2 wrong usage or \
            settings; 3 could not complete, an errored verdict included.
            """,
        version: GatehouseVersion.current,
        subcommands: [
            Serve.self, Scan.self, Fix.self, Preview.self, Advisories.self, Trigger.self, Deliveries.self,
            Projects.self, Waivers.self,
            VEX.self, Policy.self, Diff.self, Check.self, Admin.self, AskPassHelper.self,
        ]
    )
}

/// What every command takes.
struct SettingsOptions: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: "Settings file. Default: config/gatehouse.yaml where it exists, else built-in defaults."
    )
    var config: String?

    func load() throws -> LoadedSettings {
        try LoadedSettings.load(path: config, environment: ProcessInfo.processInfo.environment)
    }

    var console: Console { Console(environment: ProcessInfo.processInfo.environment) }
}

extension ExitStatus {
    /// Ends the command with this status.
    func end() throws {
        if self != .success { throw ExitCode(rawValue) }
    }
}
