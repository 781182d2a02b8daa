import Foundation
import Licensing
import TestSupport
import Testing

/// The reference licence texts; small ones of our own are in `LicenseTextRuleTests`.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct LicenseTextTests {
    private struct Details: Decodable {
        let licenseId: String
        let licenseText: String
        let standardLicenseHeader: String?
    }

    private static func details() throws -> [Details] {
        let folder = SharedData.url("data/spdx/json/details")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
            try JSONDecoder().decode(Details.self, from: Data(contentsOf: folder.appendingPathComponent($0)))
        }
    }

    /// Ids whose text alone says something else, with the reason.
    private static let exceptions: [String: (expression: String, reason: String)] = [
        "AGPL-3.0-or-later": ("AGPL-3.0-only", "one text for both; a notice decides"),
        "GPL-2.0-or-later": ("GPL-2.0-only", "one text for both; a notice decides"),
        "GPL-3.0-or-later": ("GPL-3.0-only", "one text for both; a notice decides"),
        "LGPL-2.1-or-later": ("LGPL-2.1-only", "one text for both; a notice decides"),
        "LGPL-3.0-or-later": ("LGPL-3.0-only", "one text for both; a notice decides"),
        "GPL-2.0-with-classpath-exception": ("unknown", "only a placeholder where the GPL should be"),
    ]

    @Test func `every reference text is recognised, and none as another`() throws {
        var wrong: [String: String] = [:]
        for details in try Self.details() {
            let text = try #require(LicenseText(Array(details.licenseText.utf8)))
            let read = text.expression?.description ?? "unknown"
            let expected =
                try Self.exceptions[details.licenseId]?.expression
                ?? LicenseExpression(details.licenseId).description
            if read != expected { wrong[details.licenseId] = "\(read), other lines \(text.otherLines)" }
        }
        #expect(wrong == [:])
    }

    @Test func `a notice makes a whole GNU text one for later versions`() throws {
        for details in try Self.details() {
            guard details.licenseId.hasSuffix("-or-later"), let header = details.standardLicenseHeader else {
                continue
            }
            let text = details.licenseText + "\n\n" + header
            #expect(LicenseText(Array(text.utf8))?.expression?.description == details.licenseId)
            #expect(LicenseText(Array(header.utf8))?.expression?.description == details.licenseId)
        }
    }

    @Test func `texts one after the other are all found`() throws {
        let texts = try Self.details().filter {
            ["MIT", "BSD-3-Clause", "Apache-2.0", "ISC"].contains($0.licenseId)
        }
        let joined = texts.map(\.licenseText).joined(separator: "\n\n----\n\n")
        let text = try #require(LicenseText(Array(joined.utf8)))
        #expect(text.matches.map(\.id) == texts.map(\.licenseId))
        #expect(text.expression?.terms.map(\.id) == texts.map(\.licenseId))
    }

    @Test func `a text that lost or gained a sentence is unknown`() throws {
        for details in try Self.details() where Self.exceptions[details.licenseId] == nil {
            let words = details.licenseText.split(separator: " ", omittingEmptySubsequences: false)
            let middle = words.count / 2
            let short = (words[..<middle] + words[(middle + 12)...]).joined(separator: " ")
            let long = (words[..<middle] + ["but", "never", "on", "Mondays"] + words[middle...]).joined(
                separator: " "
            )
            for text in [short, long] {
                let read = try #require(LicenseText(Array(text.utf8))).expression
                #expect(read == nil, "\(details.licenseId)")
            }
        }
    }
}
