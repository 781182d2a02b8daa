import App
import ArgumentParser

/// Accounts by the command line: `gatehouse admin user …`.
struct Users: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Accounts for REST; the first one is made here or with the server's setup token.",
        subcommands: [Create.self, Password.self, List.self]
    )

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an account; its password is read from standard input.",
            discussion: "Example: pwgen 24 1 | gatehouse admin user create ada@example.com --super-admin"
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The mail address to sign in with.")
        var email: String

        @Option(name: .customLong("name"), help: "The full name.")
        var fullName: String?

        @Flag(name: .customLong("super-admin"), help: "May do everything.")
        var isSuperAdmin = false

        func run() async throws {
            let console = options.console
            try await UserCommand(try options.load()).create(
                email,
                fullName: fullName,
                isSuperAdmin: isSuperAdmin,
                password: try SecretCommand.readValue(console),
                console
            ).end()
        }
    }

    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set an account's password from standard input; its sessions end."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The account's mail address.")
        var email: String

        func run() async throws {
            let console = options.console
            try await UserCommand(try options.load())
                .setPassword(of: email, to: try SecretCommand.readValue(console), console).end()
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Accounts, by address.")

        @OptionGroup var options: SettingsOptions

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            try await UserCommand(try options.load()).list(json: json, options.console).end()
        }
    }
}
