import Remediation
import Testing

@Suite struct RemediationFingerprintTests {
    private func plan(
        _ changes: [(String, String?, String?, String)],
        files: [String] = ["package-lock.json"],
        bytes: [UInt8] = []
    ) -> RemediationPlan {
        RemediationPlan(
            outcome: .fixed,
            files: files.map { .init(path: $0, bytes: bytes) },
            changes: changes.map {
                .init(package: $0.0, from: $0.1, to: $0.2, place: $0.3, means: .lockfile)
            }
        )
    }

    @Test func `order, places and contents do not make another fix`() {
        let one = plan(
            [("a", "1", "2", "node_modules/a"), ("b", nil, "1", "node_modules/b")],
            files: ["x", "y"]
        )
        let two = plan(
            [
                ("b", nil, "1", "node_modules/b"), ("a", "1", "2", "node_modules/a"),
                ("a", "1", "2", "node_modules/c/node_modules/a"),
            ],
            files: ["y", "x"],
            bytes: [1]
        )
        #expect(one.fingerprint == two.fingerprint && one.fingerprint.utf8.count == 64)
    }

    @Test func `package, version and file do`() {
        let plans = [
            plan([("a", "1", "2", "p")]), plan([("b", "1", "2", "p")]), plan([("a", "1", "3", "p")]),
            plan([("a", "0", "2", "p")]), plan([("a", nil, "2", "p")]), plan([("a", "1", nil, "p")]),
            plan([("a", "1", "2", "p")], files: ["x/package-lock.json"]), plan([]),
        ]
        #expect(Set(plans.map(\.fingerprint)).count == plans.count)
    }
}
