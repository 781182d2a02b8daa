import Foundation

/// What a test waited for and did not see.
package struct NeverHappened: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}

/// Waits for a condition, with a limit.
@discardableResult
package func eventually<Value>(
    _ what: String,
    seconds: Double = 30,
    details: () async -> String = { "" },
    _ condition: () async throws -> Value?
) async throws -> Value {
    let end = Date().addingTimeInterval(seconds)
    // Who is asked has work to do as well: the longer it takes, the less often.
    var pause = 25.0
    while true {
        if let value = try await condition() { return value }
        guard Date() < end else {
            throw NeverHappened(description: "never happened: \(what)\n\(await details())")
        }
        try await Task.sleep(for: .milliseconds(pause))
        pause = min(pause * 1.2, 100)
    }
}
