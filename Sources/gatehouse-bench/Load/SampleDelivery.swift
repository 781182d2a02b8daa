import Basics
import Foundation

/// Signed GitHub deliveries of 8 KiB, each with an id of its own.
struct SampleDelivery {
    enum Event: String {
        /// Verified, decoded as JSON and stored; no job follows. All have one body, signed once: what is measured is the server,
        /// and the one who sends has the same cores.
        case issues
        /// Of a new pull request each time, so that each queues a job: its body and signature are its own.
        case pullRequest = "pull_request"
    }

    /// How a request is signed.
    enum Signing {
        case rightly
        /// With another key.
        case wrongly
        case not
    }

    static let bodyBytes = 8192

    let path: String
    private let event: Event
    private let key = Array(BotSettings.secret.utf8)
    private let run = UUID().uuidString.prefix(8)
    private let start: [UInt8]
    private let end: [UInt8]
    /// The body that all have, and its signature.
    private var shared: (body: [UInt8], signature: String)?
    private static let digits = 9

    init(_ event: Event, path: String) {
        self.event = event
        self.path = path
        let sha = String(repeating: "4b825dc642", count: 4)
        start = Array(#"{"action":"opened","number":1"#.utf8)
        var text = """
            ,"pull_request":{"id":1,"state":"open","title":"Raise the dependencies","draft":false,\
            "updated_at":"2026-01-01T00:00:00Z","head":{"ref":"feature","sha":"\(sha)"},\
            "base":{"ref":"main","sha":"\(sha)"}},\
            "repository":{"id":4711,"name":"widgets","full_name":"acme/widgets","private":true,"default_branch":"main"},\
            "sender":{"login":"alice","id":7,"type":"User","site_admin":false},"labels":[
            """
        // Filled up with small objects, as real payloads are, and not with one long text.
        let ending = #"],"note":""#
        var index = 0
        while true {
            let object = """
                \(index == 0 ? "" : ","){"id":\(100_000 + index),"name":"area/\(index)","color":"ededed","default":false,\
                "url":"https://api.github.com/repos/acme/widgets/labels/area-\(index)"}
                """
            let used = start.count + Self.digits + text.utf8.count + object.utf8.count + ending.utf8.count + 2
            guard used <= Self.bodyBytes else { break }
            text += object
            index += 1
        }
        text += ending
        let missing = Self.bodyBytes - start.count - Self.digits - text.utf8.count - 2
        end = Array((text + String(repeating: "x", count: missing) + "\"}").utf8)
        if event == .issues {
            let body = body(1)
            shared = (body, Self.signature(body, key))
        }
    }

    func body(_ number: Int) -> [UInt8] {
        let text = "\(number)"
        return start
            + Array((String(repeating: "0", count: max(0, Self.digits - text.utf8.count)) + text).utf8) + end
    }

    /// The whole request.
    func request(_ number: Int, signed: Signing = .rightly) -> [UInt8] {
        let body = shared?.body ?? body(number)
        let signature: String? =
            switch signed {
            case .rightly where shared != nil: shared?.signature
            case .rightly: Self.signature(body, key)
            case .wrongly: Self.signature(body, Array("another secret".utf8))
            case .not: nil
            }
        let headers =
            [
                "Content-Type: application/json", "X-GitHub-Event: \(event.rawValue)",
                "X-GitHub-Delivery: \(run)-\(number)",
            ] + (signature.map { ["X-Hub-Signature-256: \($0)"] } ?? [])
        return Self.request(path, headers: headers, body: body)
    }

    /// A request over a connection that stays open.
    static func request(_ path: String, headers: [String], body: [UInt8]) -> [UInt8] {
        let lines =
            ["POST \(path) HTTP/1.1", "Host: 127.0.0.1", "User-Agent: GitHub-Hookshot/bench"] + headers
            + ["Content-Length: \(body.count)", "", ""]
        return Array(lines.joined(separator: "\r\n").utf8) + body
    }

    /// The headers of a delivery with a body of one's own.
    static func headers(event: String, id: String, body: [UInt8]) -> [String] {
        [
            "Content-Type: application/json", "X-GitHub-Event: \(event)", "X-GitHub-Delivery: \(id)",
            "X-Hub-Signature-256: \(signature(body, Array(BotSettings.secret.utf8)))",
        ]
    }

    private static func signature(_ body: [UInt8], _ key: [UInt8]) -> String {
        "sha256=" + Digest.hex(Digest.hmacSHA256(key: key, body))
    }
}
