import App
import ArgumentParser
import Documents
import Foundation

struct VEX: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vex",
        abstract: "Statements about vulnerabilities: OpenVEX and CycloneDX VEX.",
        discussion: """
            A repository's own statements are in .gatehouse/vex/*.json on its base branch and need no command.
            """,
        subcommands: [Import.self, Export.self]
    )

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep the statements of documents for a repository.",
            discussion: """
                OpenVEX 0.0.1 and 0.2.0, CycloneDX 1.4 to 1.7 (JSON), told by content. What was said later counts; what \
                is said of a malicious package changes nothing. Exits 3, with nothing imported, when a document is broken.
                """
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "VEX documents.")
        var files: [String]

        @Option(help: "The repository, as forge:owner/name.")
        var repository: String

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let command = VEXCommand(try options.load())
            try await command.importFiles(files, repository: repository, json: json, options.console).end()
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write what was decided about findings, of a stored scan or of PATH as it is now.",
            discussion: "Exits 0 whatever the verdict, unless the scan could not complete."
        )

        @OptionGroup var options: SettingsOptions

        @Argument(help: "Folder, file, git repository, or address of one.")
        var path: String?

        @Option(help: "A stored scan's id, in place of PATH.")
        var scan: String?

        @Option(help: "Commit, branch or tag of PATH.")
        var ref: String?

        @Option(help: "openvex or cyclonedx-vex.")
        var format = VEXWriter.Format.openVEX

        @Option(name: .customLong("cyclonedx-version"), help: "Version of CycloneDX that is written.")
        var cycloneDXVersion = SBOMWriter.CycloneDXVersion.v1_6

        @Option(help: "Write the document to this file instead of standard output.")
        var output: String?

        @Option(help: "OSV zip or folder used for this run in place of the index.")
        var advisories: String?

        func validate() throws {
            guard path == nil || scan == nil else { throw ValidationError("Give PATH or --scan, not both.") }
        }

        func run() async throws {
            let loaded = try options.load()
            if let scan {
                let command = VEXCommand(loaded)
                try await command.export(
                    scan: scan,
                    format: format,
                    version: cycloneDXVersion,
                    output: output,
                    options.console
                ).end()
                return
            }
            var judged = ScanCommand.Options(path: path ?? ".")
            judged.ref = ref
            judged.format = format == .openVEX ? .openVEX : .cycloneDXVEX
            judged.cycloneDXVersion = cycloneDXVersion
            judged.output = output
            judged.advisories = advisories
            judged.allowsEmpty = true
            let status = try await ScanCommand(loaded, judged).run(options.console)
            if status != .blocked { try status.end() }
        }
    }
}

extension VEXWriter.Format: ExpressibleByArgument {}
