import Domain
import StrictTOML

/// What a Pipfile asks for, by group of its lockfile.
struct Pipfile {
    /// Tables that ask for no packages.
    private static let others: Set<String> = ["source", "requires", "scripts", "pipenv", "pipfile"]

    private var groups: [String: Set<PackageName>] = [:]

    init(_ root: TOMLValue) {
        for (key, table) in root.members where !Pipfile.others.contains(key) {
            let names = table.members.map { PackageName(ecosystem: .pypi, name: $0.key) }
            groups[Pipfile.group(ofTable: key)] = Set(names)
        }
    }

    func names(ofGroup group: String) -> Set<PackageName> {
        groups[group] ?? []
    }

    private static func group(ofTable key: String) -> String {
        switch key {
        case "packages": "default"
        case "dev-packages": "develop"
        default: key
        }
    }
}
