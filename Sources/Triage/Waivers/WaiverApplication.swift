import Basics
package import Domain
import Licensing

/// Sets aside what waivers cover.
///
/// A finding is waived when every place of its component is covered, by one waiver or by several together; an expired waiver
/// covers nothing.
package struct WaiverApplication {
    /// What came of it.
    package struct Result: Sendable {
        package var findings: [Finding]
        package var licenses: Set<WaivedLicense>
        /// Sorted by id.
        package var uses: [WaiverUse]
        /// Why a waiver did not do what somebody may have meant.
        package var diagnostics: [Diagnostic]
    }

    private let waivers: [Waiver]
    private let limits: WaiverLimits
    private let today: CalendarDay
    private let index: WaiverIndex
    private let globs: [GlobPattern?]
    private var covers: [Set<String>]
    private var misses: [[Miss]]

    /// What a waiver would have set aside, and why it did not.
    private struct Miss {
        let reference: String
        let reason: String
        /// The place that is left, where it is about one.
        let place: String?
    }

    private init(_ waivers: [Waiver], limits: WaiverLimits, today: CalendarDay) {
        // The longest term first, so that the decision shown is the one that lasts.
        self.waivers = waivers.sorted { ($1.expires, $0.id) < ($0.expires, $1.id) }
        self.limits = limits
        self.today = today
        let live = self.waivers.indices.filter { [waivers = self.waivers] in !waivers[$0].isExpired(on: today)
        }
        index = WaiverIndex(self.waivers, live)
        globs = self.waivers.map { $0.path.map { GlobPattern($0) } }
        covers = Array(repeating: [], count: waivers.count)
        misses = Array(repeating: [], count: waivers.count)
    }

    package static func apply(
        _ waivers: [Waiver],
        to findings: [Finding],
        components: [Component],
        limits: WaiverLimits,
        today: CalendarDay
    ) -> Result {
        var application = WaiverApplication(waivers, limits: limits, today: today)
        let judged = findings.map { application.judged($0) }
        let licenses = application.licenses(of: components)
        return Result(
            findings: judged,
            licenses: licenses,
            uses: application.uses,
            diagnostics: application.diagnostics
        )
    }

    // MARK: Findings

    private mutating func judged(_ finding: Finding) -> Finding {
        // What the change removes needs no waiver.
        guard finding.isOpen, finding.provenance != .fixed, let parts = finding.component.purlParts else {
            return finding
        }
        let reference = "\(finding.id) \(finding.component.purl)"
        let candidates = index.waivers(of: finding, parts).filter { number in
            guard finding.isMalicious, !waivers[number].mayWaiveMalware(limits, on: today) else {
                return true
            }
            misses[number].append(
                Miss(reference: reference, reason: malwareReason(waivers[number]), place: nil)
            )
            return false
        }
        guard let used = cover(finding.component, candidates, reference), let first = used.first else {
            return finding
        }
        for number in used { covers[number].insert(reference) }
        let shown = waivers[first]
        var waived = finding
        waived.status = .waived
        waived.decision = FindingDecision(
            source: .waiver,
            origin: shown.id,
            reason: shown.reason,
            owner: shown.owner,
            // Of several that are needed together the first to end ends it.
            expires: used.map { waivers[$0].expires }.min()
        )
        return waived
    }

    private func malwareReason(_ waiver: Waiver) -> String {
        waiver.package == nil
            ? "it is malicious, and the waiver names no package"
            : "it is malicious, which may be waived for \(limits.maliciousDays) days only"
    }

    /// The waivers that cover all places of a component: one, or as many as it takes; `nil` where a place is left.
    private mutating func cover(
        _ component: Component,
        _ candidates: [Int],
        _ reference: String
    ) -> [Int]? {
        if candidates.isEmpty { return nil }
        let places = Set(component.occurrences.map(\.location.path)).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        // What is nowhere is in no path.
        if places.isEmpty { return candidates.first { globs[$0] == nil }.map { [$0] } }
        if let one = candidates.first(where: { number in places.allSatisfy { reaches(number, $0) } }) {
            return [one]
        }
        var used: [Int] = []
        for place in places {
            guard let number = candidates.first(where: { reaches($0, place) }) else {
                for number in candidates where places.contains(where: { reaches(number, $0) }) {
                    misses[number].append(
                        Miss(
                            reference: reference,
                            reason: "it is also here, which no path covers",
                            place: place
                        )
                    )
                }
                return nil
            }
            if !used.contains(number) { used.append(number) }
        }
        return used
    }

    private func reaches(_ number: Int, _ place: String) -> Bool { globs[number]?.matches(place) ?? true }

    // MARK: Licences

    private mutating func licenses(of components: [Component]) -> Set<WaivedLicense> {
        guard index.hasLicenses else { return [] }
        var known: [String: [String]] = [:]
        var result: Set<WaivedLicense> = []
        for component in components {
            let text = component.licenseExpression ?? ""
            let names = known[text] ?? WaiverApplication.licenses(in: text)
            known[text] = names
            for name in names {
                let candidates = index.waivers(ofLicense: name, component)
                let reference = component.purl.description
                guard let used = cover(component, candidates, reference) else { continue }
                for number in used { covers[number].insert(reference) }
                result.insert(WaivedLicense(purl: component.purl, license: name))
            }
        }
        return result
    }

    private static func licenses(in text: String) -> [String] {
        // An expression that cannot be read is a licence that nobody knows.
        let terms = (try? LicenseExpression(text))?.terms ?? []
        return terms.isEmpty ? [Waiver.unknownLicense] : terms.map(\.description)
    }

    // MARK: What is reported

    private var uses: [WaiverUse] {
        waivers.indices.map { number in
            let waiver = waivers[number]
            let state: WaiverUse.State =
                waiver.isExpired(on: today) ? .expired : covers[number].isEmpty ? .unused : .used
            return WaiverUse(
                id: waiver.id,
                state: state,
                subject: waiver.subject,
                reason: waiver.reason,
                owner: waiver.owner,
                expires: waiver.expires,
                covers: covers[number].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            )
        }
        .sorted { $0.id < $1.id }
    }

    private var diagnostics: [Diagnostic] {
        waivers.indices.filter { !misses[$0].isEmpty }.sorted { waivers[$0].id < waivers[$1].id }.map {
            number in
            let miss = misses[number][0]
            let others = misses[number].count - 1
            let more = others > 0 ? " (and \(others) more)" : ""
            var path = ""
            var line: Int?
            if let place = miss.place {
                path = place
            } else if case .file(let file, let at) = waivers[number].origin {
                (path, line) = (file, at)
            }
            return Diagnostic(
                path: path,
                line: line,
                severity: .warning,
                message: "\(waivers[number].id) does not waive \(miss.reference)\(more): \(miss.reason)"
            )
        }
    }
}
