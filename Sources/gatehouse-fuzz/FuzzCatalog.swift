/// Every parser that reads text from outside, one line each.
///
/// To add one: a `FuzzTarget` in `Targets/`, with an invariant where there is one, and a line here.
enum FuzzCatalog {
    static let all: [FuzzTarget] = [
        .json,
        .packageLock,
        .packageJSON,
        .osv,
        .cvss,
        .npmVersion,
        .npmRange,
        .policyYAML,
        .githubWebhook,
        .gitlabWebhook,
        .markdown,
    ]

    static func target(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
