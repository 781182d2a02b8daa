/// Versions of npm packages: SemVer 2.0 order, as node-semver reads them.
///
/// Strict first; what only loose mode takes (`1.2.3beta`, `=1.2.3`) is read loosely, since the registry holds such versions.
/// A fourth number (`1.2.3.4`) is no version here, although loose mode makes sense of some of them by accident.
package struct NpmScheme: VersionScheme {
    package init() {}

    package func parse(_ text: String) -> NpmVersion? {
        NpmVersion(text) ?? NpmVersion(text, mode: .looseWithoutFourthNumber)
    }
}
