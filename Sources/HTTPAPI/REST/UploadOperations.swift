import Domain
import HTTPTypes
import Hummingbird
import Portal

/// Uploads: an archive of sources to be scanned, and an SBOM that is scanned at once.
struct UploadOperations: Sendable {
    let uploads: any UploadStore
    let access: ProjectAccess
    let service: ScanService
    let audit: any AccountStore

    var all: [Operation] { [archive, sbom] }

    /// What a body may have: an archive, and the form around it.
    static let mostBytes = 101 << 20

    /// Whether a request is one of these, whose bodies may take their time; the same as is routed.
    static func takes(_ request: HTTPRequest) -> Bool {
        guard request.method == .post, let path = request.path?.prefix(while: { $0 != "?" }) else {
            return false
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 5 && parts[0].isEmpty && parts[1] == "v1" && parts[2] == "projects"
            && !parts[3].isEmpty && ["source-archive", "sbom-ingest"].contains(parts[4])
    }

    private static let uploading = RequestRates.Rule("uploads", 20, per: 60)

    private var archive: Operation {
        Operation(
            method: .post,
            path: "/v1/projects/{project_id}/source-archive",
            id: "uploadSourceArchive",
            tag: "scans",
            summary:
                "Upload a zip archive (`upload`) to be scanned: `POST …/scans` with `metadata.source_type` `upload` and `metadata.archive_id`.",
            access: .caller(.developer),
            form: .init(file: "upload", texts: []),
            answer: .init(status: 201, shape: UploadShapes.archive.described),
            refusals: [409, 507],
            rate: (Self.uploading, .caller)
        ) { request in
            let project = try await open(request)
            let (upload, _) = try await request.requiredForm().read { next in
                try await uploads.receive(.archive, for: project.summary.repository, next: next)
            }
            let note = AuditNote(
                "create",
                "scan_artifacts",
                upload.id.text,
                team: project.summary.team,
                [("project_id", project.summary.id.text), ("sha256", upload.digest.hex)]
            )
            try await audit.note(note, by: request.actor, at: request.now)
            return JSONAnswer.response(UploadShapes.archive.bytes(of: upload), status: .created)
        }
    }

    private var sbom: Operation {
        Operation(
            method: .post,
            path: "/v1/projects/{project_id}/sbom-ingest",
            id: "ingestSBOM",
            tag: "scans",
            summary:
                "Have an SBOM (`sbom`: CycloneDX or SPDX) judged by the rules of the default branch; nothing is told on the forge.",
            access: .caller(.developer),
            form: .init(
                file: "sbom",
                texts: [
                    .init(name: "ref", schema: .string(min: 1, max: ScanReference.longest)),
                    .init(name: "release", schema: SnapshotAnchor.release),
                ]
            ),
            answer: .init(status: 202, shape: ProjectShapes.scan.described),
            refusals: [409],
            rate: (Self.uploading, .caller)
        ) { request in
            let project = try await open(request)
            let (upload, texts) = try await request.requiredForm().read { next in
                try await uploads.receive(.sbom, for: project.summary.repository, next: next)
            }
            let record = try await service.request(
                upload,
                named: texts["ref"],
                of: project,
                metadata: "{\"source_type\":\"upload\"}",
                release: texts["release"],
                by: request.actor,
                // Later than the request: what is older than a scan of it has been scanned.
                at: max(request.now, upload.receivedAt)
            ).get()
            let shown = ProjectShapes.ShownScan(
                scan: record,
                forge: service.kind(of: project.summary.repository),
                // Nobody has begun.
                point: nil
            )
            return JSONAnswer.response(ProjectShapes.scan.bytes(of: shown), status: .accepted)
        }
    }

    /// The project, before anything of the body is read: what is refused later stays for a while.
    private func open(_ request: APIRequest) async throws -> PortalProject {
        let project = try await access.hidden(request, atLeast: .developer)
        guard project.archivedAt == nil else { throw ProjectRefusal.archived }
        guard service.hasRoom() else { throw ProjectRefusal.diskFull }
        return project
    }
}

/// How uploads are answered.
enum UploadShapes {
    static let archive = Shape<Upload>(
        name: "SourceArchiveUploadResponse",
        fields: [.text("archive_id") { $0.id.text }]
    )

    /// All of them, for the description.
    static let all: [DescribedShape] = [archive.described]
}
