import Documents
import Domain
import Testing
import Triage

@Suite struct TriageStatusTests {
    @Test(arguments: [
        (TriageStatus.new, [TriageStatus.analyzing, .suppressed]),
        (.analyzing, [.exploitable, .notAffected, .falsePositive, .fixed, .suppressed]),
        (.exploitable, [.analyzing]), (.notAffected, [.analyzing]), (.falsePositive, [.analyzing]),
        (.fixed, [.analyzing]), (.suppressed, [.analyzing]),
    ])
    func `only the steps of the matrix are allowed`(from: TriageStatus, allowed: [TriageStatus]) {
        #expect(from.next == allowed)
        for target in TriageStatus.allCases {
            let isAllowed = target == from || allowed.contains(target)
            #expect(((try? from.check(to: target, reason: "a good reason")) != nil) == isAllowed)
        }
        #expect(throws: TriageStatus.Refusal.transition(from: .fixed, to: .new)) {
            try TriageStatus.fixed.check(to: .new, reason: "a good reason")
        }
    }

    @Test(arguments: TriageStatus.allCases)
    func `a reason is asked for where it decides something`(status: TriageStatus) {
        let needs = [TriageStatus.exploitable, .notAffected, .falsePositive].contains(status)
        let before: TriageStatus = status == .analyzing ? .new : .analyzing
        if status == .new { return }
        for (reason, isEnough) in [("123456789", false), ("   12345678    ", false), ("1234567890", true)] {
            let works = (try? before.check(to: status, reason: reason)) != nil
            #expect(works == (isEnough || !needs))
        }
    }

    @Test(arguments: [
        (TriageStatus.new, TriageStatus.notAffected, [TriageStatus.analyzing, .notAffected]),
        (.new, .suppressed, [.suppressed]),
        (.fixed, .exploitable, [.analyzing, .exploitable]),
        (.suppressed, .fixed, [.analyzing, .fixed]),
        (.analyzing, .fixed, [.fixed]),
        (.fixed, .fixed, []),
    ])
    func `imports take the shortest path`(from: TriageStatus, to: TriageStatus, path: [TriageStatus]) {
        #expect(from.path(to: to) == path)
    }

    @Test func `every path is made of allowed steps, and nothing becomes new again`() {
        for from in TriageStatus.allCases {
            for target in TriageStatus.allCases {
                guard let path = from.path(to: target) else {
                    #expect(target == .new)
                    continue
                }
                var at = from
                for step in path {
                    #expect(at.next.contains(step))
                    at = step
                }
                #expect(at == target)
            }
        }
    }

    @Test(arguments: [
        (TriageStatus.new, FindingStatus.open), (.analyzing, .underInvestigation), (.exploitable, .open),
        (.notAffected, .notAffected), (.falsePositive, .falsePositive), (.fixed, .fixed),
        (.suppressed, .waived),
    ])
    func `what is analysed or exploitable still counts`(status: TriageStatus, finding: FindingStatus) {
        #expect(status.findingStatus == finding)
        let isOpen = finding == .open || finding == .underInvestigation
        #expect(isOpen == [.new, .analyzing, .exploitable].contains(status))
    }

    @Test func `every status of VEX has its place`() {
        #expect(
            VEXStatement.Status.allCases.map { TriageStatus($0) } == [
                .notAffected, .falsePositive, .exploitable, .fixed, .analyzing,
            ]
        )
    }
}
