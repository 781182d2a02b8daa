import Basics
import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Parser cases of another project for formats that are read line by line: the same packages must come out, but for what is
/// listed here.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedTextLockfileTests {
    struct Format: Sendable, CustomTestStringConvertible {
        let folder: String
        /// What files of any name are read as.
        let name: String
        /// Beside it, with the ending that the cases have for it.
        var companion: (name: String, ending: String)?

        /// A manifest without lockfile, complete only when it asks for nothing; its files lie in a folder side by side.
        var isManifest = false

        var testDescription: String { folder }
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        let format: Format
        let `case`: SharedLockfileTests.Case

        var key: String { "\(format.folder)/\(`case`.case)" }
        var testDescription: String { key }
    }

    static let formats = [
        Format(folder: "golang-gomod", name: "go.mod", companion: (name: "go.sum", ending: ".sum")),
        Format(folder: "ruby-gemfilelock", name: "Gemfile.lock"),
        Format(folder: "elixir-mixlock", name: "mix.lock"),
        Format(folder: "erlang-mixlock", name: "mix.lock"),
        Format(folder: "haskell-cabal", name: "cabal.project.freeze"),
        Format(folder: "python-requirements", name: "requirements/", isManifest: true),
    ]

    static let samples = formats.flatMap { format in
        SharedLockfileTests.cases(format.folder).map { Sample(format: format, case: $0) }
    }

    struct Difference {
        let reason: String
        var completeness = Completeness.complete
        /// What comes out instead, when it is something else.
        var packages: Set<String>?
    }

    private static let noModule = Difference(reason: "there is no module line", completeness: .partial)

    private static let differences: [String: Difference] = [
        "golang-gomod/no packages": Difference(
            reason: "an empty file says nothing",
            completeness: .unreadable
        ),
        "golang-gomod/one package": Difference(
            reason: "no go line means go 1.16, and there is no go.sum",
            completeness: .partial
        ),
        "golang-gomod/replacements_ one": noModule,
        "golang-gomod/replacements_ mixed": noModule,
        "golang-gomod/replacements_ local": Difference(
            reason: "what a folder replaces keeps its name",
            completeness: .partial,
            packages: ["golang.org/x/net@", "github.com/BurntSushi/toml@1.0.0"]
        ),
        "golang-gomod/replacements_ different": noModule,
        "golang-gomod/replacements_ not required": noModule,
        "golang-gomod/replacements_ no version": noModule,
        "golang-gomod/exclude indirect with go.sum": Difference(
            reason: "there an option of that scanner leaves indirect ones out",
            packages: [
                "github.com/davecgh/go-spew@1.1.1", "github.com/pmezard/go-difflib@1.0.0",
                "github.com/sirupsen/logrus@1.9.3", "github.com/stretchr/testify@1.7.0",
                "golang.org/x/sys@0.0.0-20220715151400-c0bba94af5f8",
                "gopkg.in/yaml.v3@3.0.0-20200313102051-9f266ea9e77c", "stdlib@1.16",
            ]
        ),
        "elixir-mixlock/mix.lock file that has a valid and a corrupted package": Difference(
            reason: "an entry without version is not understood",
            completeness: .partial
        ),
        "erlang-mixlock/git packages": Difference(
            reason: "the version of a package from git is its commit",
            packages: [
                "foe@a9574ab75d6ed01e1288c453ae1d943d7a964595",
                "foo@fc94cce7830fa4dc455024bc2a83720afe244531",
                "bar@bef3ee1d3618017061498b96c75043e8449ef9b5",
            ]
        ),
        "haskell-cabal/valid stack.yaml.lock file with package problems": Difference(
            reason: "a constraint without any. pins as well; the line before the fields is not understood",
            completeness: .partial,
            packages: [
                "AC-Angle@1.0", "foo@2.4.0.3", "ANum@0.2.0.2", "Agda@2.6.4.3", "Allure@0.11.0.0",
            ]
        ),
        "haskell-cabal/invalid": Difference(
            reason: "lines that belong to no field are not understood",
            completeness: .partial
        ),
        "python-requirements/pip_example": Difference(
            reason: "here what comes from an address or a file is a component too",
            completeness: .partial,
            packages: [
                "docopt@0.6.1", "pandas@2.2.3", "urllib3@", "numpy@1.9.2",
                "wxPython_Phoenix@3.0.3.dev1820+49a8884",
            ]
        ),
        "python-requirements/per_requirement_options": Difference(
            reason: "text between version and options makes a line of pip's grammar invalid",
            completeness: .partial,
            packages: Set(
                ([1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13, 14].map { "foo\($0)@1.0" })
                    + ["foo16-Client@1.0", "foo17--hash@1.0", "foo18-Client@1.0"]
            )
        ),
        "ruby-gemfilelock/invalid spec": Difference(
            reason: "a gem without a version is not understood",
            completeness: .partial
        ),
    ]

    /// Only an exact version is one.
    private static func isPin(_ package: SharedLockfileTests.Case.Package) -> Bool {
        guard let requirement = package.requirement else { return true }
        return requirement.contains("==") && !requirement.contains("*")
    }

    private func extraction(of sample: Sample) throws -> Extraction {
        if sample.format.isManifest { return try manifest(of: sample) }
        let folder = "data/lockfiles/\(sample.format.folder)"
        let name = sample.format.name
        let bytes = try SharedData.bytes("\(folder)/\(sample.case.file)")
        var contents = [name: bytes]
        if let companion = sample.format.companion {
            let path = "\(folder)/\(sample.case.file.dropLast(4))\(companion.ending)"
            if FileManager.default.fileExists(atPath: SharedData.url(path).path) {
                contents[companion.name] = try SharedData.bytes(path)
            }
        }
        let tree = FileTree(entries: contents.keys.map { .init(path: $0, kind: .file) }, contents: contents)
        let extractor = try #require(ExtractorCatalog.extractor(for: name))
        return extractor.extract(path: name, bytes: bytes, tree: tree)
    }

    private func manifest(of sample: Sample) throws -> Extraction {
        let folder = "data/lockfiles/\(sample.format.folder)"
        let names = try FileManager.default.contentsOfDirectory(atPath: SharedData.url(folder).path)
        let files = try names.map { (sample.format.name + $0, try SharedData.bytes("\(folder)/\($0)")) }
        let tree = FileTree(
            entries: files.map { .init(path: $0.0, kind: .file) },
            contents: Dictionary(uniqueKeysWithValues: files)
        )
        let path = sample.format.name + sample.case.file
        let extractor = try #require(ExtractorCatalog.extractor(for: path))
        return extractor.extract(path: path, bytes: try #require(tree.bytes(at: path)), tree: tree)
    }

    @Test(arguments: samples)
    func `a lockfile gives the packages that others see`(sample: Sample) throws {
        let extraction = try extraction(of: sample)
        if sample.case.error == true {
            #expect(extraction.completeness == .unreadable)
            return
        }
        let difference = SharedTextLockfileTests.differences[sample.key]
        #expect(
            extraction.completeness == difference?.completeness
                ?? (sample.format.isManifest ? .partial : .complete)
        )
        let found = Set(extraction.components.map { "\($0.name)@\($0.version)" })
        let pins = sample.case.packages.filter(SharedTextLockfileTests.isPin)
        let expected = Set(pins.map { "\($0.name)@\($0.version ?? "")" })
        #expect(found == difference?.packages ?? expected)
        for package in pins where package.line != nil && difference?.packages == nil {
            let lines = extraction.components.filter { $0.name == package.name }.flatMap(\.occurrences).map(
                \.location.line
            )
            #expect(lines.contains(package.line), "\(package.name)")
        }
    }

    @Test func `every difference belongs to a case`() {
        let keys = Set(SharedTextLockfileTests.samples.map(\.key))
        #expect(Set(SharedTextLockfileTests.differences.keys).isSubset(of: keys))
    }
}
