import Domain
import HTTPTypes
import Hummingbird
import Pipeline

extension ProblemDetails {
    /// 422, with the fields that are wrong.
    static func invalid(_ errors: FieldProblem...) -> ProblemDetails { invalid(errors) }

    static func invalid(_ errors: [FieldProblem]) -> ProblemDetails {
        let names = errors.map { $0.loc.joined(separator: ".") }.joined(separator: ", ")
        return ProblemDetails(
            status: .unprocessableContent,
            code: "validation",
            detail: "The request is not valid: \(names).",
            errors: errors
        )
    }

    /// While the keys that secrets are sealed with are being changed, as by `gatehouse admin rotate-key`.
    static let keysBusy = ProblemDetails(
        status: .serviceUnavailable,
        code: "keys_busy",
        detail: "The keys that secrets are kept with are being changed; nothing was stored: send it again.",
        title: "Credential Encryption Unavailable",
        retryAfter: 5
    )

    /// After the key that secrets are sealed with was changed, until the server is started again with the new one.
    static let keysRetired = ProblemDetails(
        status: .serviceUnavailable,
        code: "keys_retired",
        detail:
            "The key that secrets are kept with was changed since the server started; nothing was stored: the operator has to restart it.",
        title: "Credential Encryption Unavailable",
        retryAfter: 60
    )

    /// The refusal as the reference portal words it, where it has words for it.
    static func refused(_ refusal: RemediationRefusal) -> ProblemDetails {
        switch refusal {
        case .unknownProject:
            ProblemDetails(
                status: .notFound,
                code: "project_not_found",
                detail: "There is no project of that id.",
                title: "Project Not Found"
            )
        case .notOptedIn(let why):
            ProblemDetails(
                status: .conflict,
                code: "not_opted_in",
                detail: why,
                title: "Project Not Opted In"
            )
        case .declined:
            ProblemDetails(
                status: .conflict,
                code: "declined",
                detail: "A person closed the pull request with these changes; it is not opened again."
            )
        case .manifest(let problem): .rejected(problem)
        case .unreachable(let forge):
            ProblemDetails(
                status: .badGateway,
                code: "forge_unreachable",
                detail: "\(name(of: forge)) did not give what a plan needs; the server's log says what."
            )
        case .notWritten(let forge):
            ProblemDetails(
                status: .badGateway,
                code: "write_failed",
                detail: "The pull request could not be written; the server's log says why. "
                    + "What may pass is tried again without being asked for.",
                title: "\(name(of: forge)) Write Failed"
            )
        case .noAdvisories:
            ProblemDetails(
                status: .serviceUnavailable,
                code: "no_advisories",
                detail: "There is no advisory data to plan with; see `gatehouse advisories status`."
            )
        case .busy:
            ProblemDetails(
                status: .tooManyRequests,
                code: "busy",
                detail: "Other fixes are being planned; ask again.",
                retryAfter: 5
            )
        case .tooSlow:
            ProblemDetails(
                status: .serviceUnavailable,
                code: "too_slow",
                detail: "Planning took longer than `limits.wallClock` of the settings.",
                retryAfter: 60
            )
        }
    }

    private static func rejected(_ problem: RemediationRefusal.ManifestProblem) -> ProblemDetails {
        let why =
            switch problem {
            case .tooLarge: "it has more than 1 MiB"
            case .invalidJSON: "it is not JSON"
            case .notObject: "it is not an object"
            case .duplicateKeys: "a key is there twice"
            case .noDependencySections: "it has no dependencies"
            }
        return ProblemDetails(
            status: .unprocessableContent,
            code: problem.rawValue,
            detail: "The manifest cannot be planned for: \(why).",
            title: "Manifest Rejected",
            errors: [FieldProblem("body", "manifest", type: problem.rawValue, msg: why)]
        )
    }

    static func name(of forge: ForgeKind) -> String {
        switch forge {
        case .github: "GitHub"
        case .gitlab: "GitLab"
        case .gitea: "Gitea"
        case .forgejo: "Forgejo"
        case .local: "The forge"
        }
    }
}
