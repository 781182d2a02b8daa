import Basics
import Documents
import Domain
import Foundation
import Licensing
import TestSupport
import Testing
import Triage

@Suite struct TriageInputTests {
    private typealias Sample = TriageSample

    /// An OpenVEX document of statements, each the text between its braces.
    private static func document(_ statements: String...) -> String {
        let list = statements.map { "{\($0)}" }.joined(separator: ",\n")
        return """
            {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "urn:x", "author": "Sec", "version": 1,
             "timestamp": "2026-01-01T00:00:00Z", "statements": [\n\(list)]}
            """
    }

    private static func statement(
        _ product: String,
        _ status: String = "not_affected",
        id: String = "CVE-2026-1234",
        more: String = ""
    ) -> String {
        #""vulnerability": {"name": "\#(id)"}, "products": [\#(product)], "status": "\#(status)", "#
            + #""impact_statement": "never called", "action_statement": "update"\#(more)"#
    }

    private static func result(
        files: [String: String],
        _ findings: [Finding] = [Sample.finding()],
        stored: StoredTriage = StoredTriage(),
        components: [Component] = []
    ) throws -> TriageResult {
        TriageInput(tree: FileTree(files: files), stored: stored).apply(
            to: findings,
            inventory: Inventory(manifests: [], components: components, diagnostics: []),
            licenses: try LicenseCatalog.standard(),
            repository: "github:acme/widgets",
            today: Sample.today
        )
    }

    private static func status(_ statements: String...) throws -> FindingStatus {
        let list = statements.enumerated().map { (".gatehouse/vex/\($0.offset).json", document($0.element)) }
        let result = try result(files: Dictionary(uniqueKeysWithValues: list))
        #expect(result.problems == [])
        return result.findings[0].status
    }

