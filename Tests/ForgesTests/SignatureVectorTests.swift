import Basics
import Domain
import Forges
import Foundation
import Testing
import TestSupport

struct SignatureVector: Decodable, CustomTestStringConvertible {
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

    var testDescription: String { "\(scheme): \(name)" }

    var body: [UInt8] {
        if let body_utf8 { return Array(body_utf8.utf8) }
        if let body_base64 { return Data(base64Encoded: body_base64).map { [UInt8]($0) } ?? [] }
        guard let body_repeat else { return [] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body_length)
        let unit = Array(body_repeat.unit_utf8.utf8)
        for _ in 0..<body_repeat.times { bytes += unit }
        return bytes + Array((body_repeat.then_utf8 ?? "").utf8)
    }

    static let all: [SignatureVector] = {
        struct File: Decodable { let vectors: [SignatureVector] }
        guard SharedData.isPresent,
            let data = try? Data(contentsOf: SharedData.url("forge/signature-vectors.json"))
        else { return [] }
        let vectors = (try? JSONDecoder().decode(File.self, from: data))?.vectors ?? []
        return vectors.filter { kinds[$0.scheme] != nil }
    }()

    static let kinds: [String: ForgeKind] = [
        "github": .github, "gitlab-token": .gitlab, "gitlab-signing-token": .gitlab,
        "standard-webhooks": .gitlab, "gitea": .gitea, "forgejo": .forgejo,
    ]
}

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SignatureVectorTests {
    @Test func `the vectors of six schemes are there`() {
        #expect(Set(SignatureVector.all.map(\.scheme)) == Set(SignatureVector.kinds.keys))
        #expect(SignatureVector.all.count > 100)
    }

    @Test(arguments: SignatureVector.all)
    func `verification agrees with the vector`(vector: SignatureVector) throws {
        let kind = try #require(SignatureVector.kinds[vector.scheme])
        let receiver = try #require(ForgeCatalog.receiver(for: kind))
        let body = vector.body
        #expect(body.count == vector.body_length)
        let values = vector.secrets.map { Secret($0) }
        let secrets =
            switch vector.scheme {
            case "github", "gitea", "forgejo": WebhookSecrets(secrets: values)
            case "gitlab-token": WebhookSecrets(secretTokens: values)
            default: WebhookSecrets(signingTokens: values, secretTokens: [Secret("s3cret")])
            }
        let request = WebhookRequest(
            headers: vector.headers.map { (name: $0.key, value: $0.value) },
            body: body
        )
        let now = Date(timeIntervalSince1970: vector.now ?? 0)
        var isValid = true
        do { try receiver.verify(request, secrets: secrets, now: now) } catch { isValid = false }
        #expect(isValid == vector.valid)
    }
}
