package import Basics
import Domain

/// Reads Cabal's `cabal.project.freeze`: the versions that `cabal freeze` constrains, without their graph.
package struct CabalFreezeExtractor: Extractor {
    package init() {}

    package var id: String { "hackage.cabal-freeze" }

    package var names: [String] { ["cabal.project.freeze"] }

    private struct Constraint {
        var text: String
        let line: Int
    }

    /// Fields of a project that say nothing about versions.
    private static let silentFields: Set<Substring> = [
        "active-repositories", "index-state", "with-compiler", "allow-newer", "allow-older", "tests",
        "benchmarks",
    ]

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var tally = EntryTally(path: path)
        let constraints: [Constraint]?
        do {
            constraints = CabalFreezeExtractor.constraints(try TextLines(bytes), &tally)
        } catch {
            return .refused(error, path: path)
        }
        guard let constraints else { return .unreadable("no constraints field", path: path, line: 1) }
        var graph = DependencyGraph()
        for constraint in constraints {
            tally.count()
            switch CabalFreezeExtractor.meaning(of: constraint.text[...]) {
            case .version(let name, let version):
                _ = graph.add(
                    DependencyGraph.Package(.hackage, name: name, version: version, line: constraint.line)
                )
            case .flags: continue
            case nil:
                tally.leaveOut(line: constraint.line, "\(Excerpt.quoted(constraint.text)) is not understood")
            }
        }
        graph.requireUnreferenced(scope: .unknown)
        return tally.extraction(graph.components(path: path), path: path)
    }

    /// Those of all `constraints` fields; `nil` when there is none.
    ///
    /// A field goes on in the lines that are indented. The commas between constraints may stand at either end of a line.
    private static func constraints(_ lines: TextLines, _ tally: inout EntryTally) -> [Constraint]? {
        var found: [Constraint] = []
        var hasField = false
        var isOpen: Bool?
        for line in lines {
            let text = TextLines.trimmed(line.text)
            if text.isEmpty || text.hasPrefix("--") { continue }
            var value = text
            if line.text.utf8.first.map({ !ASCII.isBlank($0) }) ?? false {
                let name = text.prefix { $0 != ":" }
                guard name.endIndex < text.endIndex else {
                    tally.leaveOut(line: line.number, "\(Excerpt.quoted(String(text))) is not understood")
                    isOpen = false
                    continue
                }
                isOpen = name.lowercased() == "constraints"
                if isOpen == true {
                    hasField = true
                } else if !silentFields.contains(name) {
                    tally.leaveOut(
                        line: line.number,
                        "the field \(Excerpt.quoted(String(name))) is not understood"
                    )
                }
                value = text[name.endIndex...].dropFirst()
            } else if isOpen == nil {
                tally.leaveOut(line: line.number, "a line that belongs to no field")
            }
            guard isOpen == true else { continue }
            for part in value.split(separator: ",") {
                let constraint = TextLines.trimmed(part)
                if !constraint.isEmpty {
                    found.append(Constraint(text: String(constraint), line: line.number))
                }
            }
        }
        return hasField ? found : nil
    }

    private enum Meaning {
        case version(name: String, String)
        /// `+flag -flag`, or other settings of a build.
        case flags
    }

    /// `any.name ==1.0`, with another qualifier or none; `nil` for one that leaves a choice.
    private static func meaning(of text: Substring) -> Meaning? {
        let name = text.utf8.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3D && $0 != 0x3C && $0 != 0x3E }
        let rest = TextLines.trimmed(text[name.endIndex...])
        // `any.name`, `setup.name`, `other:setup.name`.
        let own = Substring(name).split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        guard HackageText.isName(own) else { return nil }
        if rest.hasPrefix("==") {
            let version = TextLines.trimmed(rest.dropFirst(2))
            guard HackageText.isVersion(version) else { return nil }
            return .version(name: String(own), String(version))
        }
        let words = TextLines.words(rest)
        let areFlags = words.allSatisfy { word in
            word.utf8.count > 1 && (word.hasPrefix("+") || word.hasPrefix("-"))
                || word == "test" || word == "bench" || word == "source"
        }
        return areFlags && !words.isEmpty ? .flags : nil
    }
}
