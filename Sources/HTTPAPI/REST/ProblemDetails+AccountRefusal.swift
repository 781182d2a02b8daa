import HTTPTypes
import Portal

extension ProblemDetails {
    /// The refusal with the status and the title of the reference portal.
    static func refused(_ refusal: AccountRefusal) -> ProblemDetails {
        func problem(_ status: HTTPResponse.Status, _ code: String, _ title: String, _ detail: String)
            -> ProblemDetails
        {
            ProblemDetails(status: status, code: code, detail: detail, title: title)
        }
        switch refusal {
        case .invalidCredentials:
            var refused = problem(
                .unauthorized,
                "invalid_credentials",
                "Invalid Credentials",
                "Address and password do not belong together."
            )
            refused.challenge = "Bearer"
            return refused
        case .inactive:
            return problem(.forbidden, "user_inactive", "User Inactive", "The account is shut out.")
        case .emailTaken:
            return problem(
                .conflict,
                "email_taken",
                "Email Already Registered",
                "There is an account of that address."
            )
        case .registrationClosed:
            return problem(
                .notFound,
                "registration_closed",
                "Not Found",
                "Accounts are made by an administrator here."
            )
        case .invalidSetupToken:
            return problem(
                .forbidden,
                "invalid_setup_token",
                "Forbidden",
                "The setup token is not the server's, or there is an account already."
            )
        case .weakPassword(let why, let field):
            return invalid(FieldProblem("body", field, type: "value_error", msg: why))
        case .invalidRefreshToken:
            return session("invalid_refresh_token", "Invalid Refresh Token", "Sign in again.")
        case .refreshTokenReused:
            return session(
                "refresh_token_reused",
                "Refresh Token Reuse Detected",
                "The token was used before, so all sessions of the account have ended. Sign in again."
            )
        case .invalidResetToken:
            return problem(
                .unprocessableContent,
                "invalid_token",
                "Invalid or Expired Token",
                "Ask for another one."
            )
        case .busy:
            var refused = problem(
                .serviceUnavailable,
                "busy",
                "Service Unavailable",
                "Too many sign-ins at a time; try again."
            )
            refused.retryAfter = 5
            return refused
        case .unknownUser:
            return problem(.notFound, "user_not_found", "User Not Found", "There is no such user.")
        case .unknownTeam:
            return problem(.notFound, "team_not_found", "Team Not Found", "There is no such team.")
        case .unknownProject:
            return problem(.notFound, "project_not_found", "Project Not Found", "There is no such project.")
        case .unknownKey:
            return problem(.notFound, "api_key_not_found", "API Key Not Found", "There is no such key.")
        case .unknownMember:
            return problem(
                .notFound,
                "team_membership_not_found",
                "Team Membership Not Found",
                "The user is not in the team."
            )
        case .forbidden(let why): return problem(.forbidden, "forbidden", "Forbidden", why)
        case .invalidKeyScope(let why):
            return problem(
                .unprocessableContent,
                "invalid_scope",
                "Invalid API Key Scope",
                "Not possible: \(why)."
            )
        case .invalidRole(let why):
            return problem(
                .unprocessableContent,
                "invalid_role",
                "Invalid Role Assignment",
                "Not possible: \(why)."
            )
        case .slugTaken:
            return problem(.conflict, "slug_taken", "Team Slug Conflict", "Another team has that slug.")
        case .cannotModifySelf:
            return problem(
                .unprocessableContent,
                "cannot_modify_self",
                "Cannot Modify Self",
                "Have another administrator do it."
            )
        case .lastSuperAdmin:
            return problem(
                .unprocessableContent,
                "last_super_admin_protected",
                "Last Super Admin Protected",
                "Nobody would be left to administer the server."
            )
        case .lastTeamAdmin:
            return problem(
                .unprocessableContent,
                "last_team_admin_protected",
                "Last Team Admin Protected",
                "Nobody would be left to administer the team."
            )
        case .teamHasProjects:
            return problem(
                .conflict,
                "team_has_projects",
                "Team Has Projects",
                "Give its projects to another team first, or archive them."
            )
        case .unverifiedAddress:
            return problem(
                .forbidden,
                "email_unverified",
                "Forbidden",
                "The identity provider vouches for no mail address."
            )
        case .unknownIdentity:
            var refused = problem(
                .notFound,
                "oauth_identity_not_found",
                "Not Found",
                "There is no such account elsewhere that you sign in with."
            )
            refused.type = "urn:trustedoss:problem:oauth_identity_not_found"
            return refused
        case .lastWayIn:
            var refused = problem(
                .conflict,
                "oauth_unlink_blocks_login",
                "Cannot remove last authentication method",
                "Set a password first."
            )
            refused.type = "urn:trustedoss:problem:oauth_unlink_blocks_login"
            return refused
        }
    }

    private static func session(_ code: String, _ title: String, _ detail: String) -> ProblemDetails {
        ProblemDetails(status: .unauthorized, code: code, detail: detail, title: title, challenge: "Bearer")
    }
}
