import Basics
package import Domain
import struct Foundation.Date

/// Reads the JSON report (version 1) back into a report.
///
/// What the format does not hold is not there: checksums and addresses of archives, what components depend on, the counts of
/// the advisory snapshot, waivers and what a change proposed.
package enum ReportReader {
    /// A text that is no report of this version.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    package static func report(_ bytes: [UInt8]) throws(Failure) -> Report {
        let root: JSONValue
        do {
            root = try JSONDocument(bytes).root
        } catch {
            throw Failure(description: "it is no JSON: \(error)")
        }
        guard root["schemaVersion"]?.int == 1 else {
            throw Failure(description: "it is no report of version 1")
        }
        var components: [Component] = []
        var introduced: Set<PackageURL> = []
        var hasBase = false
        for value in try elements(root, "components") {
            let component = try component(value)
            components.append(component)
            if let isNew = value["introduced"]?.bool {
                hasBase = true
                if isNew { introduced.insert(component.purl) }
            }
        }
        let byPurl = Dictionary(components.map { ($0.purl, $0) }) { first, _ in first }
        var findings: [Finding] = []
        for value in try elements(root, "findings") { findings.append(try finding(value, byPurl)) }
        let inventory = Inventory(
            manifests: try elements(root, "manifests").compactMap(manifest),
            components: components,
            diagnostics: try elements(root, "diagnostics").compactMap(diagnostic),
            projectLicenses: (root["projectLicenses"]?.elements.map(\.self) ?? []).map {
                ProjectLicense(path: $0["path"]?.string ?? "", expression: $0["expression"]?.string)
            }
        )
        let date = root["generatedAt"]?.string.flatMap(InternetTime.date)
        return Report(
            repository: root["repository"]?.string ?? "",
            commit: root["commit"]?.string ?? "",
            base: root["base"]?.string,
            advisorySnapshot: snapshot(root["advisorySnapshot"]),
            verdict: Verdict(reasons: try reasons(root["verdict"]?["reasons"])),
            inventory: inventory,
            findings: findings,
            diagnostics: [],
            generatedAt: date ?? Date(timeIntervalSince1970: 0),
            licenses: (root["licenses"]?.elements.map(\.self) ?? []).compactMap(license),
            recommendations: (root["recommendations"]?.elements.map(\.self) ?? []).compactMap { value in
                recommendation(value, byPurl)
            },
            introduced: hasBase ? introduced : nil
        )
    }

    private static func elements(_ root: JSONValue, _ key: String) throws(Failure) -> [JSONValue] {
        guard let list = root[key], list.kind == .array else {
            throw Failure(description: "it has no list '\(key)'")
        }
        return list.elements.map(\.self)
    }

    private static func snapshot(_ value: JSONValue?) -> AdvisorySnapshot? {
        guard let id = value?["id"]?.string, let date = value?["date"]?.string.flatMap(InternetTime.date)
        else {
            return nil
        }
        return AdvisorySnapshot(id: id, date: date, advisoryCount: 0)
    }

    private static let maximumDepth = 8

    private static func reasons(_ value: JSONValue?, depth: Int = 0) throws(Failure) -> [RuleOutcome] {
        var reasons: [RuleOutcome] = []
        for element in value?.elements.map(\.self) ?? [] {
            guard depth < maximumDepth, let rule = element["rule"]?.string,
                let outcome = element["outcome"]?.string.flatMap(Outcome.init)
            else { throw Failure(description: "a reason of its verdict is not one of ours") }
            reasons.append(
                RuleOutcome(
                    rule: rule,
                    outcome: outcome,
                    message: element["message"]?.string ?? "",
                    findings: element["findings"]?.elements.compactMap(\.string) ?? [],
                    children: try Self.reasons(element["children"], depth: depth + 1)
                )
            )
        }
        return reasons
    }

    private static func manifest(_ value: JSONValue) -> Manifest? {
        guard let path = value["path"]?.string,
            let completeness = value["completeness"]?.string.flatMap(Completeness.init)
        else { return nil }
        return Manifest(
            path: path,
            kind: value["kind"]?.string ?? "",
            completeness: completeness,
            reason: value["reason"]?.string,
            componentCount: value["components"]?.int ?? 0,
            isLocked: value["locked"]?.bool ?? true
        )
    }

    private static func diagnostic(_ value: JSONValue) -> Diagnostic? {
        guard let severity = value["severity"]?.string.flatMap(Diagnostic.Severity.init) else { return nil }
        return Diagnostic(
            path: value["path"]?.string ?? "",
            line: value["line"]?.int,
            severity: severity,
            message: value["message"]?.string ?? "",
            code: value["code"]?.string.flatMap(Diagnostic.Code.init)
        )
    }

    private static func license(_ value: JSONValue) -> LicenseUse? {
        guard let expression = value["expression"]?.string,
            let category = value["category"]?.string.flatMap(LicenseCategory.init)
        else { return nil }
        return LicenseUse(
            expression: expression,
            category: category,
            obligations: value["obligations"].flatMap(obligations),
            componentCount: value["components"]?.int ?? 0
        )
    }

    /// `nil` also where a newer version knows more kinds: half of them would be less than the licence asks for.
    private static func obligations(_ value: JSONValue) -> LicenseObligations? {
        guard value.kind == .object, let words = value["kinds"]?.elements.compactMap(\.string),
            let disclosure = value["sourceDisclosure"]?.string
                .flatMap(LicenseObligations.SourceDisclosure.init)
        else { return nil }
        let kinds = words.compactMap(LicenseObligations.Kind.init)
        guard kinds.count == words.count else { return nil }
        return LicenseObligations(
            kinds: Set(kinds),
            sourceDisclosure: disclosure,
            needsNoticeFile: value["noticeFile"]?.bool ?? false,
            needsSameLicense: value["sameLicense"]?.bool ?? false
        )
    }

    private static func recommendation(
        _ value: JSONValue,
        _ components: [PackageURL: Component]
    ) -> UpgradeRecommendation? {
        // Advice about what is not there is none.
        guard let text = value["purl"]?.string, let parts = try? PackageURL.Parts(text, reading: .lenient),
            let component = components[parts.purl]
        else { return nil }
        return UpgradeRecommendation(
            component: component,
            open: value["findings"]?.elements.compactMap(\.string) ?? [],
            severity: value["severity"]?.string.flatMap(Severity.init) ?? .unknown,
            isMalicious: value["malicious"]?.bool ?? false,
            target: value["target"].flatMap(target),
            withinMajor: value["withinSeries"].flatMap(target),
            unreadable: value["unreadable"]?.elements.compactMap(\.string) ?? []
        )
    }

    private static func target(_ value: JSONValue) -> UpgradeRecommendation.Target? {
        guard let version = value["version"]?.string else { return nil }
        func ids(_ key: String) -> [String] { value[key]?.elements.compactMap(\.string) ?? [] }
        return UpgradeRecommendation.Target(
            version: version,
            crossesMajor: value["crossesSeries"]?.bool ?? false,
            clears: ids("clears"),
            remains: ids("remains"),
            introduces: ids("introduces")
        )
    }

    // MARK: Components and findings

    private static func component(_ value: JSONValue) throws(Failure) -> Component {
        let parts: PackageURL.Parts
        do {
            parts = try PackageURL.Parts(value["purl"]?.string ?? "", reading: .lenient)
        } catch {
            throw Failure(description: "a package URL in it cannot be read: \(error)")
        }
        let scope = value["scope"]?.string.flatMap(Scope.init) ?? .unknown
        let via = (value["via"]?.elements.compactMap(\.string) ?? []).compactMap { text in
            // A path is for reading; a step that is none is left out.
            try? PackageURL.Parts(text, reading: .lenient).purl
        }
        let isDirect = value["direct"]?.bool ?? false
        var component = Component(
            ecosystem: value["ecosystem"]?.string.flatMap(Ecosystem.init) ?? parts.ecosystem,
            name: value["name"]?.string ?? parts.registryName,
            version: value["version"]?.string ?? parts.version,
            source: value["source"]?.string.flatMap(ComponentSource.init) ?? .registry,
            license: value["license"]?.string,
            licenseSource: value["licenseSource"]?.string,
            licenseExpression: value["licenseExpression"]?.string,
            occurrences: (value["locations"]?.elements.map(\.self) ?? []).map { place in
                Occurrence(
                    location: FileLocation(path: place["path"]?.string ?? "", line: place["line"]?.int),
                    scope: scope,
                    isDirect: isDirect,
                    via: isDirect ? [] : via
                )
            },
            purl: parts.purl,
            deprecation: value["deprecation"]?.string
        )
        component.publishedAt = value["publishedAt"]?.string.flatMap(InternetTime.date)
        return component
    }

    private static func finding(
        _ value: JSONValue,
        _ components: [PackageURL: Component]
    ) throws(Failure) -> Finding {
        let own = try component(value)
        guard let id = value["id"]?.string, let severity = value["severity"]?.string.flatMap(Severity.init),
            let status = value["status"]?.string.flatMap(FindingStatus.init)
        else { throw Failure(description: "a finding in it is not complete") }
        let epss = value["epss"]
        return Finding(
            id: id,
            aliases: value["aliases"]?.elements.compactMap(\.string) ?? [],
            component: components[own.purl] ?? own,
            severity: severity,
            cvss: value["cvss"].flatMap(score),
            epss: epss?["score"]?.double.flatMap { score in
                epss?["percentile"]?.double.map { EPSSScore(score: score, percentile: $0) }
            },
            knownExploitation: value["kevEntry"].flatMap(exploitation),
            isMalicious: value["malicious"]?.bool ?? false,
            informational: value["informational"]?.string.flatMap(InformationalKind.init),
            fixedVersions: value["fixedVersions"]?.elements.compactMap(\.string) ?? [],
            summary: value["summary"]?.string ?? "",
            published: value["published"]?.string.flatMap(InternetTime.date),
            provenance: value["provenance"]?.string.flatMap(Provenance.init),
            status: status,
            decision: value["decision"].flatMap(decision)
        )
    }

    private static func score(_ value: JSONValue) -> CVSSScore? {
        guard let version = value["version"]?.string, let score = value["score"]?.double,
            let vector = value["vector"]?.string
        else { return nil }
        return CVSSScore(version: version, score: score, vector: vector)
    }

    private static func exploitation(_ value: JSONValue) -> KnownExploitation? {
        guard let cve = value["cve"]?.string.flatMap({ CVE($0) }) else { return nil }
        return KnownExploitation(
            cve: cve,
            dateAdded: value["dateAdded"]?.string ?? "",
            dueDate: value["dueDate"]?.string,
            isUsedByRansomware: value["ransomware"]?.bool ?? false
        )
    }

    private static func decision(_ value: JSONValue) -> FindingDecision? {
        guard let source = value["source"]?.string.flatMap(FindingDecision.Source.init) else { return nil }
        return FindingDecision(
            source: source,
            origin: value["origin"]?.string ?? "",
            reason: value["reason"]?.string ?? "",
            owner: value["owner"]?.string,
            expires: value["expires"]?.string.flatMap { CalendarDay($0) },
            justification: value["justification"]?.string
        )
    }
}
