import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// How what is in a result is answered, in the shapes of the reference portal.
enum ContentShapes {
    private static let categories = LicenseCategory.allCases.map(\.rawValue)
    private static let severities = Severity.allCases.map(\.rawValue)

    /// An entry with the contents that it is in, as it is told at a time.
    struct In<Entry: Sendable>: Sendable {
        let entry: Entry
        let contents: ScanContents
        let now: Date

        init(_ entry: Entry, _ contents: ScanContents, at now: Date) {
            self.entry = entry
            self.contents = contents
            self.now = now
        }
    }

    /// A part of a list, by its first row.
    struct Window<Entry: Sendable>: Sendable {
        let rows: [Entry]
        let total: Int
        let limit: Int
        let offset: Int
        var distribution: [Severity: Int] = [:]
        /// As people wrote it about the project.
        var declaredLicense: String?
        var contents: ScanContents?
    }

    // MARK: Packages

    private static func componentStart<Value>(
        _ get: @escaping @Sendable (Value) -> In<ScanContents.Entry>
    ) -> [Shape<Value>.Field] {
        [
            .optionalID("id") { get($0).entry.id.resourceID },
            .optionalID("component_id") { packageID(get($0).entry.component) },
            .text("name") { get($0).entry.component.name },
            .text("version") { get($0).entry.component.version },
            .optionalText("purl") { get($0).entry.component.purl.description },
            .optionalText("license") {
                get($0).entry.component.licenseExpression ?? get($0).entry.component.license
            },
            .word("license_category", categories) { get($0).entry.category.rawValue },
            .word("severity_max", ComponentQuery.severityWords) { get($0).entry.severityWord },
            .integer("vulnerability_count") { get($0).entry.findings.count },
            .optionalInteger("depth") {
                let component = get($0).entry.component
                return component.isDirect ? 1 : component.via.isEmpty ? nil : component.via.count + 1
            },
            .boolean("direct") { get($0).entry.component.isDirect },
            .optionalText("dependency_scope") { get($0).entry.component.requirement },
            .optionalText("eol_state") { _ in nil }, .optionalText("eol_date") { _ in nil },
            .optionalText("malicious_state") { get($0).entry.malicious == nil ? "clear" : "flagged" },
            .optionalText("malicious_id") { get($0).entry.malicious },
            .optionalText("malicious_source") { get($0).entry.malicious.map { _ in "osv" } },
            .optionalText("currency_state") { _ in nil }, .optionalText("currency_latest") { _ in nil },
        ]
    }

    /// Of the package, whichever its version.
    private static func packageID(_ component: Component) -> ResourceID? {
        StableResourceID.of("\(component.ecosystem.rawValue) \(component.name)")
    }

    static let component = Shape<In<ScanContents.Entry>>(
        name: "ComponentSummary",
        fields: componentStart { $0 }
    )

    static let components = window("ComponentListResponse", component)

    static let vulnerability = Shape<Finding>(
        name: "VulnerabilityRef",
        fields: [
            .text("cve_id") { publicID($0) }, .word("severity", severities) { $0.severity.rawValue },
            .optionalNumber("cvss") { $0.cvss?.score }, .optionalNumber("epss_score") { $0.epss?.score },
            .optionalNumber("epss_percentile") { $0.epss?.percentile },
            .text("title") { $0.summary }, .optionalText("description") { _ in nil },
            .optionalText("fixed_version") { $0.fixedVersions.last },
        ]
    )

    static let obligation = Shape<Obligation>(
        name: "ObligationRef",
        fields: [
            .optionalID("id") { $0.id },
            .word("kind", LicenseObligations.Kind.allCases.map(\.rawValue)) { $0.kind.rawValue },
            .text("text") { $0.text },
            .optionalText("link") { $0.listed.map(page(ofLicense:)) }, .text("license") { $0.license },
        ]
    )

