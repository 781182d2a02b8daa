import Remediation
import StrictYAML
import Testing

@Suite struct RemediationSettingsTests {
    private func settings(_ text: String) throws -> RemediationSettings {
        let mapping = try #require(try YAMLValue.parse(Array(text.utf8), file: "g.yaml")?.mapping())
        return try RemediationSettings(RemediationKeys(mapping), over: RemediationSettings())
    }

    @Test(arguments: [
        ("", RemediationPolicy(jump: .minor, overrides: true, rangeRewrite: true)),
        ("# nothing\n", RemediationPolicy()),
        (#"{"major": false, "overrides": true}"#, RemediationPolicy(jump: .minor)),
        (#"{"major": true, "overrides": false}"#, RemediationPolicy(jump: .major, overrides: false)),
        (
            #"{"major": false, "overrides": true, "rangeRewrite": false}"#,
            RemediationPolicy(rangeRewrite: false)
        ),
        ("jump: patch\nmajor: false\n", RemediationPolicy(jump: .patch)),
        ("jump: major\nmajor: true\n", RemediationPolicy(jump: .major)),
    ])
    func `a policy file is YAML or JSON`(text: String, expected: RemediationPolicy) throws {
        #expect(try RemediationPolicy(Array(text.utf8), file: "p.json") == expected)
    }

    @Test(arguments: [
        ("jumps: minor", "unknown key; did you mean 'jump'?"),
        ("jump: huge", "expected one of patch, minor, major"),
        ("jump: minor\nmajor: true", "contradicts 'jump'"),
        ("jump: major\nmajor: false", "contradicts 'jump'"),
        ("overrides: 1", "expected true or false"), ("mode: off", "unknown key"),
        ("- 1", "expected keys and values"),
    ])
    func `a policy file that is wrong says what and where`(text: String, message: String) {
        let error = #expect(throws: YAMLError.self) {
            try RemediationPolicy(Array(text.utf8), file: "p.yaml")
        }
        #expect(error?.message.hasPrefix(message) == true && error?.file == "p.yaml" && error?.line != nil)
    }

    @Test func `every key has its place`() throws {
        let read = try settings(
            """
            mode: comment
            jump: patch
            overrides: false
            rangeRewrite: false
            grouping: per-package
            perHour: 7
            openLimit: 8
            bypass: false
            labels: [security, a label, security]
            reviewers: [alice]
            assignees: [bob]
            draft: true
            autoMerge: true
            schedule: 12h
            """
        )
        var expected = RemediationSettings()
        expected.mode = .comment
        expected.policy = RemediationPolicy(jump: .patch, overrides: false, rangeRewrite: false)
        expected.grouping = .perPackage
        expected.perHour = 7
        expected.openLimit = 8
        expected.bypass = false
        expected.labels = ["security", "a label"]
        expected.reviewers = ["alice"]
        expected.assignees = ["bob"]
        expected.draft = true
        expected.autoMerge = true
        expected.schedule = .seconds(12 * 3600)
        #expect(read == expected)
    }

    @Test(arguments: [("enabled: true", RemediationSettings.Mode.pullRequest), ("enabled: false", .off)])
    func `enabled is another word for a mode`(text: String, mode: RemediationSettings.Mode) throws {
        #expect(try settings(text).mode == mode)
    }

    @Test func `what is not said stays as it was`() throws {
        var defaults = RemediationSettings()
        defaults.mode = .pullRequest
        defaults.policy.jump = .major
        defaults.labels = ["x"]
        let mapping = try #require(try YAMLValue.parse(Array("labels: []".utf8), file: "g")?.mapping())
        let read = try RemediationSettings(RemediationKeys(mapping), over: defaults)
        #expect(read.mode == .pullRequest && read.policy.jump == .major && read.labels.isEmpty)
    }

    @Test(arguments: [
        "mode: on", "mode: off\nenabled: true", "grouping: each", "perHour: 0", "openLimit: 0",
        "labels: security",
        "labels: ['']", "labels: [\"a\\u0007\"]", "draft: 1", "commitMessage: a",
        "schedule: 5s", "schedule: daily", "label: [a]",
        "labels: [\((0...20).map { "l\($0)" }.joined(separator: ", "))]",
    ])
    func `what is wrong is refused`(text: String) {
        #expect(throws: YAMLError.self) { try settings(text) }
    }
}
