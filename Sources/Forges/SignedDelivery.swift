package import Basics
package import Domain
package import Foundation

/// A delivery made by ourselves, signed like a forge's: for `trigger` and `preview`.
package struct SignedDelivery: Sendable {
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    /// What happened, as far as a payload must tell it.
    package enum Occasion: Sendable {
        case push(branch: String, before: CommitID?, after: CommitID, defaultBranch: String)
        case pullRequest(PullRequest)
        /// Nothing, which is what forges send when a hook is made.
        case ping
    }

    /// How it is signed.
    package enum Signature: Sendable {
        case github(secret: Secret)
        case gitea(secret: Secret)
        case forgejo(secret: Secret)
        case gitlabSigningToken(Secret)
        case gitlabSecretToken(Secret)

        /// With the first secret of a webhook path; `nil` where it has none.
        package init?(of kind: ForgeKind, _ secrets: WebhookSecrets) {
            switch kind {
            case .gitlab:
                if let token = secrets.signingTokens.first {
                    self = .gitlabSigningToken(token)
                } else if let token = secrets.secretTokens.first {
                    self = .gitlabSecretToken(token)
                } else {
                    return nil
                }
            case .gitea, .forgejo, .github, .local:
                guard let secret = secrets.secrets.first else { return nil }
                switch kind {
                case .gitea: self = .gitea(secret: secret)
                case .forgejo: self = .forgejo(secret: secret)
                default: self = .github(secret: secret)
                }
            }
        }
    }

    /// Where a server takes deliveries of a forge, or of one project's own hook.
    package static func path(of forge: ForgeID, project: String? = nil) -> String {
        "/v1/webhooks/\(forge)" + (project.map { "/\($0)" } ?? "")
    }

    /// Throws `SignatureError` when a signing token is not what GitLab gives out.
    package init(
        _ occasion: Occasion,
        in repository: RepositoryRef,
        id: String,
        signature: Signature,
        now: Date
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let time = now.formatted(.iso8601)
        switch signature {
        case .github(let secret):
            let bytes = [UInt8](try encoder.encode(GitHubShape(occasion, repository, time)))
            body = bytes
            let mac = secret.withBytes { Digest.hmacSHA256(key: $0, bytes) }
            headers = [
                ("content-type", "application/json"), ("x-github-delivery", id),
                ("x-github-event", occasion.event(pullRequest: "pull_request")),
                ("x-hub-signature-256", "sha256=" + Digest.hex(mac)),
            ]
        case .gitea(let secret), .forgejo(let secret):
            let bytes = [UInt8](
                try encoder.encode(GitHubShape(occasion, repository, time, updated: "synchronized"))
            )
            body = bytes
            headers = signature.giteaHeaders(id: id, occasion, secret: secret, body: bytes)
        case .gitlabSigningToken, .gitlabSecretToken:
            body = [UInt8](try encoder.encode(GitLabShape(occasion, repository, time)))
            var headers = [
                (name: "content-type", value: "application/json"), (name: "idempotency-key", value: id),
                (name: "x-gitlab-event", value: occasion.gitlabEvent),
            ]
            headers += try SignedDelivery.gitlabSignature(signature, id: id, body: body, now: now)
            self.headers = headers
        }
    }

    private static func gitlabSignature(
        _ signature: Signature,
        id: String,
        body: [UInt8],
        now: Date
    ) throws -> [(name: String, value: String)] {
        switch signature {
        case .gitlabSecretToken(let token):
            return [("x-gitlab-token", token.withBytes { String(decoding: $0, as: UTF8.self) })]
        case .gitlabSigningToken(let token), .github(let token), .gitea(let token), .forgejo(let token):
            let text = token.withBytes { String(decoding: $0, as: UTF8.self) }
            guard text.hasPrefix("whsec_"), let key = Data(base64Encoded: String(text.dropFirst(6))) else {
                throw SignatureError("the signing token is not whsec_ and base64")
            }
            let stamp = "\(Int(now.timeIntervalSince1970))"
            let mac = Digest.hmacSHA256(key: [UInt8](key), Array("\(id).\(stamp).".utf8), body)
            return [
                ("webhook-id", id), ("webhook-timestamp", stamp),
                ("webhook-signature", "v1," + Data(mac).base64EncodedString()),
            ]
        }
    }
}

