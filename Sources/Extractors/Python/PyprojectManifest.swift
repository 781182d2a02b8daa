import Domain
import StrictTOML

/// What a pyproject.toml asks for: by the standard (`[project]`, `[dependency-groups]`) and as Poetry, PDM and uv write it.
struct PyprojectManifest {
    struct Dependency {
        /// As written.
        let name: String
        /// The one version it admits.
        let pin: String?
        let source: ComponentSource
        let scope: Scope
        let line: Int
        /// Counts on some machines or with some Pythons only.
        let isConditional: Bool
        /// The extra or dependency group that asks for it.
        let group: String?
    }

    /// Of the project itself.
    let name: String?
    private(set) var dependencies: [Dependency] = []
    /// Lines of what is not understood.
    private(set) var misshapen: [Int] = []
    /// The line that leaves the dependencies to the build tool (`dynamic`).
    private(set) var dynamic: Int?

    init(_ root: TOMLValue) {
        name = root["project"]?["name"]?.string ?? root["tool"]?["poetry"]?["name"]?.string
        readProject(root)
        let tool = root["tool"]
        readGroups(tool?["pdm"]?["dev-dependencies"], .dev)
        readList(tool?["uv"]?["dev-dependencies"], .dev, group: "dev")
        let poetry = tool?["poetry"]
        readPoetry(poetry?["dependencies"], .runtime, group: nil)
        readPoetry(poetry?["dev-dependencies"], .dev, group: "dev")
        for group in poetry?["group"]?.members ?? [] {
            readPoetry(group.value["dependencies"], .dev, group: group.key)
        }
        misshapen.sort()
    }

    // MARK: The standard

    private mutating func readProject(_ root: TOMLValue) {
        let project = root["project"]
        readList(project?["dependencies"], .runtime, group: nil)
        readGroups(project?["optional-dependencies"], .optional)
        readGroups(root["dependency-groups"], .dev)
        dynamic =
            project?["dynamic"]?.texts.first {
                $0.text == "dependencies" || $0.text == "optional-dependencies"
            }?
            .line
    }

    private mutating func readGroups(_ table: TOMLValue?, _ scope: Scope) {
        guard let table else { return }
        if table.kind != .table { misshapen.append(table.line) }
        for (group, list) in table.members { readList(list, scope, group: group) }
    }

    private mutating func readList(_ list: TOMLValue?, _ scope: Scope, group: String?) {
        guard let list else { return }
        guard list.kind == .array else { return misshapen.append(list.line) }
        for element in list.elements {
            // The other group is read at its own place.
            if scope == .dev, element.kind == .table, element["include-group"]?.string != nil { continue }
            guard let text = element.string else {
                misshapen.append(element.line)
                continue
            }
            // PDM marks what is installed in place so.
            let isEditable = text.hasPrefix("-e ")
            guard !isEditable else { continue }
            guard let requirement = PythonRequirement(text) else {
                misshapen.append(element.line)
                continue
            }
            let location = requirement.url.map { PythonLocation(address: $0[...]) }
            let found = location?.version ?? ""
            dependencies.append(
                Dependency(
                    name: requirement.name,
                    pin: requirement.pinned ?? (found.isEmpty ? nil : found),
                    source: location?.source ?? .registry,
                    scope: scope,
                    line: element.line,
                    isConditional: requirement.marker != nil,
                    group: group
                )
            )
        }
    }

    // MARK: Poetry

    private mutating func readPoetry(_ table: TOMLValue?, _ scope: Scope, group: String?) {
        guard let table else { return }
        guard table.kind == .table else { return misshapen.append(table.line) }
        for (name, value) in table.members where name != "python" {
            guard PlainWord.isName(name) else {
                misshapen.append(value.line)
                continue
            }
            // Several constraints, each for some Pythons.
            let choices = value.kind == .array ? value.elements : [value]
            if choices.isEmpty { misshapen.append(value.line) }
            for choice in choices {
                guard choice.kind == .string || choice.kind == .table else {
                    misshapen.append(choice.line)
                    continue
                }
                dependencies.append(Self.poetry(name, choice, scope, group))
            }
        }
    }

    private static func poetry(
        _ name: String,
        _ value: TOMLValue,
        _ scope: Scope,
        _ group: String?
    ) -> Dependency {
        let constraint = value.string ?? value["version"]?.string
        let source: ComponentSource =
            if value["git"] != nil { .git } else if value["url"] != nil {
                .remoteTarball
            } else if value["path"]
                != nil || value["file"] != nil
            { .local } else { .registry }
        return Dependency(
            name: name,
            pin: constraint.flatMap(poetryPin),
            source: source,
            scope: scope == .runtime && value["optional"]?.bool == true ? .optional : scope,
            line: value.line,
            isConditional: value["markers"] != nil || value["python"] != nil || value["platform"] != nil,
            group: group
        )
    }

    /// To Poetry a version alone is that version.
    private static func poetryPin(_ constraint: String) -> String? {
        var text = constraint[...]
        while text.first == "=" || text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        guard let first = text.utf8.first, ASCII.isDigit(first), text.utf8.count <= 256 else {
            return nil
        }
        let isPlain = text.utf8.allSatisfy {
            PlainWord.isNameByte($0) || $0 == 0x2B || $0 == 0x21
        }
        return isPlain ? String(text) : nil
    }
}
