import Domain
import Licensing
import Testing
import Triage

@Suite struct WaiverApplicationTests {
    private typealias Sample = TriageSample

    private static func result(
        _ waivers: [Waiver],
        _ findings: [Finding],
        components: [Component] = [],
        today: CalendarDay = TriageSample.today
    ) -> WaiverApplication.Result {
        WaiverApplication.apply(
            waivers,
            to: findings,
            components: components,
            limits: WaiverLimits(),
            today: today
        )
    }

    @Test(arguments: [
        ("advisory: GHSA-aaaa-bbbb-cccc", true),
        ("advisory: cve-2026-1234", true),
        ("advisory: CVE-2026-9", false),
        ("package: 'pkg:npm/left-pad'", true),
        ("package: 'pkg:npm/left-pad@1.0.0'", true),
        ("package: 'pkg:npm/left-pad@2.0.0'", false),
        ("package: 'pkg:npm/left-pad?arch=x'", false),
        ("package: 'pkg:npm/%40s/left-pad'", false),
        ("package: 'pkg:pypi/left-pad'", false),
        ("advisory: CVE-2026-1234, package: 'pkg:npm/left-pad'", true),
        ("advisory: CVE-2026-1234, package: 'pkg:npm/other'", false),
        ("advisory: CVE-2026-9, package: 'pkg:npm/left-pad'", false),
        ("advisory: CVE-2026-1234, path: '*.json'", true),
        ("advisory: CVE-2026-1234, path: 'apps/**'", false),
        ("license: MIT", false),
    ])
    func `a finding is waived by what names it`(waiver: String, isWaived: Bool) throws {
        let waivers = try Sample.file("\(waiver), expires: 2026-06-20")
        let result = Self.result(waivers, [Sample.finding()])
        #expect(result.findings[0].status == (isWaived ? .waived : .open))
        #expect(result.findings[0].isOpen == !isWaived)
        #expect(result.uses.map(\.state) == [isWaived ? .used : .unused])
        #expect(
            result.uses[0].covers == (isWaived ? ["GHSA-aaaa-bbbb-cccc pkg:npm/left-pad@1.0.0"] : [])
        )
        if isWaived {
            #expect(
                result.findings[0].decision
                    == FindingDecision(
                        source: .waiver,
                        origin: waivers[0].id,
                        reason: "r",
                        owner: "o",
                        expires: Sample.day("2026-06-20")
                    )
            )
        }
    }

    @Test(arguments: [
        ("pkg:pypi/zope.interface", "zope-interface", Ecosystem.pypi),
        ("pkg:nuget/newtonsoft.json", "Newtonsoft.Json", .nuget),
        ("pkg:composer/Acme/Thing", "acme/thing", .composer),
        ("pkg:golang/github.com/acme/a", "github.com/acme/a", .golang),
        ("pkg:maven/org.a/b", "org.a:b", .maven),
        ("pkg:npm/%40scope/a", "@scope/a", .npm),
        ("pkg:swift/github.com/Vapor/vapor", "https://github.com/vapor/vapor.git", .swift),
        ("pkg:github/Actions/Checkout", "actions/checkout", .github),
    ])
    func `names are compared as the ecosystem does`(purl: String, name: String, ecosystem: Ecosystem) throws {
        let waivers = try Sample.file("package: '\(purl)', expires: 2026-06-20")
        let component = Sample.component(name, ecosystem: ecosystem)
        #expect(Self.result(waivers, [Sample.finding(component)]).findings[0].status == .waived)
        let other = Sample.component("\(name)x", ecosystem: ecosystem)
        #expect(Self.result(waivers, [Sample.finding(other)]).findings[0].status == .open)
    }

    @Test func `a place outside of the path keeps the finding open, and the report says so`() throws {
        let component = Sample.component(in: ["apps/a/package-lock.json", "tools/package-lock.json"])
        let one = try Sample.file("advisory: CVE-2026-1234, path: 'apps/**', expires: 2026-06-20")
        let result = Self.result(one, [Sample.finding(component)])
        #expect(result.findings[0].status == .open)
        #expect(result.uses[0].state == .unused)
        #expect(result.diagnostics.map(\.path) == ["tools/package-lock.json"])
        let both = try Sample.file(
            "advisory: CVE-2026-1234, path: 'apps/**', expires: 2026-06-20",
            "package: 'pkg:npm/left-pad', path: 'tools/**', expires: 2026-06-10"
        )
        let covered = Self.result(both, [Sample.finding(component)])
        #expect(covered.findings[0].status == .waived)
        #expect(covered.findings[0].decision?.expires == Sample.day("2026-06-10"))
        #expect(covered.uses.allSatisfy { $0.state == .used })
    }

    @Test func `what is nowhere is in no path`() throws {
        let finding = Sample.finding(Sample.component(in: []))
        for (path, isOpen) in [("", false), ("path: '**', ", true)] {
            let waivers = try Sample.file("advisory: CVE-2026-1234, \(path)expires: 2026-06-20")
            #expect(Self.result(waivers, [finding]).findings[0].isOpen == isOpen)
        }
    }

    @Test func `a waiver counts on its last day and never after it`() throws {
        let waivers = try Sample.file("advisory: CVE-2026-1234, expires: 2026-06-20")
        for (day, state) in [("2026-06-20", WaiverUse.State.used), ("2026-06-21", .expired)] {
            let result = Self.result(waivers, [Sample.finding()], today: Sample.day(day))
            #expect(result.uses[0].state == state)
            #expect(result.findings[0].isOpen == (state == .expired))
        }
    }

    @Test(arguments: [
        ("advisory: GHSA-aaaa-bbbb-cccc, expires: 2026-06-20", false),
        ("package: 'pkg:npm/left-pad', expires: 2026-06-20", false),
        ("advisory: GHSA-aaaa-bbbb-cccc, package: 'pkg:npm/left-pad', expires: 2026-07-01", true),
        ("advisory: GHSA-aaaa-bbbb-cccc, package: 'pkg:npm/left-pad', expires: 2026-07-02", false),
    ])
    func `malware needs package and advisory named, and a short term`(waiver: String, isWaived: Bool) throws {
        let result = Self.result(try Sample.file(waiver), [Sample.finding(malicious: true)])
        #expect(result.findings[0].isOpen == !isWaived)
        #expect(result.diagnostics.isEmpty == isWaived)
    }

    @Test func `a stored waiver's limit counts from the day it was made`() throws {
        let texts: [Waiver.Field: String] = [
            .advisory: "GHSA-aaaa-bbbb-cccc", .package: "pkg:npm/left-pad", .reason: "r", .owner: "o",
            .expires: "2026-06-20",
        ]
        for (made, isWaived) in [("2026-05-25", true), ("2026-01-01", false)] {
            let waiver = try Waiver(texts, origin: .store(made: Sample.day(made)))
            let result = Self.result([waiver], [Sample.finding(malicious: true)])
            #expect(result.findings[0].isOpen == !isWaived)
        }
    }

    @Test func `what the change removes uses no waiver`() throws {
        let waivers = try Sample.file("advisory: CVE-2026-1234, expires: 2026-06-20")
        let result = Self.result(waivers, [Sample.finding(provenance: .fixed)])
        #expect(result.findings[0].status == .open)
        #expect(result.uses[0].state == .unused)
    }

    @Test(arguments: [
        ("license: GPL-3.0-only", ["MIT OR GPL-3.0-only", "GPL-3.0-only"]),
        ("license: GPL-3.0-only, package: 'pkg:npm/b'", ["GPL-3.0-only"]),
        ("license: GPL-3.0-only, path: 'apps/**'", []),
        ("license: NOASSERTION", [""]),
        ("license: MIT", ["MIT OR GPL-3.0-only"]),
        ("package: 'pkg:npm/b'", []),
    ])
    func `a licence is waived for the components that have it`(waiver: String, licensed: [String]) throws {
        let components = [
            Sample.component("a", license: "MIT OR GPL-3.0-only"),
            Sample.component("b", license: "GPL-3.0-only"),
            Sample.component("c", license: "GPL-3.0-or-later"),
            Sample.component("d"),
        ]
        let waivers = try Sample.file("\(waiver), expires: 2026-06-20")
        let result = Self.result(waivers, [], components: components)
        let purls = components.filter { licensed.contains($0.licenseExpression ?? "") }.map(\.purl)
        #expect(
            result.licenses == Set(purls.map { WaivedLicense(purl: $0, license: waivers[0].license ?? "") })
        )
        #expect(result.uses[0].covers == purls.map(\.description))
        #expect(result.uses[0].state == (purls.isEmpty ? .unused : .used))
    }

    @Test func `ten thousand findings and a thousand waivers are no work`() throws {
        let lines = (0..<1000).map { "advisory: CVE-2026-\($0), path: 'x/**/b/*', expires: 2026-06-20" }
        let text = "version: 1\nwaivers:\n" + lines.map { "  - { \($0), reason: r, owner: o }\n" }.joined()
        let waivers = try WaiverFile(
            Array(text.utf8),
            limits: WaiverLimits(),
            today: Sample.today,
            category: Sample.category
        ).waivers
        let findings = (0..<10_000).map { number in
            Sample.finding(Sample.component("p\(number)", in: ["x/a/b/y"]), aliases: ["CVE-2026-\(number)"])
        }
        let result = Self.result(waivers, findings)
        #expect(result.findings.count { $0.status == .waived } == 1000)
    }

    @Test func `patterns made to cost time leave findings open, and soon`() throws {
        let pattern = String(repeating: "**a", count: 80)
        let lines = (0..<1000).map { "package: 'pkg:npm/left-pad', path: '\(pattern)\($0)'" }
        let text =
            "version: 1\nwaivers:\n"
            + lines.map { "  - { \($0), reason: r, owner: o, expires: 2026-06-20 }\n" }.joined()
        let waivers = try WaiverFile(
            Array(text.utf8),
            limits: WaiverLimits(),
            today: Sample.today,
            category: Sample.category
        ).waivers
        let places = (0..<1000).map { String(repeating: "a", count: 400) + "/\($0)" }
        let result = WaiverApplication.apply(
            waivers,
            to: [Sample.finding(Sample.component(in: places))],
            components: [],
            limits: WaiverLimits(),
            today: Sample.today,
            work: 1_000_000
        )
        #expect(result.findings[0].isOpen)
        #expect(result.diagnostics.map(\.path) == [WaiverFile.path])
    }
}
