package import Domain

/// Where the work on a finding stands, and where it may go from there.
package enum TriageStatus: String, Sendable, CaseIterable, Hashable {
    case new
    case analyzing
    case exploitable
    case notAffected = "not_affected"
    case falsePositive = "false_positive"
    case fixed
    case suppressed

    /// Why a step may not be taken.
    package enum Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        case transition(from: TriageStatus, to: TriageStatus)
        case reason(TriageStatus)

        package var description: String {
            switch self {
            case .transition(let from, let to):
                let allowed = from.next.map(\.rawValue).joined(separator: ", ")
                return "\(from.rawValue) cannot become \(to.rawValue); it can become \(allowed)"
            case .reason(let status):
                return "\(status.rawValue) needs a justification of \(TriageStatus.shortestReason)"
                    + " characters or more"
            }
        }
    }

    /// In characters, for statuses that need a reason.
    package static let shortestReason = 10

    /// What may come next, in the order of preference.
    package var next: [TriageStatus] {
        switch self {
        case .new: [.analyzing, .suppressed]
        case .analyzing: [.exploitable, .notAffected, .falsePositive, .fixed, .suppressed]
        case .exploitable, .notAffected, .falsePositive, .fixed, .suppressed: [.analyzing]
        }
    }

    package var needsReason: Bool {
        switch self {
        case .exploitable, .notAffected, .falsePositive: true
        case .new, .analyzing, .fixed, .suppressed: false
        }
    }

    /// Checks one step; to stay where one is needs nothing.
    package func check(to target: TriageStatus, reason: String) throws(Refusal) {
        if target == self { return }
        guard next.contains(target) else { throw .transition(from: self, to: target) }
        guard !target.needsReason || TriageStatus.isReason(reason) else { throw .reason(target) }
    }

    /// Long enough, white space at its ends not counted.
    package static func isReason(_ text: String) -> Bool {
        let inner = text.drop(while: \.isWhitespace)
        let end = inner.lastIndex { !$0.isWhitespace }
        return end.map { inner[...$0].count >= shortestReason } ?? false
    }

    /// The fewest steps to a status, itself at the end, as imports take them; `nil` where none lead there.
    package func path(to target: TriageStatus) -> [TriageStatus]? {
        if target == self { return [] }
        var cameFrom: [TriageStatus: TriageStatus] = [:]
        var frontier = [self]
        while !frontier.isEmpty, cameFrom[target] == nil {
            var reached: [TriageStatus] = []
            for status in frontier {
                for step in status.next where step != self && cameFrom[step] == nil {
                    cameFrom[step] = status
                    reached.append(step)
                }
            }
            frontier = reached
        }
        guard cameFrom[target] != nil else { return nil }
        var path = [target]
        while let before = cameFrom[path[path.count - 1]], before != self { path.append(before) }
        return path.reversed()
    }

    /// What it means for the gate.
    package var findingStatus: FindingStatus {
        switch self {
        case .new, .exploitable: .open
        case .analyzing: .underInvestigation
        case .notAffected: .notAffected
        case .falsePositive: .falsePositive
        case .fixed: .fixed
        case .suppressed: .waived
        }
    }

    /// How little it sets aside: of two statements of one time the more careful one counts.
    var caution: Int {
        switch self {
        case .exploitable: 6
        case .analyzing: 5
        case .new: 4
        case .suppressed: 3
        case .fixed: 2
        case .notAffected: 1
        case .falsePositive: 0
        }
    }
}