    static let componentDetail = Shape<In<ScanContents.Entry>>(
        name: "ComponentDetailResponse",
        fields: componentStart { $0 } + [
            .id("project_id") { $0.contents.scan.project.id },
            .list("vulnerabilities", vulnerability) { value in
                value.entry.findings.map { value.contents.findings[$0].finding }
            },
            .list("obligations", obligation) { value in
                value.contents.obligations(of: value.entry.component)
            },
            // Documents are not kept: what they said of a package is in the other fields.
            .object("raw_data") { _ in "{}" },
            .optionalText("eol_product") { _ in nil }, .optionalText("eol_cycle") { _ in nil },
            .optionalText("eol_source") { _ in nil },
            .optionalText("currency_latest_release_date") { _ in nil },
            .time("created_at") { $0.contents.at }, .time("updated_at") { $0.contents.at },
        ]
    )

    // MARK: Findings

    /// The CVE that people know it by, else its own id.
    private static func publicID(_ finding: Finding) -> String {
        ([finding.id] + finding.aliases).first { CVE($0) != nil } ?? finding.id
    }

    private static func findingStart<Value>(
        _ get: @escaping @Sendable (Value) -> In<ScanContents.FindingEntry>
    ) -> [Shape<Value>.Field] {
        [
            .optionalID("id") { get($0).entry.id.resourceID },
            .text("cve_id") { publicID(get($0).entry.finding) },
            .word("severity", severities + ["info"]) { get($0).entry.finding.severity.rawValue },
            .optionalNumber("cvss_score") { get($0).entry.finding.cvss?.score },
            .optionalNumber("epss_score") { get($0).entry.finding.epss?.score },
            .optionalNumber("epss_percentile") { get($0).entry.finding.epss?.percentile },
            .boolean("kev") { get($0).entry.finding.knownExploitation != nil },
            .optionalText("kev_due_date") { get($0).entry.finding.knownExploitation?.dueDate },
            .optionalText("summary") { get($0).entry.finding.summary },
            .word("status", FindingStatus.portalWords) { get($0).entry.finding.status.portalWord },
            .optionalText("analysis_source") {
                get($0).entry.finding.decision.map { $0.source == .vex ? "vex_import" : "manual" }
            },
            .json("reachable") { _ in nil }, .optionalText("reachability_source") { _ in nil },
            .optionalTime("reachability_analyzed_at") { _ in nil },
            .time("first_detected_at") { get($0).entry.firstSeen },
            .optionalTime("sla_due_date") { get($0).entry.deadline?.due },
            .optionalText("sla_status") { value in
                get(value).entry.deadline?.status(at: get(value).now).rawValue
            },
        ]
    }

    static let finding = Shape<In<ScanContents.FindingEntry>>(
        name: "VulnerabilityListItem",
        fields: findingStart { $0 } + [
            .integer("affected_component_count") { _ in 1 },
            .optionalText("affected_component_name") { $0.entry.finding.component.name },
            .optionalText("affected_component_version") { $0.entry.finding.component.version },
            .optionalText("affected_component_license") { $0.entry.finding.component.licenseExpression },
            .optionalText("affected_component_license_category") { $0.entry.category.rawValue },
            .word("component_license_category", categories) { $0.entry.category.rawValue },
            .time("discovered_at") { $0.entry.firstSeen }, .time("updated_at") { $0.contents.at },
        ]
    )

