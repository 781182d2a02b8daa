import Basics
import Domain
import Hummingbird
import Pipeline
import Portal

/// Asking for scans.
extension ScanOperations {
    private static let triggering = RequestRates.Rule("scans", 20, per: 60)

    var trigger: Operation {
        Operation(
            method: .post,
            path: "/v1/projects/{project_id}/scans",
            id: "triggerScan",
            tag: "scans",
            summary:
                "Have a branch, pull request or tag judged as it is now (`metadata.ref`; else the default branch). One at a time for each.",
            access: .caller(.developer),
            body: .object([
                .init(
                    name: "kind",
                    schema: .words(["source", "container", "sbom"]),
                    isRequired: false,
                    standard: "\"source\""
                ),
                .init(name: "metadata", schema: .map(bytes: 16 << 10, depth: 4), isRequired: false),
            ]),
            answer: .init(status: 202, shape: ProjectShapes.scan.described),
            refusals: [409, 502],
            rate: (Self.triggering, .caller)
        ) { request in
            let project = try await access.hidden(request, atLeast: .developer)
            switch request.field("kind") ?? "source" {
            case "container":
                throw Self.invalid("kind", "is not possible: images are not scanned by Gatehouse")
            case "sbom":
                throw Self.invalid("kind", "is not possible here: send the SBOM to …/sbom-ingest")
            default: break
            }
            let metadata = request.body?["metadata"]
            if try Self.isUpload(metadata) { return try await scanUpload(request, project, metadata) }
            let record = try await service.request(
                try Self.reference(try Self.text(metadata?["ref"], "ref"), field: "metadata.ref"),
                of: project,
                metadata: metadata.map(\.text) ?? "{}",
                release: try Self.release(metadata?["release"]),
                by: request.actor,
                at: request.now
            ).get()
            return JSONAnswer.response(ProjectShapes.scan.bytes(of: shown(record)), status: .accepted)
        }
    }

    /// Whether the sources are an archive that was uploaded, and not the forge's.
    ///
    /// What is meant as one and is not said so must not be a scan of a branch: its verdict would be that of other sources.
    private static func isUpload(_ metadata: JSONValue?) throws -> Bool {
        if let word = try text(metadata?["verbosity"], "verbosity"), !["normal", "verbose"].contains(word) {
            throw invalid("metadata.verbosity", "is neither normal nor verbose")
        }
        let archive = try text(metadata?["archive_id"], "archive_id")
        switch try text(metadata?["source_type"], "source_type") {
        case "upload": return true
        case nil, "git":
            if archive == nil { return false }
            throw invalid("metadata.archive_id", "goes with the source_type upload only")
        default: throw invalid("metadata.source_type", "is neither git nor upload")
        }
    }

    private func scanUpload(
        _ request: APIRequest,
        _ project: PortalProject,
        _ metadata: JSONValue?
    ) async throws -> Response {
        guard let text = try Self.text(metadata?["archive_id"], "archive_id") else {
            throw Self.invalid("metadata.archive_id", "is missing: upload an archive first")
        }
        guard let id = ResourceID(text) else { throw ProjectRefusal.unknownArchive }
        let (name, release) = (
            try Self.text(metadata?["ref"], "ref"), try Self.release(metadata?["release"])
        )
        let held = try await uploads.holding(id, for: project.summary.repository) { upload in
            guard upload.kind == .archive else { throw ProjectRefusal.unknownArchive }
            return try await service.request(
                upload,
                named: name,
                of: project,
                metadata: metadata.map(\.text) ?? "{}",
                release: release,
                by: request.actor,
                at: request.now
            ).get()
        }
        guard let record = held else { throw ProjectRefusal.unknownArchive }
        return JSONAnswer.response(ProjectShapes.scan.bytes(of: shown(record)), status: .accepted)
    }

    private static func text(_ value: JSONValue?, _ name: String) throws -> String? {
        guard let value, !value.isNull else { return nil }
        guard let text = value.string else {
            throw ProblemDetails.invalid(
                FieldProblem("body", "metadata", name, type: "string_type", msg: "is not a string")
            )
        }
        return text
    }

    private static func release(_ value: JSONValue?) throws -> String? {
        guard let value, !value.isNull else { return nil }
        let problems = SnapshotAnchor.release.problems(of: value, at: ["body", "metadata", "release"])
        guard problems.isEmpty else { throw ProblemDetails.invalid(problems) }
        return value.string
    }
}
