import Domain

/// The words every output uses for the same thing.
enum Wording {
    /// `1 component`, `1,204 components`.
    static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// `1,204,000`.
    static func grouped(_ number: Int) -> String {
        let digits = String(number)
        var result = ""
        for (offset, digit) in digits.reversed().enumerated() {
            if offset > 0 && offset % 3 == 0 && digit != "-" { result.append(",") }
            result.append(digit)
        }
        return String(result.reversed())
    }

    /// `1 critical, 2 high`, worst first, with malicious packages before all; empty for no finding.
    static func severities(of findings: some Sequence<Finding>, worstOnly: Bool = false) -> String {
        var counts: [Severity: Int] = [:]
        var malicious = 0
        for finding in findings {
            if finding.isMalicious { malicious += 1 } else { counts[finding.severity, default: 0] += 1 }
        }
        var parts = malicious > 0 ? ["\(grouped(malicious)) malicious"] : []
        for severity in Severity.allCases.reversed() {
            if let number = counts[severity] {
                parts.append("\(grouped(number)) \(severity == .unknown ? "unrated" : severity.rawValue)")
            }
        }
        return worstOnly ? parts.first ?? "" : parts.joined(separator: ", ")
    }

    /// `critical 9.8`, `malicious`, `unmaintained`, `unrated`.
    static func severity(_ finding: Finding) -> String {
        if finding.isMalicious { return "malicious" }
        if let kind = finding.informational, finding.cvss == nil { return kind.rawValue }
        let word = finding.severity == .unknown ? "unrated" : finding.severity.rawValue
        guard let cvss = finding.cvss, cvss.score.isFinite else { return word }
        return "\(word) \(score(cvss.score))"
    }

    /// One decimal, as CVSS has it.
    static func score(_ score: Double) -> String {
        let tenths = Int((min(max(score, 0), 1000) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    static func label(_ component: Component) -> String {
        component.version.isEmpty ? component.name : "\(component.name)@\(component.version)"
    }

    /// `name@version` of a purl.
    static func label(_ purl: PackageURL) -> String {
        let rest = purl.description.utf8.drop { $0 != 0x2F }.dropFirst()
        var bytes: [UInt8] = []
        var iterator = rest.makeIterator()
        while let byte = iterator.next() {
            // Built by this program, so a percent sign always has its two digits.
            if byte == 0x25, let high = iterator.next(), let low = iterator.next(),
                let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
            {
                bytes.append(value)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `path:12`.
    static func place(_ path: String, _ line: Int?) -> String { line.map { "\(path):\($0)" } ?? path }

    /// The path to a component that is not direct: first, second and last; `nil` when direct or unknown.
    static func via(_ component: Component) -> String? { path(component.via) }

    /// The same for a path of purls.
    static func path(_ path: [PackageURL]) -> String? {
        guard let last = path.last else { return nil }
        if path.count <= 3 { return path.map(label).joined(separator: " › ") }
        return "\(label(path[0])) › \(label(path[1])) › … › \(label(last))"
    }

    static func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .passed: "passed"
        case .warned: "passed with warnings"
        case .blocked: "blocked"
        case .errored: "errored"
        }
    }

    /// `waived by security@acme until 2026-12-31: not reachable`; `nil` for a finding that stands without a word about it.
    ///
    /// The reason is text from outside.
    static func decision(_ finding: Finding) -> String? {
        guard let decision = finding.decision else {
            return finding.isOpen || finding.status == .fixed ? nil : status(finding.status)
        }
        let owner = decision.owner.map { " by \($0)" } ?? ""
        let end = decision.expires.map { " until \($0)" } ?? ""
        return "\(status(finding.status))\(owner)\(end): \(decision.reason)"
    }

    /// What was said about a finding that stands all the same: at least that it is under investigation; else `nil`.
    ///
    /// The reason is text from outside.
    static func remark(_ finding: Finding) -> String? {
        guard finding.isOpen else { return nil }
        return decision(finding) ?? (finding.status == .open ? nil : status(finding.status))
    }

    /// The package without its version, the key under which a thing is the same in the next report too.
    static func package(_ component: Component) -> String {
        // In a canonical purl every other at sign, question mark or number sign is percent-encoded.
        String(component.purl.description.prefix { $0 != "@" && $0 != "?" && $0 != "#" })
    }

    static func status(_ status: FindingStatus) -> String {
        switch status {
        case .open: "open"
        case .waived: "waived"
        case .notAffected: "not affected"
        case .falsePositive: "false positive"
        case .fixed: "fixed"
        case .underInvestigation: "under investigation"
        }
    }
}
