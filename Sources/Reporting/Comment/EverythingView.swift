import Domain

/// What only the whole document shows.
struct EverythingView {
    let hasLicenses: Bool
    let licenseRows: [LicenseRow]
    let hasOwnLicenses: Bool
    let ownLicenseRows: [OwnLicenseRow]
    let hasComponents: Bool
    let componentsTitle: Markdown
    let componentRows: [ComponentRow]
    let hasManifests: Bool
    let allManifestRows: [ScannedRow]
    let hasIgnored: Bool
    let ignoredRows: [IgnoredRow]
}

struct LicenseRow {
    let expression: Markdown
    let category: Markdown
    let componentCount: Markdown
    let obligations: Markdown
}

struct OwnLicenseRow {
    let ownLicensePath: Markdown
    let ownLicense: Markdown
}

struct ComponentRow {
    let componentName: Markdown
    let componentVersion: Markdown
    let ecosystem: Markdown
    let scope: Markdown
    let componentLicense: Markdown
    let componentPlace: Markdown
}

struct ScannedRow {
    let scannedPath: Markdown
    let scannedKind: Markdown
    let scannedState: Markdown
    let scannedComponents: Markdown
}

struct IgnoredRow {
    let ignoredPath: Markdown
    let ignoredReason: Markdown
}

extension EverythingView {
    init(_ report: Report) {
        let inventory = report.inventory
        licenseRows = report.licenses.map { license in
            LicenseRow(
                expression: .code(license.expression),
                category: Markdown(trusted: license.category.rawValue),
                componentCount: Markdown(trusted: Wording.grouped(license.componentCount)),
                obligations: Markdown(trusted: Wording.obligations(license.obligations))
            )
        }
        hasLicenses = !licenseRows.isEmpty
        ownLicenseRows = inventory.projectLicenses.map { license in
            OwnLicenseRow(
                ownLicensePath: .code(license.path),
                ownLicense: license.expression.map { .code($0) } ?? Markdown(trusted: "not recognised")
            )
        }
        hasOwnLicenses = !ownLicenseRows.isEmpty
        componentsTitle = Markdown(trusted: Wording.count(inventory.components.count, "component"))
        componentRows = inventory.components.map(ComponentRow.init)
        hasComponents = !componentRows.isEmpty
        allManifestRows = inventory.manifests.map { manifest in
            ScannedRow(
                scannedPath: .code(manifest.path),
                scannedKind: .code(manifest.kind, limit: 60),
                scannedState: Markdown(trusted: manifest.completeness.rawValue),
                scannedComponents: Markdown(trusted: Wording.grouped(manifest.componentCount))
            )
        }
        hasManifests = !allManifestRows.isEmpty
        ignoredRows = inventory.ignored.map { folder in
            IgnoredRow(
                ignoredPath: .code(folder.path.isEmpty ? "." : folder.path),
                ignoredReason: .prose(folder.reason)
            )
        }
        hasIgnored = !ignoredRows.isEmpty
    }
}

extension ComponentRow {
    init(_ component: Component) {
        componentName = .code(component.name)
        componentVersion = .code(component.version, limit: 60)
        ecosystem = Markdown(trusted: component.ecosystem.rawValue)
        scope = Markdown(trusted: component.scope.rawValue + (component.isDirect ? ", direct" : ""))
        componentLicense =
            (component.licenseExpression ?? component.license).map { .code($0) }
            ?? Markdown(trusted: "unknown")
        componentPlace = FindingRow.location(of: component)
    }
}
