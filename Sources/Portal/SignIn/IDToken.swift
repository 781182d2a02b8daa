import Basics
import Foundation

/// The claims of an id token (OpenID Connect Core 1.0 section 2), checked.
///
/// Its signature is not: the token came straight from the token endpoint over TLS, whose certificate says who signed as well
/// as any key would (section 3.1.3.7, point 6). A token from anywhere else must not be read here.
struct IDToken: Sendable {
    private static let longest = 64 << 10
    /// Seconds that clocks may differ.
    private static let leeway = 60.0
    /// ASCII characters (OpenID Connect Core, section 2).
    private static let longestSubject = 255

    let subject: String
    let claims: JSONValue

    init(_ text: String, issuer: String, clientID: String, nonce: String, now: Date) throws(SignInError) {
        func refusal(_ why: String) -> SignInError {
            SignInError(.failed, detail: "\(issuer): the id token \(why)")
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.longest, parts.count == 3, let bytes = Base64URL.bytes(of: parts[1])
        else {
            throw refusal("is none")
        }
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes, limits: JSONDocument.Limits(depth: 32, bytes: Self.longest))
        } catch {
            throw refusal("is no JSON")
        }
        guard document.duplicateKeys.isEmpty else { throw refusal("says something twice") }
        let claims = document.root
        guard claims["iss"]?.string == issuer else { throw refusal("is of another issuer") }
        let audience = claims["aud"]
        let readers = audience?.string.map { [$0] } ?? audience?.elements.compactMap(\.string) ?? []
        guard readers.contains(clientID) else { throw refusal("is for another client") }
        let party = claims["azp"]
        guard party == nil ? readers.count == 1 : party?.string == clientID else {
            throw refusal("was made for another client")
        }
        guard let expiry = claims["exp"]?.double, now.timeIntervalSince1970 < expiry + Self.leeway else {
            throw refusal("has expired")
        }
        guard let given = claims["nonce"]?.string, Digest.constantTimeEqual(given, nonce) else {
            throw refusal("answers another request")
        }
        guard let subject = claims["sub"]?.string, (1...Self.longestSubject).contains(subject.utf8.count),
            subject.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { throw refusal("names nobody") }
        self.subject = subject
        self.claims = claims
    }
}
