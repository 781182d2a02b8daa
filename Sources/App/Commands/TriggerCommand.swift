import Basics
import Domain
import Forges
import Foundation
import Transport

/// `gatehouse trigger`: sends a signed delivery to a running server, as the forge would.
package struct TriggerCommand: Sendable {
    /// What the command line asked for.
    package struct Options: Sendable {
        package var forge: String
        /// `owner/name`.
        package var repository: String
        package var url: String?

        package init(forge: String, repository: String, url: String?) {
            self.forge = forge
            self.repository = repository
            self.url = url
        }
    }

    private let loaded: LoadedSettings
    private let options: Options

    package init(_ loaded: LoadedSettings, _ options: Options) {
        self.loaded = loaded
        self.options = options
    }

    package func pullRequest(_ number: Int, _ console: Console) async throws -> ExitStatus {
        try await send(console) { forge, repository in
            guard let request = try await forge.pullRequest(number, in: repository) else {
                throw CommandFailure(.incomplete, "\(repository) has no pull request \(number).")
            }
            return .pullRequest(request)
        }
    }

    /// `branch` as it is now; `defaultBranch` says what the forge would call the default.
    package func push(branch: String, defaultBranch: String?, _ console: Console) async throws -> ExitStatus {
        try await send(console) { forge, repository in
            guard let tip = try await forge.tip(of: branch, in: repository) else {
                throw CommandFailure(.incomplete, "\(repository) has no branch \(branch).")
            }
            return .push(branch: branch, before: nil, after: tip, defaultBranch: defaultBranch ?? branch)
        }
    }

    private func send(
        _ console: Console,
        _ occasion: (any Forge, RepositoryRef) async throws -> SignedDelivery.Occasion
    ) async throws -> ExitStatus {
        let server = options.url ?? "http://\(loaded.settings.server.host):\(loaded.settings.server.port)"
        guard
            let entry = try loaded.resolveForges().first(where: { $0.settings.id.rawValue == options.forge })
        else { throw CommandFailure(.usage, "\(loaded.file) has no forge '\(options.forge)'.") }
        let transport = loaded.transport(extraOrigin: server)
        guard
            let forge = ForgeCatalog.makeForge(
                settings: entry.settings,
                transport: transport,
                sleep: { try await Task.sleep(for: $0) },
                now: { Date() }
            )
        else { throw CommandFailure(.usage, "The forge kind is not supported.") }
        guard let repository = try await forge.repository(path: options.repository) else {
            throw CommandFailure(.incomplete, "The forge shows no repository \(options.repository).")
        }
        guard let signature = SignedDelivery.Signature(of: entry.settings.kind, entry.webhook) else {
            throw CommandFailure(.usage, "The forge has no webhook secret.")
        }
        let delivery = try SignedDelivery(
            try await occasion(forge, repository),
            in: repository,
            id: UUID().uuidString.lowercased(),
            signature: signature,
            now: Date()
        )
        let answer = try await delivery.send(to: server, forge: entry.settings.id, over: transport)
        await transport.shutdown()
        console.write(VisibleLine.of("\(answer.status) \(String(decoding: answer.body, as: UTF8.self))"))
        return (200..<300).contains(answer.status) ? .success : .incomplete
    }
}

extension SignedDelivery {
    /// Posts it to a server's webhook path.
    func send(
        to server: String,
        forge: ForgeID,
        project: String? = nil,
        over transport: any OutboundTransport
    ) async throws -> OutboundResponse {
        try await transport.send(
            OutboundRequest(
                method: .post,
                url: server + SignedDelivery.path(of: forge, project: project),
                headers: headers,
                body: body
            )
        )
    }
}
