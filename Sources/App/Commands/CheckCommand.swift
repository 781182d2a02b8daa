import Advisories
import Basics
import Domain
import Forges
import Foundation
import GateRules
import Pipeline
import Portal
import SourceControl
import Storage
import Transport

/// `gatehouse check`: says before the first delivery what would fail.
package struct CheckCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    private struct Line: Encodable {
        let what: String
        let ok: Bool
        let detail: String
    }

    /// `repositories` are `forge:owner/name`: whether the token sees them.
    package func run(repositories: [String], json: Bool, _ console: Console) async throws -> ExitStatus {
        var lines = [Line(what: "settings", ok: true, detail: loaded.file)]
        lines += loaded.settings.unused.map {
            Line(what: "settings", ok: true, detail: "\($0) is not used by this version")
        }
        lines.append(
            attempt("templates") {
                _ = try loaded.templates(); return "parsed"
            }
        )
        lines.append(
            attempt("policy") {
                let layer = try loaded.organisationPolicy()
                return try GatePolicy(organisation: layer, repository: nil).sources.joined(
                    separator: " over "
                )
            }
        )
        lines.append(await database())
        lines.append(await git())
        lines.append(advisories())
        lines += await forges(repositories)
        lines.append(await alerts())
        lines.append(
            attempt("api") {
                let count = try loaded.resolveAPITokens().count
                guard loaded.settings.api.enabled else { return "not served, as api.enabled is false" }
                return "served; the settings have \(count == 1 ? "1 token" : "\(count) tokens")"
            }
        )
        lines += await signIn()
        if let mail = loaded.settings.mail {
            lines.append(
                attempt("mail") {
                    _ = try loaded.mailSender()
                    return "from \(mail.from) by \(mail.host):\(mail.port)"
                }
            )
        }
        if json {
            try console.writeJSON(lines)
        } else {
            for line in lines {
                console.write(
                    VisibleLine.of("\(line.ok ? "ok     " : "FAILED ") \(line.what): \(line.detail)")
                )
            }
        }
        return lines.allSatisfy(\.ok) ? .success : .usage
    }

    private func attempt(_ what: String, _ body: () throws -> String) -> Line {
        do {
            return Line(what: what, ok: true, detail: try body())
        } catch {
            return Line(what: what, ok: false, detail: "\(error)")
        }
    }

    /// A server of OpenID Connect is asked for its endpoints.
    private func signIn() async -> [Line] {
        var lines: [Line] = []
        do {
            let flow = SignInFlow(
                key: Secret(bytes: Digest.random(count: 32)),
                publicURL: loaded.settings.server.publicURL ?? "",
                transport: loaded.transport()
            )
            for provider in try loaded.resolveSignIn() {
                let what = "sign-in \(provider.id.rawValue)"
                do {
                    _ = try await flow.begin(provider, redirectAfter: .root, now: Date())
                    let callback = flow.callbackURL(of: provider.id)
                    lines.append(Line(what: what, ok: true, detail: "its callback has to be \(callback)"))
                } catch {
                    lines.append(Line(what: what, ok: false, detail: "\(error)"))
                }
            }
        } catch {
            lines.append(Line(what: "sign-in", ok: false, detail: "\(error)"))
        }
        return lines
    }

    private func database() async -> Line {
        do {
            let store = try StoreDatabase.open(path: loaded.settings.databasePath)
            let problems = try await store.integrityCheck()
            let path = loaded.settings.databasePath
            let state = ["\(path) is sound", StoreBackup.interruptedRestore(of: path)].compactMap(\.self)
            return Line(
                what: "database",
                ok: problems.isEmpty,
                detail: problems.first ?? state.joined(separator: ". ")
            )
        } catch {
            return Line(what: "database", ok: false, detail: "\(error)")
        }
    }

    private func git() async -> Line {
        do {
            let mirrors = try GitMirrors(
                settings: loaded.git(root: loaded.settings.storage.directory + "/mirrors")
            )
            let sandbox =
                switch try await mirrors.sandbox() {
                case .bubblewrap(let path): "under \(path)"
                case .off: "without a sandbox"
                case .missing(let why): "without a sandbox: \(why)"
                }
            return Line(what: "git", ok: true, detail: "\(try await mirrors.gitVersion()), \(sandbox)")
        } catch {
            return Line(what: "git", ok: false, detail: "\(error)")
        }
    }

    private func advisories() -> Line {
        attempt("advisories") {
            let index = SQLiteAdvisoryIndex(path: loaded.settings.indexPath)
            let snapshot = try index.snapshot()
            let problem = try AdvisoryAge.problem(
                snapshot,
                oldest: index.status()?.oldest,
                maxAge: loaded.settings.advisories.maxAge,
                now: Date()
            )
            if let problem { throw CommandFailure(.usage, problem) }
            let feeds = try AdvisoryAge.staleFeeds(
                index.sourceChecks(),
                maxAge: loaded.settings.advisories.maxAge,
                now: Date()
            )
            return "\(snapshot?.advisoryCount ?? 0) advisories, snapshot \(snapshot?.id ?? "")"
                + (feeds.map { "; \($0)" } ?? "")
        }
    }

    private func forges(_ repositories: [String]) async -> [Line] {
        guard !loaded.settings.forges.isEmpty else {
            return [Line(what: "forges", ok: false, detail: "none is configured; see config/gatehouse.yaml")]
        }
        var lines = unasked(repositories)
        let resolved: [LoadedSettings.ResolvedForge]
        do {
            resolved = try loaded.resolveForges()
        } catch {
            return lines + [Line(what: "secrets", ok: false, detail: "\(error)")]
        }
        lines.append(Line(what: "secrets", ok: true, detail: "all present"))
        let transport = loaded.transport()
        for forge in resolved {
            let id = forge.settings.id
            guard
                let client = ForgeCatalog.makeForge(
                    settings: forge.settings,
                    transport: transport,
                    sleep: { try await Task.sleep(for: $0) },
                    now: { Date() }
                )
            else { continue }
            guard forge.settings.token != nil || forge.settings.app != nil else {
                lines.append(Line(what: "forge \(id)", ok: false, detail: "has no token and no app"))
                continue
            }
            do {
                let user = try await client.currentUser()
                lines.append(
                    Line(what: "forge \(id)", ok: true, detail: "\(forge.settings.apiURL) as \(user.login)")
                )
            } catch {
                lines.append(Line(what: "forge \(id)", ok: false, detail: "\(error)"))
                continue
            }
            for name in repositories where name.hasPrefix("\(id):") {
                lines.append(await repository(String(name.dropFirst("\(id):".count)), of: client))
            }
        }
        await transport.shutdown()
        return lines
    }

    /// Those of no forge of the settings: none would be asked about them, and all would look well.
    private func unasked(_ repositories: [String]) -> [Line] {
        let ids = loaded.settings.forges.map(\.id.rawValue)
        return repositories.filter { name in !ids.contains { name.hasPrefix("\($0):") } }.map { name in
            Line(
                what: "repository \(name)",
                ok: false,
                detail: "is of no forge of the settings, which have \(ids.joined(separator: ", ")); "
                    + "its name has the form forge:owner/name"
            )
        }
    }

    /// Whether alerts would arrive, as far as that can be known without sending one.
    private func alerts() async -> Line {
        do {
            guard let url = try loaded.alertAddress() else {
                return Line(what: "alerts", ok: true, detail: "alerts.webhook is not set, so nobody is told")
            }
            let transport = loaded.transport(extraOrigin: url)
            let probe: Result<Int, any Error>
            do {
                probe = .success(try await AlertReceiver(url: url, transport: transport).probe())
            } catch {
                probe = .failure(error)
            }
            await transport.shutdown()
            let status = try probe.get()
            // A 404 may well be what an address says to GET.
            return Line(what: "alerts", ok: true, detail: "alerts.webhook answers (\(status) to GET)")
        } catch {
            return Line(what: "alerts", ok: false, detail: "alerts.webhook: \(error)")
        }
    }

    private func repository(_ path: String, of forge: any Forge) async -> Line {
        let what = "repository \(forge.id):\(path)"
        do {
            guard let found = try await forge.repository(path: path) else {
                return Line(what: what, ok: false, detail: "the credential does not see it")
            }
            return Line(what: what, ok: true, detail: "id \(found.id)")
        } catch {
            return Line(what: what, ok: false, detail: "\(error)")
        }
    }
}
