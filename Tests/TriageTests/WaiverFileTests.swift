import Domain
import Licensing
import StrictYAML
import Testing
import Triage

@Suite struct WaiverFileTests {
    private static func error(_ text: String, limits: WaiverLimits = WaiverLimits()) -> YAMLError? {
        do {
            _ = try WaiverFile(
                Array(text.utf8),
                limits: limits,
                today: TriageSample.today,
                category: TriageSample.category
            )
            return nil
        } catch { return error }
    }

    @Test func `every key is read and normalised`() throws {
        let text = """
            version: 1
            waivers:
              - advisory: ghsa-aaaa-bbbb-cccc
                package: "pkg:PyPI/My_Package@1.0"
                path: apps/**
                reason: not reachable
                owner: platform
                expires: 2027-06-01
              - license: gpl-3.0+
                reason: ours alone
                owner: legal
                expires: 2026-08-30
            """
        let waivers = try WaiverFile(
            Array(text.utf8),
            limits: WaiverLimits(),
            today: TriageSample.today,
            category: TriageSample.category
        ).waivers
        #expect(waivers.map(\.advisory) == ["ghsa-aaaa-bbbb-cccc", nil])
        #expect(waivers.map(\.package?.description) == ["pkg:pypi/my-package@1.0", nil])
        #expect(waivers.map(\.license) == [nil, "GPL-3.0-or-later"])
        #expect(waivers.map(\.path) == ["apps/**", nil])
        #expect(waivers.map(\.expires.description) == ["2027-06-01", "2026-08-30"])
        #expect(
            waivers.map(\.origin) == [
                .file(path: WaiverFile.path, line: 3), .file(path: WaiverFile.path, line: 9),
            ]
        )
        #expect(waivers[0].subject == "ghsa-aaaa-bbbb-cccc in pkg:pypi/my-package@1.0, at apps/**")
    }

    @Test func `an id is made of what is waived, not of who, why and how long`() throws {
        let first = try TriageSample.file("advisory: CVE-2026-1, package: 'pkg:npm/a', expires: 2026-07-01")
        let longer = try TriageSample.file("advisory: cve-2026-1, package: 'pkg:npm/a', expires: 2026-09-01")
        let other = try TriageSample.file("advisory: CVE-2026-1, package: 'pkg:npm/b', expires: 2026-07-01")
        #expect(first[0].id == longer[0].id)
        #expect(first[0].id != other[0].id)
        #expect(first[0].id.hasPrefix("waiver-"))
    }

    @Test(arguments: [
        ("", nil, "the file is empty"),
        ("waivers: []", 1, "needs the key 'version'"),
        ("version: 2", 1, "expected a whole number from 1 to 1"),
        ("version: 1\nwaiver: []", 2, "unknown key; did you mean 'waivers'?"),
        ("version: 1\nwaivers: [{advisory: CVE-2026-1, reason: r, owner: o}]", 2, "needs the key 'expires'"),
        (
            "version: 1\nwaivers: [{advisory: CVE-2026-1, reason: r, expires: 2026-07-01}]", 2,
            "needs the key 'owner'"
        ),
        (
            "version: 1\nwaivers: [{advisory: CVE-2026-1, owner: o, expires: 2026-07-01}]", 2,
            "needs the key 'reason'"
        ),
        (
            "version: 1\nwaivers:\n  - { path: a, reason: r, owner: o, expires: 2026-07-01 }", 3,
            "needs an advisory, a package or a license"
        ),
        (
            "version: 1\nwaivers:\n  - advisory: CVE-2026-1\n    note: n\n    reason: r", 4,
            "unknown key; did you mean 'owner'?"
        ),
    ])
    func `what is missing or unknown is said with its line`(text: String, line: Int?, message: String) throws
    {
        let error = try #require(Self.error(text))
        #expect(error.line == line)
        #expect(error.message.hasPrefix(message.prefix(12)), "\(error)")
    }

    @Test(arguments: [
        ("advisory: 'a b', expires: 2026-07-01", "advisory", 17, "not an id"),
        ("package: left-pad, expires: 2026-07-01", "package", 16, "not a package URL"),
        ("package: 'pkg:maven/b', expires: 2026-07-01", "package", 16, "namespace"),
        ("license: My Own, expires: 2026-07-01", "license", 16, "SPDX"),
        ("license: MIT OR ISC, expires: 2026-07-01", "license", 16, "one licence"),
        ("advisory: CVE-2026-1, license: MIT, expires: 2026-07-01", "license", 38, "two waivers"),
        ("advisory: CVE-2026-1, path: /etc, expires: 2026-07-01", "path", 35, "below the repository"),
        ("advisory: CVE-2026-1, expires: 2026-06-31", "expires", 38, "a day such as"),
        ("advisory: CVE-2026-1, expires: soon", "expires", 38, "a day such as"),
        ("license: GPL-3.0-only, expires: 2026-08-31", "expires", 39, "until 2026-08-30"),
        (
            "advisory: MAL-2026-1, package: 'pkg:npm/a', expires: 2026-07-02", "expires", 60,
            "until 2026-07-01"
        ),
        ("advisory: mal-2026-1, expires: 2026-07-01", "advisory", 17, "must name the package"),
    ])
    func `what is wrong in a waiver is said at its value`(
        waiver: String,
        key: String,
        column: Int,
        message: String
    ) {
        #expect {
            try TriageSample.file(waiver)
        } throws: { error in
            guard let error = error as? YAMLError else { return false }
            let isRight =
                error.key == "waivers[0].\(key)" && error.line == 3 && error.message.contains(message)
                && abs((error.column ?? 0) - column) <= 5
            if !isRight { Issue.record("\(error) column \(error.column ?? 0)") }
            return isRight
        }
    }

    @Test func `limits are the caller's, and an expired waiver breaks none`() throws {
        let limits = WaiverLimits(forbiddenLicenseDays: 10, maliciousDays: 5, otherDays: 7)
        for (waiver, days) in [
            ("license: GPL-3.0-only", 10), ("advisory: MAL-2026-1, package: 'pkg:npm/a'", 5),
            ("advisory: CVE-2026-1", 7), ("license: MIT", 7),
        ] {
            let last = TriageSample.today.adding(days: days)
            #expect(try TriageSample.file("\(waiver), expires: \(last)", limits: limits).count == 1)
            #expect(throws: YAMLError.self) {
                try TriageSample.file("\(waiver), expires: \(last.adding(days: 1))", limits: limits)
            }
        }
        #expect(try TriageSample.file("advisory: MAL-2020-1, expires: 2020-01-01", limits: limits).count == 1)
    }

    @Test func `an unknown key is said with line and column`() throws {
        let text = "version: 1\nwaivers:\n  - advisory: CVE-2026-1\n    ownr: o\n"
        let error = try #require(Self.error(text))
        #expect(error.line == 4 && error.column == 5)
        #expect(error.message == "unknown key; did you mean 'owner'?")
    }

    @Test func `the same is waived once`() {
        #expect(throws: YAMLError.self) {
            try TriageSample.file(
                "advisory: CVE-2026-1, expires: 2026-07-01",
                "advisory: cve-2026-1, expires: 2026-08-01"
            )
        }
    }

    @Test func `of hostile files nothing is taken`() {
        let many = String(repeating: "  - {advisory: CVE-1}\n", count: 1001)
        let long = String(repeating: "a", count: 5000)
        let head = "version: 1\nwaivers:\n"
        for text in [
            head + many,
            head + "  - {advisory: CVE-1, reason: \(long), owner: o, expires: 2026-07-01}",
            head + "  - {advisory: \(long), reason: r, owner: o, expires: 2026-07-01}",
            head + "  - {advisory: CVE-1, reason: '  ', owner: o, expires: 2026-07-01}",
            "version: 1\nwaivers: &a [*a]", "version: 1\nversion: 1", "\u{0}", "- 1",
            "version: 1\nwaivers: {a: b}", "version: 1\nwaivers: [text]",
            head + "  - {advisory: CVE-1, reason: r, reason: r, owner: o, expires: 2026-07-01}",
        ] {
            let error = Self.error(text)
            #expect(error != nil, "\(text.prefix(80))")
            #expect((error?.description.utf8.count ?? 0) < 500)
        }
    }
}
