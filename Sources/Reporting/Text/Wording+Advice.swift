import Domain

extension Wording {
    /// `87.5 of 100 (security 87.5, licences 1.0)`.
    static func risk(_ score: RiskScore) -> String {
        let parts =
            "(security \(score.security.map(self.score) ?? "not known"), licences \(self.score(score.license)))"
        guard let overall = score.overall else { return "not known \(parts)" }
        return "\(self.score(overall)) of 100 \(parts)"
    }

    /// `malicious`, `high`, `unrated`.
    static func severity(_ advice: UpgradeRecommendation) -> String {
        if advice.isMalicious { return "malicious" }
        return advice.severity == .unknown ? "unrated" : advice.severity.rawValue
    }

    /// `raise to 2.1.0 (another major version); GHSA-… stays open. Within this series: 1.2.5, …`.
    ///
    /// Versions and ids are text from outside.
    static func advice(_ advice: UpgradeRecommendation) -> String {
        var parts: [String] = []
        if let target = advice.target {
            parts.append("raise to \(sentence(target))")
            if let near = advice.withinMajor { parts.append("within this series \(sentence(near))") }
        } else if advice.isMalicious {
            parts.append("remove it; no version is known to be free of it")
        } else {
            parts.append("no fixed version; \(list(advice.open)) \(stays(advice.open)) open")
        }
        if !advice.unreadable.isEmpty {
            parts.append(
                "not considered, since it is no version of its ecosystem: \(list(advice.unreadable))"
            )
        }
        return parts.joined(separator: "; ")
    }

    private static func sentence(_ target: UpgradeRecommendation.Target) -> String {
        var text = target.version
        if target.crossesMajor { text += " (another series, may break)" }
        if !target.remains.isEmpty { text += ", where \(list(target.remains)) \(stays(target.remains)) open" }
        if !target.introduces.isEmpty { text += ", which has \(list(target.introduces)) of its own" }
        return text
    }

    private static func stays(_ ids: [String]) -> String { ids.count == 1 ? "stays" : "stay" }

    private static func list(_ words: [String]) -> String {
        let more = words.count > 3 ? " and \(grouped(words.count - 3)) more" : ""
        return words.prefix(3).joined(separator: ", ") + more
    }

    /// `attribution, notice; source of the component`; what a licence asks of whoever ships it.
    static func obligations(_ obligations: LicenseObligations?) -> String {
        guard let obligations else { return "not known" }
        var parts = obligations.kinds.map(\.rawValue).sorted(by: CodePointOrder.precedes)
        switch obligations.sourceDisclosure {
        case .none: break
        case .library: parts.append("source of the component when distributed")
        case .network: parts.append("source also to users over a network")
        }
        if obligations.needsNoticeFile { parts.append("its NOTICE file") }
        if obligations.needsSameLicense { parts.append("the whole work under the same licence") }
        return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }
}
