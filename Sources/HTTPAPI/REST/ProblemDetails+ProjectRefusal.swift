import Domain
import HTTPTypes
import Portal

extension ProblemDetails {
    /// The refusal with the status and the title of the reference portal.
    static func refused(_ refusal: ProjectRefusal) -> ProblemDetails {
        func problem(_ status: HTTPResponse.Status, _ code: String, _ title: String, _ detail: String)
            -> ProblemDetails
        {
            ProblemDetails(status: status, code: code, detail: detail, title: title)
        }
        switch refusal {
        case .unknownProject: return .refused(AccountRefusal.unknownProject)
        case .unknownTeam: return .refused(AccountRefusal.unknownTeam)
        case .unknownScan:
            return problem(.notFound, "scan_not_found", "Scan Not Found", "There is no such scan.")
        case .unknownSnapshot:
            return problem(
                .notFound,
                "scan_snapshot_not_found",
                "Scan Snapshot Not Found",
                "There is no result of that scan."
            )
        case .unknownArchive:
            return problem(
                .notFound,
                "archive_not_found",
                "Source Archive Not Found",
                "No archive of that id waits to be scanned: upload it again."
            )
        case .forbidden(let why): return problem(.forbidden, "forbidden", "Forbidden", why)
        case .slugTaken:
            return problem(
                .conflict,
                "slug_taken",
                "Project Slug Conflict",
                "Another project of the team has that slug."
            )
        case .repositoryTaken:
            return problem(
                .conflict,
                "repository_taken",
                "Conflict",
                "The repository is a project already."
            )
        case .archived:
            return problem(
                .conflict,
                "project_archived",
                "Project Archived",
                "Projects that are archived are not scanned."
            )
        case .invalid(let field, let why):
            let place = ["body"] + field.split(separator: ".").map(String.init)
            return invalid(FieldProblem(place, type: "value_error", msg: why))
        case .scanActive(let id):
            var refused = problem(
                .conflict,
                "scan_already_in_progress",
                "Scan Already In Progress",
                "A scan of this reference waits or runs: wait for that one."
            )
            refused.more.activeScanID = id.text
            refused.more.isScanInProgress = true
            return refused
        case .tooManyScans(let limit):
            var refused = problem(
                .tooManyRequests,
                "concurrent_scan_limit",
                "Concurrent Scan Limit Exceeded",
                "The team has \(limit) scans under way."
            )
            refused.type = "urn:trustedoss:problem:concurrent_scan_limit"
            refused.more.limit = limit
            refused.retryAfter = 30
            return refused
        case .diskFull:
            var refused = problem(
                .serviceUnavailable,
                "disk_full",
                "Workspace Disk Full",
                "The disk that the server keeps its data on is nearly full; nothing was queued."
            )
            refused.retryAfter = 60
            return refused
        case .scanEnded:
            return problem(
                .conflict,
                "scan_already_cancelled",
                "Scan Already Cancelled",
                "The scan has ended."
            )
        case .scanIsActive:
            return problem(
                .conflict,
                "scan_active",
                "Scan Cannot Be Deleted",
                "The scan waits or runs: cancel it first."
            )
        case .scanIsLabelled:
            return problem(
                .conflict,
                "scan_release_protected",
                "Scan Cannot Be Deleted",
                "The scan is the snapshot of a release; `force` removes it."
            )
        case .unreachable(let forge):
            return problem(
                .badGateway,
                "forge_unreachable",
                "Bad Gateway (\(name(of: forge)))",
                "The forge did not do what was asked for; the server's log says why."
            )
        case .unauthorized(let forge):
            return problem(
                .badGateway,
                "forge_refused",
                "\(name(of: forge)) Authentication Failed",
                "The forge does not let the bot do this with the token it has; the server's log says why."
            )
        case .outdated:
            return problem(
                .conflict,
                "outdated",
                "Conflict",
                "The pull request shows a newer result already."
            )
        }
    }
}
