import Domain
import Testing

@Suite struct CVETests {
    @Test(arguments: ["CVE-1999-0001", "CVE-2024-123456", "CVE-2021-44228", "CVE-2024-999999999999"])
    func `an id is the same as text and as key`(_ text: String) throws {
        let cve = try #require(CVE(text))
        #expect(cve.description == text)
        #expect(CVE(key: cve.key) == cve)
    }

    @Test(arguments: [
        "", "CVE-", "cve-2021-44228", "CVE-2021-1", "CVE-21-44228", "CVE-2021-0044228", "CVE-2021-4422x",
        "CVE-2021 44228",
        "CVE-2021-44228 ", "CVE-2021-9999999999999", "CVE-20211-4422", "GHSA-2021-44228", "CVE-٢٠٢١-44228",
    ])
    func `anything else is none`(_ text: String) { #expect(CVE(text) == nil) }

    @Test(arguments: [-1, Int64.min, Int64.max]) func `a key that is none is none`(_ key: Int64) {
        #expect(CVE(key: key) == nil)
    }

    @Test func `of several CVEs the highest score and the most pressing entry count`() throws {
        func entry(_ id: String, due: String?, ransomware: Bool = false) throws -> KnownExploitation {
            KnownExploitation(
                cve: try #require(CVE(id)),
                dateAdded: "2024-01-01",
                dueDate: due,
                isUsedByRansomware: ransomware
            )
        }
        let first = Exploitation(epss: EPSSScore(score: 0.1, percentile: 0.9), known: nil)
        let second = Exploitation(
            epss: EPSSScore(score: 0.5, percentile: 0.95),
            known: try entry("CVE-2024-0001", due: "2024-02-01")
        )
        let third = Exploitation(known: try entry("CVE-2024-0002", due: "2024-03-01", ransomware: true))
        #expect(Exploitation.worst(of: []) == nil)
        #expect(Exploitation.worst(of: [first, second])?.epss?.score == 0.5)
        #expect(Exploitation.worst(of: [first, second, third])?.known?.cve.number == 2)
        #expect(Exploitation.worst(of: [first])?.known == nil)
    }
}
