package import Basics
package import struct Foundation.Date

/// The operator's address that alerts are posted to.
package struct AlertReceiver: Sendable {
    private let url: String
    private let transport: any OutboundTransport

    package init(url: String, transport: any OutboundTransport) {
        self.url = url
        self.transport = transport
    }

    /// What is posted.
    package struct Message: Sendable, Equatable {
        /// What there is to say of an alert.
        package enum State: String, Sendable {
            case begin
            /// It goes on, and is about something else as well.
            case more
            case end
        }

        package let alert: String
        package let state: State
        package let text: String
        package let at: Date

        package init(alert: String, state: State, text: String, at: Date) {
            self.alert = alert
            self.state = state
            self.text = text
            self.at = at
        }
    }

    /// What came of sending one.
    enum Outcome: Equatable {
        case taken
        /// What may pass: no answer, or one of a server that does not work or has too much to do.
        case notNow(String)
        /// An answer that the same message would get again.
        case refused(String)
    }

    func send(_ message: Message) async -> Outcome {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.member("tool", "gatehouse")
            writer.member("alert", message.alert)
            writer.member("state", message.state.rawValue)
            writer.member("text", message.text)
            writer.member("at", message.at.formatted(.iso8601))
        }
        let request = OutboundRequest(
            method: .post,
            url: url,
            headers: [(name: "content-type", value: "application/json")],
            body: writer.line(),
            timeout: .seconds(10),
            maxResponseBytes: 64 << 10
        )
        do {
            let response = try await transport.send(request)
            let answer = "it answered \(response.status)"
            return switch response.status {
            case 200...299: .taken
            case 408, 425, 429: .notNow(answer)
            case 300...499: .refused(answer)
            default: .notNow(answer)
            }
        } catch {
            return error.reason == .refused ? .refused(error.description) : .notNow(error.description)
        }
    }

    /// Whether it can be reached: its address is allowed, its name is known, its certificate good, something answers.
    ///
    /// Asks with GET, which tells nobody of anything; the answer is told and not judged.
    package func probe() async throws(TransportError) -> Int {
        let request = OutboundRequest(
            method: .get,
            url: url,
            timeout: .seconds(10),
            maxResponseBytes: 1 << 20
        )
        return try await transport.send(request).status
    }
}
