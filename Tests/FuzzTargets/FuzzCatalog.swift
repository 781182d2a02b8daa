/// Every parser that reads text from outside, one line each.
///
/// Extractors and version schemes are in it by themselves. To add another parser: a `FuzzTarget` in a file beside this one, with an invariant where there is one,
/// and a line here.
package enum FuzzCatalog {
    package static let all: [FuzzTarget] =
        FuzzTarget.manifests + FuzzTarget.versionSchemes + [
            .json,
            .jsonEditor,
            .npmPlanner,
            .xml,
            .osv,
            .epss,
            .kev,
            .modifiedList,
            .cvss,
            .packageURL,
            .npmVersion,
            .npmRange,
            .packument,
            .lockHarvest,
            .policyYAML,
            .githubWebhook,
            .gitlabWebhook,
            .giteaWebhook,
            .comment,
            .markdown,
            .reports,
            .toml,
            .licenseExpression,
            .declaredLicense,
            .licenseText,
            .licensesYAML,
            .waiversYAML,
            .vex,
            .yarnFix,
            .pnpmFix,
            .credentials,
            .multipart,
        ]

    /// The parser that the command line calls so.
    package static func target(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
