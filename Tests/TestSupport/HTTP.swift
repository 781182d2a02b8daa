package import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Requests of a test to a server of its own.
package enum HTTP {
    package static func send(
        _ method: String,
        _ address: String,
        json: [String: Any]? = nil,
        body: Data? = nil,
        headers: [String: String] = [:]
    ) async throws -> (Data, Int) {
        guard let url = URL(string: address) else { throw NeverHappened(description: "bad URL \(address)") }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.timeoutInterval = 30
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let json {
            request.httpBody = try JSONSerialization.data(withJSONObject: json)
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        if let body { request.httpBody = body }
        let (data, response) = try await URLSession.shared.data(for: request)
        return (data, (response as? HTTPURLResponse)?.statusCode ?? 0)
    }
}
