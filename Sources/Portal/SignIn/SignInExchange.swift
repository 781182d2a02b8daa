import Basics
import Foundation

/// Requests to identity providers, whose answers are taken for hostile: small, JSON, nothing said twice.
struct SignInExchange: Sendable {
    private static let longestAnswer = 256 << 10
    private static let timeout = Duration.seconds(10)
    private static let longestToken = 16 << 10

    let transport: any OutboundTransport

    /// What the token endpoint gives for a code (RFC 6749 section 5.1).
    struct Tokens: Sendable {
        let access: Secret
        /// The text of the id token, where there is one.
        let identity: String?
    }

    /// How a client says who it is (RFC 6749 section 2.3.1).
    enum ClientAuthentication: Sendable { case header, body }

    func get(_ url: String, token: Secret? = nil) async throws(SignInError) -> JSONValue {
        try await json(
            OutboundRequest(
                method: .get,
                url: url,
                headers: [("accept", "application/json")],
                bearerToken: token,
                timeout: Self.timeout,
                maxResponseBytes: Self.longestAnswer
            )
        )
    }

    /// Trades the code for tokens.
    func tokens(
        at url: String,
        code: String,
        verifier: String,
        redirect: String,
        provider: IdentityProvider,
        authentication: ClientAuthentication
    ) async throws(SignInError) -> Tokens {
        var headers = [
            (name: "accept", value: "application/json"),
            (name: "content-type", value: "application/x-www-form-urlencoded"),
        ]
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect),
            ("code_verifier", verifier), ("client_id", provider.clientID),
        ]
        let secret = provider.clientSecret.withBytes { String(decoding: $0, as: UTF8.self) }
        switch authentication {
        case .body: fields.append(("client_secret", secret))
        case .header:
            let pair = "\(URLEncoding.segment(provider.clientID)):\(URLEncoding.segment(secret))"
            headers.append(("authorization", "Basic \(Data(pair.utf8).base64EncodedString())"))
        }
        let answer = try await json(
            OutboundRequest(
                method: .post,
                url: url,
                headers: headers,
                body: Array(Self.form(fields).utf8),
                timeout: Self.timeout,
                maxResponseBytes: Self.longestAnswer
            )
        )
        // GitHub says so with status 200.
        if let error = answer["error"], !error.isNull {
            throw SignInError(.failed, detail: "\(Self.place(url)): \(Self.word(error.string))")
        }
        guard let access = answer["access_token"]?.string, Self.isToken(access),
            answer["token_type"]?.string?.lowercased() == "bearer"
        else { throw SignInError(.failed, detail: "\(Self.place(url)): the answer has no access token") }
        return Tokens(access: Secret(access), identity: answer["id_token"]?.string)
    }

    /// `application/x-www-form-urlencoded`, also the query of an address.
    static func form(_ fields: [(String, String)]) -> String {
        fields.map { "\($0)=\(URLEncoding.segment($1))" }.joined(separator: "&")
    }

    /// An error code of RFC 6749 for the log, whatever the other side made of it.
    static func word(_ text: String?) -> String {
        let text = text ?? ""
        let isWord = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
        return isWord && (1...64).contains(text.utf8.count) ? text : "an error without a known word"
    }

    private static func isToken(_ text: String) -> Bool {
        (1...longestToken).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// Host and path, for messages: a query may hold a credential.
    private static func place(_ url: String) -> String { String(url.prefix { $0 != "?" }) }

    private func json(_ request: OutboundRequest) async throws(SignInError) -> JSONValue {
        let place = Self.place(request.url)
        let answer: OutboundResponse
        do {
            answer = try await transport.send(request)
        } catch {
            throw SignInError(.failed, detail: "\(place): \(error)")
        }
        let document: JSONDocument?
        do throws(JSONError) {
            let limits = JSONDocument.Limits(depth: 32, bytes: Self.longestAnswer)
            document = try JSONDocument(answer.body, limits: limits)
        } catch {
            // What is no JSON matters less than its status.
            document = nil
        }
        guard answer.status == 200 else {
            let word = document.map { ": \(Self.word($0.root["error"]?.string))" } ?? ""
            throw SignInError(.failed, detail: "\(place): the status is \(answer.status)\(word)")
        }
        guard let document, document.duplicateKeys.isEmpty else {
            throw SignInError(.failed, detail: "\(place): the answer is no JSON, or says something twice")
        }
        return document.root
    }
}
