import HTTPTypes
import Hummingbird
import Logging
import Pipeline
import Portal

/// The folders and files of what was scanned, straight from the mirror's objects.
struct SourceOperations: Sendable {
    let catalog: any ScanCatalog
    let access: ProjectAccess
    let service: SourceService
    let downloads: SourceDownloads
    let logger: Logger

    var all: [Operation] { [tree, file] }

    /// Bytes of a file that are shown.
    private static let preview = 2 << 20
    private static let pathSchema = Schema.string(max: SourcePath.longest)
    private static let refusals = [400, 413, 502]
    /// What nobody has opened yet is fetched from the forge.
    private static let looking = RequestRates.Rule("source", 120, per: 60)

    private var tree: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/source-tree",
            id: "listSourceTree",
            tag: "source-tree",
            summary: "A folder of what was scanned, folders first: of a scan, a release, or the main line.",
            access: .caller(.developer),
            query: [.init(name: "path", schema: Self.pathSchema, standard: "\"\"")]
                + Paging.parameters(size: 100, most: 500, named: "size") + SnapshotAnchor.parameters,
            answer: .init(status: 200, shape: SourceShapes.tree.described),
            refusals: Self.refusals,
            rate: (Self.looking, .caller),
            isLong: true
        ) { request in
            let (scan, path) = try await asked(request)
            let page = Paging(request, size: 100, named: "size")
            let folder = try await answered(scan) { () async throws(SourceControlError) in
                try await service.folder(path, of: scan, skipping: page.skipped, limit: page.size)
            }
            let shown = SourceShapes.Tree(
                scan: scan.id,
                path: path,
                folder: folder,
                page: page.page,
                size: page.size
            )
            return JSONAnswer.response(SourceShapes.tree.bytes(of: shown), status: .ok)
        }
    }

    private var file: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/source-file",
            id: "getSourceFile",
            tag: "source-tree",
            summary: "A file of what was scanned: its first 2 MiB as text, or `raw`, all of it to save.",
            access: .caller(.developer),
            query: [
                .init(name: "path", schema: Self.pathSchema, isRequired: true),
                .init(name: "raw", schema: .boolean, standard: "false"),
            ] + SnapshotAnchor.parameters,
            answer: .init(
                status: 200,
                shape: SourceShapes.file.described,
                type: "application/octet-stream"
            ),
            refusals: Self.refusals,
            rate: (Self.looking, .caller),
            isLong: true
        ) { request in
            let (scan, path) = try await asked(request)
            guard request.flag("raw") == true else {
                let file = try await read(path, of: scan, limit: Self.preview)
                let shown = SourceShapes.Preview(file, at: path, of: scan.id)
                return JSONAnswer.response(SourceShapes.file.bytes(of: shown), status: .ok)
            }
            let ticket = try downloads.ticket(for: request.actor)
            let file = try await read(path, of: scan, limit: .max)
            return SourceDownloads.response(file.bytes, named: path.names.last ?? "", ticket)
        }
    }

    // MARK: What they share

    /// Which scan is looked into, and where.
    private func asked(_ request: APIRequest) async throws -> (scan: ScanRecord, path: SourcePath) {
        let project = try await access.hidden(request, atLeast: .developer)
        let path: SourcePath
        do throws(SourceRefusal) {
            path = try SourcePath(request.text("path") ?? "")
        } catch {
            throw Self.problem(error)
        }
        guard let scan = try await SnapshotAnchor.result(of: project, request, in: catalog) else {
            throw Self.problem(.unavailable)
        }
        return (scan, path)
    }

    private func read(_ path: SourcePath, of scan: ScanRecord, limit: Int) async throws -> SourceFile {
        try await answered(scan) { () async throws(SourceControlError) in
            try await service.file(path, of: scan, limit: limit)
        }
    }

    private func answered<Found>(
        _ scan: ScanRecord,
        _ body: () async throws(SourceControlError) -> Result<Found, SourceRefusal>
    ) async throws -> Found {
        let outcome: Result<Found, SourceRefusal>
        do throws(SourceControlError) {
            outcome = try await body()
        } catch {
            throw problem(error, scan)
        }
        switch outcome {
        case .success(let found): return found
        case .failure(let refusal): throw Self.problem(refusal)
        }
    }

    /// What callers are told: errors themselves are for the operator.
    private func problem(_ error: SourceControlError, _ scan: ScanRecord) -> any Error {
        switch error.reason {
        case .commitGone:
            return ProblemDetails(
                status: .notFound,
                code: "source_gone",
                detail: "The forge no longer has the commit that was scanned, or not all of it.",
                title: "Source Not Available"
            )
        case .limit:
            logger.warning("a source was not shown", metadata: reason(error, scan))
            return ProblemDetails(
                status: .contentTooLarge,
                code: "source_not_readable",
                detail: "Reading it takes more than the limits of the settings; the server's log says which.",
                title: "Source File Not Readable"
            )
        case .refused, .hidden, .unavailable, .resting, .limited:
            logger.warning("a source was not shown", metadata: reason(error, scan))
            return ProjectRefusal.unreachable(service.kind(of: scan.project.repository))
        case .cancelled: return CancellationError()
        case .diskFull, .failed: return error
        }
    }

    private func reason(_ error: SourceControlError, _ scan: ScanRecord) -> Logger.Metadata {
        ["scan": "\(scan.id)", "reason": "\(error)"]
    }

    private static func problem(_ refusal: SourceRefusal) -> ProblemDetails {
        switch refusal {
        case .path(let why):
            ProblemDetails(
                status: .badRequest,
                code: "source_path_rejected",
                detail: "The path leads to nothing that is shown: \(why).",
                title: "Source Path Rejected"
            )
        case .absent:
            ProblemDetails(
                status: .notFound,
                code: "source_not_found",
                detail: "The commit has nothing of that path.",
                title: "Source Not Available"
            )
        case .tooLarge(let limit):
            ProblemDetails(
                status: .contentTooLarge,
                code: "source_file_too_large",
                detail: "The file has more than \(limit) bytes (`limits.file` of the settings).",
                title: "Source File Not Readable"
            )
        case .unavailable:
            ProblemDetails(
                status: .notFound,
                code: "source_not_available",
                detail: "Nothing was scanned yet, or the bot may not read the repository any more.",
                title: "Source Not Available"
            )
        }
    }
}
