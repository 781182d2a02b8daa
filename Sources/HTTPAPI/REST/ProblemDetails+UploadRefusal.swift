import HTTPTypes
import Portal

extension ProblemDetails {
    /// The refusal with the status and the title of the reference portal.
    ///
    /// The body may not have been read to its end, so the connection is not used again.
    static func refused(_ refusal: UploadRefusal) -> ProblemDetails {
        func problem(_ status: HTTPResponse.Status, _ code: String, _ title: String, _ detail: String)
            -> ProblemDetails
        {
            ProblemDetails(status: status, code: code, detail: detail, title: title, closes: true)
        }
        switch refusal {
        case .tooLarge(.archive, let limit):
            return problem(
                .contentTooLarge,
                "too_large",
                "Source Archive Too Large",
                "An archive has at most \(limit) bytes."
            )
        case .tooLarge(.sbom, let limit):
            return problem(
                .contentTooLarge,
                "too_large",
                "SBOM Too Large",
                "An SBOM has at most \(limit) bytes."
            )
        case .otherType(.archive):
            return problem(
                .unsupportedMediaType,
                "archive_type",
                "Unsupported Archive Type",
                "Send a zip archive."
            )
        case .otherType(.sbom):
            return problem(
                .unsupportedMediaType,
                "sbom_type",
                "Unsupported SBOM Type",
                "Send CycloneDX 1.2 to 1.7 (JSON, XML) or SPDX 2.2 or 2.3 (JSON, tag-value)."
            )
        case .damaged(.archive, let why):
            return problem(.badRequest, "invalid_archive", "Invalid Source Archive", why)
        case .damaged(.sbom, let why):
            return problem(.unprocessableContent, "invalid_sbom", "Invalid SBOM Document", why)
        case .hostile(let why):
            return problem(.unprocessableContent, "archive_rejected", "Source Archive Rejected", why)
        case .busy:
            var refused = problem(
                .tooManyRequests,
                "too_many_uploads",
                "Too Many Requests",
                "As many uploads are arriving as may at a time."
            )
            refused.retryAfter = 10
            return refused
        case .noRoom(.archive):
            return problem(
                HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
                "archive_quota",
                "Source Archive Quota Exceeded",
                "The project has as many uploads waiting as it may have, or the disk is full."
            )
        case .noRoom(.sbom):
            return problem(
                .serviceUnavailable,
                "sbom_storage",
                "SBOM Storage Unavailable",
                "The project has as many uploads waiting as it may have, or the disk is full."
            )
        }
    }
}