    @Test(arguments: [
        (#"{"@id": "pkg:npm/left-pad@1.0.0"}"#, true),
        (#"{"@id": "pkg:npm/left-pad"}"#, true),
        (#"{"@id": "https://x.example", "identifiers": {"purl": "pkg:npm/left-pad"}}"#, true),
        (#""pkg:npm/left-pad@1.0.0""#, true),
        (#"{"@id": "pkg:npm/left-pad@1.0.1"}"#, false),
        (#"{"@id": "pkg:npm/other"}"#, false),
        (#"{"@id": "pkg:oci/left-pad"}"#, false),
        (#"{"@id": "left-pad"}"#, false),
        (#"{"@id": "pkg:github/acme/widgets"}"#, true),
        (#"{"@id": "pkg:github/acme/widgets@v1"}"#, false),
        (#"{"@id": "https://github.com/Acme/Widgets.git"}"#, true),
        (#"{"@id": "https://github.com/acme/gadgets"}"#, false),
        (#"{"@id": "acme/widgets"}"#, true),
        (#"{"@id": "pkg:github/acme/widgets", "subcomponents": [{"@id": "pkg:npm/left-pad"}]}"#, true),
        (#"{"@id": "pkg:github/acme/widgets", "subcomponents": [{"@id": "pkg:npm/other"}]}"#, false),
        (#"{"@id": "pkg:oci/app", "subcomponents": [{"@id": "pkg:npm/left-pad"}]}"#, false),
        (#"{"@id": "pkg:npm/left-pad", "subcomponents": [{"@id": "pkg:npm/left-pad"}]}"#, false),
    ])
    func `a statement is about the packages it names`(product: String, applies: Bool) throws {
        #expect(try Self.status(Self.statement(product)) == (applies ? .notAffected : .open))
    }

    @Test(arguments: ["CVE-2026-1234", "cve-2026-1234", "GHSA-aaaa-bbbb-cccc"])
    func `it is matched by any name of the finding`(id: String) throws {
        #expect(try Self.status(Self.statement(#""pkg:npm/left-pad""#, id: id)) == .notAffected)
        let alias =
            #""vulnerability": {"name": "X-1", "aliases": ["\#(id)"]}, "products": ["pkg:npm/left-pad"], "status": "fixed""#
        #expect(try Self.status(alias) == .fixed)
        #expect(try Self.status(Self.statement(#""pkg:npm/left-pad""#, id: "CVE-2026-1")) == .open)
    }

    @Test(arguments: [
        ("not_affected", FindingStatus.notAffected), ("fixed", .fixed), ("affected", .open),
        ("under_investigation", .underInvestigation),
    ])
    func `a statement gives its status, reason and source`(status: String, expected: FindingStatus) throws {
        let path = ".gatehouse/vex/a.json"
        let text = Self.document(Self.statement(#""pkg:npm/left-pad""#, status))
        let finding = try Self.result(files: [path: text]).findings[0]
        #expect(finding.status == expected)
        #expect(
            finding.decision
                == FindingDecision(
                    source: .vex,
                    origin: path,
                    reason: status == "affected" ? "update" : "never called",
                    owner: "Sec"
                )
        )
    }

    @Test func `what was said last counts, whatever the order of the files`() throws {
        let product = #""pkg:npm/left-pad""#
        let early = Self.statement(product, more: #", "timestamp": "2026-02-01T00:00:00Z""#)
        let late = Self.statement(product, "affected", more: #", "timestamp": "2026-03-01T00:00:00Z""#)
        #expect(try Self.status(early, late) == .open)
        #expect(try Self.status(late, early) == .open)
        let latest = Self.statement(product, "fixed", more: #", "timestamp": "2026-04-01T00:00:00Z""#)
        #expect(try Self.status(latest, late, early) == .fixed)
    }

    @Test func `of two said at one time the version counts, then caution`() throws {
        let all = Self.statement(#""pkg:npm/left-pad""#, "affected")
        let one = Self.statement(#""pkg:npm/left-pad@1.0.0""#)
        #expect(try Self.status(all, one) == .notAffected)
        #expect(try Self.status(one, all) == .notAffected)
        let same = Self.statement(#""pkg:npm/left-pad@1.0.0""#, "under_investigation")
        #expect(try Self.status(one, same) == .underInvestigation)
        #expect(try Self.status(same, one) == .underInvestigation)
    }

    @Test(arguments: ["not_affected", "fixed"])
    func `no statement sets a malicious package aside`(status: String) throws {
        let text = Self.document(Self.statement(#""pkg:npm/left-pad@1.0.0""#, status))
        let record = TriageRecord(
            advisories: ["CVE-2026-1234"],
            target: .package(try PackagePattern("pkg:npm/left-pad")),
            status: .suppressed,
            reason: "harmless here",
            source: .triage,
            origin: "jo",
            time: nil
        )
        for (files, stored) in [
            ([".gatehouse/vex/a.json": text], StoredTriage()), ([:], StoredTriage(records: [record])),
        ] {
            let result = try Self.result(files: files, [Sample.finding(malicious: true)], stored: stored)
            #expect(result.findings[0].isOpen)
            #expect(result.diagnostics.count == 1)
        }
    }

    @Test func `triage of the store follows the package across versions`() throws {
        let record = TriageRecord(
            advisories: ["GHSA-AAAA-BBBB-CCCC"],
            target: .package(try PackagePattern("pkg:npm/left-pad")),
            status: .falsePositive,
            reason: "not our build of it",
            source: .triage,
            origin: "jo",
            time: Date(timeIntervalSince1970: 1)
        )
        for version in ["1.0.0", "1.1.0"] {
            let finding = Sample.finding(Sample.component(version: version))
            let result = try Self.result(files: [:], [finding], stored: StoredTriage(records: [record]))
            #expect(result.findings[0].status == .falsePositive)
            #expect(result.findings[0].decision?.source == .triage)
        }
    }

    private static let waiver = """
        version: 1
        waivers: [{ advisory: CVE-2026-1234, reason: r, owner: o, expires: 2026-06-20 }]
        """

    @Test func `waivers are for what is still open`() throws {
        let files = [WaiverFile.path: Self.waiver]
        let waived = try Self.result(files: files)
        #expect(waived.findings[0].status == .waived)
        let vex = [".gatehouse/vex/a.json": Self.document(Self.statement(#""pkg:npm/left-pad""#))]
        let both = try Self.result(files: files.merging(vex) { $1 })
        #expect(both.findings[0].status == .notAffected)
        #expect(both.waivers.map(\.state) == [.unused])
    }

    @Test func `of two waivers of the same the longer counts`() throws {
        let texts: [Waiver.Field: String] = [
            .advisory: "CVE-2026-1234", .reason: "stored", .owner: "o", .expires: "2026-06-30",
        ]
        let stored = try Waiver(texts, origin: .store(made: Sample.today))
        let result = try Self.result(
            files: [WaiverFile.path: Self.waiver],
            stored: StoredTriage(waivers: [stored])
        )
        #expect(result.waivers.map(\.reason) == ["stored"])
    }

    @Test func `a stored waiver beyond its limit does not count`() throws {
        let texts: [Waiver.Field: String] = [
            .license: "GPL-3.0-only", .reason: "r", .owner: "o", .expires: "2027-06-30",
        ]
        let stored = try Waiver(texts, origin: .store(made: Sample.today))
        let catalog = try LicenseCatalog.standard()
        let term = try LicenseExpression("GPL-3.0-only").terms[0]
        try #require(catalog.category(of: term) == .forbidden)
        let result = try Self.result(
            files: [:],
            stored: StoredTriage(waivers: [stored]),
            components: [Sample.component(license: "GPL-3.0-only")]
        )
        #expect(result.licenses == [])
        #expect(result.diagnostics.count == 1)
    }

    @Test(arguments: [
        (
            WaiverFile.path, "version: 1\nwaivers:\n  - { advisory: CVE-1, reason: r, owner: o, expires: x }",
            3
        ),
        (".gatehouse/vex/b.json", #"{"@context": 1}"#, 1),
        (".gatehouse/vex/b.json", "", 1),
    ])
    func `a broken file is a problem with its line, and the others still count`(
        path: String,
        text: String,
        line: Int
    ) throws {
        let good = [".gatehouse/vex/a.json": Self.document(Self.statement(#""pkg:npm/left-pad""#))]
        let result = try Self.result(files: good.merging([path: text]) { $1 })
        #expect(result.problems.map(\.path) == [path])
        #expect(result.problems.map(\.line) == [line])
        #expect(result.findings[0].status == .notAffected)
    }

    @Test func `what is there and was not read is a problem, links too`() throws {
        let tree = FileTree(
            entries: [
                .init(path: WaiverFile.path, kind: .symbolicLink),
                .init(path: ".gatehouse/vex/a.json", kind: .file),
                .init(path: ".gatehouse/vex/b.txt", kind: .file),
                .init(path: ".gatehouse/vex/deep/c.json", kind: .file),
                .init(path: "vex/d.json", kind: .file),
            ],
            contents: [:]
        )
        #expect(TriageInput.selection(of: tree) == [".gatehouse/vex/a.json"])
        let input = TriageInput(tree: tree)
        let result = input.apply(
            to: [],
            inventory: .empty,
            licenses: try LicenseCatalog.standard(),
            repository: "a/b",
            today: Sample.today
        )
        #expect(Set(result.problems.map(\.path)) == [WaiverFile.path, ".gatehouse/vex/a.json"])
    }

    @Test func `too many documents are a problem and none is read`() throws {
        let entries = (0...TriageInput.maximumVEXFiles).map {
            FileTree.Entry(path: ".gatehouse/vex/\($0).json", kind: .file)
        }
        let tree = FileTree(entries: entries + [.init(path: WaiverFile.path, kind: .file)], contents: [:])
        #expect(TriageInput.selection(of: tree) == [WaiverFile.path])
        let result = try Self.result(files: [:])
        #expect(result.problems == [])
        let many = TriageInput(tree: tree).apply(
            to: [],
            inventory: .empty,
            licenses: try LicenseCatalog.standard(),
            repository: "a/b",
            today: Sample.today
        )
        #expect(many.problems.map(\.path) == [TriageInput.vexFolder, WaiverFile.path])
    }

    @Test func `tens of thousands of statements take no time`() throws {
        let statements = (0..<40_000).map { Self.statement(#""pkg:npm/p\#($0)""#, id: "CVE-2026-\($0)") }
        let text = Self.document(statements.joined(separator: "},\n{"))
        let findings = (0..<2000).map {
            Sample.finding(Sample.component("p\($0)"), id: "GHSA-\($0)", aliases: ["CVE-2026-\($0)"])
        }
        try #require(text.utf8.count < VEXReader.maximumBytes)
        let result = try Self.result(files: [".gatehouse/vex/a.json": text], findings)
        #expect(result.problems == [])
        #expect(result.findings.allSatisfy { $0.status == .notAffected })
    }
}