    static let findings = Shape<Window<In<ScanContents.FindingEntry>>>(
        name: "VulnerabilityListResponse",
        fields: window("", finding).fields + [
            .counts("severity_distribution", severities) { value in
                Dictionary(value.distribution.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
            }
        ]
    )

    private static let affected = Shape<In<ScanContents.FindingEntry>>(
        name: "AffectedComponent",
        fields: [
            .optionalID("component_version_id") { value in
                value.entry.component.flatMap { value.contents.components[$0].id.resourceID }
            },
            .text("name") { $0.entry.finding.component.name },
            .text("version") { $0.entry.finding.component.version },
            .optionalText("purl") { $0.entry.finding.component.purl.description },
            .optionalText("fixed_version") { $0.entry.finding.fixedVersions.last },
        ]
    )

    /// A finding with what is known of it beside the result.
    struct FindingDetail: Sendable {
        let shown: In<ScanContents.FindingEntry>
        /// Addresses that its advisories name.
        let references: [String]
        let steps: [StatusStep]

        var advice: UpgradeAdvice? {
            shown.entry.component.flatMap { shown.contents.components[$0].advice }
        }
    }

    private static let step = Shape<StatusStep>(
        name: "VulnerabilityStatusHistoryEntry",
        fields: [
            // Decisions are signed with names, of which not all are accounts.
            .optionalID("actor_user_id") { _ in nil }, .text("actor") { $0.actor },
            .text("action") { _ in "status_changed" },
            .word("previous_status", FindingStatus.portalWords) { $0.previous },
            .word("new_status", FindingStatus.portalWords) { $0.status },
            .text("reason") { $0.reason }, .time("created_at") { $0.at },
            .optionalText("request_id") { _ in nil },
        ]
    )

    private static let advice = Shape<UpgradeAdvice>(
        name: "UpgradeRecommendation",
        fields: [
            .optionalText("recommended_version") { $0.version },
            .word("reason", UpgradeAdvice.Reason.allCases.map(\.rawValue)) { $0.reason.rawValue },
            .boolean("direct") { $0.isDirect },
            .optionalText("max_severity") { $0.severity?.rawValue },
            .optionalNumber("max_epss") { $0.epss }, .integer("finding_count") { $0.count },
        ]
    )

    static let findingDetail = Shape<FindingDetail>(
        name: "VulnerabilityDetailResponse",
        fields: findingStart { $0.shown } + [
            .id("project_id") { $0.shown.contents.scan.project.id },
            .id("scan_id") { $0.shown.contents.scan.id },
            .optionalText("cvss_vector") { $0.shown.entry.finding.cvss?.vector },
            .optionalText("details") { _ in nil }, .texts("references") { $0.references },
            .optionalTime("published_at") { $0.shown.entry.finding.published },
            .optionalText("analysis_state") { _ in nil },
            .optionalText("analysis_justification") { $0.shown.entry.finding.decision?.justification },
            .json("vex_origin") { _ in nil }, .optionalID("analyst_user_id") { _ in nil },
            .optionalTime("analyzed_at") { $0.steps.last?.at },
            .list("affected_components", affected) { [$0.shown] },
            .list("status_history", step) { $0.steps },
            .optional("upgrade_recommendation", advice) { $0.advice },
            .time("created_at") { $0.shown.contents.at }, .time("updated_at") { $0.shown.contents.at },
        ]
    )

    // MARK: Licences

    /// Everything that is known was declared: by a manifest, a lockfile or a registry.
    private static let declared = "declared"
    private static let kinds = ["declared", "concluded", "detected"]

    private static let licenseStart: [Shape<In<ScanContents.LicenseEntry>>.Field] = [
        .optionalID("id") { $0.entry.id.resourceID },
        .optionalID("license_id") { StableResourceID.of("license \($0.entry.expression)") },
        .optionalText("spdx_id") { $0.entry.listed?.id },
        .text("name") { $0.entry.listed?.name ?? $0.entry.expression },
        .word("category", categories) { $0.entry.category.rawValue },
        .boolean("is_osi_approved") { $0.entry.listed?.isOSIApproved ?? false },
        .boolean("is_fsf_libre") { $0.entry.listed?.isFSFLibre ?? false },
        .optionalText("review_flag") { _ in nil },
    ]

    static let license = Shape<In<ScanContents.LicenseEntry>>(
        name: "LicenseListItem",
        fields: licenseStart + [
            .optionalText("summary") { _ in nil }, .word("kind", kinds) { _ in declared },
            .integer("affected_count") { max(1, $0.entry.components.count) },
            .json("conflict") { _ in nil },
            .optionalID("sample_finding_id") { $0.entry.id.resourceID },
        ]
    )

    private static let distribution = Shape<ScanContents?>(
        name: "LicenseDistribution",
        fields: [LicenseCategory.forbidden, .conditional, .allowed, .unknown].map { category in
            .integer(name(category)) { contents in
                contents?.components.count { $0.category == category } ?? 0
            }
        }
    )

    private static func name(_ category: LicenseCategory) -> StaticString {
        switch category {
        case .allowed: "allowed"
        case .conditional: "conditional"
        case .forbidden: "forbidden"
        case .unknown: "unknown"
        }
    }

    static let licenses = Shape<Window<In<ScanContents.LicenseEntry>>>(
        name: "LicenseListResponse",
        fields: [
            .list("items", license) { $0.rows }, .part("distribution", distribution) { $0.contents },
            .integer("total") { $0.total }, .integer("limit") { $0.limit },
            .integer("offset") { $0.offset }, .optionalText("declared_license") { $0.declaredLicense },
            .json("conflict_summary") { _ in nil },
        ]
    )

    private static let under = Shape<ScanContents.Entry>(
        name: "AffectedComponentByLicense",
        fields: [
            .optionalID("component_version_id") { $0.id.resourceID },
            .text("component_name") { $0.component.name }, .text("version") { $0.component.version },
            .word("kind", kinds) { _ in declared },
            .optionalText("source_path") { $0.component.occurrences.first?.location.path },
        ]
    )

    /// Of an id of the SPDX list.
    private static func page(ofLicense id: String) -> String { "https://spdx.org/licenses/\(id).html" }

    private static let mostUnderLicense = 500

    static let licenseDetail = Shape<In<ScanContents.LicenseEntry>>(
        name: "LicenseDetailResponse",
        fields: licenseStart + [
            .optionalText("summary") { _ in nil },
            .boolean("is_deprecated_license_id") { $0.entry.listed?.isDeprecated ?? false },
            .json("osori") { _ in nil },
            .optionalText("reference_url") { $0.entry.listed.map { page(ofLicense: $0.id) } },
            .optionalList("obligations", obligation) { $0.entry.obligations },
            .word("finding_kind", kinds) { _ in declared }, .json("ort_match") { _ in nil },
            .list("affected_components", under) { value in
                value.entry.components.prefix(mostUnderLicense).map { value.contents.components[$0] }
            },
            .boolean("affected_components_truncated") { $0.entry.components.count > mostUnderLicense },
            .integer("affected_components_total") { $0.entry.components.count },
            .time("created_at") { $0.contents.at }, .time("updated_at") { $0.contents.at },
        ]
    )

    // MARK: Releases

    static let release = Shape<ProjectShapes.ShownScan>(
        name: "ReleaseSnapshot",
        fields: [
            .id("scan_id") { $0.scan.id }, .optionalText("release") { $0.scan.release },
            .optionalText("ref") { ScanReference.text(of: $0.scan.subject, on: $0.forge) },
            .time("created_at") { $0.scan.createdAt },
            .optionalNumber("risk_score") { $0.scan.figures?.risk },
            .part("severity_summary", ProjectShapes.severities) { $0.scan.figures ?? ResultFigures.none },
            .optionalText("gate_status") { value in
                value.scan.outcome.map { $0 < .blocked ? "pass" : "fail" }
            },
            .integer("component_count") { $0.scan.figures?.components ?? 0 },
        ]
    )

    static let releases = Page<ProjectShapes.ShownScan>.shape(
        "ReleaseListResponse",
        release,
        sizeName: "size"
    )

    private static func window<Entry>(_ name: String, _ entry: Shape<Entry>) -> Shape<Window<Entry>> {
        Shape(
            name: name,
            fields: [
                .list("items", entry) { $0.rows }, .integer("total") { $0.total },
                .integer("limit") { $0.limit }, .integer("offset") { $0.offset },
            ]
        )
    }

    /// All of them, for the description.
    static let all: [DescribedShape] = [
        component.described, components.described, vulnerability.described, componentDetail.described,
        finding.described, findings.described, affected.described, step.described, advice.described,
        findingDetail.described, obligation.described,
        license.described, distribution.described, licenses.described, under.described,
        licenseDetail.described, release.described, releases.described,
    ]
}
