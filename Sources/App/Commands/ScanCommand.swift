import Advisories
import Archives
import Basics
package import Documents
package import Domain
import Extractors
import Forges
import Foundation
import GateRules
import Licensing
import Pipeline
import Reporting
import SourceControl
import Storage

/// `gatehouse scan`: judges a folder, a file, or a commit of a repository on disk.
package struct ScanCommand: Sendable {
    /// What `--format` takes.
    package enum Format: String, CaseIterable, Sendable {
        case table, markdown, html, json, sarif, csv, junit
        case gitlabDependencyScanning = "gitlab-dependency-scanning"
        case cycloneDXJSON = "cyclonedx-json"
        case cycloneDXXML = "cyclonedx-xml"
        case spdxJSON = "spdx-json"
        case spdxTagValue = "spdx-tv"
        case openVEX = "openvex"
        case cycloneDXVEX = "cyclonedx-vex"
        case noticeText = "notice-text"
        case noticeMarkdown = "notice-markdown"
        case noticeHTML = "notice-html"
    }

    /// What the command line asked for.
    package struct Options: Sendable {
        package var path: String
        package var ref: String?
        package var base: String?
        package var format: Format = .table
        package var cycloneDXVersion: SBOMWriter.CycloneDXVersion = .v1_6
        package var output: String?
        package var policy: String?
        /// What rules with `stages` are asked for.
        package var stage = Stage.source
        /// An OSV zip or folder used in place of the index.
        package var advisories: String?
        package var allowsEmpty = false

        package init(path: String) { self.path = path }
    }

    private let loaded: LoadedSettings
    private let options: Options

    package init(_ loaded: LoadedSettings, _ options: Options) {
        self.loaded = loaded
        self.options = options
    }

    private struct Trees {
        let head: FileTree
        let base: FileTree?
        /// Of the base branch's tip.
        let rules: Rulebook
        let subject: Judgement.Subject
    }

    /// Fails when `limits.wallClock` is over.
    package func run(_ console: Console) async throws -> ExitStatus {
        let limit = loaded.settings.limits.wallClock
        return try await withThrowingTaskGroup(of: ExitStatus?.self) { group in
            group.addTask { try await scan(console) }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let status = first else {
                throw CommandFailure(
                    .incomplete,
                    "The scan took longer than limits.wallClock, \(limit), allows."
                )
            }
            return status
        }
    }

    private func scan(_ console: Console) async throws -> ExitStatus {
        let explicitPolicy = try options.policy.map { try loaded.policyLayer(at: $0) }
        let organisation = try loaded.organisationPolicy()
        let templates = try loaded.templates()
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-scan-\(UUID().uuidString)"
        )
        // What is left behind is in the temporary folder and holds nothing private.
        defer { try? FileManager.default.removeItem(at: scratch) }

        let settings = ScanSettings(
            maxAdvisoryAge: loaded.settings.advisories.maxAge,
            organisationPolicy: organisation,
            exclusions: ScanExclusions(patterns: loaded.settings.ignore),
            licenses: try LicenseCatalog.standard(),
            registryLookup: try registryLookup(),
            waiverLimits: loaded.settings.waivers,
            stage: options.stage
        )
        let trees = try await readTrees(scratch, settings)
        let judgement = Judgement(
            advisories: try advisorySource(scratch: scratch, console),
            settings: settings
        )
        var report = try await judgement.judge(
            trees.subject,
            head: trees.head,
            base: trees.base,
            on: Judgement.Grounds(
                // Of the base branch; without one the tree's own is the only one there is.
                rulebook: explicitPolicy.map { trees.rules.with($0) } ?? trees.rules,
                proposed: trees.base == nil ? nil : Rulebook(trees.head)
            ),
            now: Date()
        ).report
        try Task.checkCancellation()
        if report.inventory.manifests.isEmpty {
            let message = "Nothing to scan: no manifest or lockfile was found."
            console.note(message)
            if !options.allowsEmpty {
                // No format may look clean then.
                let reason = RuleOutcome(rule: "scan", outcome: .errored, message: message)
                report.verdict = Verdict(reasons: [reason] + report.verdict.reasons)
            }
        }
        try write(report, templates, console)
        return ExitStatus(report.verdict.outcome)
    }

    private func readTrees(_ scratch: URL, _ settings: ScanSettings) async throws -> Trees {
        if options.path.contains("://") { return try await readRemoteTrees(scratch, settings) }
        let git = loaded.git(root: loaded.settings.storage.directory + "/mirrors")
        let name = URL(fileURLWithPath: options.path).standardizedFileURL.lastPathComponent
        guard options.ref != nil || options.base != nil else {
            var tree = try DirectoryTree.read(path: options.path, limits: git.limits) {
                // The one file that was named is read whatever its name.
                settings.selection(of: $0).union($0.entries.count == 1 ? $0.entries.map(\.path) : [])
            }
            ScanCommand.recogniseDocument(in: &tree)
            return Trees(
                head: tree,
                base: nil,
                rules: Rulebook(tree),
                subject: Judgement.Subject(repository: name, commit: "", base: nil)
            )
        }
        let repository = try await LocalRepository.open(path: options.path, settings: git)
        let head = try await repository.commit(of: options.ref ?? "HEAD")
        let select: @Sendable (FileTree) -> Set<String> = { settings.selection(of: $0) }
        let headTree = try await repository.tree(of: head, selecting: select)
        guard let reference = options.base else {
            return Trees(
                head: headTree,
                base: nil,
                rules: Rulebook(headTree),
                subject: Judgement.Subject(repository: name, commit: head.hex, base: nil)
            )
        }
        let tip = try await repository.commit(of: reference)
        guard let base = try await repository.mergeBase(of: tip, and: head) else {
            throw CommandFailure(
                .incomplete,
                "\(reference) and the head have no merge base here, so there is nothing to compare with. "
                    + "In a shallow clone, fetch more history first."
            )
        }
        return Trees(
            head: headTree,
            base: try await repository.tree(of: base, selecting: select),
            rules: Rulebook(
                try await repository.tree(of: tip, selecting: { Rulebook.selection(of: $0) })
            ),
            subject: Judgement.Subject(repository: name, commit: head.hex, base: base.hex)
        )
    }

    /// An SBOM may have any name.
    private static func recogniseDocument(in tree: inout FileTree) {
        guard tree.entries.count == 1, let path = tree.entries.first?.path, let bytes = tree.bytes(at: path),
            ExtractorCatalog.extractor(for: path) == nil, SBOMReader.looksLikeSBOM(bytes)
        else { return }
        tree.formats[path] = SBOMExtractor.id
    }

    /// The address of a repository: fetched into a mirror that is thrown away.
    private func readRemoteTrees(_ scratch: URL, _ settings: ScanSettings) async throws -> Trees {
        let address = options.path
        let git = loaded.git(root: scratch.appendingPathComponent("mirrors").path, typedURL: address)
        let mirrors = try GitMirrors(settings: git)
        guard let forge = ForgeID("scan") else { throw CommandFailure(.incomplete, "no forge id") }
        let name =
            URL(string: address)?.path.split(separator: "/").suffix(2).joined(separator: "/") ?? address
        let repository = RepositoryRef(forge: forge, id: "1", path: name)
        let transport = loaded.transport()
        let source = await source(of: address, over: transport)
        let select: @Sendable (FileTree) -> Set<String> = { settings.selection(of: $0) }
        let head = try await mirrors.commit(of: options.ref, in: repository, from: source)
        let headTree = try await mirrors.tree(
            of: head,
            reference: options.ref,
            in: repository,
            from: source,
            selecting: select
        )
        guard let reference = options.base else {
            return Trees(
                head: headTree,
                base: nil,
                rules: Rulebook(headTree),
                subject: Judgement.Subject(repository: name, commit: head.hex, base: nil)
            )
        }
        let tip = try await mirrors.commit(of: reference, in: repository, from: source)
        let base = try await mirrors.mergeBase(
            of: tip,
            and: head,
            headReference: options.ref,
            in: repository,
            from: source
        )
        guard let base else {
            throw CommandFailure(
                .incomplete,
                "\(reference) and the head have no merge base, so there is nothing to compare with."
            )
        }
        let baseTree = try await mirrors.tree(
            of: base,
            reference: nil,
            in: repository,
            from: source,
            selecting: select
        )
        return Trees(
            head: headTree,
            base: baseTree,
            rules: Rulebook(
                try await mirrors.tree(
                    of: tip,
                    reference: reference,
                    in: repository,
                    from: source,
                    selecting: { Rulebook.selection(of: $0) }
                )
            ),
            subject: Judgement.Subject(repository: name, commit: head.hex, base: base.hex)
        )
    }

    /// With the credential of the configured forge that the address belongs to, where there is one.
    private func source(of address: String, over transport: any OutboundTransport) async -> CloneSource {
        let open = CloneSource(url: address, userName: "", token: nil)
        guard let entry = loaded.settings.forges.first(where: { address.hasPrefix($0.cloneURL + "/") }),
            // Without the secret the fetch goes on unauthenticated; a refusal says so.
            let settings = try? loaded.forgeSettings(of: entry)
        else { return open }
        guard settings.app != nil else {
            return CloneSource(url: address, userName: "x-access-token", token: settings.token)
        }
        var path = String(address.dropFirst(entry.cloneURL.count + 1))
        if path.hasSuffix(".git") { path.removeLast(4) }
        let forge = ForgeCatalog.makeForge(
            settings: settings,
            transport: transport,
            sleep: { try await Task.sleep(for: $0) },
            now: { Date() }
        )
        // Likewise for an App that is not installed there.
        guard let repository = try? await forge?.repository(path: path) else { return open }
        return forge?.cloneSource(of: repository) ?? open
    }

    /// The store is opened only to remember what registries say.
    private func registryLookup() throws -> RegistryLookup? {
        guard loaded.settings.licenses.lookup else { return nil }
        let store = try StoreDatabase.open(path: loaded.settings.databasePath, packing: .gzip)
        return try loaded.registryLookup(cache: StoredRegistryFacts(store: store, now: { Date() }))
    }

    private func advisorySource(scratch: URL, _ console: Console) throws -> any AdvisorySource {
        guard let path = options.advisories else {
            return SQLiteAdvisoryIndex(path: loaded.settings.indexPath)
        }
        try FileManager.default.createDirectory(
            at: scratch,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return NamedAdvisories(path: path, folder: scratch.path, console: console)
    }

    private func write(_ report: Report, _ templates: TemplateLibrary, _ console: Console) throws {
        let writer = ScanOutput(
            format: options.format,
            cycloneDXVersion: options.cycloneDXVersion,
            templates: templates,
            colour: console.hasColour && options.output == nil,
            width: options.output == nil ? console.width : nil
        )
        guard let bytes = writer.bytes(of: report) else { return console.note(ScanOutput.nothingToSay) }
        try console.write(bytes, toFile: options.output)
    }
}
