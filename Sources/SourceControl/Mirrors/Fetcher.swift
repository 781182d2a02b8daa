import Basics
import Domain
import Forges
import Pipeline

/// Fetches into one mirror from one forge, with the lock of the mirror held.
struct Fetcher: Sendable {
    let runner: GitRunner
    let settings: GitSettings
    let mirror: Mirror
    let repository: RepositoryRef
    let source: CloneSource
    let url: CloneURL
    let deadline: ContinuousClock.Instant
    /// Bytes of all mirrors when they were last counted.
    let usedElsewhere: Int

    /// Fetches the commit with its trees at depth 1; by its id, else by the reference.
    ///
    /// Returns whether the server gave it by id; after a fetch by reference the caller must look whether it came.
    func fetch(_ commit: CommitID, reference: String?) async throws -> Bool {
        // The reference is where the next fetch begins to compare, so that only changed trees travel.
        let target = "refs/gatehouse/recent"
        return try await fetch(ids: [(commit, target)], options: ["--depth=1"], filter: "blob:none", reference: reference)
    }

    /// Fetches each commit into its reference of the mirror, all by id or, where that is refused, the last by `reference`.
    func fetch(
        ids: [(commit: CommitID, target: String)],
        options: [String],
        filter: String,
        reference: String?
    ) async throws -> Bool {
        let byID = ids.map { "+\($0.commit.hex):\($0.target)" }
        do {
            try await run(options + ["--filter=\(filter)"], filter: filter, specifications: byID)
            return true
        } catch let error as SourceControlError where error.reason == .commitGone {
            guard let reference, let last = ids.last, Self.isPlain(reference) else { throw error }
            let specifications = byID.dropLast() + ["+\(reference):\(last.target)"]
            try await run(options + ["--filter=\(filter)"], filter: filter, specifications: Array(specifications))
            return false
        }
    }

    /// Fetches blobs by id, in one call.
    ///
    /// Nothing is offered for comparison: a server told of a commit takes its blobs for present and leaves them out.
    func fetch(blobs: [String]) async throws {
        try await run(
            ["--filter=blob:none", "--stdin"],
            filter: "blob:none",
            extra: ["fetch.negotiationAlgorithm=noop"],
            input: ObjectReader.lines(blobs)
        )
    }

    func gone(_ commit: CommitID) -> SourceControlError {
        SourceControlError(.commitGone, detail: "\(repository) no longer has the commit \(commit.short).")
    }

    /// A full reference name that git cannot take for anything else.
    static func isPlain(_ reference: String) -> Bool {
        reference.hasPrefix("refs/") && reference.utf8.count <= 1024
            && !reference.unicodeScalars.contains {
                $0.value <= 0x20 || $0.value == 0x7F || ":^~?*[\\".unicodeScalars.contains($0)
            }
    }

    private func run(
        _ options: [String],
        filter: String,
        extra: [String] = [],
        specifications: [String] = [],
        input: [UInt8] = []
    ) async throws {
        let answers: AskPassServer? =
            if let token = source.token, !token.isEmpty, url.scheme != "file" {
                try AskPassServer(userName: source.userName, token: token, authority: url.authority, settings: settings)
            } else { nil }
        defer { answers?.stop() }
        // The remote exists on the command line alone: nothing of it is written to the mirror.
        var command = GitCommand(
            repository: mirror.path,
            workingFolder: mirror.path,
            network: .only(url.scheme),
            settings: [
                "remote.origin.url=\(url.text)", "remote.origin.promisor=true",
                "remote.origin.partialclonefilter=\(filter)",
            ] + extra + (try await transportSettings()),
            arguments: ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"] + options
                + ["--", "origin"] + specifications,
            input: input
        )
        if let answers {
            command.variables = ["GIT_ASKPASS": answers.script, AskPass.socketVariable: answers.socket]
        }
        let (mirror, settings) = (mirror, settings)
        let before = mirror.bytes
        let others = max(0, usedElsewhere - before)
        let (_, outcome) = try await runner.run(command, before: deadline, into: CollectedOutput(limit: 1 << 20)) {
            guard others + mirror.bytes <= settings.limits.mirrorBytes else {
                throw SourceControlError(
                    .limit,
                    detail: "the mirrors would take more than \(settings.limits.mirrorBytes) bytes (limits.mirrorDisk)."
                )
            }
        }
        guard outcome.succeeded else {
            let redactor = Redactor(secrets: [source.token, settings.proxy].compactMap { $0 })
            throw GitFailure.error(of: outcome, doing: "git fetch from \(repository)", redactor: redactor)
        }
    }

    private func transportSettings() async throws -> [String] {
        guard url.scheme != "file" else { return [] }
        var result: [String] = []
        if !source.userName.isEmpty { result.append("credential.username=\(source.userName)") }
        if let caFile = settings.caFile { result.append("http.sslCAInfo=\(caFile)") }
        guard settings.proxy == nil else { return result }
        let addresses = try await HostAddresses.resolve(
            url.host,
            allowingPrivate: settings.allowedPrivateHosts.contains(url.host)
        )
        let host = url.host.contains(":") ? "[\(url.host)]" : url.host
        result.append("http.curloptResolve=\(host):\(url.port):\(addresses.joined(separator: ","))")
        return result
    }
}
