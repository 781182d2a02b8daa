import Advisories
import Domain
import Foundation
import TestSupport
import Testing

@Suite struct CVSSTests {
    @Test(arguments: [
        ("AV:N/AC:L/Au:N/C:N/I:N/A:C", 7.8, Severity.high), ("AV:L/AC:H/Au:N/C:C/I:C/A:C", 6.2, .medium),
        ("AV:N/AC:L/Au:N/C:C/I:C/A:C", 10.0, .high), ("AV:N/AC:L/Au:N/C:N/I:N/A:N", 0.0, .low),
        ("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, .critical),
        ("CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N", 5.4, .medium),
        ("CVSS:3.1/A:N/I:N/C:N/S:U/UI:N/PR:N/AC:L/AV:N", 0.0, .low),
        ("CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N/E:U/RL:O/RC:C", 7.4, .high),
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 9.3, .critical),
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N", 0.0, .low),
        ("CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:P/VC:N/VI:H/VA:H/SC:N/SI:L/SA:L", 5.2, .medium),
    ])
    func `a vector has the score and rating of its specification`(
        vector: String,
        score: Double,
        rating: Severity
    ) {
        let result = CVSS.score(of: vector)
        #expect(result?.score == score)
        #expect(result.map(CVSS.rating) == rating)
    }

    @Test(arguments: [
        "", "/", "CVSS:3.1", "CVSS:3.1/", "CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "AV:N",
        "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
        "CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/",
        "CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ZZ:Z",
        "cvss:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "9.8",
    ])
    func `what is no vector has no score`(vector: String) {
        #expect(CVSS.score(of: vector) == nil)
    }

    @Test func `a vector of endless length has no score`() {
        #expect(CVSS.score(of: String(repeating: "AV:N/", count: 100_000)) == nil)
    }
}

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct CVSSConformanceTests {
    private func table(_ name: String) throws -> [[String: Any]] {
        let data = Data(try SharedData.bytes("data/conformance/cvss/\(name).json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    }

    @Test func `scores are those of the table`() throws {
        let rows = try table("scores")
        #expect(rows.count > 20)
        var versions: Set<String> = []
        for row in rows {
            let expected = (row["BaseScore"] ?? row["Score"]) as? Double
            let score = CVSS.score(of: row["vector"] as? String ?? "")
            #expect(score?.score == expected && score?.version == row["version"] as? String, "\(row)")
            if let score { versions.insert(score.version) }
        }
        #expect(versions == ["2.0", "3.0", "3.1", "4.0"])
    }

    /// Rows whose name says what is wrong with them, although the table calls them valid.
    private let misnamed: Set<String> = [
        "AV has no valid value F", "E defined more than once", "ui is not a valid metric abbreviation",
        "CVSS v4.0 prefix is missing", "mandatory VA is missing",
    ]

    @Test func `vectors are taken and refused as the table says`() throws {
        for row in try table("parse") {
            let name = row["name"] as? String ?? ""
            let expected = row["valid"] as? Bool == true && !misnamed.contains(name)
            #expect((CVSS.score(of: row["vector"] as? String ?? "") != nil) == expected, "\(row)")
        }
    }

    @Test func `severity entries of advisories have the score and rating of the table`() throws {
        for row in try table("osv-severity") {
            guard let type = row["type"] as? String, let text = row["score"] as? String else { continue }
            let score = try #require(CVSS.newestScore(of: [SeverityVector(type: type, score: text)]))
            #expect(score.score == row["wantScore"] as? Double, "\(row)")
            let rating = (row["wantRating"] as? String)?.lowercased()
            #expect(CVSS.rating(of: score).rawValue == (rating == "none" ? "low" : rating), "\(row)")
        }
    }

    @Test func `published vectors have the computed score of the table`() throws {
        let rows = try table("published-v3")
        #expect(rows.count > 100)
        for row in rows {
            let score = CVSS.score(of: row["vector"] as? String ?? "")?.score
            #expect(score == row["computedScore"] as? Double, "\(row)")
        }
    }
}
