package import Basics
import Synchronization

/// An `OutboundTransport` that answers from a script and remembers what it was asked.
///
/// Thread-safe. A script that has run out answers every further request with a refusal, so that a call too many shows.
package final class ScriptedTransport: OutboundTransport {
    /// What one exchange comes to.
    package enum Answer: Sendable {
        case response(OutboundResponse)
        case failure(TransportError)

        /// A JSON text with a status, and headers if the test needs them.
        package static func json(
            _ text: String,
            status: Int = 200,
            headers: [(name: String, value: String)] = []
        ) -> Answer {
            let all = [(name: "content-type", value: "application/json")] + headers
            return .response(OutboundResponse(status: status, headers: all, body: Array(text.utf8)))
        }

        package static func failure(_ reason: TransportError.Reason) -> Answer {
            .failure(TransportError(reason, detail: "scripted"))
        }
    }

    private struct State {
        var requests: [OutboundRequest] = []
        var left: [Answer]
    }

    private let state: Mutex<State>
    private let responder: (@Sendable (OutboundRequest) -> Answer)?

    /// Answers in this order.
    package init(_ answers: [Answer]) {
        state = Mutex(State(left: answers))
        responder = nil
    }

    /// Answers every request by rule.
    package init(responder: @escaping @Sendable (OutboundRequest) -> Answer) {
        state = Mutex(State(left: []))
        self.responder = responder
    }

    /// All requests so far, in order.
    package var requests: [OutboundRequest] { state.withLock { $0.requests } }

    /// `METHOD URL` of all requests so far.
    package var calls: [String] { requests.map { "\($0.method.rawValue) \($0.url)" } }

    package func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
        let scripted: Answer? = state.withLock { state in
            state.requests.append(request)
            return state.left.isEmpty ? nil : state.left.removeFirst()
        }
        switch scripted ?? responder?(request) {
        case .response(let response): return response
        case .failure(let error): throw error
        case nil: throw TransportError(.refused, detail: "the script has run out")
        }
    }

    package func download(
        _ request: OutboundRequest,
        to file: String,
        progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws(TransportError) -> OutboundResponse {
        throw TransportError(.file, detail: "the scripted transport downloads nothing")
    }
}
