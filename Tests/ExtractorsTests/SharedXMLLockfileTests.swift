import Basics
import Domain
import Extractors
import Foundation
import TestSupport
import Testing

/// Cases of another project for Maven, Gradle and .NET: the same packages must come out, but for what is listed here.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SharedXMLLockfileTests {
    typealias Case = SharedLockfileTests.Case

    /// A folder of cases and the name its files really have.
    struct Sample: Sendable, CustomTestStringConvertible {
        let folder: String
        let name: String
        let content: Case

        var testDescription: String { "\(folder): \(content.case)" }
    }

    static let folders = [
        ("java-pomxml", "pom.xml"),
        ("java-gradlelockfile", "gradle.lockfile"),
        ("java-gradleverificationmetadataxml", "gradle/verification-metadata.xml"),
        ("dotnet-packagesconfig", "packages.config"),
        ("dotnet-csproj", "Sample.csproj"),
        ("dotnet-nugetcpm", "Directory.Packages.props"),
    ]

    static var samples: [Sample] {
        folders.flatMap { folder, name in
            SharedLockfileTests.cases(folder).map { Sample(folder: folder, name: name, content: $0) }
        }
    }

    /// Where we differ, and what comes out instead.
    private static let differences: [String: (reason: String, packages: Set<String>)] = [
        "java-pomxml/interpolation.xml": (
            "a range is no version, there its lower bound is taken",
            ["org.mine:mypackage@1.0.0", "org.mine:my.package@2.3.4"]
        ),
        "java-pomxml/with-parent.xml": (
            "no version is known for frank; dave belongs to the parent's own entry",
            ["org.alice:alice@1.0.0", "org.bob:bob@2.0.0", "org.chuck:chuck@3.0.0"]
        ),
        "java-pomxml/multi-version.xml": (
            "Maven warns and takes the last, there the first is taken; both are reported",
            ["abc:example.com@1.0.0", "abc:example.com@1.1.1"]
        ),
        "java-gradleverificationmetadataxml/missing-attribute.xml": (
            "a component without group, name or version is nothing that could be looked up", []
        ),
    ]

    /// Lines that count from something else there.
    private static let otherLines: [String: String] = [
        "java-pomxml/ambiguous-interpolation.xml": "there 0, because the line is looked for by text",
        "java-pomxml/with-parent.xml": "a line of the parent",
        "java-pomxml/explicit-jar.xml": "of two entries the second, here the first is there as well",
        "java-pomxml/with-multiple-classifiers.xml":
            "of two entries the second, here the first is there as well",
    ]

    @Test(arguments: samples)
    func `a file gives the packages that others see`(sample: Sample) throws {
        let key = "\(sample.folder)/\(sample.content.file)"
        let bytes = try SharedData.bytes("data/lockfiles/\(key)")
        let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: sample.name))
        if sample.content.error == true {
            #expect(extraction.completeness == .unreadable)
            return
        }
        #expect(extraction.completeness == .complete || extraction.completeness == .partial)
        let found = Set(extraction.components.map { "\($0.name)@\($0.version)" })
        let expected = Set(sample.content.packages.map { "\($0.name)@\($0.version ?? "")" })
        #expect(found == SharedXMLLockfileTests.differences[key]?.packages ?? expected)
        if SharedXMLLockfileTests.otherLines[key] == nil {
            for package in sample.content.packages where package.line != nil {
                guard
                    let component = extraction.components.first(where: {
                        $0.name == package.name && $0.version == package.version
                    })
                else { continue }
                #expect(component.occurrences.map(\.location.line).contains(package.line))
            }
        }
        let dev = Set(sample.content.packages.filter { $0.groups?.contains("test") == true }.map(\.name))
        #expect(extraction.components.filter { dev.contains($0.name) }.allSatisfy { $0.scope == .dev })
    }

    @Test func `a parent in the repository is read`() throws {
        let folder = "data/lockfiles/java-pomxml"
        let contents = [
            "pom.xml": try SharedData.bytes("\(folder)/with-parent.xml"),
            "parent/pom.xml": try SharedData.bytes("\(folder)/parent/pom.xml"),
        ]
        let tree = FileTree(entries: contents.keys.map { .init(path: $0, kind: .file) }, contents: contents)
        let inventory = InventoryScanner.inventory(of: tree)
        #expect(inventory.components.contains { $0.name == "org.dave:dave" && $0.version == "4.0.0" })
        #expect(inventory.manifests.allSatisfy { $0.completeness == .partial })
        #expect(inventory.manifests.allSatisfy { $0.reason?.contains("org.upstream:parent-pom:1.0") == true })
    }
}
