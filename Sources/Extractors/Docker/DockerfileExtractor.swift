package import Basics
import Domain

/// Reads the images that a `Dockerfile` or `Containerfile` builds on or copies from; what is in them is not looked at.
///
/// Build arguments count with their defaults. `scratch` and the stages of the file itself are no images.
package struct DockerfileExtractor: Extractor {
    package init() {}

    package var id: String { "docker.dockerfile" }

    package var names: [String] { ["Dockerfile", "Containerfile"] }

    /// `Dockerfile.dev`, `dev.Dockerfile`, `dockerfile`.
    package func accepts(path: String, name: String) -> Bool {
        guard name.utf8.count <= 128 else { return false }
        let lower = name.lowercased()
        // Lists of files to leave out of a build, and notes.
        if lower.hasSuffix(".dockerignore") || lower.hasSuffix(".md") { return false }
        return lower == "dockerfile" || lower == "containerfile" || name.hasPrefix("Dockerfile.")
            || name.hasPrefix("Containerfile.") || lower.hasSuffix(".dockerfile")
            || lower.hasSuffix(".containerfile")
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let lines: DockerfileLines
        do {
            lines = DockerfileLines(try TextLines(bytes))
        } catch {
            return .refused(error, path: path)
        }
        guard lines.all.contains(where: { $0.name == "FROM" }) else {
            return .unreadable("no FROM instruction", path: path, line: 1)
        }
        if let line = lines.openDocument {
            return .unreadable("the here-document at line \(line) does not end", path: path, line: line)
        }
        var reading = DockerfileReading(path: path)
        for instruction in lines.all { reading.read(instruction) }
        return reading.extraction(path: path)
    }
}

/// The images of a Dockerfile as they come.
private struct DockerfileReading {
    /// Instructions that name no image.
    private static let silent: Set<String> = [
        "ARG", "CMD", "ENTRYPOINT", "ENV", "EXPOSE", "HEALTHCHECK", "LABEL", "MAINTAINER", "SHELL",
        "STOPSIGNAL",
        "USER", "VOLUME", "WORKDIR",
    ]

    private let path: String
    private var tally: EntryTally
    private var collection = ComponentCollection()
    private var arguments = BuildArguments()
    /// In lower case, as they are compared.
    private var stages: Set<String> = []
    private var stageCount = 0

    init(path: String) {
        self.path = path
        tally = EntryTally(path: path)
    }

    mutating func read(_ instruction: DockerfileLines.Instruction) {
        tally.count()
        switch instruction.name {
        // Those of a stage do not count in FROM.
        case "ARG" where stageCount == 0: arguments.declare(instruction.arguments)
        case "FROM": readStage(instruction)
        case "COPY", "ADD": readCopy(instruction)
        case "RUN": readMounts(instruction)
        default:
            if DockerfileReading.silent.contains(instruction.name) { return }
            tally.leaveOut(
                line: instruction.line,
                "\(Excerpt.quoted(instruction.name)) is no instruction that is known"
            )
        }
    }

    func extraction(path: String) -> Extraction {
        tally.extraction(collection.components, path: path)
    }

    /// `[--platform=…] image [AS name]`.
    private mutating func readStage(_ instruction: DockerfileLines.Instruction) {
        var words = TextLines.words(instruction.arguments)[...]
        while let word = words.first, word.hasPrefix("--") { words.removeFirst() }
        stageCount += 1
        guard let image = words.first,
            words.count == 1 || words.count == 3 && words[words.startIndex + 1].lowercased() == "as"
        else {
            tally.leaveOut(
                line: instruction.line,
                "\(Excerpt.quoted("FROM \(instruction.arguments)")) is not understood"
            )
            return
        }
        add(image, line: instruction.line)
        if words.count == 3, let name = words.last { stages.insert(name.lowercased()) }
    }

    /// `--from=image`; names and numbers of stages are none.
    private mutating func readCopy(_ instruction: DockerfileLines.Instruction) {
        for option in instruction.options where option.hasPrefix("--from=") {
            addSource(option.dropFirst(7), line: instruction.line)
        }
    }

    /// `--mount=type=bind,from=image,…`.
    private mutating func readMounts(_ instruction: DockerfileLines.Instruction) {
        for option in instruction.options where option.hasPrefix("--mount=") {
            for field in DockerfileWords.fields(option.dropFirst(8))
            where field.lowercased().hasPrefix("from=") {
                addSource(field.dropFirst(5), line: instruction.line)
            }
        }
    }

    private mutating func addSource(_ image: Substring, line: Int) {
        guard !image.utf8.allSatisfy(ASCII.isDigit) else { return }
        add(image, line: line)
    }

    private mutating func add(_ text: Substring, line: Int) {
        let written = BuildArguments.unquoted(text)
        guard let image = arguments.expanded(written) else {
            tally.leaveOut(
                line: line,
                "the image \(Excerpt.quoted(String(written))) depends on a build argument without a known value"
            )
            return
        }
        if image == "scratch" || stages.contains(image.lowercased()) { return }
        guard let reference = ImageReference(image) else {
            tally.leaveOut(line: line, "\(Excerpt.quoted(image)) is not the name of an image")
            return
        }
        collection.add(
            .docker,
            name: reference.name,
            version: reference.version,
            Occurrence(
                location: FileLocation(path: path, line: line),
                scope: .runtime,
                isDirect: true,
                via: []
            )
        )
    }
}
