import Basics
import Domain

/// Check runs, which only an App may write (docs.github.com, "REST API endpoints for check runs").
extension GitHubForge: CheckRuns {
    var checkRuns: (any CheckRuns)? { appTokens == nil ? nil : self }

    var annotationsPerCall: Int { 50 }

    func checkRun(
        named name: String,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> PublishedCheckRun? {
        guard let appTokens else { return nil }
        let ours = try await appTokens.botLogin()
        let path = try path(of: repository) + "/commits/\(commit.hex)/check-runs"
        let query = [(name: "check_name", value: name), (name: "filter", value: "latest")]
        let found = try await client.list(path, query) { (page) throws(FieldError) -> [PublishedCheckRun] in
            guard let list = page["check_runs"] else {
                throw FieldError(path: "check_runs", problem: "is missing")
            }
            var runs: [PublishedCheckRun] = []
            for element in list.elements {
                let run = try PayloadFields(root: element)
                // Another App may use the same name.
                guard let slug = run.optionalObject("app")?.optionalString("slug"), "\(slug)[bot]" == ours,
                    try run.string("name") == name
                else { continue }
                runs.append(try Self.published(run))
            }
            return runs
        }
        return try required(found, "GET \(path)").max { (Int($0.id) ?? 0) < (Int($1.id) ?? 0) }
    }

    private static func published(_ run: PayloadFields) throws(FieldError) -> PublishedCheckRun {
        let output = run.optionalObject("output")
        return PublishedCheckRun(
            id: String(try run.positive("id")),
            externalID: run.optionalString("external_id") ?? "",
            isCompleted: try run.string("status") == "completed",
            conclusion: run.optionalString("conclusion"),
            title: output?.optionalString("title"),
            annotationCount: output?.optionalPositive("annotations_count") ?? 0
        )
    }

    func createCheckRun(
        _ run: CheckRun,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> String {
        let path = try path(of: repository) + "/check-runs"
        let payload = CheckRunPayload(run, head_sha: commit.hex)
        return try await client.write(.post, path, payload) { (answer) throws(FieldError) in
            String(try answer.positive("id"))
        }
    }

    func updateCheckRun(
        _ id: String,
        to run: CheckRun,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Bool {
        guard let number = Int(id), number > 0 else {
            throw ForgeError(.invalid, detail: "a check run id of GitHub is a positive number")
        }
        let path = try path(of: repository) + "/check-runs/\(number)"
        do {
            try await client.write(.patch, path, CheckRunPayload(run, head_sha: nil)) {
                (_) throws(FieldError) in
            }
            return true
        } catch {
            if error.reason == .notFound { return false }
            throw error
        }
    }
}

/// The wire form of a check run.
private struct CheckRunPayload: Encodable, Sendable {
    struct Output: Encodable, Sendable {
        let title: String
        let summary: String
        let text: String?
        let annotations: [Annotation]
    }

    struct Annotation: Encodable, Sendable {
        let path: String
        let start_line: Int
        let end_line: Int
        let annotation_level: String
        let title: String
        let message: String
    }

    struct Action: Encodable, Sendable {
        let label: String
        let description: String
        let identifier: String
    }

    let name: String
    /// `nil` in an update.
    let head_sha: String?
    let external_id: String
    let status: String
    let conclusion: String?
    let output: Output
    let actions: [Action]

    init(_ run: CheckRun, head_sha: String?) {
        name = run.name
        self.head_sha = head_sha
        external_id = run.externalID
        status = run.conclusion == nil ? "in_progress" : "completed"
        conclusion = run.conclusion?.rawValue
        output = Output(
            title: run.title,
            summary: run.summary,
            text: run.text,
            annotations: run.annotations.map {
                Annotation(
                    path: $0.path,
                    start_line: $0.line,
                    end_line: $0.line,
                    annotation_level: $0.level.rawValue,
                    title: $0.title,
                    message: $0.message
                )
            }
        )
        actions = run.actions.map {
            Action(label: $0.label, description: $0.description, identifier: $0.identifier)
        }
    }
}
