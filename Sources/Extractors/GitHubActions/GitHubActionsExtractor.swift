package import Basics
import Domain
import StrictYAML

/// Reads the `uses:` of GitHub Actions workflows (`.github/workflows/*.yml`) and of actions (`action.yml`).
///
/// Every step and every reusable workflow is direct; the ref is the version as written, a commit id too. What lies in the
/// repository itself (`./path`) is read where it lies. Only `uses`, the images that jobs run in and beside, and the image of a
/// Docker action are looked at, not what scripts fetch.
package struct GitHubActionsExtractor: Extractor {
    private static let folder = ".github/workflows"
    /// Steps that aliases may lead to again; beyond that the file is not read to its end.
    private static let maximumSteps = 100_000

    package init() {}

    package var id: String { "github.actions" }

    package var names: [String] { ["action.yml", "action.yaml"] }

    package var sample: String { "\(GitHubActionsExtractor.folder)/ci.yml" }

    /// GitHub runs those of the repository's own folder only.
    package func accepts(path: String, name: String) -> Bool {
        (name.hasSuffix(".yml") || name.hasSuffix(".yaml"))
            && TreePath.folder(path) == GitHubActionsExtractor.folder
    }

    package func kind(of path: String) -> String {
        TreePath.folder(path) == GitHubActionsExtractor.folder ? "github.workflow" : "github.action"
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: YAMLNode
        do {
            root = try ManifestText.mapping(bytes, aliases: .followed)
        } catch {
            return .refused(error, path: path)
        }
        var reading = ActionReading(path: path, maximumSteps: GitHubActionsExtractor.maximumSteps)
        if TreePath.folder(path) == GitHubActionsExtractor.folder {
            guard let jobs = root["jobs"], jobs.kind == .mapping, jobs.count > 0 else {
                return .unreadable("not a workflow: it has no jobs", path: path, line: root.line)
            }
            for member in jobs.members { reading.readJob(member) }
        } else {
            guard let runs = root["runs"], runs.kind == .mapping, let using = runs["using"]?.string else {
                return .unreadable("not an action: runs.using is missing", path: path, line: root.line)
            }
            reading.readRuns(runs, using: using)
        }
        return reading.tally.extraction(reading.collection.components, path: path)
    }
}

/// One workflow or action being read.
struct ActionReading {
    private(set) var collection = ComponentCollection()
    private(set) var tally: EntryTally
    private let path: String
    private let maximumSteps: Int
    private var steps = 0
    /// Places that were read, so that aliases do not make one `uses` several, nor cost anything.
    private var seen: Set<Place> = []

    private enum Part { case job, services, step, uses, image }

    private struct Place: Hashable {
        let part: Part
        let line: Int
        let column: Int
    }

    init(path: String, maximumSteps: Int) {
        self.path = path
        self.maximumSteps = maximumSteps
        tally = EntryTally(path: path)
    }

    mutating func readJob(_ job: YAMLMember) {
        guard job.value.kind == .mapping else {
            tally.leaveOut(line: job.line, "the job \(Excerpt.quoted(job.key)) is not a mapping")
            return
        }
        guard isNew(.job, job.value) else { return }
        if let uses = job.value["uses"] { readUses(uses) }
        if let container = job.value["container"] { readContainer(container) }
        if let services = job.value["services"], isNew(.services, services) {
            for service in services.members { readContainer(service.value) }
        }
        if let list = job.value["steps"] { readSteps(list) }
    }

    mutating func readRuns(_ runs: YAMLNode, using: String) {
        if let list = runs["steps"] {
            readSteps(list)
        } else if using == "composite" {
            tally.leaveOut(line: runs.line, "a composite action without steps")
        }
        // Another image than one by address is built from a Dockerfile of the repository.
        if using.lowercased() == "docker", let image = runs["image"],
            image.string?.hasPrefix("docker://") == true
        {
            readUses(image)
        }
    }

    private mutating func readSteps(_ list: YAMLNode) {
        guard list.kind == .list else {
            tally.leaveOut(line: list.line, "steps is not a list")
            return
        }
        for step in list.elements {
            steps += 1
            guard steps <= maximumSteps else {
                if steps == maximumSteps + 1 {
                    tally.leaveOut(line: step.line, "more than \(maximumSteps) steps")
                }
                return
            }
            guard step.kind == .mapping else {
                tally.leaveOut(line: step.line, "a step is not a mapping")
                continue
            }
            guard isNew(.step, step) else { continue }
            if let uses = step["uses"] { readUses(uses) }
        }
    }

    private mutating func isNew(_ part: Part, _ node: YAMLNode) -> Bool {
        seen.insert(Place(part: part, line: node.line, column: node.column)).inserted
    }

    /// The image itself, or a mapping with it; none where it is empty or left out.
    private mutating func readContainer(_ container: YAMLNode) {
        guard isNew(.image, container), !container.isNull else { return }
        let image = container.kind == .mapping ? container["image"] : container
        guard let image, image.string != "" else { return }
        // As in `uses`, which runners read the same way.
        let scheme = "docker://"
        let written = image.string.map { $0.hasPrefix(scheme) ? String($0.dropFirst(scheme.count)) : $0 }
        guard let written, let reference = ImageReference(written) else {
            let shown = written.map(Excerpt.quoted) ?? "a value that is no text"
            tally.leaveOut(line: image.line, "the image \(shown), which is not understood")
            return
        }
        collection.add(
            .docker,
            name: reference.name,
            version: reference.version,
            occurrence(at: image)
        )
    }

    private func occurrence(at node: YAMLNode) -> Occurrence {
        Occurrence(
            location: FileLocation(path: path, line: node.line),
            scope: .runtime,
            isDirect: true,
            via: []
        )
    }

    private mutating func readUses(_ uses: YAMLNode) {
        guard isNew(.uses, uses) else { return }
        guard let text = uses.string, let reference = ActionReference(text) else {
            let shown = uses.string.map(Excerpt.quoted) ?? "a value that is no text"
            tally.leaveOut(line: uses.line, "uses \(shown), which is not understood")
            return
        }
        let occurrence = occurrence(at: uses)
        switch reference {
        case .local: break
        case .action(let name, let version): collection.add(.github, name: name, version: version, occurrence)
        case .image(let name, let version): collection.add(.docker, name: name, version: version, occurrence)
        }
    }
}
