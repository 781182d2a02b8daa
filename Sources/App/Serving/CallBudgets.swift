package import Basics
package import Domain
package import Forges
import Synchronization
package import struct Foundation.Date

/// How many calls each forge still allows, as it said last: of each credential, since every installation of an App has calls of
/// its own.
package final class CallBudgets: Sendable {
    /// Less of the whole than this, and verdicts will soon have to wait.
    static let low = 0.1

    private struct Bearer: Hashable {
        let forge: ForgeID
        /// SHA-256 of the credential; empty without one.
        let digest: [UInt8]
    }

    /// Tokens of Apps live for an hour; more than this at a time, and what has been renewed since goes.
    private static let most = 1000

    private let budgets = Mutex<[Bearer: CallBudget]>([:])

    package init() {}

    package func note(_ budget: CallBudget, of forge: ForgeID, with token: Secret?, now: Date = Date()) {
        let bearer = Bearer(forge: forge, digest: token.map { $0.withBytes { Digest.sha256($0) } } ?? [])
        budgets.withLock { budgets in
            budgets[bearer] = budget
            guard budgets.count > Self.most else { return }
            budgets = budgets.filter { $0.value.share(at: now) != nil }
            if budgets.count > Self.most { budgets = [:] }
        }
    }

    /// Forges with few calls left and how many, in the order of their names.
    package func low(at now: Date) -> [String] { Self.names(least(at: now)) }

    /// What a person has to see to.
    func problem(at now: Date) -> OperationProblem? {
        let least = least(at: now)
        guard !least.isEmpty else { return nil }
        return OperationProblem(
            .budget,
            "few API calls are left: \(Self.names(least).joined(separator: ", "))",
            about: Set(least.keys.map(\.rawValue))
        )
    }

    /// Of each forge with few calls left the credential with the fewest.
    private func least(at now: Date) -> [ForgeID: Double] {
        budgets.withLock { budgets in
            let low = budgets.filter { ($0.value.share(at: now) ?? 1) < Self.low }
            return Dictionary(low.map { ($0.key.forge, $0.value.remaining) }, uniquingKeysWith: min)
        }
    }

    private static func names(_ least: [ForgeID: Double]) -> [String] {
        least.map { "\($0.key) (\(Int($0.value)))" }.sorted()
    }
}
