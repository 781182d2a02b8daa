import Basics
import Domain
import Synchronization

/// What the included files of all requirements files of one scan hold together.
///
/// Each of a hundred files may include the same large one. Its first includer always gets its entries, the others as long as
/// there are not too many in all.
final class IncludedEntries: Sendable {
    private struct State {
        var paths: Set<String> = []
        var repeated = 0
    }

    static let maximum = 100_000

    private let state = Mutex(State())

    /// Whether the entries of an included file may be given to one more file.
    func admits(_ path: String, _ count: Int) -> Bool {
        state.withLock { state in
            if state.paths.insert(path).inserted { return true }
            state.repeated += count
            return state.repeated <= IncludedEntries.maximum
        }
    }
}

/// From requirements files to components.
struct RequirementsReading {
    private struct Pin {
        let version: String
        let place: FileLocation
    }

    var tally: EntryTally
    private let path: String
    private var collection = ComponentCollection()
    /// By the name that stands for all spellings.
    private var constraints: [PackageName: [Pin]] = [:]
    private var asked = 0
    private var unpinned = 0
    private var hasProject = false
    private var knowsIndirect = true
    /// Included files whose entries other manifests have.
    private var leftOut = 0

    init(_ closure: RequirementsClosure, path: String) {
        self.path = path
        tally = EntryTally(path: path)
        let members = closure.members.enumerated().filter { index, member in
            index == 0 || RequirementsReading.isAdmitted(member)
        }.map(\.element)
        leftOut = closure.members.count - members.count
        for member in members where member.isConstraint { addConstraints(member) }
        for member in members where !member.isConstraint { add(member) }
        for gap in closure.gaps { leaveOut(gap.line, of: gap.path, gap.message) }
    }

    var components: [Component] { collection.components }

    /// No requirement leaves its version open, in the file or what it includes.
    var isPinned: Bool { unpinned == 0 }

    var reasons: [String] {
        guard asked > 0 || hasProject || leftOut > 0 else { return [] }
        var parts: [String] = []
        if leftOut > 0 {
            parts.append(
                "included files whose entries only other manifests have: \(leftOut), as all of them repeat more than \(IncludedEntries.maximum) (limits)"
            )
        }
        if unpinned > 0 { parts.append("\(unpinned) of \(asked) dependencies have no known version") }
        if hasProject, !knowsIndirect { parts.append("those of the project itself are not in this file") }
        if !knowsIndirect { parts.append("indirect dependencies are unknown") }
        return parts.isEmpty ? [] : [parts.joined(separator: "; ")]
    }

    private static func isAdmitted(_ member: RequirementsClosure.Member) -> Bool {
        // What is a constraint for one is a requirement for another.
        let key = member.isConstraint ? "-c \(member.path)" : member.path
        return ScanMemory.ofScan?.includedEntries.admits(key, member.file.entries.count) ?? true
    }

    private mutating func addConstraints(_ member: RequirementsClosure.Member) {
        for entry in member.file.entries {
            switch entry.kind {
            case .requirement(let requirement):
                tally.count()
                guard let version = requirement.pinned else { continue }
                let name = PackageName(ecosystem: .pypi, name: requirement.name)
                constraints[name, default: []].append(
                    Pin(version: version, place: FileLocation(path: member.path, line: entry.line))
                )
            case .unknown: leaveOut(entry, of: member)
            case .location, .file: continue
            }
        }
    }

    private mutating func leaveOut(_ entry: RequirementsFile.Entry, of member: RequirementsClosure.Member) {
        leaveOut(entry.line, of: member.path, "\(Excerpt.quoted(String(entry.text))) is not understood")
    }

    private mutating func leaveOut(_ line: Int, of file: String, _ message: String) {
        if file == path {
            tally.leaveOut(line: line, message)
        } else {
            tally.leaveOut(line: 1, "\(Excerpt.quoted(file)), line \(line): \(message)")
        }
    }

    private mutating func add(_ member: RequirementsClosure.Member) {
        var graph = RequirementsGraph(scope: RequirementsReading.scope(of: member.path))
        for entry in member.file.entries {
            tally.count()
            switch entry.kind {
            case .requirement(let requirement):
                asked += 1
                note(entry, member)
                if let url = requirement.url {
                    graph.add(named: requirement.name, PythonLocation(address: url[...]), at: url[...], entry)
                } else if let version = requirement.pinned {
                    graph.add(requirement.name, version: version, .registry, entry)
                } else {
                    addConstrained(requirement, member)
                }
            case .location(let location):
                if location.isProject {
                    hasProject = true
                    note(entry, member)
                    continue
                }
                asked += 1
                note(entry, member)
                if let name = location.name {
                    graph.add(named: name, location, at: RequirementsReading.address(entry.text), entry)
                } else {
                    unpinned += 1
                }
            case .file: continue
            case .unknown: leaveOut(entry, of: member)
            }
        }
        for component in graph.components(path: member.path) { collection.add(component) }
    }

    /// The address in a line that begins with one, or with `-e`.
    private static func address(_ text: Substring) -> Substring {
        TextLines.words(text).first { $0.contains("://") } ?? ""
    }

    /// Whether what the entry needs itself is in the file too.
    private mutating func note(_ entry: RequirementsFile.Entry, _ member: RequirementsClosure.Member) {
        if !member.file.isCompiled, !entry.hasHash, !member.file.requiresHashes { knowsIndirect = false }
    }

    private mutating func addConstrained(
        _ requirement: PythonRequirement,
        _ member: RequirementsClosure.Member
    ) {
        guard let pins = constraints[PackageName(ecosystem: .pypi, name: requirement.name)] else {
            unpinned += 1
            return
        }
        for pin in pins.prefix(8) {
            collection.add(
                .pypi,
                name: requirement.name,
                version: pin.version,
                Occurrence(
                    location: pin.place,
                    scope: RequirementsReading.scope(of: member.path),
                    isDirect: true,
                    via: []
                )
            )
        }
    }

    private static let developmentWords: Set<Substring> = [
        "dev", "develop", "development", "test", "tests", "testing",
    ]

    /// By the custom of calling the files for development `requirements-dev.txt` or `requirements/test.txt`.
    private static func scope(of path: String) -> Scope {
        let words = TreePath.name(path).lowercased().split { !$0.isLetter }
        return words.contains(where: developmentWords.contains) ? .dev : .runtime
    }
}
