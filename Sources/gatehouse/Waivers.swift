import App
import ArgumentParser
import Foundation
import Triage

struct Waivers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Findings and licences that may stay for a while.",
        discussion: """
            A repository's own waivers are in .gatehouse/waivers.yaml on its base branch; these commands are about those \
            of the store, which count for one repository or for all of them.
            """,
        subcommands: [List.self, Add.self, Remove.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List live and expired waivers of the store, or check and list those of a file."
        )

        @OptionGroup var options: SettingsOptions

        @Option(help: "A waivers file to check and list. Exits 2 with line and column when it is wrong.")
        var file: String?

        @Option(help: "Those that count for this repository, as forge:owner/name.")
        var repository: String?

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let command = WaiversCommand(try options.load())
            try await command.list(file: file, repository: repository, json: json, options.console).end()
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep a waiver in the store; it replaces one about the same.",
            discussion: """
                Needs --advisory, --package or --license. A forbidden licence may be waived for waivers.forbiddenLicenses \
                (90 days), a malicious package for waivers.maliciousPackages (30 days) and only by naming the package.
                """
        )

        @OptionGroup var options: SettingsOptions

        @Option(help: "GHSA-…, CVE-… or another id or alias.")
        var advisory: String?

        @Option(help: "A package URL; without version it means every version.")
        var package: String?

        @Option(help: "An id of the SPDX list, a LicenseRef-, or NOASSERTION for an unknown licence.")
        var license: String?

        @Option(help: "Only where manifests match this pattern, such as apps/**.")
        var path: String?

        @Option(help: "Why it may stay.")
        var reason: String

        @Option(help: "Who answers for it.")
        var owner: String

        @Option(help: "The last day it counts, as YYYY-MM-DD.")
        var expires: String

        @Option(help: "Only for this repository, as forge:owner/name. Default: all.")
        var repository: String?

        func run() async throws {
            var texts: [Waiver.Field: String] = [.reason: reason, .owner: owner, .expires: expires]
            texts[.advisory] = advisory
            texts[.package] = package
            texts[.license] = license
            texts[.path] = path
            let command = WaiversCommand(try options.load())
            try await command.add(texts, repository: repository, options.console).end()
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a waiver of the store.")

        @OptionGroup var options: SettingsOptions

        @Argument(help: "The waiver's id, as list shows it.")
        var id: String

        @Option(help: "That of this repository, as forge:owner/name. Default: that of all.")
        var repository: String?

        func run() async throws {
            let command = WaiversCommand(try options.load())
            try await command.remove(id, repository: repository, options.console).end()
        }
    }
}
