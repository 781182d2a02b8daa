/// What Package.swift says, read from its text.
enum PackageManifest {
    private static let text = SourceTree.text("Package.swift")

    /// The string literals of the call that begins with `start`, up to its closing bracket; empty when there is none.
    static func literals(ofCall start: String, in text: String = PackageManifest.text) -> [String] {
        guard let found = text.firstRange(of: start) else { return [] }
        var literals: [String] = []
        var current: String?
        var depth = 0
        for character in text[found.lowerBound...] {
            if character == "\"" {
                if let literal = current { literals.append(literal) }
                current = current == nil ? "" : nil
            } else if current != nil {
                current?.append(character)
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
                if depth == 0 { break }
            }
        }
        return literals
    }

    /// The declared dependencies of a module, its name and package names included.
    static func dependencies(of module: String) -> Set<String> {
        let calls = ["module(\"\(module)\"", "module(\n        \"\(module)\"", "name: \"\(module)\""]
        for call in calls {
            // The call begins at its own bracket; `name:` stands inside of one.
            let start = call.hasPrefix("name:") ? ".executableTarget(\n        \(call)" : call
            let found = literals(ofCall: start)
            if !found.isEmpty { return Set(found) }
        }
        return []
    }

    /// The files that an `embedded(…)` target compiles in.
    ///
    /// The call also names the target, its folder and folders left out, none of which has a dot.
    static func embeddedFiles(of target: String) -> [String] {
        let calls = ["embedded(\"\(target)\"", "embedded(\n        \"\(target)\""]
        return calls.map { literals(ofCall: $0).filter { $0.contains(".") } }.first { !$0.isEmpty } ?? []
    }
}
