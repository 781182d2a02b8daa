import Domain
import Hummingbird
import Portal

/// What is in results: packages, findings, licences; and releases, the results that are kept.
struct ContentOperations: Sendable {
    let catalog: any ScanCatalog
    let access: ProjectAccess
    let shelf: ContentsShelf
    /// Which API the forge of a repository speaks.
    let kind: @Sendable (RepositoryRef) -> ForgeKind
    /// Addresses that advisories of these ids name.
    let references: @Sendable (Set<String>) -> [String]

    var all: [Operation] {
        [components, component, findings, finding, licenses, license, releases]
    }

    private static let window: [Operation.Parameter] = [
        .init(name: "limit", schema: .integer(1...500), standard: "50"),
        .init(name: "offset", schema: .integer(0...10_000_000), standard: "0"),
    ]
    private static let search = Operation.Parameter(name: "search", schema: .string(max: 255))
    private static let categories = Operation.Parameter(
        name: "license_category",
        schema: .array(.words(LicenseCategory.allCases.map(\.rawValue)), most: 4)
    )

    private static func order(_ words: [String], _ standard: String, isDescending: Bool)
        -> [Operation.Parameter]
    {
        [
            .init(name: "sort", schema: .words(words), standard: "\"\(standard)\""),
            .init(
                name: "order",
                schema: .words(["asc", "desc"]),
                standard: isDescending ? "\"desc\"" : "\"asc\""
            ),
        ]
    }

    // MARK: Packages

