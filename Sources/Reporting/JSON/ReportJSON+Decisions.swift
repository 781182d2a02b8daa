import Basics
import Domain

/// The parts of the JSON report that say what was decided and what to do.
extension ReportJSON {
    static func write(to json: inout JSONWriter, _ waiver: WaiverUse) {
        json.object {
            $0.member("id", waiver.id)
            $0.member("used", waiver.state == .used)
            $0.member("state", waiver.state.rawValue)
            $0.member("subject", waiver.subject)
            $0.member("reason", waiver.reason)
            $0.member("owner", waiver.owner)
            $0.member("expires", waiver.expires.description)
            $0.member("covers", waiver.covers.sorted(by: CodePointOrder.precedes))
        }
    }

    static func write(to json: inout JSONWriter, _ decision: FindingDecision?) {
        guard let decision else { return json.null() }
        json.object {
            $0.member("source", decision.source.rawValue)
            $0.member("origin", decision.origin)
            $0.member("reason", decision.reason)
            $0.member("owner", decision.owner)
            $0.member("expires", decision.expires?.description)
            $0.member("justification", decision.justification)
        }
    }

    static func write(to json: inout JSONWriter, _ proposal: PolicyProposal?) {
        guard let proposal else { return json.null() }
        json.object {
            $0.member("files", proposal.files.sorted(by: CodePointOrder.precedes))
            $0.key("verdict")
            write(to: &$0, proposal.verdict)
        }
    }

    static func write(to json: inout JSONWriter, _ score: RiskScore) {
        json.object {
            $0.member("overall", optional: score.overall)
            $0.member("security", optional: score.security)
            $0.member("license", score.license)
        }
    }

    static func write(to json: inout JSONWriter, _ advice: UpgradeRecommendation) {
        json.object {
            $0.member("purl", advice.component.purl.description)
            $0.member("direct", advice.component.isDirect)
            $0.member("findings", advice.open)
            $0.member("severity", advice.severity.rawValue)
            $0.member("malicious", advice.isMalicious)
            $0.key("target")
            write(to: &$0, advice.target)
            $0.key("withinSeries")
            write(to: &$0, advice.withinMajor)
            $0.member("unreadable", advice.unreadable)
        }
    }

    private static func write(to json: inout JSONWriter, _ target: UpgradeRecommendation.Target?) {
        guard let target else { return json.null() }
        json.object {
            $0.member("version", target.version)
            $0.member("crossesSeries", target.crossesMajor)
            $0.member("clears", target.clears)
            $0.member("remains", target.remains)
            $0.member("introduces", target.introduces)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: StaticString, optional value: Double?) {
        if let value { return member(name, value) }
        key(name)
        null()
    }
}
