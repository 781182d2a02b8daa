import Basics
import struct Foundation.Data
import class Foundation.JSONEncoder
import Pipeline

/// Headers as they are kept: a JSON array of name and value pairs, in their order.
enum StoredHeaders {
    /// Never written: they carry a secret in clear (GitLab sends the shared token itself).
    private static let withheld: Set<String> = [
        "authorization", "cookie", "proxy-authorization", "x-gitlab-token",
    ]

    static func encode(_ headers: [(name: String, value: String)]) throws(StoreError) -> String {
        let kept = headers.filter { !withheld.contains($0.name.lowercased()) }.map { [$0.name, $0.value] }
        do {
            return String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
        } catch {
            throw StoreError("The headers of a delivery cannot be stored.")
        }
    }

    static func decode(_ text: String) throws(StoreError) -> [(name: String, value: String)] {
        do {
            return try JSONDocument(Array(text.utf8)).root.elements.map { pair in
                let parts = Array(pair.elements.prefix(2))
                return (parts.first?.string ?? "", parts.count > 1 ? parts[1].string ?? "" : "")
            }
        } catch {
            throw StoreError("The stored headers of a delivery are damaged (\(error)).")
        }
    }
}
