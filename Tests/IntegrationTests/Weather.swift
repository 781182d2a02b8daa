import Foundation
import TestSupport

/// What the forge, or the way to it, does once instead of answering as it should.
struct Weather: Sendable, CustomStringConvertible {
    /// A call of the bot, as the journal of the forge shows it.
    struct Call: Hashable, Sendable, Comparable {
        let method: String
        /// Below the forge's base, for git the whole path; a regular expression.
        let path: String

        static func < (one: Call, other: Call) -> Bool {
            (one.path, one.method) < (other.path, other.method)
        }

        /// Ids and commits are those of any round.
        init(_ method: String, _ path: String) {
            self.method = method
            let steps = path.split(separator: "/", omittingEmptySubsequences: false).map { step -> String in
                if !step.isEmpty, step.allSatisfy(\.isNumber) { return "[0-9]+" }
                if step.count >= 40, step.allSatisfy({ $0.isHexDigit || $0 == "." }) { return "[0-9a-f.]+" }
                return NSRegularExpression.escapedPattern(for: String(step))
            }
            self.path = "^\(steps.joined(separator: "/"))$"
        }

        /// Of an entry of the journal: its operation, whatever it is about.
        ///
        /// `nil` where nothing is described, and for what is no request to a forge.
        init?(_ entry: [String: Any]) {
            guard let method = entry["method"] as? String, let path = entry["path"] as? String else {
                return nil
            }
            if path.contains(".git/") {
                self.init(method, path)
                return
            }
            guard let operation = entry["operation"] as? String,
                let template = operation.split(separator: " ").last
            else { return nil }
            let steps = template.split(separator: "/", omittingEmptySubsequences: false)
            let patterns = steps.enumerated().map { place, step -> String in
                guard step.hasPrefix("{") else {
                    return NSRegularExpression.escapedPattern(for: String(step))
                }
                // Names of branches and files have more than one part.
                let isLong =
                    place == steps.count - 1
                    && ["ref", "refs", "contents", "branches"]
                        .contains(steps[place - 1])
                return isLong ? ".+" : "[^/]+"
            }
            self.init(method: method, pattern: "^\(patterns.joined(separator: "/"))$")
        }

        private init(method: String, pattern: String) {
            self.method = method
            path = pattern
        }

        /// Method and path below the repository, a star for what differs: two where it has several parts.
        var name: String {
            let pattern = path.dropFirst().dropLast().replacing("[^/]+", with: "*").replacing(
                ".+",
                with: "**"
            )
            .replacing("\\", with: "")
            let base = ["/repos/*/*", "/api/v4/projects/*"].first { pattern.hasPrefix($0) } ?? ""
            return "\(method) \(pattern.dropFirst(base.count))"
        }

        var isOfGit: Bool { path.contains("\\.git/") }
    }

    let kind: String
    let extra: [String: Int]
    let call: Call

    var description: String {
        let more = extra.sorted { $0.key < $1.key }.map { " \($0.key) \($0.value)" }.joined()
        return "\(kind)\(more) at \(call.method) \(call.path)"
    }

    /// In place of a number that the forge does not tell.
    private static let unknown = -1

    static let kinds: [(name: String, extra: [String: Int])] = [
        ("error500", [:]), ("error502", [:]), ("html", [:]), ("status", ["status": 404]),
        ("status", ["status": 401]),
        ("secondary_rate_limit", ["retry_after": 1]), ("primary_rate_limit", ["reset_in": 1]),
        ("too_many_requests", ["retry_after": 1]),
        // Of these two nobody knows how long they last.
        ("secondary_rate_limit", ["retry_after": unknown]), ("status", ["status": 429]), ("redirect", [:]),
        ("reset", [:]), ("close", [:]),
        ("lost_response", [:]), ("truncate", [:]), ("bad_json", [:]), ("empty", [:]),
        ("slow", ["seconds": 1]), ("trickle", ["seconds": 1]),
    ]

    static let isLong = ProcessInfo.processInfo.environment["GATEHOUSE_LONG"] != nil

    /// Every kind at every call; without `GATEHOUSE_LONG` one in `share` of them, others on each forge.
    ///
    /// A share that has no divisor in common with the number of kinds comes to each of them in turn.
    static func all(at calls: Set<Call>, on forge: Loop.Kind, share: Int) -> [Weather] {
        let forges = Loop.Kind.allCases
        let first = (forges.firstIndex(of: forge) ?? 0) * share / forges.count
        let all = calls.sorted().flatMap { call in
            kinds.map { Weather(kind: $0.name, extra: $0.extra, call: call) }
        }
        return all.enumerated().filter { isLong || $0.offset % share == first }.map(\.element)
    }

    /// From now on, once.
    func begin(on loop: Loop) async throws { try await begin(on: loop.forge, loop.kind.server) }

    func begin(on forge: FakeForge, _ server: String) async throws {
        var body: [String: Any] = ["kind": kind, "count": 1, "method": call.method, "path": call.path]
        // Calls of git are noted under no forge.
        if !call.isOfGit { body["forge"] = server }
        for (name, value) in extra {
            body[name] = value
            if value == Weather.unknown { body[name] = NSNull() }
        }
        try await forge.control("faults", body)
    }

    /// Whether anything met it.
    func end(on loop: Loop) async throws -> Bool {
        let left = try await loop.forge.list("_control/faults")
        _ = try await HTTP.send("DELETE", "\(loop.forge.origin)/_control/faults")
        return left.contains { $0["hits"] as? Int ?? 0 > 0 }
    }
}

extension Loop {
    /// The calls of the bot since the journal was emptied.
    func calls() async throws -> Set<Weather.Call> {
        let entries = try await forge.list("_journal")
        return Set(
            entries.compactMap { entry in
                guard let method = entry["method"] as? String, let path = entry["path"] as? String else {
                    return nil
                }
                return Weather.Call(method, path)
            }
        )
    }

    func forgetCalls() async throws {
        _ = try await HTTP.send("DELETE", "\(forge.origin)/_journal")
    }
}
