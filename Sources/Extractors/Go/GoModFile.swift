import Domain

/// What a `go.mod` or `go.work` file says (https://go.dev/ref/mod, https://go.dev/ref/mod#workspaces).
struct GoModFile {
    struct Module: Hashable {
        let path: String
        /// Without `v`; `nil` stands for every version.
        let version: String?
    }

    struct Requirement {
        let path: String
        let version: String
        let line: Int
        let isIndirect: Bool
    }

    struct Replacement {
        /// `nil` when a folder takes the module's place.
        let target: (path: String, version: String)?
        let line: Int
    }

    private(set) var module: String?
    private(set) var language: (version: String, line: Int)?
    private(set) var toolchain: (version: String, line: Int)?
    private(set) var requirements: [Requirement] = []
    private(set) var replacements: [Module: Replacement] = [:]
    /// In the order of the file.
    private(set) var replaced: [Module] = []
    private(set) var excluded: Set<Module> = []
    /// Folders of a workspace.
    private(set) var uses: [(folder: String, line: Int)] = []
    /// Whether any line was one of this format.
    private(set) var isRecognised = false

    /// Directives that say nothing about dependencies.
    private static let silent: Set<String> = ["godebug", "retract", "tool", "ignore"]

    init(_ directives: GoDirectives, _ tally: inout EntryTally) {
        for line in directives.misshapen { tally.leaveOut(line: line, "the line is not understood") }
        for directive in directives.all {
            tally.count()
            guard read(directive) else {
                let words = ([directive.verb] + directive.arguments).joined(separator: " ")
                tally.leaveOut(line: directive.line, "\(Excerpt.quoted(words)) is not understood")
                continue
            }
            isRecognised = true
        }
    }

    func replacement(of requirement: Requirement) -> Replacement? {
        replacements[Module(path: requirement.path, version: requirement.version)]
            ?? replacements[Module(path: requirement.path, version: nil)]
    }

    /// The standard library that comes with the toolchain: at least the one that the file asks for.
    var standardLibrary: (version: String, line: Int)? {
        for stated in [toolchain, language] {
            if let stated, let version = GoModuleVersion.standardLibrary(stated.version) {
                return (version, stated.line)
            }
        }
        return nil
    }

    /// `false` when it is not understood.
    private mutating func read(_ directive: GoDirectives.Directive) -> Bool {
        let arguments = directive.arguments
        switch directive.verb {
        case "module":
            guard arguments.count == 1, module == nil else { return false }
            module = arguments[0]
        case "go":
            guard arguments.count == 1, language == nil,
                GoModuleVersion.standardLibrary(arguments[0]) != nil
            else { return false }
            language = (arguments[0], directive.line)
        case "toolchain":
            guard arguments.count == 1, toolchain == nil else { return false }
            toolchain = (arguments[0], directive.line)
            // The other two leave the choice to the machine.
            return ["default", "local"].contains(arguments[0])
                || GoModuleVersion.standardLibrary(arguments[0]) != nil
        case "use":
            guard arguments.count == 1 else { return false }
            uses.append((arguments[0], directive.line))
        case "require": return require(directive)
        case "replace": return replace(directive)
        case "exclude":
            guard arguments.count == 2, let version = GoModuleVersion.pinned(arguments[1]) else {
                return false
            }
            excluded.insert(Module(path: arguments[0], version: version))
        default: return GoModFile.silent.contains(directive.verb)
        }
        return true
    }

    private mutating func require(_ directive: GoDirectives.Directive) -> Bool {
        let arguments = directive.arguments
        guard arguments.count == 2, GoModuleVersion.isModulePath(arguments[0]),
            let version = GoModuleVersion.pinned(arguments[1])
        else { return false }
        let words = TextLines.words(directive.comment)
        requirements.append(
            Requirement(
                path: arguments[0],
                version: version,
                line: directive.line,
                isIndirect: words == ["indirect"] || words.first == "indirect;"
            )
        )
        return true
    }

    /// `path [version] => folder` or `path [version] => path version`.
    private mutating func replace(_ directive: GoDirectives.Directive) -> Bool {
        let sides = directive.arguments.split(separator: "=>", omittingEmptySubsequences: false).map(
            Array.init
        )
        guard sides.count == 2, (1...2).contains(sides[0].count), (1...2).contains(sides[1].count),
            GoModuleVersion.isModulePath(sides[0][0])
        else { return false }
        var version: String?
        if sides[0].count == 2 {
            version = GoModuleVersion.pinned(sides[0][1])
            guard version != nil else { return false }
        }
        var target: (path: String, version: String)?
        if sides[1].count == 2 {
            guard GoModuleVersion.isModulePath(sides[1][0]), let pinned = GoModuleVersion.pinned(sides[1][1])
            else { return false }
            target = (sides[1][0], pinned)
        } else if !GoModuleVersion.isFolder(sides[1][0]) {
            return false
        }
        let module = Module(path: sides[0][0], version: version)
        if replacements.updateValue(Replacement(target: target, line: directive.line), forKey: module) == nil
        {
            replaced.append(module)
        }
        return true
    }
}
