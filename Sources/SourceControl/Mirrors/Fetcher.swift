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
    /// Asked for each talk with the server.
    let source: @Sendable () async throws -> CloneSource
    let deadline: ContinuousClock.Instant
    /// Of all mirrors.
    let usage: MirrorUsage

    /// Fetches the commit with its trees at depth 1; by its id, else by the reference.
    ///
    /// Returns whether the server gave it by id; after a fetch by reference the caller must look whether it came.
    func fetch(_ commit: CommitID, reference: String?) async throws -> Bool {
        // The reference is where the next fetch begins to compare, so that only changed trees travel.
        let target = "refs/gatehouse/recent"
        return try await fetch(
            ids: [(commit, target)],
            options: ["--depth=1"],
            filter: "blob:none",
            reference: reference
        )
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
            try await run(
                options + ["--filter=\(filter)"],
                filter: filter,
                specifications: Array(specifications)
            )
            return false
        }
    }

    /// Fetches blobs by id, in one call, ending git when more comes than fits `limits.files`.
    ///
    /// `start`: the bytes of the mirror before the first of the tree was fetched. Past the limit nothing of this call stays.
    func fetch(blobs: [String], since start: Int) async throws {
        let limit = settings.limits.maxTotalBytes
        guard try await fetch(blobs, limit: limit, since: start) else {
            throw SourceControlError(
                .limit,
                detail:
                    "\(repository): the files to read have more than \(limit) bytes together (limits.files)."
            )
        }
    }

    /// Fetches one blob, ending git when more comes than one of `limit` bytes can take; `false` when it was ended.
    ///
    /// Of one that is not there in the end nothing stays, and the mirror is as before.
    func fetch(blob: String, limit: Int) async throws -> Bool {
        try await fetch([blob], limit: limit, since: mirror.bytes)
    }

    /// Nothing is offered for comparison: a server told of a commit takes its blobs for present and leaves them out.
    private func fetch(_ blobs: [String], limit: Int, since start: Int) async throws -> Bool {
        let packs = mirror.packFiles
        // Packed they may be a little larger than they are; lists of objects and folders grow as well.
        let budget = min(limit, 1 << 40) + limit / 64 + (64 << 10) + 128 * blobs.count
        do {
            try await run(
                ["--filter=blob:none", "--stdin"],
                filter: "blob:none",
                extra: ["fetch.negotiationAlgorithm=noop"],
                input: ObjectReader.lines(blobs),
                growingTo: start + budget
            )
            return true
        } catch {
            // Whatever ended it, what is too large may have come whole since the last look.
            mirror.removeLeftovers()
            mirror.removePackFiles(except: packs)
            usage.record(mirror.path, mirror.bytes)
            guard error is BudgetPassed else { throw error }
            return false
        }
    }

    func gone(_ commit: CommitID) -> SourceControlError {
        SourceControlError(.commitGone, detail: "\(repository) no longer has the commit \(commit.short).")
    }

    /// A full reference name that git cannot take for anything else (the rules of `git check-ref-format`).
    static func isPlain(_ reference: String) -> Bool {
        let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
        return reference.hasPrefix("refs/") && reference.utf8.count <= 1024
            && parts.allSatisfy {
                !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".") && !$0.hasSuffix(".lock")
            }
            && !reference.contains("..") && !reference.contains("@{")
            && !reference.unicodeScalars.contains {
                $0.value <= 0x20 || $0.value == 0x7F || ":^~?*[\\".unicodeScalars.contains($0)
            }
    }

    /// The commit that a branch, tag or full reference name of the server points to, or its `HEAD`.
    func resolve(_ reference: String?) async throws -> CommitID? {
        let name = reference ?? "HEAD"
        let exact = reference == nil || name.hasPrefix("refs/")
        // A peeled tag comes before the tag itself, which is no commit.
        let candidates =
            exact
            ? ["\(name)^{}", name] : ["refs/heads/\(name)", "refs/tags/\(name)^{}", "refs/tags/\(name)"]
        guard reference == nil || Self.isPlain(exact ? name : "refs/heads/\(name)") else { return nil }
        let output = try await talk(["ls-remote", "--quiet", "--", "origin"] + candidates)
        var found: [String: CommitID] = [:]
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "\t")
            if parts.count == 2 { found[String(parts[1])] = CommitID(String(parts[0])) }
        }
        return candidates.lazy.compactMap { found[$0] }.first
    }

    private func run(
        _ options: [String],
        filter: String,
        extra: [String] = [],
        specifications: [String] = [],
        input: [UInt8] = [],
        growingTo most: Int? = nil
    ) async throws {
        let fetch = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"]
        // The remote exists on the command line alone: nothing of it is written to the mirror.
        _ = try await talk(
            fetch + options + ["--", "origin"] + specifications,
            settings: ["remote.origin.promisor=true", "remote.origin.partialclonefilter=\(filter)"] + extra,
            input: input,
            growingTo: most
        )
    }

    /// Runs git against the server, with another credential once more when the first one was refused; returns its output.
    private func talk(
        _ arguments: [String],
        settings extra: [String] = [],
        input: [UInt8] = [],
        growingTo most: Int? = nil
    ) async throws -> [UInt8] {
        let source = try await source()
        let url = try CloneURL(source.url, settings: settings)
        func talk(with token: Secret?) async throws -> [UInt8] {
            try await self.talk(
                arguments,
                settings: extra,
                input: input,
                growingTo: most,
                to: Remote(url: url, userName: source.userName, token: token)
            )
        }
        guard url.scheme != "file" else { return try await talk(with: nil) }
        let token = try await source.token()
        do {
            return try await talk(with: token)
        } catch let error as SourceControlError where [.refused, .hidden].contains(error.reason) {
            guard let token else { throw error }
            guard source.drop(token) else { throw Self.passing(error, from: source) }
        }
        do {
            return try await talk(with: try await source.token())
        } catch let error as SourceControlError {
            throw Self.passing(error, from: source)
        }
    }

    /// A credential that the API takes and git does not: as with a repository that is not shown, another time may help.
    private static func passing(_ error: SourceControlError, from source: CloneSource) -> SourceControlError {
        guard source.isShared, error.reason == .refused else { return error }
        return SourceControlError(.hidden, detail: error.detail)
    }

    /// Whom git talks to, as whom.
    private struct Remote {
        let url: CloneURL
        let userName: String
        let token: Secret?
    }

    /// Runs git against the server, with quota and deadline.
    private func talk(
        _ arguments: [String],
        settings extra: [String],
        input: [UInt8],
        growingTo most: Int?,
        to remote: Remote
    ) async throws -> [UInt8] {
        let (url, token) = (remote.url, remote.token)
        let answers: AskPassServer? =
            if let token, !token.isEmpty {
                try AskPassServer(
                    userName: remote.userName,
                    token: token,
                    authority: url.authority,
                    settings: settings
                )
            } else { nil }
        defer { answers?.stop() }
        var command = GitCommand(
            repository: mirror.path,
            workingFolder: mirror.path,
            network: .only(url.scheme),
            settings: ["remote.origin.url=\(url.text)"] + extra + (try await transportSettings(remote)),
            arguments: arguments,
            input: input
        )
        if url.scheme == "file" { command.readable.append(String(url.text.dropFirst("file://".count))) }
        if let answers {
            // Saves the round trip that ends in 401, from git 2.46.
            command.settings.append("http.proactiveAuth=basic")
            command.readable.append(answers.folder)
            command.variables = ["GIT_ASKPASS": answers.script, AskPass.socketVariable: answers.socket]
        }
        let withinQuota: @Sendable () throws -> Void = {
            [mirror, usage, quota = settings.limits.mirrorBytes] in
            let own = mirror.bytes
            let all = usage.record(mirror.path, own)
            // First: what is removed for it alone may be all that is too much.
            if let most, own > most { throw BudgetPassed() }
            guard all <= quota else { throw QuotaPassed(ownBytes: own) }
        }
        let (output, outcome) = try await runner.run(
            command,
            before: deadline,
            into: CollectedOutput(limit: 1 << 20),
            watch: withinQuota
        )
        // What came between the last look and the end.
        try withinQuota()
        guard outcome.succeeded else {
            let redactor = Redactor(secrets: [token].compactMap { $0 })
            let error = GitFailure.error(
                of: outcome,
                doing: "\(command.name) from \(repository)",
                redactor: redactor
            )
            if error.reason == .failed, GitFailure.isDamage(outcome) { throw DamagedMirror(error: error) }
            throw error
        }
        return output.bytes
    }

    private func transportSettings(_ remote: Remote) async throws -> [String] {
        let url = remote.url
        guard url.scheme != "file" else { return [] }
        var result: [String] = []
        if !remote.userName.isEmpty { result.append("credential.username=\(remote.userName)") }
        if let caFile = settings.caFile { result.append("http.sslCAInfo=\(caFile)") }
        let addresses = try await HostAddresses.resolve(
            url.host,
            allowingPrivate: settings.allowedPrivateHosts.contains(url.host),
            by: settings.resolver ?? HostAddresses.lookUp
        )
        let host = url.host.contains(":") ? "[\(url.host)]" : url.host
        result.append("http.curloptResolve=\(host):\(url.port):\(addresses.joined(separator: ","))")
        return result
    }
}
