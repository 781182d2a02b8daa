package import Basics
import Domain

/// Reads Maven's `pom.xml`, model version 4.0.0.
///
/// Properties, parents, `dependencyManagement` and imported BOMs are looked up as far as they lie in the repository. The
/// dependencies of all profiles are taken; plugins are none. A pom names direct dependencies only, so it is complete only when it
/// asks for nothing.
package struct PomExtractor: Extractor {
    static let name = "pom.xml"

    package init() {}

    package var id: String { "maven.pom" }

    package var names: [String] { [PomExtractor.name] }

    /// Parents that are not called `pom.xml`; the others are read anyway.
    package func references(in bytes: [UInt8], at path: String) -> [String] {
        guard bytes.firstRange(of: Array("<relativePath>".utf8)) != nil,
            let model = PomFile.usableModel(bytes),
            let parent = model.parent
        else { return [] }
        return PomLineage.paths(of: parent, from: path)
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let model: PomModel
        do {
            model = try PomFile.model(bytes)
        } catch {
            return .refused(error, path: path)
        }
        if let version = PomFile.unknownVersion(of: model) {
            return .unsupported("unsupported model version \(Excerpt.quoted(version)) of Maven", path: path)
        }
        var reading = PomReading(PomLineage(.init(path: path, model: model), in: tree), in: tree)
        return reading.extraction()
    }
}

/// The dependencies of one pom being gathered.
private struct PomReading {
    private let lineage: PomLineage
    private let tree: FileTree
    private let path: String
    private var evaluation: PomEvaluation
    private var diagnostics: DiagnosticList
    private var collection = ComponentCollection()
    private var found = 0
    private var withoutVersion = 0
    private var misreadLines: [Int] = []
    private var inherited = 0

    init(_ lineage: PomLineage, in tree: FileTree) {
        self.lineage = lineage
        self.tree = tree
        path = lineage.members.first?.path ?? ""
        evaluation = PomEvaluation(lineage, in: tree)
        diagnostics = DiagnosticList(path: path)
    }

    mutating func extraction() -> Extraction {
        if let model = lineage.members.first?.model {
            var own: Set<PomManagement.Key> = []
            for dependency in model.main.dependencies {
                if let key = evaluation.key(dependency) { own.insert(key) }
                add(evaluation.outcome(dependency), line: dependency.line)
            }
            for profile in model.profiles where !profile.dependencies.isEmpty {
                for (dependency, outcome) in zip(profile.dependencies, evaluation.outcomes(profile)) {
                    add(outcome, line: dependency.line)
                }
            }
            for section in [model.main] + model.profiles {
                for line in section.misshapen { leaveOut(line: line, "a dependency says one thing twice") }
            }
            addInherited(except: own, line: model.parent?.line)
        }
        let reason = reason
        return Extraction(
            completeness: reason == nil ? .complete : .partial,
            reason: reason,
            components: collection.components,
            diagnostics: diagnostics.all
        )
    }

    private mutating func add(_ outcome: PomEvaluation.Outcome, line: Int?) {
        switch outcome {
        case .module: break
        case .notUnderstood: leaveOut(line: line, "a dependency without usable group or artifact")
        case .package(let package):
            found += 1
            guard let version = package.version else {
                withoutVersion += 1
                return
            }
            collection.add(
                .maven,
                name: package.name,
                version: version,
                source: package.source,
                Occurrence(
                    location: FileLocation(path: path, line: line),
                    scope: package.scope,
                    isDirect: true,
                    via: []
                )
            )
        }
    }

    private mutating func leaveOut(line: Int?, _ message: String) {
        if let line { misreadLines.append(line) }
        diagnostics.add(.error, line: line, message)
    }

    /// Dependencies of parents belong to their own entries, unless they turn out differently here or the parent has no entry.
    private mutating func addInherited(except own: Set<PomManagement.Key>, line: Int?) {
        var seen = own
        for (index, member) in lineage.members.enumerated().dropFirst() {
            var parent: PomEvaluation?
            for dependency in member.model.main.dependencies {
                if let key = evaluation.key(dependency), !seen.insert(key).inserted { continue }
                inherited += 1
                let outcome = evaluation.outcome(dependency)
                if TreePath.name(member.path) == PomExtractor.name {
                    var evaluated = parent ?? PomEvaluation(lineage.dropFirst(index), in: tree)
                    let theirs = evaluated.outcome(dependency)
                    parent = evaluated
                    if theirs == outcome { continue }
                }
                add(outcome, line: line)
            }
        }
    }

    /// `nil` when it asks for nothing and inherits nothing unseen.
    private var reason: String? {
        var parts: [String] = []
        if let first = misreadLines.min() {
            parts.append("dependencies not understood: \(misreadLines.count), the first at line \(first)")
        }
        if withoutVersion > 0 {
            parts.append(
                "\(withoutVersion) of \(found) dependencies have no known version and indirect ones are unknown"
            )
        } else if found + inherited > 0 {
            parts.append("indirect dependencies are unknown")
        }
        if let missing = lineage.missing { parts.append(missing) }
        if withoutVersion > 0, let bom = evaluation.missingImports.min() {
            let others = evaluation.missingImports.count - 1
            let more = others > 0 ? " and \(others) others" : ""
            parts.append("it imports \(Excerpt.quoted(bom))\(more), not in the repository")
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
