/// Packages that syft finds and our inventory does not have, with the reason.
struct SyftDifference: Sendable {
    enum Kind: Sendable {
        /// Of which the text `ecosystem name version` begins so.
        case named([String])
        /// Without a version, or with an address for one, where we have the same package from elsewhere than a registry.
        case otherSource
        /// A gem whose version goes on with a platform.
        case platform
        /// Without a version, in a manifest that we call partial.
        case unversioned
    }

    /// `nil` for all.
    let repository: String?
    let kind: Kind
    let reason: String

    init(_ repository: String?, _ kind: Kind, _ reason: String) {
        (self.repository, self.kind, self.reason) = (repository, kind, reason)
    }

    private static let own = "The project itself or a workspace of it, which is not its own dependency."
    private static let folder = "The folder of a workspace, which is not a package's name."
    private static let alias = "An alias; we list the package by the name that it has in the registry."

    static let all: [SyftDifference] = [
        SyftDifference(
            nil,
            .otherSource,
            "Workspaces, folders, branches and archives: here with the version of their own manifest or the commit."
        ),
        SyftDifference(nil, .platform, "Builds of one version; advisories know no platforms."),
        SyftDifference("OWASP__NodeGoat", .named(["npm owasp-nodejs-goat "]), own),
        SyftDifference(
            "SwiftPackageIndex__SwiftPackageIndex-Server",
            .named(["npm swift-package-index "]),
            own
        ),
        SyftDifference("astral-sh__uv", .named(["cargo uv ", "cargo uv-"]), own),
        SyftDifference("axios__axios@1.0.0", .named(["npm axios 1.0.0"]), own),
        SyftDifference("facebook__create-react-app", .named(["npm packages/"]), folder),
        SyftDifference("facebook__create-react-app@5.0.0", .named(["npm packages/"]), folder),
        SyftDifference("louislam__uptime-kuma", .named(["npm uptime-kuma "]), own),
        SyftDifference("npm__cli", .named(["npm npm 10.9.0"]), own),
        SyftDifference("npm__cli", .named(["npm workspaces/"]), folder),
        SyftDifference(
            "prettier__prettier",
            .named(["npm prettier 0.0.0-use.local", "npm root-workspace-"]),
            own
        ),
        SyftDifference(
            "prettier__prettier",
            .named([
                "npm react-helmet-async ", "npm react-loadable ", "npm react-is-18 ", "npm react-is-19 ",
                "npm string-width-cjs ", "npm strip-ansi-cjs ", "npm wrap-ansi-cjs ",
            ]),
            alias
        ),
        SyftDifference("probot__probot", .named(["npm probot 0.0.0-development"]), own),
        SyftDifference("reduxjs__redux", .named(["npm redux 0.0.0-use.local", "npm todomvc "]), own),
        SyftDifference(
            "reduxjs__redux",
            .named(["npm string-width-cjs ", "npm strip-ansi-cjs ", "npm wrap-ansi-cjs "]),
            alias
        ),
        SyftDifference("snyk-labs__java-goof", .named(["maven io.github.snyk:", "maven io.snyk:"]), own),
        SyftDifference(
            "spring-projects__spring-petclinic",
            .named(["maven org.springframework.samples:spring-petclinic "]),
            own
        ),
        SyftDifference(
            "spring-projects__spring-petclinic",
            .unversioned,
            "The parent that has the versions is not in the repository; the manifest is partial and says so."
        ),
    ]
}
