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
    private var workLeft: Int
    private var covers: [Set<String>]
    private var misses: [[Miss]]

    /// What a waiver would have set aside, and why it did not.
    private struct Miss {
        let reference: String
        let reason: String
        /// The place that is left, where it is about one.
        let place: String?
    }

    private init(_ waivers: [Waiver], limits: WaiverLimits, today: CalendarDay, work: Int) {
        workLeft = work
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

    /// `work` is how much may be spent on paths: bytes of patterns times bytes of paths.
    package static func apply(
        _ waivers: [Waiver],
        to findings: [Finding],
        components: [Component],
        limits: WaiverLimits,
        today: CalendarDay,
        work: Int = 1_000_000_000
    ) -> Result {
        var application = WaiverApplication(waivers, limits: limits, today: today, work: work)
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
        guard index.hasFindings, finding.isOpen, finding.provenance != .fixed,
            let identity = PackageIdentity(finding.component)
        else { return finding }
        let reference = "\(finding.id) \(finding.component.purl)"
        let candidates = index.waivers(of: finding, identity).filter { number in
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
        if let everywhere = candidates.first(where: { globs[$0] == nil }) { return [everywhere] }
        // What is nowhere is in no path.
        if places.isEmpty || workLeft < 0 { return nil }
        let reached = candidates.map { number in places.map { reaches(number, $0) } }
        if let one = reached.firstIndex(where: { !$0.contains(false) }) { return [candidates[one]] }
        var used: [Int] = []
        for (position, place) in places.enumerated() {
            guard let found = reached.firstIndex(where: { $0[position] }) else {
                for (number, row) in zip(candidates, reached) where row.contains(true) {
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
            if !used.contains(candidates[found]) { used.append(candidates[found]) }
        }
        return used
    }

    /// Once the work allowed is done nothing more is reached, which leaves findings open.
    private mutating func reaches(_ number: Int, _ place: String) -> Bool {
        guard let glob = globs[number] else { return true }
        workLeft -= glob.text.utf8.count * place.utf8.count
        return workLeft >= 0 && glob.matches(place)
    }

    // MARK: Licences

    private mutating func licenses(of components: [Component]) -> Set<WaivedLicense> {
        guard index.hasLicenses else { return [] }
        var known: [String: [String]] = [:]
        var result: Set<WaivedLicense> = []
        for component in components {
            let text = component.licenseExpression ?? ""
            let names = known[text] ?? WaiverApplication.licenses(in: text)
            known[text] = names
            let identity = PackageIdentity(component)
            for name in names {
                let candidates = index.waivers(ofLicense: name, identity)
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
        let exhausted =
            workLeft >= 0
            ? []
            : [
                Diagnostic(
                    path: WaiverFile.path,
                    line: nil,
                    severity: .warning,
                    message: "too many paths to compare with waivers; what was left is not waived"
                )
            ]
        return exhausted
            + waivers.indices.filter { !misses[$0].isEmpty }.sorted { waivers[$0].id < waivers[$1].id }.map {
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
