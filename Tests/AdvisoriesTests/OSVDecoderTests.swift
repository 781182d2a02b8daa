import Advisories
import Domain
import Foundation
import Testing

@Suite struct OSVDecoderTests {
    private func decode(_ text: String) throws(AdvisoryError) -> Advisory {
        try OSVDecoder.advisory(from: Array(text.utf8))
    }

    private func record(_ members: String) -> String {
        #"{"id": "GHSA-1", "modified": "2026-01-01T00:00:00Z", \#(members)}"#
    }

    @Test func `a record keeps what matching needs`() throws {
        let advisory = try decode(
            record(
                #"""
                "aliases": ["CVE-1", "CVE-1", "GHSA-1"], "summary": "s", "details": "d",
                "severity": [{"type": "CVSS_V3", "score": "top"}], "database_specific": {"severity": "MODERATE"},
                "affected": [
                  {"package": {"ecosystem": "npm:registry", "name": "@x/a"}, "versions": ["1.0.0"],
                   "severity": [{"type": "CVSS_V4", "score": "own"}],
                   "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "1"},
                     {"last_affected": "2"}, {"limit": "3"}]}]},
                  {"package": {"ecosystem":"Debian", "name": "b"}, "severity": [{"type": "CVSS_V2", "score": "x"}]},
                  {"ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}]}
                ]
                """#
            )
        )
        let package = PackageName(ecosystem: .npm, name: "@x/a")
        let events: [AffectedRange.Event] = [.introduced("0"), .fixed("1"), .lastAffected("2"), .limit("3")]
        #expect(
            advisory
                == Advisory(
                    id: "GHSA-1",
                    aliases: ["CVE-1"],
                    modified: "2026-01-01T00:00:00Z",
                    isWithdrawn: false,
                    summary: "s",
                    severities: [
                        SeverityVector(type: "CVSS_V4", score: "own"),
                        SeverityVector(type: "CVSS_V3", score: "top"),
                    ],
                    ratedSeverity: .medium,
                    affected: [
                        AffectedPackage(
                            package: package,
                            ranges: [AffectedRange(kind: .semver, events: events)],
                            versions: ["1.0.0"]
                        )
                    ]
                )
        )
    }

    @Test func `a record about other ecosystems has nothing affected`() throws {
        let text = record(#""affected": [{"package": {"ecosystem": "npmx", "name": "a"}}]"#)
        #expect(try decode(text).affected.isEmpty)
        #expect(try decode(record(#""withdrawn": "2026-01-02T00:00:00Z""#)).isWithdrawn)
        #expect(try !decode(record(#""withdrawn": null"#)).isWithdrawn)
    }

    @Test func `addresses are kept where a browser opens them, and no more than a page has room for`() throws
    {
        let odd = ["ftp://a/b", "javascript:alert(1)", "https://a/ b", "https://a/\u{e9}", "", "https://a/1"]
        let long = "https://a/" + String(repeating: "x", count: 500)
        let urls = ["https://a/1", "http://a/2"] + odd + [long] + (3...60).map { "https://a/\($0)" }
        let list = urls.map { #"{"type": "WEB", "url": "\#($0)"}"# }.joined(separator: ", ")
        let kept = try decode(record(#""references": [7, {"type": "WEB"}, \#(list)]"#)).references
        #expect(kept.prefix(3) == ["https://a/1", "http://a/2", "https://a/3"] && kept.count == 30)
        for value in ["null", "{}", "7", "[]"] {
            #expect(try decode(record("\"references\": \(value)")).references.isEmpty)
        }
    }

    @Test func `the date of publication is kept where it is one`() throws {
        let text = record(#""published": "2024-03-01T12:30:00.25Z""#)
        #expect(try decode(text).published == Date(timeIntervalSince1970: 1_709_296_200.25))
        for value in ["\"2024-03-01\"", "\"\"", "7", "null", "{}"] {
            #expect(try decode(record("\"published\": \(value)")).published == nil)
        }
    }

    @Test func `what was left out is named`() throws {
        let text = record(
            #"""
            "affected": [{"package": {"ecosystem": "GHC", "name": "a"}}, {"package": {"ecosystem": "Debian:12", "name": "a"}},
              {"package": {"ecosystem": "npm", "name": "a"}}, {"ranges": [{"type": "GIT", "events": []}]}, {"package": {}}]
            """#
        )
        let record = try OSVDecoder.record(from: Array(text.utf8))
        #expect(record.otherEcosystems == ["GHC", "Debian", "commits", "none"])
        #expect(record.advisory.affected.count == 1)
    }

    /// Refused whole and named, so that the import lists it: half an advisory would be a silent miss.
    @Test(arguments: [
        #""affected": [{"package": {"ecosystem": "npm", "name": "a"}, "versions": ["@"]}]"#,
        #""affected": [{"package": {"ecosystem": "npm", "name": "@"}}]"#,
        #""affected": [{"package": {"ecosystem": "npm", "name": "a"}, "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "@"}]}]}]"#,
        #""aliases": ["@"], "affected": []"#,
    ])
    func `a record with a version, name or alias of a megabyte is refused by its id`(members: String) throws {
        let text = record(members.replacing("@", with: String(repeating: "1", count: 1 << 20)))
        let error = #expect(throws: AdvisoryError.self) { try OSVDecoder.record(from: Array(text.utf8)) }
        #expect(error?.reason == .invalid && error?.detail.hasPrefix("OSV record GHSA-1: ") == true)
        #expect((error?.detail.utf8.count ?? .max) < 300)
    }

    @Test(arguments: [
        ("Packagist:https://packages.drupal.org/8", "drupal/Core", Ecosystem.composer, "drupal/core"),
        ("PyPI", "Zope.Interface_x", .pypi, "zope-interface-x"), ("Go", "stdlib", .golang, "stdlib"),
        ("Maven", "org.apache.logging.log4j:log4j-core", .maven, "org.apache.logging.log4j:log4j-core"),
        ("SwiftURL", "https://github.com/vapor/vapor.git", .swift, "github.com/vapor/vapor"),
        ("NuGet", "Newtonsoft.Json", .nuget, "newtonsoft.json"), ("GitHub Actions", "A/B", .github, "a/b"),
        ("CRAN", "Rcpp", .cran, "Rcpp"), ("Julia", "HTTP", .julia, "HTTP"),
    ])
    func `names are those of their ecosystem`(
        _ row: (osv: String, name: String, ecosystem: Ecosystem, key: String)
    )
        throws
    {
        let text = record(#""affected": [{"package": {"ecosystem": "\#(row.osv)", "name": "\#(row.name)"}}]"#)
        let package = try #require(try decode(text).affected.first?.package)
        #expect(package.ecosystem == row.ecosystem)
        #expect(package.name == row.key)
    }

    private func entry(_ specifics: String) -> String {
        record(
            #""affected": [{"package": {"ecosystem": "npm", "name": "a"}, "database_specific": {\#(specifics)}}]"#
        )
    }

    @Test(arguments: [
        (#""cvss_scores": {"cvss_v3": 9.8}"#, Severity.critical),
        (#""cvss_scores": {"cvss_v2": 9.8}"#, .high),
        (#""cvss_scores": {"cvss_v2": 9.8, "cvss_v4": 5.1}"#, .medium), (#""severity": "MODERATE""#, .medium),
        (#""severity": "LOW", "cvss_scores": {"cvss_v3": 9.8}"#, .low),
    ])
    func `a rating of a package counts where there is no vector`(specifics: String, severity: Severity) throws
    {
        #expect(try decode(entry(specifics)).ratedSeverity == severity)
    }

    @Test(arguments: [
        #""cvss_scores": {"cvss_v3": 11}"#, #""cvss_scores": []"#, #""severity": "odd""#, #""severity": 7"#,
        "",
    ])
    func `anything else is no rating`(_ specifics: String) throws {
        #expect(try decode(entry(specifics)).ratedSeverity == nil)
    }

    @Test func `a record is informational when each of its packages is`() throws {
        #expect(try decode(entry(#""informational": "unmaintained""#)).informational == .unmaintained)
        #expect(try decode(entry(#""informational": null"#)).informational == nil)
        #expect(try decode(entry(#""informational": "new kind""#)).informational == nil)
        let mixed = record(
            #"""
            "affected": [{"package": {"ecosystem": "npm", "name": "a"}, "database_specific": {"informational": "notice"}},
              {"package": {"ecosystem": "npm", "name": "b"}}]
            """#
        )
        #expect(try decode(mixed).informational == nil)
    }

    @Test(arguments: [
        (#""database_specific": {"cwe_ids": ["CWE-79", "CWE-506"]}"#, true),
        (#""database_specific": {"cwe_ids": ["CWE-79"]}"#, false), (#""aliases": ["MAL-2024-1"]"#, true),
        (
            #""affected": [{"package": {"ecosystem": "npm", "name": "a"}, "database_specific": {"cwes": [{"cweId": "CWE-506"}]}}]"#,
            true
        ),
    ])
    func `malicious is what is marked so`(_ members: String, _ isMalicious: Bool) throws {
        #expect(try decode(record(members)).isMalicious == isMalicious)
    }

    @Test func `spaces around an alias are a slip`() throws {
        #expect(
            try decode(record(#""aliases": [" CVE-2024-0001 ", "CVE-2024-0001"]"#)).aliases == [
                "CVE-2024-0001"
            ]
        )
    }

    @Test func `the summary falls back on the first line of the details`() throws {
        #expect(try decode(record(#""details": "\n \nfirst\nsecond""#)).summary == "first")
        let long = String(repeating: "ü", count: 5_000)
        #expect(try decode(record(#""summary": "\#(long)""#)).summary.utf8.count <= 1_000)
    }

    private static let npm = #""package": {"ecosystem": "npm", "name": "a"}"#

    @Test(arguments: [
        ("", "not JSON"), ("[]", "not an object"), ("{}", "`id` is missing"), (#"{"id": 1}"#, "`id` must be"),
        (#"{"id": "a b"}"#, "`id` must be"),
        (#"{"id": "\#(String(repeating: "a", count: 129))"}"#, "`id` must be"),
        (#"{"id": "X"}"#, "record X: `modified` is missing"),
        (#"{"id": "X", "modified": "m", "id": "Y"}"#, "given twice"),
        (#"{"id": "X", "modified": "m", "database_specific": {"a": {"b": 1, "b": 2}}}"#, "given twice"),
        (#"{"id": "X", "modified": "m", "aliases": [1]}"#, "not an alias"),
        (#"{"id": "X", "modified": "m", "affected": {}}"#, "`affected` must be a list"),
        (#"{"id": "X", "modified": "m", "affected": [{"package": {"ecosystem": "npm"}}]}"#, "no usable name"),
        (#"{"id": "X", "modified": "m", "affected": [{\#(npm), "versions": [1]}]}"#, "not a version"),
        (
            #"{"id": "X", "modified": "m", "affected": [{\#(npm), "ranges": [{"type": "NEW", "events": []}]}]}"#,
            "unknown type"
        ),
        (
            #"{"id": "X", "modified": "m", "affected": [{\#(npm), "ranges": [{"type": "SEMVER"}]}]}"#,
            "without events"
        ),
        (
            #"{"id": "X", "modified": "m", "affected": [{\#(npm), "ranges": [{"type": "SEMVER", "events": [{}]}]}]}"#,
            "unknown type"
        ),
        (
            #"{"id": "X", "modified": "m", "affected": [{\#(npm), "ranges": [{"type": "SEMVER", "events": [{"fixed": 1}]}]}]}"#,
            "without a version"
        ),
        (
            #"{"id": "X", "modified": "m", "affected": [{\#(npm), "versions": [\#(String(repeating: "\"1.0.0\",", count: 10_000))"1"]}]}"#,
            "more than 10000 versions"
        ),
    ])
    func `a record that does not follow the schema is refused with the reason`(text: String, reason: String) {
        let error = #expect(throws: AdvisoryError.self) { try decode(text) }
        #expect(error?.reason == .invalid)
        #expect(error?.detail.contains(reason) == true, "\(error?.detail ?? "")")
        #expect((error?.detail.utf8.count ?? 0) < 300)
    }

    @Test func `a record of more than 4 MiB is refused`() {
        let text = record(#""details": "\#(String(repeating: "a", count: OSVDecoder.maximumBytes))""#)
        #expect(throws: AdvisoryError.self) { try decode(text) }
    }
}
