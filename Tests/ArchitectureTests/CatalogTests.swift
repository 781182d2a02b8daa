import DefaultConfiguration
import Extractors
import GateRules
import StrictYAML
import Templates
import Testing

@Suite struct CatalogTests {
    private static let ruleFiles = SourceTree.names(in: "Sources/GateRules/Rules")

    @Test func `every rule file is in the catalog under its own name`() {
        let expected = Self.ruleFiles.map { kebab(String($0.dropLast("Rule.swift".count))) }
        #expect(!expected.isEmpty)
        #expect(Self.ruleFiles.allSatisfy { $0.hasSuffix("Rule.swift") })
        #expect(GateRuleCatalog.all.map { $0.id }.sorted() == expected.sorted())
    }

    @Test func `every rule has its key in config policy.yaml, and the file decodes`() throws {
        let bytes = Array(SourceTree.text("config/policy.yaml").utf8)
        let root = try #require(try YAMLValue.parse(bytes, file: "policy.yaml"))
        let keys = try root.mapping().required("rules").mapping().keys
        #expect(keys.sorted() == GateRuleCatalog.all.map { $0.id }.sorted())
        let policy = try GatePolicy(organisation: nil, repository: .init(file: "policy.yaml", bytes: bytes))
        #expect(policy.sections.last?.rules.count == keys.count)
    }

    @Test func `every extractor is in the catalog and has a folder of fixtures`() {
        let ids = ExtractorCatalog.all.map(\.id)
        #expect(SourceTree.names(in: "Tests/ExtractorsTests/Fixtures") == ids.sorted())
        let types = Set(ExtractorCatalog.all.map { String(describing: type(of: $0)) })
        let files = SourceTree.sources.filter { $0.module == "Extractors" }
        let declared = files.flatMap { file in
            file.code.compactMap { line in
                line.contains(": Extractor {")
                    ? line.split(separator: " ").drop { $0 != "struct" }.dropFirst().first?.prefix {
                        $0 != ":"
                    }
                    : nil
            }
        }
        #expect(Set(declared.map(String.init)) == types)
    }

    @Test func `the templates folder, its list and Package.swift agree`() {
        let files = SourceTree.files(below: "templates").filter { !$0.hasSuffix(".swift") }
            .map { String($0.dropFirst("templates/".count)) }
        #expect(!files.isEmpty)
        #expect(TemplateText.all.keys.sorted() == files)
        #expect(PackageManifest.embeddedFiles(of: "Templates").sorted() == files)
        for (name, bytes) in TemplateText.all {
            #expect(bytes == Array(SourceTree.text("templates/\(name)").utf8), "\(name) was not compiled in")
        }
        // The compiled-in names have no folder.
        #expect(Set(files.map { $0.split(separator: "/").last }).count == files.count)
    }

    @Test func `every report template escapes for Markdown and never goes around it`() {
        for name in TemplateText.all.keys where name.hasSuffix(".md.mustache") {
            #expect(templateFaults(SourceTree.text("templates/\(name)")) == [], "\(name)")
        }
        #expect(templateFaults("<b>{{x}}</b>") == ["no pragma"])
        #expect(templateFaults("{{% CONTENT_TYPE: MARKDOWN}}\n{{{x}}} {{&y}}") == ["{{{", "{{&"])
    }

    @Test func `the config folder and Package.swift agree`() {
        let files = SourceTree.files(below: "config").filter {
            $0.hasSuffix(".yaml") && !$0.contains("/deploy/")
        }
        .map { String($0.dropFirst("config/".count)) }
        #expect(PackageManifest.embeddedFiles(of: "DefaultConfiguration").sorted() == files)
        #expect(ConfigurationText.settings == Array(SourceTree.text("config/gatehouse.yaml").utf8))
        #expect(ConfigurationText.policies["default"] == Array(SourceTree.text("config/policy.yaml").utf8))
    }

    @Test(arguments: [("Severity", "severity"), ("StaleAdvisories", "stale-advisories"), ("CVSS", "cvss")])
    func `a type's name becomes a key`(name: String, key: String) {
        #expect(kebab(name) == key)
    }

    private func templateFaults(_ text: String) -> [String] {
        var faults = ["{{{", "{{&"].filter(text.contains)
        if !text.hasPrefix("{{% CONTENT_TYPE: MARKDOWN}}\n") { faults.insert("no pragma", at: 0) }
        return faults
    }

    /// `KnownExploited` is `known-exploited`, `CVSS` is `cvss`.
    private func kebab(_ name: String) -> String {
        var result = ""
        for (previous, letter) in zip(" " + name, name) {
            if letter.isUppercase && previous.isLowercase { result.append("-") }
            result.append(letter.lowercased())
        }
        return result
    }
}