    private var components: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/components",
            id: "listComponents",
            tag: "contents",
            summary: "Packages of a result: of a scan, a release, or the newest of the main line.",
            access: .caller(.viewer),
            query: [
                Self.search,
                .init(
                    name: "severity",
                    schema: .array(.words(ComponentQuery.severityWords), most: 6)
                ), Self.categories, .init(name: "direct", schema: .boolean),
                .init(
                    name: "dependency_scope",
                    schema: .array(.words(["required", "optional", "unspecified"]), most: 3)
                ), .init(name: "eol", schema: .boolean), .init(name: "outdated", schema: .boolean),
                .init(name: "malicious", schema: .boolean),
            ] + Self.order(ComponentQuery.Order.allCases.map(\.rawValue), "name", isDescending: false)
                + SnapshotAnchor.parameters + Self.window,
            answer: .init(status: 200, shape: ContentShapes.components.described)
        ) { request in
            let project = try await access.refused(request, atLeast: .viewer)
            var query = ComponentQuery()
            query.search = request.text("search")
            query.severities = Set(request.texts("severity"))
            query.categories = Set(
                request.texts("license_category").compactMap { LicenseCategory(rawValue: $0) }
            )
            query.isDirect = request.flag("direct")
            query.scopes = Set(request.texts("dependency_scope"))
            query.isMalicious = request.flag("malicious")
            query.isEndOfLife = request.flag("eol")
            query.isOutdated = request.flag("outdated")
            query.order = request.word("sort", ComponentQuery.Order.self) ?? .name
            query.isDescending = request.text("order") == "desc"
            let contents = try await contents(project, request)
            let rows = contents.map { query.rows(of: $0) } ?? []
            return Self.answer(rows, of: contents, request, ContentShapes.components)
        }
    }

    private var component: Operation {
        Operation(
            method: .get,
            path: "/v1/components/{component_id}",
            id: "getComponent",
            tag: "contents",
            summary: "A package of a result, with its findings.",
            access: .caller(.viewer),
            answer: .init(status: 200, shape: ContentShapes.componentDetail.described)
        ) { request in
            let (index, contents) = try await entry("component_id", .component, request)
            guard contents.components.indices.contains(index) else { throw Self.missing(.component) }
            let shown = ContentShapes.In(contents.components[index], contents, at: request.now)
            return JSONAnswer.response(ContentShapes.componentDetail.bytes(of: shown), status: .ok)
        }
    }

    // MARK: Findings

    private var findings: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/vulnerabilities",
            id: "listFindings",
            tag: "contents",
            summary: "Findings of a result: of a scan, a release, or the newest of the main line.",
            access: .caller(.viewer),
            query: [
                Self.search,
                .init(
                    name: "severity",
                    schema: .array(.words(Severity.allCases.map(\.rawValue) + ["info"]), most: 6)
                ), .init(name: "status", schema: .array(.words(FindingStatus.portalWords), most: 7)),
                Self.categories, .init(name: "min_epss", schema: .fraction),
                .init(
                    name: "reachable",
                    schema: .words(FindingQuery.Reachability.allCases.map(\.rawValue))
                ),
                .init(name: "sla", schema: .words(RemediationDeadline.Status.allCases.map(\.rawValue))),
            ] + Self.order(FindingQuery.Order.allCases.map(\.rawValue), "severity", isDescending: true)
                + SnapshotAnchor.parameters + Self.window,
            answer: .init(status: 200, shape: ContentShapes.findings.described)
        ) { request in
            let project = try await access.hidden(request, atLeast: .viewer)
            var query = FindingQuery()
            query.search = request.text("search")
            query.severities = Set(request.texts("severity"))
            query.statuses = Set(request.texts("status"))
            query.categories = Set(
                request.texts("license_category").compactMap { LicenseCategory(rawValue: $0) }
            )
            query.leastEPSS = request.text("min_epss").flatMap { Double($0) }
            query.reachability = request.word("reachable", FindingQuery.Reachability.self)
            query.deadline = request.word("sla", RemediationDeadline.Status.self)
            query.order = request.word("sort", FindingQuery.Order.self) ?? .severity
            query.isDescending = request.text("order") != "asc"
            let contents = try await contents(project, request)
            let (rows, distribution) = contents.map { query.rows(of: $0, at: request.now) } ?? ([], [:])
            return Self.answer(rows, of: contents, request, ContentShapes.findings, distribution)
        }
    }

    private var finding: Operation {
        Operation(
            method: .get,
            path: "/v1/vulnerability_findings/{finding_id}",
            id: "getFinding",
            tag: "contents",
            summary: "A finding of a result, with what was decided about it and which version is free of it.",
            access: .caller(.viewer),
            answer: .init(status: 200, shape: ContentShapes.findingDetail.described)
        ) { request in
            let (index, contents) = try await entry("finding_id", .finding, request)
            guard contents.findings.indices.contains(index) else { throw Self.missing(.finding) }
            let entry = contents.findings[index]
            let shown = ContentShapes.FindingDetail(
                shown: ContentShapes.In(entry, contents, at: request.now),
                references: Array(references(entry.finding.allIDs).prefix(Self.mostReferences)),
                steps: try await catalog.steps(about: entry.finding, of: contents.scan.project.key)
            )
            return JSONAnswer.response(ContentShapes.findingDetail.bytes(of: shown), status: .ok)
        }
    }

    private static let mostReferences = 100

    // MARK: Licences

    private var licenses: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/licenses",
            id: "listLicenses",
            tag: "contents",
            summary: "Licences of a result, each with the number of packages under it.",
            access: .caller(.viewer),
            query: [
                Self.search,
                .init(
                    name: "category",
                    schema: .array(.words(LicenseCategory.allCases.map(\.rawValue)), most: 4)
                ),
                .init(
                    name: "kind",
                    schema: .array(.words(["declared", "concluded", "detected"]), most: 3)
                ), .init(name: "review_flag", schema: .words(["behavioral_use", "non_commercial"])),
                .init(
                    name: "conflict",
                    schema: .words(["compatible", "conditional", "incompatible", "unknown"])
                ),
            ] + Self.order(LicenseQuery.Order.allCases.map(\.rawValue), "category", isDescending: true)
                + SnapshotAnchor.parameters + Self.window,
            answer: .init(status: 200, shape: ContentShapes.licenses.described)
        ) { request in
            let project = try await access.hidden(request, atLeast: .viewer)
            var query = LicenseQuery()
            query.search = request.text("search")
            query.categories = Set(request.texts("category").compactMap { LicenseCategory(rawValue: $0) })
            query.order = request.word("sort", LicenseQuery.Order.self) ?? .category
            query.isDescending = request.text("order") != "asc"
            let contents = try await contents(project, request)
            let kinds = request.texts("kind")
            // All that is known was declared, and nothing was looked at for flags and conflicts.
            let isKnown =
                (kinds.isEmpty || kinds.contains("declared")) && request.text("review_flag") == nil
                && request.text("conflict") == nil
            let rows = isKnown ? contents.map { query.rows(of: $0) } ?? [] : []
            return Self.answer(
                rows,
                of: contents,
                request,
                ContentShapes.licenses,
                declaredLicense: project.about.declaredLicense
            )
        }
    }

    private var license: Operation {
        Operation(
            method: .get,
            path: "/v1/license_findings/{finding_id}",
            id: "getLicense",
            tag: "contents",
            summary: "A licence of a result, with the packages under it.",
            access: .caller(.viewer),
            answer: .init(status: 200, shape: ContentShapes.licenseDetail.described)
        ) { request in
            let (index, contents) = try await entry("finding_id", .license, request)
            guard contents.licenses.indices.contains(index) else { throw Self.missing(.license) }
            let shown = ContentShapes.In(contents.licenses[index], contents, at: request.now)
            return JSONAnswer.response(ContentShapes.licenseDetail.bytes(of: shown), status: .ok)
        }
    }

    // MARK: Releases

    private var releases: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/releases",
            id: "listReleases",
            tag: "contents",
            summary: "Results with a release label, newest first; of each label the newest.",
            access: .caller(.viewer),
            query: [
                .init(name: "release", schema: SnapshotAnchor.release),
                .init(name: "ref", schema: .string(min: 1, max: ScanReference.longest)),
            ] + Paging.parameters(size: 20, most: 100, named: "size"),
            answer: .init(status: 200, shape: ContentShapes.releases.described)
        ) { request in
            let project = try await access.refused(request, atLeast: .viewer)
            var filter = ScanFilter()
            filter.project = project.summary.key
            filter.isReleased = true
            filter.release = request.text("release")
            if let text = request.text("ref") {
                do throws(ScanReference.Problem) {
                    filter.subject = try ScanReference(text).subject
                } catch {
                    throw ProblemDetails.invalid(
                        FieldProblem("query", "ref", type: "value_error", msg: error.description)
                    )
                }
            }
            let page = Paging(request, size: 20, named: "size")
            let (rows, total) = try await catalog.scans(filter, skipping: page.skipped, limit: page.size)
            let shown = rows.map {
                ProjectShapes.ShownScan(scan: $0, forge: kind($0.project.repository), point: nil)
            }
            return page.answer(shown, total, ContentShapes.releases)
        }
    }

    // MARK: What they share

    private func contents(_ project: PortalProject, _ request: APIRequest) async throws -> ScanContents? {
        guard let scan = try await SnapshotAnchor.result(of: project, request, in: catalog) else {
            return nil
        }
        return try await shelf.contents(of: scan)
    }

    /// The place that an id names, and the contents that it is in; what the caller may not see is not there.
    private func entry(_ name: String, _ kind: EntryID.Kind, _ request: APIRequest) async throws
        -> (index: Int, contents: ScanContents)
    {
        guard let id = EntryID(try request.id(name), kind),
            let scan = try await catalog.scan(job: id.job),
            try request.requiredCaller().role(inTeam: scan.project.team, project: scan.project.key) != nil,
            let contents = try await shelf.contents(of: scan)
        else { throw Self.missing(kind) }
        return (id.index, contents)
    }

    private static func missing(_ kind: EntryID.Kind) -> ProblemDetails {
        let word =
            switch kind {
            case .component: "Component"
            case .finding: "Vulnerability"
            case .license: "License Finding"
            }
        return ProblemDetails(
            status: .notFound,
            code: "\(word.lowercased().replacing(" ", with: "_"))_not_found",
            detail: "There is nothing of that id.",
            title: "\(word) Not Found"
        )
    }

    private static func answer<Entry>(
        _ rows: [Entry],
        of contents: ScanContents?,
        _ request: APIRequest,
        _ shape: Shape<ContentShapes.Window<ContentShapes.In<Entry>>>,
        _ distribution: [Severity: Int] = [:],
        declaredLicense: String? = nil
    ) -> Response {
        let limit = request.number("limit", 50)
        let offset = request.number("offset", 0)
        let shown = contents.map { contents in
            rows.dropFirst(offset).prefix(limit).map { ContentShapes.In($0, contents, at: request.now) }
        }
        let window = ContentShapes.Window(
            rows: shown ?? [],
            total: rows.count,
            limit: limit,
            offset: offset,
            distribution: distribution,
            declaredLicense: declaredLicense,
            contents: contents
        )
        return JSONAnswer.response(shape.bytes(of: window), status: .ok)
    }
}
