package import Basics
import Domain

/// Reads Mix's `mix.lock`.
///
/// What the project asks for, and for which environments, is in `mix.exs`, which is a program: what no other package asks for is
/// taken for direct, and scopes are unknown.
package struct MixLockExtractor: Extractor {
    package init() {}

    package var id: String { "hex.mix-lock" }

    package var names: [String] { ["mix.lock"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: Term
        do {
            root = try TermParser.elixir(try ManifestText.filledText(bytes))
        } catch {
            return .refused(error, path: path)
        }
        guard case .map(let items) = root else {
            return .unreadable("not a map of Elixir", path: path, line: 1)
        }
        var reading = MixLockReading(path: path)
        for item in items { reading.add(item) }
        return reading.extraction(path: path)
    }
}

/// The packages of a `mix.lock` as they come.
private struct MixLockReading {
    private var tally: EntryTally
    private var graph = DependencyGraph()
    private var origins = ArchiveOrigins()
    /// By the name of the application, which need not be that of the package.
    private var indices: [String: Int] = [:]
    private var requests: [(from: Int, application: String, isOptional: Bool)] = []

    init(path: String) {
        tally = EntryTally(path: path)
    }

    mutating func add(_ item: Term) {
        tally.count()
        guard case .pair(let key, let value, let line) = item, let application = key.text, key.isPlainText,
            let parts = value.parts, let kind = parts.first
        else {
            tally.leaveOut(line: item.line ?? 1, "an entry that names no package")
            return
        }
        var package: DependencyGraph.Package
        if kind == .atom("hex"), parts.count >= 3, parts[1].isPlainText, parts[2].isPlainText,
            case .atom(let name) = parts[1], case .string(let version) = parts[2]
        {
            package = DependencyGraph.Package(.hex, name: name, version: version, line: line)
            // Of the archive; the one before it is of the contents alone.
            let outer = parts.count > 7 ? parts[7].text : nil
            package.distribution = origins.distribution(of: nil, ArchiveChecksum.digest("sha256", outer))
        } else if kind == .atom("git"), parts.count >= 3, parts[2].isPlainText,
            case .string(let commit) = parts[2]
        {
            package = DependencyGraph.Package(.hex, name: application, version: commit, line: line)
            package.source = .git
            package.distribution = origins.distribution(of: parts[1].text, nil)
        } else {
            tally.leaveOut(line: line, "the entry of \(Excerpt.quoted(application)) is not understood")
            return
        }
        let index = graph.add(package)
        if indices[application] == nil { indices[application] = index }
        guard kind == .atom("hex"), parts.count > 5 else { return }
        for dependency in parts[5].elements ?? [] {
            guard let dependency = dependency.parts, let name = dependency.first?.text else { continue }
            let options = dependency.last?.elements ?? []
            let isOptional = options.contains {
                if case .pair(.atom("optional"), .atom("true"), _) = $0 { true } else { false }
            }
            requests.append((index, name, isOptional))
        }
    }

    mutating func extraction(path: String) -> Extraction {
        for request in requests {
            // One that is optional may be left out.
            guard let target = indices[request.application] else { continue }
            graph.connect(request.from, to: target, scope: request.isOptional ? .optional : .runtime)
        }
        graph.requireUnreferenced(scope: .unknown)
        return tally.extraction(graph.components(path: path), path: path)
    }
}
