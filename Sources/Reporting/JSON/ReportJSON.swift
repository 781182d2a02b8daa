import Basics
package import Domain

/// The JSON report, version 1; `report.schema.json` beside this file describes it.
///
/// Arrays are sorted by code point (`via` is a path, root first; recommendations come the most urgent first), so that the same report gives the same bytes.
package enum ReportJSON {
    /// One line without `pretty`, else indented by two spaces; ends with a line feed.
    package static func encode(_ report: Report, pretty: Bool = false) -> [UInt8] {
        let size = report.inventory.components.count * 800 + report.findings.count * 1500
        var writer = JSONWriter(pretty: pretty, capacity: size)
        writer.object { write(report, to: &$0) }
        return writer.line()
    }

    private static func write(_ report: Report, to json: inout JSONWriter) {
        json.member("schemaVersion", 1)
        json.key("tool")
        json.object {
            $0.member("name", "gatehouse")
            $0.member("version", GatehouseVersion.current)
        }
        json.member("repository", report.repository)
        json.member("commit", report.commit)
        json.member("base", report.base)
        json.key("advisorySnapshot")
        if let snapshot = report.advisorySnapshot {
            json.object {
                $0.member("id", snapshot.id)
                $0.member("date", Timestamp.second(snapshot.date))
            }
        } else {
            json.null()
        }
        json.key("verdict")
        write(to: &json, report.verdict)
        json.key("proposal")
        write(to: &json, report.proposal)
        json.key("scores")
        write(to: &json, RiskScore(report))
        json.key("manifests")
        json.array(sorted(report.inventory.manifests) { [$0.path, $0.kind] }, write)
        json.key("ignored")
        json.array(report.inventory.ignored) { json, folder in
            json.object {
                $0.member("path", folder.path)
                $0.member("reason", folder.reason)
                $0.member("manifests", folder.manifests)
            }
        }
        json.key("projectLicenses")
        json.array(report.inventory.projectLicenses) { json, license in
            json.object {
                $0.member("path", license.path)
                $0.member("expression", license.expression)
            }
        }
        json.key("licenses")
        json.array(report.licenses, write)
        let categories = Dictionary(report.licenses.map { ($0.expression, $0.category) }) { first, _ in first
        }
        json.key("components")
        json.array(inOrder(report.inventory.components)) { json, component in
            let category = component.licenseExpression.flatMap { categories[$0] } ?? .unknown
            write(to: &json, component, category, report.introduced?.contains(component.purl))
        }
        json.key("findings")
        json.array(sorted(report.findings) { [$0.id, $0.component.purl.description] }, write)
        json.key("waivers")
        json.array(sorted(report.waivers) { [$0.id, $0.subject] }) { json, waiver in write(to: &json, waiver)
        }
        json.key("recommendations")
        json.array(report.recommendations) { json, advice in write(to: &json, advice) }
        json.key("diagnostics")
        json.array(sortedDiagnostics(report), write)
        json.member("generatedAt", Timestamp.second(report.generatedAt))
    }

    static func write(to json: inout JSONWriter, _ verdict: Verdict) {
        json.object {
            $0.member("outcome", verdict.outcome.rawValue)
            $0.key("reasons")
            $0.array(sorted(verdict.reasons) { [$0.rule, $0.message] }) { json, rule in write(to: &json, rule)
            }
        }
    }

    private static func write(to json: inout JSONWriter, _ rule: RuleOutcome) {
        json.object {
            $0.member("rule", rule.rule)
            $0.member("outcome", rule.outcome.rawValue)
            $0.member("message", rule.message)
            $0.member("findings", rule.findings.sorted(by: CodePointOrder.precedes))
            $0.key("children")
            $0.array(sorted(rule.children) { [$0.rule, $0.message] }, write)
        }
    }

    private static func write(to json: inout JSONWriter, _ manifest: Manifest) {
        json.object {
            $0.member("path", manifest.path)
            $0.member("kind", manifest.kind)
            $0.member("completeness", manifest.completeness.rawValue)
            $0.member("reason", manifest.reason)
            $0.member("components", manifest.componentCount)
            $0.member("locked", manifest.isLocked)
        }
    }

    private static func write(to json: inout JSONWriter, _ license: LicenseUse) {
        json.object {
            $0.member("expression", license.expression)
            $0.member("category", license.category.rawValue)
            $0.member("components", license.componentCount)
            $0.key("obligations")
            guard let obligations = license.obligations else { return $0.null() }
            $0.object {
                $0.member("kinds", obligations.kinds.map(\.rawValue).sorted(by: CodePointOrder.precedes))
                $0.member("sourceDisclosure", obligations.sourceDisclosure.rawValue)
                $0.member("noticeFile", obligations.needsNoticeFile)
                $0.member("sameLicense", obligations.needsSameLicense)
            }
        }
    }

    private static func write(
        to json: inout JSONWriter,
        _ component: Component,
        _ category: LicenseCategory,
        _ isIntroduced: Bool?
    ) {
        json.object {
            $0.member("purl", component.purl.description)
            $0.member("name", component.name)
            $0.member("version", component.version)
            $0.member("ecosystem", component.ecosystem.rawValue)
            $0.member("scope", component.scope.rawValue)
            $0.member("direct", component.isDirect)
            $0.member("source", component.source.rawValue)
            $0.key("introduced")
            if let isIntroduced { $0.boolean(isIntroduced) } else { $0.null() }
            writeLocations(of: component, to: &$0)
            $0.member("license", component.license)
            $0.member("licenseSource", component.licenseSource)
            $0.member("licenseExpression", component.licenseExpression)
            $0.member("licenseCategory", category.rawValue)
            $0.key("via")
            $0.array(component.via) { $0.string($1.description) }
            $0.member("deprecation", component.deprecation)
            $0.member("publishedAt", component.publishedAt.map(Timestamp.second))
        }
    }

    private static func write(to json: inout JSONWriter, _ finding: Finding) {
        json.object {
            $0.member("id", finding.id)
            $0.member("aliases", finding.aliases.sorted(by: CodePointOrder.precedes))
            $0.member("purl", finding.component.purl.description)
            $0.member("severity", finding.severity.rawValue)
            $0.key("cvss")
            if let cvss = finding.cvss {
                $0.object {
                    $0.member("version", cvss.version)
                    $0.member("score", cvss.score)
                    $0.member("vector", cvss.vector)
                }
            } else {
                $0.null()
            }
            $0.key("epss")
            if let epss = finding.epss {
                $0.object {
                    $0.member("score", epss.score)
                    $0.member("percentile", epss.percentile)
                }
            } else {
                $0.null()
            }
            $0.member("kev", finding.knownExploitation != nil)
            $0.key("kevEntry")
            write(to: &$0, finding.knownExploitation)
            $0.member("malicious", finding.isMalicious)
            $0.member("informational", finding.informational?.rawValue)
            $0.member("provenance", finding.provenance?.rawValue)
            $0.member("fixedVersions", finding.fixedVersions.sorted(by: CodePointOrder.precedes))
            $0.member("direct", finding.component.isDirect)
            writeLocations(of: finding.component, to: &$0)
            $0.member("published", finding.published.map(Timestamp.second))
            $0.member("status", finding.status.rawValue)
            $0.key("decision")
            write(to: &$0, finding.decision)
            $0.member("summary", finding.summary)
        }
    }

    private static func write(to json: inout JSONWriter, _ entry: KnownExploitation?) {
        guard let entry else { return json.null() }
        json.object {
            $0.member("cve", entry.cve.description)
            $0.member("dateAdded", entry.dateAdded)
            $0.member("dueDate", entry.dueDate)
            $0.member("ransomware", entry.isUsedByRansomware)
        }
    }

    private static func write(to json: inout JSONWriter, _ diagnostic: Diagnostic) {
        json.object {
            $0.member("path", diagnostic.path)
            $0.member("line", diagnostic.line)
            $0.member("severity", diagnostic.severity.rawValue)
            $0.member("message", diagnostic.message)
            $0.member("code", diagnostic.code?.rawValue)
        }
    }

    private static func writeLocations(of component: Component, to json: inout JSONWriter) {
        json.key("locations")
        let locations = component.occurrences.map(\.location)
        json.array(locations.count == 1 ? locations : Set(locations).sorted()) { json, location in
            json.object {
                $0.member("path", location.path)
                $0.member("line", location.line)
            }
        }
    }

    private static func sorted<Element>(_ elements: [Element], by key: (Element) -> [String]) -> [Element] {
        elements.map { ($0, key($0)) }.sorted { CodePointOrder.precedes($0.1, $1.1) }.map(\.0)
    }

    /// By purl, then source, which an inventory is already: to sort it costs more than to see that.
    private static func inOrder(_ components: [Component]) -> [Component] {
        let isOrdered = components.indices.dropFirst().allSatisfy { index in
            let (left, right) = (components[index - 1].purl, components[index].purl)
            if left < right { return true }
            return left == right
                && components[index - 1].source.rawValue <= components[index].source.rawValue
        }
        return isOrdered
            ? components : sorted(components) { [$0.purl.description, $0.source.rawValue] }
    }

    private static func sortedDiagnostics(_ report: Report) -> [Diagnostic] {
        Set(report.diagnostics + report.inventory.diagnostics).sorted { left, right in
            if !left.path.utf8.elementsEqual(right.path.utf8) {
                return CodePointOrder.precedes(left.path, right.path)
            }
            if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
            return CodePointOrder.precedes(
                [left.message, left.severity.rawValue],
                [right.message, right.severity.rawValue]
            )
        }
    }
}
