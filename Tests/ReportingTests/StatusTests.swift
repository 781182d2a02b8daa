import Domain
import Reporting
import Testing

struct StatusTests {
    @Test(arguments: [
        ("clean", "Passed: nothing introduced; 0 components in 2 manifests"),
        ("fixed", "Passed: nothing introduced; 1 fixed; 1 component in 2 manifests"),
        ("blocked", "3 introduced (1 malicious) block; 1 fixed"),
        ("warned", "1 newly disclosed (1 medium) warns"),
        ("errored", "errored: No advisory index is present: run `gatehouse advisories update`."),
        ("partial", "errored: 2 manifests could not be read completely, so nothing is said about them."),
        (
            "no-base",
            "errored: The merge base could not be read: the branches have no common commit. Rebase and push again."
        ),
        ("empty", "Passed: nothing introduced; no manifest found"),
    ])
    func `the status says in one line what was decided`(name: String, expected: String) throws {
        let report = try #require(SampleReports.named.first { $0.name == name }?.report)
        #expect(StatusDescription.text(for: report) == expected)
    }

    @Test(arguments: HostileText.all)
    func `the status stays one short line of visible text`(text: String) {
        for report in [
            SampleReports.hostile(text),
            SampleReports.report(reasons: [SampleReports.rule("x", .errored, text)]),
        ] {
            let status = StatusDescription.text(for: report)
            #expect(status.utf16.count <= StatusDescription.limit)
            #expect(!status.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(!status.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint })
        }
    }
}
