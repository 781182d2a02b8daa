import Basics
import Domain

/// Texts and addresses in the forms that SARIF asks for.
enum SARIFText {
    /// Plain text of a message: braces and brackets would be placeholders and links (SARIF 2.1.0, 3.11.5 and 3.11.6).
    static func message(_ text: String, limit: Int = 1_000) -> String {
        var result = ""
        for scalar in VisibleText.prose(text, limit: limit).unicodeScalars {
            switch scalar {
            case "{": result += "{{"
            case "}": result += "}}"
            case "[", "]", "\\":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.isEmpty ? "(empty)" : result
    }

    /// A path below the root of the repository as a relative reference (RFC 3986, 4.2).
    ///
    /// Colons are encoded, so nothing is taken for a scheme; slashes in front would name a host.
    static func uri(_ path: String) -> String {
        let encoded = URLEncoding.path(path)
        if encoded.isEmpty { return "." }
        return encoded.utf8.first == 0x2F ? "." + encoded : encoded
    }

    /// The number that code scanning sorts by: the CVSS score, or one inside the range of the rating; `nil` where nobody rated.
    static func securitySeverity(isMalicious: Bool, score: Double?, severity: Severity) -> String? {
        if isMalicious { return "10.0" }
        if let score, score.isFinite { return Wording.score(score) }
        return switch severity {
        case .critical: "9.5"
        case .high: "8.0"
        case .medium: "5.5"
        case .low: "2.0"
        case .unknown: nil
        }
    }
}
