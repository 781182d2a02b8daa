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

    /// What one request got: no redirect is followed, no cookie kept.
    package struct Exchange: Sendable {
        package let status: Int
        package let data: Data
        private let headers: [String: String]

        fileprivate init(_ data: Data, _ response: HTTPURLResponse?) {
            self.data = data
            status = response?.statusCode ?? 0
            let pairs = (response?.allHeaderFields ?? [:]).map { ("\($0.key)".lowercased(), "\($0.value)") }
            headers = Dictionary(pairs) { "\($0), \($1)" }
        }

        package func header(_ name: String) -> String? { headers[name.lowercased()] }
        package var text: String { String(decoding: data, as: UTF8.self) }

        /// Without fields where the answer is no object.
        package var json: [String: Any] {
            // What is no JSON has no fields.
            let object = try? JSONSerialization.jsonObject(with: data)
            return object as? [String: Any] ?? [:]
        }
    }

    package static func exchange(
        _ method: String,
        _ address: String,
        body: Data? = nil,
        headers: [String: String] = [:]
    ) async throws -> Exchange {
        guard let url = URL(string: address) else { throw NeverHappened(description: "bad URL \(address)") }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.timeoutInterval = 60
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        request.httpBody = body
        let (data, response) = try await plain.data(for: request)
        return Exchange(data, response as? HTTPURLResponse)
    }

    private static let plain: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        return URLSession(configuration: configuration, delegate: StaysHere(), delegateQueue: nil)
    }()
}

/// Takes redirects for what they are: answers.
private final class StaysHere: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) { completionHandler(nil) }
}
