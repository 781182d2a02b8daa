import StrictXML

/// What one MSBuild file (`*.csproj`, `*.props`, …) says itself about properties and packages; nothing is evaluated yet.
///
/// Conditions are not evaluated either: what holds under one is taken. Names of properties, items and metadata count without case.
struct MSBuildFile {
    struct Property {
        /// In lower case.
        let name: String
        let value: String
        let condition: String?
    }

    enum Kind: String {
        case packageReference = "packagereference"
        /// For every project below a Directory.Packages.props, as a tool.
        case globalPackageReference = "globalpackagereference"
        /// A version for projects that ask for the package without one.
        case packageVersion = "packageversion"
        case packageDownload = "packagedownload"
        case toolReference = "dotnetclitoolreference"
    }

    struct Item {
        let kind: Kind
        /// One or several names, separated by `;`.
        let names: String
        /// It changes what is there already and adds nothing.
        let isUpdate: Bool
        /// As written; several where conditions tell them apart.
        let versions: [String]
        /// What of the package is used, and what is not: every text that may hold.
        let includedAssets: [String]
        let excludedAssets: [String]
        let line: Int
    }

    private(set) var properties: [Property] = []
    private(set) var items: [Item] = []
    /// Central versions as written, by name in lower case; several where conditions tell them apart.
    private(set) var plainVersions: [String: [String]] = [:]
    /// Central versions for names that are made of properties.
    private(set) var computedVersions: [Item] = []
    /// What is imported and is neither part of an SDK nor found without an import.
    private(set) var imports = 0
    /// A file of the same name further up is imported too.
    private(set) var continues = false
    /// Lines of items without a name.
    private(set) var nameless: [Int] = []

    init(_ bytes: [UInt8]) throws(ManifestText.Refusal) {
        let root = try ManifestText.xml(bytes, root: "Project")
        var open = [(element: root, condition: String?.none)]
        while let (container, outer) = open.popLast() {
            // Containers within are taken in their order, before what follows them.
            var inner: [(element: XMLTreeElement, condition: String?)] = []
            for element in container.children {
                let condition = element.attribute("Condition") ?? outer
                switch element.localName {
                case "PropertyGroup":
                    for property in element.children {
                        add(property, condition: property.attribute("Condition") ?? condition)
                    }
                case "ItemGroup": for item in element.children { add(item) }
                case "Import": add(importing: element)
                case "ImportGroup", "Choose": inner.append((element, condition))
                case "When", "Otherwise": inner.append((element, condition ?? "otherwise"))
                default: break
                }
            }
            open.append(contentsOf: inner.reversed())
            guard items.count <= EntryTally.maximumEntries else {
                throw ManifestText.Refusal(
                    reason: EntryTally.tooManyEntries,
                    line: nil
                )
            }
        }
        var count = 0
        for item in items where item.kind == .packageVersion {
            if item.names.utf8.contains(0x24) {
                computedVersions.append(item)
                continue
            }
            for name in NuGetText.names(in: item.names) ?? [] where count < EntryTally.maximumEntries {
                count += 1
                MSBuildFile.add(item.versions, to: &plainVersions[name.lowercased(), default: []])
            }
        }
    }

    /// Each once, and no more than conditions of real projects tell apart.
    static func add(_ versions: [String], to known: inout [String]) {
        for version in versions where known.count < maximumVersions && !known.contains(version) {
            known.append(version)
        }
    }

    private static let maximumVersions = 16

    /// Items that ask for packages, not those that only say versions.
    var references: [Item] { items.filter { $0.kind != .packageVersion } }

    private mutating func add(_ property: XMLTreeElement, condition: String?) {
        properties.append(
            Property(name: property.localName.lowercased(), value: property.text, condition: condition)
        )
    }

    private mutating func add(_ item: XMLTreeElement) {
        guard let kind = Kind(rawValue: item.localName.lowercased()) else { return }
        // What is removed stays in: under which condition is not evaluated.
        guard MSBuildFile.metadata("remove", of: item).isEmpty else { return }
        let include = MSBuildFile.metadata("include", of: item).first
        guard let names = include ?? MSBuildFile.metadata("update", of: item).first else {
            nameless.append(item.line)
            return
        }
        let overrides = MSBuildFile.metadata("versionoverride", of: item)
        items.append(
            Item(
                kind: kind,
                names: names,
                isUpdate: include == nil,
                versions: overrides.isEmpty ? MSBuildFile.metadata("version", of: item) : overrides,
                includedAssets: MSBuildFile.assets("includeassets", of: item, otherwise: MSBuildFile.all),
                excludedAssets: MSBuildFile.assets("excludeassets", of: item, otherwise: MSBuildFile.none),
                line: item.line
            )
        )
    }

    private static let foundWithout = [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props",
    ]

    /// Imports of the SDKs, of the tools and of restored packages bring no packages of their own.
    private static let ofTools = [
        "$(MSBuild", "$(VSTools", "$(NuGet", "Microsoft.", "\\packages\\", "/packages/", "NuGet.targets",
    ]

    private mutating func add(importing element: XMLTreeElement) {
        guard element.attribute("Sdk") == nil, let project = element.attribute("Project") else { return }
        if MSBuildFile.foundWithout.contains(where: project.contains) {
            continues = true
        } else if project.hasPrefix("$(MSBuildThisFileDirectory)")
            || !MSBuildFile.ofTools.contains(where: project.contains)
        {
            imports += 1
        }
    }

    private static let all = ["all"]
    private static let none = ["none"]

    /// What may hold: all that is written, and what NuGet takes otherwise unless something holds in any case.
    private static func assets(
        _ name: String,
        of item: XMLTreeElement,
        otherwise: [String]
    ) -> [String] {
        let written = metadata(name, of: item)
        if written.isEmpty { return otherwise }
        let conditions = item.children.count {
            $0.localName.lowercased() == name && $0.attribute("Condition") != nil
        }
        return conditions < written.count ? written : written + otherwise
    }

    /// What an attribute and child elements of a name say, whatever its case; empty ones say nothing.
    private static func metadata(_ name: String, of item: XMLTreeElement) -> [String] {
        let attributes = item.attributes.filter { $0.name.lowercased() == name }.map(\.value)
        let children = item.children.filter { $0.localName.lowercased() == name }.map(\.text)
        return (attributes + children).filter { text in !text.allSatisfy(\.isWhitespace) }
    }
}
