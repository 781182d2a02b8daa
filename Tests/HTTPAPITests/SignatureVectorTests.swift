import Basics
import Domain
import Forges
import Foundation
import TestSupport
import Testing

/// The signature vectors over the wire: framing and header parsing included.
@Suite(.serialized, .enabled(if: SharedData.isPresent, "needs ../shared"))
struct SignatureVectorTests {
    private struct Vector: Decodable {
        struct Repetition: Decodable {
            let unit_utf8: String
            let times: Int
            let then_utf8: String?
        }

        let scheme: String
        let name: String
        let secrets: [String]
        let body_utf8: String?
        let body_base64: String?
        let body_repeat: Repetition?
        let body_length: Int
        let headers: [String: String]
        let now: Double?
        let valid: Bool

        var body: [UInt8] {
            if let body_utf8 { return Array(body_utf8.utf8) }
            if let body_base64 { return Data(base64Encoded: body_base64).map { [UInt8]($0) } ?? [] }
            guard let body_repeat else { return [] }
            let text = String(repeating: body_repeat.unit_utf8, count: body_repeat.times)
            return Array((text + (body_repeat.then_utf8 ?? "")).utf8)
        }
    }

    private struct File: Decodable { let vectors: [Vector] }

    private static let kinds: [String: ForgeKind] = [
        "github": .github, "gitlab-token": .gitlab, "gitlab-signing-token": .gitlab,
        "standard-webhooks": .gitlab, "gitea": .gitea, "forgejo": .forgejo,
    ]

    private func secrets(of vector: Vector) -> WebhookSecrets {
        let values = vector.secrets.map { Secret($0) }
        return switch vector.scheme {
        case "github", "gitea", "forgejo": WebhookSecrets(secrets: values)
        case "gitlab-token": WebhookSecrets(secretTokens: values)
        default: WebhookSecrets(signingTokens: values, secretTokens: [Secret("s3cret")])
        }
    }

    @Test func `the answer is 401 exactly where the vector is invalid, and 413 over the cap`() async throws {
        let bytes = try SharedData.bytes("forge/signature-vectors.json")
        let vectors = try JSONDecoder().decode(File.self, from: Data(bytes)).vectors
            .filter { Self.kinds[$0.scheme] != nil }
        #expect(vectors.count > 100)
        // One server for all that share a clock, one path for each vector.
        for (now, group) in Dictionary(grouping: vectors, by: { $0.now ?? 0 }) {
            var options = ServerLab.Options()
            options.now = Date(timeIntervalSince1970: now)
            options.endpoints = group.indices.compactMap { index in
                Self.kinds[group[index].scheme].flatMap {
                    ServerLab.endpoint("v\(index)", $0, secrets(of: group[index]))
                }
            }
            #expect(options.endpoints.count == group.count)
            let wires = group.enumerated().map { index, vector in
                var wire = Wire(path: "/v1/webhooks/v\(index)", headers: [], body: vector.body)
                wire.headers = vector.headers.map { ($0.key, $0.value) }
                if vector.headers["Content-Type"] == nil {
                    wire = wire.with("Content-Type", "application/json")
                }
                return wire
            }
            let statuses = try await ServerLab.run(options) { lab in
                try wires.map { try lab.deliver($0).status }
            }
            for (vector, status) in zip(group, statuses) {
                if vector.body_length > 26_214_400 {
                    #expect(status == 413, "\(vector.scheme): \(vector.name)")
                } else if vector.valid {
                    #expect([200, 202, 400].contains(status), "\(vector.scheme): \(vector.name): \(status)")
                } else {
                    #expect(status == 401 || status == 429, "\(vector.scheme): \(vector.name): \(status)")
                }
            }
        }
    }
}
