package import Basics
import Domain

/// Reads Gradle's `gradle.lockfile` and `buildscript-gradle.lockfile`, and the older `gradle/dependency-locks/*.lockfile` with
/// one file for each configuration.
///
/// Lines are `group:artifact:version=configurations`, in the older form without the configurations. Which of the packages the
/// build asks for itself is not told, so all count as direct.
package struct GradleLockfileExtractor: Extractor {
    private static let folder = "gradle/dependency-locks"

    package init() {}

    package var id: String { "maven.gradle-lockfile" }

    package var names: [String] {
        ["gradle.lockfile", "buildscript-gradle.lockfile", "settings-gradle.lockfile"]
    }

    package func accepts(path: String, name: String) -> Bool {
        guard name.hasSuffix(".lockfile") else { return false }
        let parent = TreePath.folder(path)
        return parent == GradleLockfileExtractor.folder
            || parent.hasSuffix("/" + GradleLockfileExtractor.folder)
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let lines: TextLines
        do {
            lines = try TextLines(bytes)
        } catch {
            return .refused(error, path: path)
        }
        var reading = GradleLockReading(
            path: path,
            configuration: configuration(of: path),
            isOlderForm: !names.contains(TreePath.name(path))
        )
        for line in lines { reading.read(line.text, line: line.number) }
        return reading.extraction
    }

    /// What the name of the file says all packages are locked for; `nil` when each line says it.
    private func configuration(of path: String) -> String? {
        let name = TreePath.name(path)
        if name.hasPrefix("buildscript-") || name.hasPrefix("settings-") { return "buildscript" }
        return names.contains(name) ? nil : String(name.dropLast(".lockfile".utf8.count))
    }
}

/// The lines of one lockfile being gathered.
private struct GradleLockReading {
    private let path: String
    private let configuration: String?
    private let isOlderForm: Bool
    private var collection = ComponentCollection()
    private var tally: EntryTally
    private var saysEmpty = false

    init(path: String, configuration: String?, isOlderForm: Bool) {
        self.path = path
        self.configuration = configuration
        self.isOlderForm = isOlderForm
        tally = EntryTally(path: path)
    }

    mutating func read(_ content: Substring, line: Int) {
        let text = content.drop { $0 == " " || $0 == "\t" }
        guard let first = text.utf8.first else { return }
        if first == 0x23 { return }
        tally.count()
        guard tally.isWithinLimits else { return }
        let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let names = sides.count == 2 ? sides[1].split(separator: ",").map(String.init) : []
        let areNames = names.allSatisfy {
            !$0.isEmpty && $0.unicodeScalars.allSatisfy(GradleLockReading.isName)
        }
        if sides[0] == "empty", sides.count == 2, areNames {
            saysEmpty = true
            return
        }
        let parts = sides[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, areNames, PlainWord.isName(parts[0]), PlainWord.isName(parts[1]),
            MavenText.isVersion(parts[2])
        else {
            tally.leaveOut(line: line, "not understood: \(Excerpt.quoted(String(text)))")
            return
        }
        let scopes = (configuration.map { [$0] } ?? names).map(GradleConfiguration.scope)
        collection.add(
            .maven,
            name: "\(parts[0]):\(parts[1])",
            version: parts[2],
            Occurrence(
                location: FileLocation(path: path, line: line),
                scope: scopes.min() ?? .unknown,
                isDirect: true,
                via: []
            )
        )
    }

    /// Configurations have names like `debugUnitTestRuntimeClasspath` or `kotlinCompilerPluginClasspath_main`.
    private static func isName(_ scalar: Unicode.Scalar) -> Bool {
        Excerpt.isPlain(scalar) && scalar != "=" && scalar != ":" && !scalar.properties.isWhitespace
    }

    var extraction: Extraction {
        // Gradle ends the newer form with this line even when nothing is empty.
        let isCut = !saysEmpty && !isOlderForm
        return tally.extraction(
            collection.components,
            path: path,
            reasons: isCut ? ["the line 'empty=' at its end is missing, so it may be cut off"] : []
        )
    }
}
