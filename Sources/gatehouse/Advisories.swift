import App
import ArgumentParser

struct Advisories: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The local advisory index: OSV records, EPSS scores, the KEV catalog.",
        discussion: """
            One SQLite file in storage.directory. Every change is built beside it and swapped in whole: scans see the old \
            one or the new one, and after any error the old one. The one before is kept (status shows it, rollback puts \
            it back).
            """,
        subcommands: [Update.self, Import.self, Status.self, Show.self, Rollback.self]
    )

    struct Update: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fetch what changed in the configured sources; on any error the old index stays.",
            discussion: """
                The sources are advisories.sources, .epss and .kev of the settings. Of an OSV archive only the records \
                that its list of modified records names are read; other files are asked for conditionally. An update \
                that was interrupted goes on where it was. Refused: a source that shrank by more than half, an archive \
                that is cut off, records that are none. Exits 3 when nothing was updated.
                """
        )

        @OptionGroup var options: SettingsOptions

        @Flag(help: "Fetch everything anew, and accept a source that shrank by more than half.")
        var force = false

        func run() async throws {
            try await AdvisoriesCommand(try options.load()).update(force: force, options.console).end()
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read OSV records, EPSS scores or the KEV catalog; on any error the old index stays.",
            discussion: """
                For machines without a network: fetch the files elsewhere and carry them in. A source goes by the name of \
                its folder (osv/npm/all.zip is npm), file or feed; the other sources stay as they are. Exits 3 when \
                nothing was imported.
                """
        )

        @OptionGroup var options: SettingsOptions

        @Argument(
            help: """
                OSV zips (all.zip), folders or files; EPSS scores (CSV, also gzip); the KEV catalog (JSON). Told by content. \
                Importing a source again replaces it.
                """
        )
        var files: [String]

        @Flag(
            help:
                "Accept a source that shrank by more than half, and begin anew where the index cannot be read."
        )
        var force = false

        func run() async throws {
            try AdvisoriesCommand(try options.load()).importFiles(files, force: force, options.console).end()
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What the index holds. Exits 3 when it is missing or older than advisories.maxAge.",
            discussion: """
                The snapshot, the one before it, and of each source its records, what was left out, its newest record \
                and when it was last known to be up to date. The snapshot's id depends on the data alone: two machines \
                with the same id judge alike.
                """
        )

        @OptionGroup var options: SettingsOptions

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            try AdvisoriesCommand(try options.load()).status(json: json, options.console).end()
        }
    }

    struct Rollback: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put the index that was replaced last back in its place; again, and it is undone."
        )

        @OptionGroup var options: SettingsOptions

        func run() async throws {
            try AdvisoriesCommand(try options.load()).rollBack(options.console).end()
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one advisory of the index.")

        @OptionGroup var options: SettingsOptions

        @Argument(help: "An id or alias, e.g. GHSA-… or CVE-….")
        var id: String

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            try AdvisoriesCommand(try options.load()).show(id, json: json, options.console).end()
        }
    }
}
