import Basics
import Domain

/// One result: a finding in one manifest, or what a rule of the gate says beside the findings.
struct SARIFResult {
    /// The levels of SARIF 2.1.0, 3.27.10, that are used.
    enum Level: String { case error, warning, note }

    let ruleID: String
    let level: Level
    let message: String
    /// Where it is shown; `nil` where the report names no manifest at all.
    let place: FileLocation?
    /// Other lines and manifests it is also about.
    let related: [FileLocation]
    /// The same for the same advisory, package and manifest in every scan.
    let fingerprint: String
    let finding: Finding?
    private let outcome: Outcome?

    /// More lines tell nobody anything.
    private static let mostRelated = 20

    /// `ordinal` tells affected versions of one package in one manifest apart.
    init(_ finding: Finding, at place: ComponentPlace?, outcome: Outcome?, ordinal: Int, key: String) {
        ruleID = SARIFRule.id(of: finding)
        level = SARIFResult.level(outcome, finding)
        self.outcome = outcome
        self.finding = finding
        message = SARIFText.message(SARIFResult.sentence(finding, at: place))
        self.place = place.map { FileLocation(path: $0.path, line: $0.lines.first ?? nil) }
        related =
            place.map { place in
                place.lines.dropFirst().prefix(SARIFResult.mostRelated)
                    .map { FileLocation(path: place.path, line: $0) }
            } ?? []
        fingerprint = "\(key):\(ordinal)"
    }

    init(_ objection: RuleOutcome, at places: [FileLocation]) {
        ruleID = SARIFRule.id(of: objection)
        level = objection.outcome == .warned ? .warning : .error
        outcome = objection.outcome
        finding = nil
        message = SARIFText.message(objection.message)
        place = places.first
        related = Array(places.dropFirst().prefix(SARIFResult.mostRelated))
        fingerprint = StableID.fingerprint([objection.rule, objection.message]) + ":1"
    }

    /// What the fingerprint of a finding is made of.
    static func key(_ finding: Finding, _ path: String) -> String {
        StableID.fingerprint([finding.id, Wording.package(finding.component), path])
    }

    private static func level(_ outcome: Outcome?, _ finding: Finding) -> Level {
        switch outcome {
        case .errored, .blocked: return .error
        case .warned: return .warning
        case .passed: return .note
        case nil: break
        }
        if finding.isMalicious { return .error }
        switch finding.severity {
        case .critical, .high: return .error
        case .medium: return .warning
        case .low, .unknown: return .note
        }
    }

    static func sentence(_ finding: Finding, at place: ComponentPlace?) -> String {
        let name = Wording.label(finding.component)
        let summary = finding.summary.isEmpty ? "" : ": \(finding.summary)"
        let fix =
            if !finding.fixedVersions.isEmpty {
                "Fixed in \(finding.fixedVersions.prefix(5).joined(separator: ", "))."
            } else {
                finding.isMalicious ? "Remove it." : "There is no fixed version."
            }
        let via = place.flatMap { Wording.path($0.via) }.map { " It comes in through \($0)." } ?? ""
        return "\(name) has \(finding.id) (\(Wording.severity(finding)))\(summary). \(fix)\(via)"
    }

    func write(to json: inout JSONWriter, ruleIndex: Int?) {
        json.object {
            $0.member("ruleId", ruleID)
            if let ruleIndex { $0.member("ruleIndex", ruleIndex) }
            $0.member("level", level.rawValue)
            $0.text("message", message)
            if let place {
                $0.key("locations")
                $0.array([place]) { json, place in SARIFLocation.write(place, to: &json) }
            }
            if !related.isEmpty {
                $0.key("relatedLocations")
                $0.array(related) { json, place in SARIFLocation.write(place, to: &json) }
            }
            $0.key("partialFingerprints")
            $0.object {
                // The name that GitHub compares, and our own for everybody else.
                $0.member("primaryLocationLineHash", fingerprint)
                $0.member("gatehouse/v1", fingerprint)
            }
            writeSuppressions(to: &$0)
            $0.key("properties")
            $0.object { writeProperties(to: &$0) }
        }
    }

    private func writeSuppressions(to json: inout JSONWriter) {
        guard let finding, !finding.isOpen else { return }
        json.key("suppressions")
        json.array([finding]) { json, finding in
            json.object {
                $0.member("kind", "external")
                $0.member("status", "accepted")
                $0.member(
                    "justification",
                    VisibleText.prose(
                        Wording.decision(finding) ?? Wording.status(finding.status),
                        limit: 1_000
                    )
                )
            }
        }
    }

    private func writeProperties(to json: inout JSONWriter) {
        if let outcome { json.member("gate", outcome.rawValue) }
        guard let finding else { return }
        json.member("purl", finding.component.purl.description)
        json.member("severity", finding.severity.rawValue)
        if let provenance = finding.provenance { json.member("provenance", provenance.rawValue) }
        json.member("status", finding.status.rawValue)
        if let code = finding.decision?.justification { json.member("justificationCode", code) }
        json.member("fixedVersions", finding.fixedVersions)
        if let epss = finding.epss { json.member("epss", epss.score) }
        json.member("knownExploited", finding.knownExploitation != nil)
    }
}

/// A place in a file of the repository.
enum SARIFLocation {
    static func write(_ place: FileLocation, to json: inout JSONWriter) {
        json.object {
            $0.key("physicalLocation")
            $0.object {
                $0.key("artifactLocation")
                $0.object {
                    $0.member("uri", SARIFText.uri(place.path))
                    $0.member("uriBaseId", "%SRCROOT%")
                }
                $0.key("region")
                // Code scanning shows no result without a line; where none is known the file's first stands for it.
                $0.object { $0.member("startLine", max(1, place.line ?? 1)) }
            }
        }
    }
}
