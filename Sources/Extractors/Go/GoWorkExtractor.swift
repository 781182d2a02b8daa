package import Basics
import Domain

/// Reads `go.work`: what it puts in the place of modules, and whether the modules it uses are there to be read.
///
/// Those have a `go.mod` each, which is a manifest of its own.
package struct GoWorkExtractor: Extractor {
    package init() {}

    package var id: String { "golang.go-work" }

    package var names: [String] { ["go.work"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let directives: GoDirectives
        do {
            directives = GoDirectives(try TextLines(bytes))
        } catch {
            return .refused(error, path: path)
        }
        if let line = directives.openBlock {
            return .unreadable("the block that begins at line \(line) does not end", path: path, line: line)
        }
        var tally = EntryTally(path: path)
        let file = GoModFile(directives, &tally)
        guard file.isRecognised else { return .unreadable("no line of a go.work file", path: path, line: 1) }
        for requirement in file.requirements {
            tally.leaveOut(line: requirement.line, "'require' belongs into a go.mod file")
        }
        var collection = ComponentCollection()
        add(file, path: path, &collection)
        let missing = file.uses.filter { !isModule($0.folder, of: path, tree) }
        for use in missing {
            tally.fault(
                line: use.line,
                "\(Excerpt.quoted(use.folder)) has no go.mod in the repository"
            )
        }
        let reasons =
            missing.isEmpty
            ? [] : ["\(missing.count) of \(file.uses.count) used modules are not in the repository"]
        return tally.extraction(collection.components, path: path, reasons: reasons)
    }

    private func isModule(_ folder: String, of path: String, _ tree: FileTree) -> Bool {
        guard !folder.hasPrefix("/"), let place = TreePath.join(TreePath.folder(path), folder) else {
            return false
        }
        return tree.hasFile(place.isEmpty ? "go.mod" : "\(place)/go.mod")
    }

    private func add(_ file: GoModFile, path: String, _ collection: inout ComponentCollection) {
        var found: [(name: String, version: String, source: ComponentSource, line: Int)] = []
        for module in file.replaced {
            guard let replacement = file.replacements[module] else { continue }
            let target = replacement.target ?? (module.path, "")
            let source: ComponentSource = replacement.target == nil ? .local : .registry
            found.append((target.path, target.version, source, replacement.line))
        }
        if let library = file.standardLibrary {
            found.append(("stdlib", library.version, .registry, library.line))
        }
        for component in found {
            collection.add(
                .golang,
                name: component.name,
                version: component.version,
                source: component.source,
                Occurrence(
                    location: FileLocation(path: path, line: component.line),
                    scope: .runtime,
                    isDirect: true,
                    via: []
                )
            )
        }
    }
}
