import Basics
import Pipeline

/// Headers as they are kept: a JSON array of name and value pairs, in their order.
enum StoredHeaders {
    /// Never written: they carry a secret in clear (GitLab sends the shared token itself).
    private static let withheld: Set<String> = [
        "authorization", "cookie", "proxy-authorization", "x-gitlab-token",
    ]

    static func encode(_ headers: [(name: String, value: String)]) -> String {
        var writer = JSONWriter(pretty: false, capacity: 512)
        writer.array(headers.filter { !withheld.contains($0.name.lowercased()) }) { writer, header in
            writer.array([header.name, header.value]) { $0.string($1) }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
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
