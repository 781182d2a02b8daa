import Advisories
import Domain

import struct Foundation.Date

extension FuzzTarget {
    /// An advisory record, then matched with one of its own packages.
    static let osv = FuzzTarget(
        name: "osv",
        seeds: [
            """
            {"schema_version":"1.7.0","id":"GHSA-aaaa-bbbb-cccc","modified":"2024-01-01T00:00:00Z","aliases":["CVE-2024-1"],
            "summary":"x","severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
            "affected":[{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},
            {"fixed":"1.2.3"},{"introduced":"2.0.0"},{"last_affected":"2.1.0"}]},{"type":"ECOSYSTEM","events":
            [{"introduced":"3.0.0"},{"limit":"4.0.0"}]},{"type":"GIT","repo":"https://example.com/a",
            "events":[{"introduced":"0"}]}],"versions":["1.0.0","5.0.0-rc.1"]}],"database_specific":{"severity":"HIGH"}}
            """,
            #"{"id":"MAL-2024-1","modified":"2024-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"npm","name":"@s/b"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}]}]}"#,
            #"{"id":"X-1","modified":"2024-01-01T00:00:00Z","withdrawn":"2024-02-01T00:00:00Z","affected":[{"package":{"ecosystem":"Go","name":"b"}}]}"#,
            #"{"id":"X-2","modified":"2024-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"SEMVER","events":[{"introduced":"?"}]}]}]}"#,
        ]
    ) { input in
        let advisory: Advisory
        do throws(AdvisoryError) { advisory = try OSVDecoder.advisory(from: input) } catch {
            Invariant.holds(error.description.utf8.count < 1_000, "an error quotes too much")
            return
        }
        Invariant.holds(!advisory.id.isEmpty, "a record without id")
        guard let name = advisory.affected.first?.package else { return }
        let components = ["0.0.0", "1.2.3-rc.1", "2.1.0", "not a version", "999999.0.0"].map { version in
            Component(
                ecosystem: name.ecosystem,
                name: name.name,
                version: version,
                source: .registry,
                license: nil,
                licenseSource: nil,
                occurrences: []
            )
        }
        let snapshot = AdvisorySnapshot(id: "fuzz", date: Date(timeIntervalSince1970: 0), advisoryCount: 1)
        let match = AdvisoryMatcher.findings(
            components: components,
            answer: AdvisoryAnswer(snapshot: snapshot, advisories: [name: [advisory]])
        )
        Invariant.holds(!advisory.isWithdrawn || match.findings.isEmpty, "a withdrawn record has findings")
        Invariant.holds(
            Set(match.findings.map { "\($0.id) \($0.component.purl)" }).count == match.findings.count,
            "a finding came twice"
        )
    }

    /// CVSS vectors of all versions.
    static let cvss = FuzzTarget(
        name: "cvss",
        seeds: [
            "AV:N/AC:L/Au:N/C:P/I:P/A:C", "(AV:L/AC:H/Au:M/C:N/I:N/A:N)",
            "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C",
            "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
            "CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N/E:U/RL:O/RC:U",
            "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:N/CR:H/MAV:L/MS:C",
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
            "CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L/E:U/CR:L/MSI:S/S:P/AU:Y/R:A/V:D/RE:L/U:Clear",
        ]
    ) { input in
        guard let score = CVSS.score(of: String(decoding: input, as: UTF8.self)) else { return }
        Invariant.holds((0...10).contains(score.score), "a score of \(score.score)")
        let tenths = score.score * 10
        Invariant.holds(abs(tenths - tenths.rounded()) < 1e-9, "more than one decimal: \(score.score)")
        Invariant.holds(CVSS.rating(of: score) != .unknown, "a score without a rating")
    }
}