extension SignedDelivery.Signature {
    /// Forgejo sends Gitea's names too.
    fileprivate func giteaHeaders(
        id: String,
        _ occasion: SignedDelivery.Occasion,
        secret: Secret,
        body: [UInt8]
    ) -> [(name: String, value: String)] {
        let digest = Digest.hex(secret.withBytes { Digest.hmacSHA256(key: $0, body) })
        var brands = ["gitea"]
        if case .forgejo = self { brands.append("forgejo") }
        return [(name: "content-type", value: "application/json")]
            + brands.flatMap { brand in
                [
                    (name: "x-\(brand)-delivery", value: id),
                    (name: "x-\(brand)-event", value: occasion.event(pullRequest: "pull_request")),
                    (name: "x-\(brand)-event-type", value: occasion.event(pullRequest: "pull_request_sync")),
                    (name: "x-\(brand)-signature", value: digest),
                ]
            }
    }
}

extension SignedDelivery.Occasion {
    /// As GitHub, Gitea and Forgejo call it.
    fileprivate func event(pullRequest: String) -> String {
        switch self {
        case .push: "push"
        case .pullRequest: pullRequest
        case .ping: "ping"
        }
    }

    fileprivate var gitlabEvent: String {
        switch self {
        case .push: "Push Hook"
        case .pullRequest: "Merge Request Hook"
        case .ping: "Ping"
        }
    }
}

private let noCommit = String(repeating: "0", count: 40)

/// The part of GitHub's payloads that Gatehouse reads; Gitea's and Forgejo's have the same.
private struct GitHubShape: Encodable {
    struct Repository: Encodable {
        let id: Int
        let full_name: String
        let default_branch: String
    }

    struct Side: Encodable {
        let ref: String
        let sha: String
    }

    struct Request: Encodable {
        let number: Int
        let state: String
        let title: String
        let draft: Bool
        let updated_at: String
        let head: Side
        let base: Side
    }

    var action: String?
    var number: Int?
    var pull_request: Request?
    var ref: String?
    var before: String?
    var after: String?
    var deleted: Bool?
    let repository: Repository

    /// `updated` is what the forge calls a pull request whose head has moved.
    init(
        _ occasion: SignedDelivery.Occasion,
        _ repository: RepositoryRef,
        _ time: String,
        updated: String = "synchronize"
    ) {
        switch occasion {
        case .push(let branch, let old, let new, let defaultBranch):
            ref = "refs/heads/\(branch)"
            before = old?.hex ?? noCommit
            after = new.hex
            deleted = false
            self.repository = Repository(
                id: Int(repository.id) ?? 0,
                full_name: repository.path,
                default_branch: defaultBranch
            )
        case .pullRequest(let request):
            action = updated
            number = request.number
            pull_request = Request(
                number: request.number,
                state: "open",
                title: request.title,
                draft: request.isDraft,
                updated_at: time,
                head: Side(ref: request.headBranch, sha: request.head.hex),
                base: Side(ref: request.baseBranch, sha: request.baseTip?.hex ?? noCommit)
            )
            self.repository = Repository(
                id: Int(repository.id) ?? 0,
                full_name: repository.path,
                default_branch: request.baseBranch
            )
        case .ping:
            self.repository = Repository(
                id: Int(repository.id) ?? 0,
                full_name: repository.path,
                default_branch: ""
            )
        }
    }
}

/// The part of GitLab's payloads that Gatehouse reads.
private struct GitLabShape: Encodable {
    struct Project: Encodable {
        let id: Int
        let path_with_namespace: String
        let default_branch: String
    }

    struct Commit: Encodable { let id: String }

    struct Attributes: Encodable {
        let iid: Int
        let action: String
        let state: String
        let title: String
        let source_branch: String
        let target_branch: String
        let updated_at: String
        let last_commit: Commit
    }

    let object_kind: String
    var object_attributes: Attributes?
    var ref: String?
    var before: String?
    var after: String?
    var checkout_sha: String?
    var project_id: Int
    let project: Project

    init(_ occasion: SignedDelivery.Occasion, _ repository: RepositoryRef, _ time: String) {
        project_id = Int(repository.id) ?? 0
        switch occasion {
        case .push(let branch, let old, let new, let defaultBranch):
            object_kind = "push"
            ref = "refs/heads/\(branch)"
            before = old?.hex ?? noCommit
            after = new.hex
            checkout_sha = new.hex
            project = Project(
                id: project_id,
                path_with_namespace: repository.path,
                default_branch: defaultBranch
            )
        case .pullRequest(let request):
            object_kind = "merge_request"
            object_attributes = Attributes(
                iid: request.number,
                action: "reopen",
                state: "opened",
                title: request.title,
                source_branch: request.headBranch,
                target_branch: request.baseBranch,
                updated_at: time,
                last_commit: Commit(id: request.head.hex)
            )
            project = Project(
                id: project_id,
                path_with_namespace: repository.path,
                default_branch: request.baseBranch
            )
        case .ping:
            object_kind = "ping"
            project = Project(id: project_id, path_with_namespace: repository.path, default_branch: "")
        }
    }
}
