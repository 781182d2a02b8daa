import App
import ArgumentParser
import Foundation

struct Admin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look after the server: accounts, secrets, keys, backups.",
        subcommands: [
            Users.self, Backup.self, Restore.self, Vacuum.self, Retention.self, StoredSecrets.self,
            RotateKey.self,
        ]
    )

    struct Backup: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Copy the database to a file, also while a server runs, and check the copy.",
            discussion: """
                The copy is the database at one moment. It holds everything but the key that secrets are sealed with \
                (keep that apart), mirrors and advisories (both are fetched again).
                """
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The file to make; one that exists is not replaced.")
        var file: String

        func run() async throws { try StoreCommand(try options.load()).backup(file, options.console).end() }
    }

    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a backup in place of the database; no server may run.",
            discussion:
                "The backup is checked first. The database of before is kept beside it under another name. Killed at any point, "
                + "either of the two is in place; run it again."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "A file made by gatehouse admin backup.")
        var file: String

        func run() async throws { try StoreCommand(try options.load()).restore(file, options.console).end() }
    }

    struct Vacuum: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give the room of removed rows back to the disk; no server may run."
        )

        @OptionGroup var options: SettingsOptions

        func run() async throws { try StoreCommand(try options.load()).vacuum(options.console).end() }
    }

    struct Retention: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove what is past its retention, as a server does every hour."
        )

        @OptionGroup var options: SettingsOptions

        @Flag(name: .customLong("dry-run"), help: "Only say what would be removed.")
        var dryRun = false

        func run() async throws {
            try await StoreCommand(try options.load()).retention(dryRun: dryRun, options.console).end()
        }
    }

    struct StoredSecrets: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "secret",
            abstract:
                "Secrets that the database keeps, sealed with AES-256-GCM; settings name them as store:NAME.",
            subcommands: [Set.self, List.self, Remove.self]
        )

        struct Set: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Keep a secret; its value is read from standard input.",
                discussion: "Example: gatehouse admin secret set github-key < app.pem"
            )

            @OptionGroup var options: SettingsOptions

            @Argument(help: "Its name: letters, digits, '-', '_' and '.'.")
            var name: String

            func run() async throws {
                let command = SecretCommand(try options.load())
                let console = options.console
                try await command.set(name, value: try SecretCommand.readValue(console), console).end()
            }
        }

        struct List: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Names, keys and times of stored secrets, never values."
            )

            @OptionGroup var options: SettingsOptions

            @Flag(help: "Print JSON.")
            var json = false

            func run() async throws {
                try await SecretCommand(try options.load()).list(json: json, options.console).end()
            }
        }

        struct Remove: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Forget a stored secret.")

            @OptionGroup var options: SettingsOptions

            @Argument(help: "Its name.")
            var name: String

            func run() async throws {
                try await SecretCommand(try options.load()).remove(name, options.console).end()
            }
        }
    }

    struct RotateKey: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate-key",
            abstract: "Seal every stored secret with a new key and drop the old one.",
            discussion: """
                With a key file, the new key is made here. With storage.encryptionKey, set that to the new key and name \
                the old one in storage.formerKeys first. A run that was killed is completed by the next one.
                """
        )

        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try await SecretCommand(try options.load()).rotateKey(options.console).end()
        }
    }
}
